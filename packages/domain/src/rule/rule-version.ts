import { bug, partialDate, plainDate } from '../kernel/index.js';
import type { Brand } from '../kernel/index.js';
import type { Label, PartialDate, PlainDate } from '../kernel/index.js';
import type { Evidence } from './evidence.js';
import { RULE_AREAS } from './rule-vocabulary.js';
import type { Confidence, ParameterUnit, RuleArea, Severity } from './rule-vocabulary.js';
import { EVERYBODY } from './scope.js';
import type { RuleScope } from './scope.js';
import type { RuleParameters } from './value.js';

/** The stable key of one version of a rule: `PL-023`; a version thought up for a question carries a suffix, `PL-023-draft`. */
export type RuleId = Brand<'RuleId'>;

/** The days on which a version was in force, half-open; `from` null: since when is not known, `until` null: no end is known. */
export interface InForce {
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
}

/** An instrument that a version rests on; numbers repeat between congress terms, so the date belongs to the name. */
export interface Citation {
  /** As the instrument prints it: `QĐ 50-QĐ/TW`. */
  readonly number: string;
  /** Null where the day is not known. */
  readonly issuedOn: PartialDate | null;
  /** Article and paragraph; null where none is named. */
  readonly clause: string | null;
}

export interface RuleSource {
  /** Empty where a version rests on practice alone. */
  readonly instruments: readonly Citation[];
  /** The source in one line, as it is quoted. */
  readonly text: string;
}

/** A rule as it stood between two dates. It is never changed: a successor follows it. */
export interface RuleVersion<Parameters extends RuleParameters = RuleParameters> {
  readonly id: RuleId;
  /** The key of its series. */
  readonly series: string;
  readonly title: Label;
  readonly statement: Label;
  readonly parameters: Parameters;
  readonly units: { readonly [Name in keyof Parameters]: ParameterUnit };
  readonly inForce: InForce;
  readonly scope: RuleScope;
  readonly severity: Severity;
  readonly source: RuleSource;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
  /** Parameters that nobody has read in a text: all of a LOW version, else those of which the evidence says so. */
  readonly lowConfidence: readonly string[];
  /** Where we depart from the text or are not sure of it; null where there is nothing to say. */
  readonly note: Label | null;
}

/** A version as a series file writes it; what is left out is everybody, binding, nothing doubtful and no note. */
export interface VersionText<Parameters extends RuleParameters> {
  readonly id: string;
  readonly title: Label;
  readonly statement: Label;
  readonly parameters: Parameters;
  readonly units: { readonly [Name in keyof Parameters]: ParameterUnit };
  /** First day in force; null where it is not known. */
  readonly from: string | null;
  /** First day no longer in force; null where no end is known. */
  readonly until: string | null;
  readonly scope?: RuleScope;
  readonly severity?: Severity;
  readonly source: RuleSource;
  readonly evidence: Evidence;
  readonly confidence: Confidence;
  readonly lowConfidence?: readonly (keyof Parameters & string)[];
  readonly note?: Label;
}

const RULE_ID = /^([A-Z]{2})-\d{3}(?:-[a-z0-9-]+)?$/;

/** Takes the id of a rule written in our own source code; a malformed one, or one of no area, is a bug. */
export function ruleId(literal: string): RuleId {
  return isRuleId(literal) ? literal : bug(`"${literal}" is not the id of a rule`);
}

/** Says whether a text has the form of a rule's id and an area of the rulebook. */
export function isRuleId(text: string): text is RuleId {
  const [, area] = RULE_ID.exec(text) ?? [];
  return area !== undefined && area in RULE_AREAS;
}

/** The area that an id belongs to. */
export function areaOf(id: RuleId): RuleArea {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an id begins with the code of an area
  return id.slice(0, 2) as RuleArea;
}

/** Says whether a version was in force on a day. */
export function isInForce({ from, until }: InForce, day: PlainDate): boolean {
  return (from === null || from <= day) && (until === null || day < until);
}

/** Names an instrument; `issuedOn` is a year, a month or a day, or null where it is not known. */
export function cite(number: string, issuedOn: string | null, clause: string | null = null): Citation {
  return { number, issuedOn: issuedOn === null ? null : partialDate(issuedOn), clause };
}

/** Turns what a series file writes into a version. A LOW version is doubtful in all its parameters. */
export function versionOf<Parameters extends RuleParameters>(
  series: string,
  text: VersionText<Parameters>,
): RuleVersion<Parameters> {
  const { id, title, statement, parameters, units, source, evidence, confidence } = text;
  return {
    id: ruleId(id),
    series,
    title,
    statement,
    parameters,
    units,
    inForce: { from: dayOrNull(text.from), until: dayOrNull(text.until) },
    scope: text.scope ?? EVERYBODY,
    severity: text.severity ?? 'BINDING',
    source,
    evidence,
    confidence,
    lowConfidence: confidence === 'LOW' ? Object.keys(parameters) : (text.lowConfidence ?? []),
    note: text.note ?? null,
  };
}

function dayOrNull(literal: string | null): PlainDate | null {
  return literal === null ? null : plainDate(literal);
}
