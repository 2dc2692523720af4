import { ok } from '../kernel/index.js';
import type { Label, PartialDate, PlainDate, Result } from '../kernel/index.js';
import { documentRefusals } from './deciding-document.js';
import type { DecidingDocument, DocumentRefusal } from './deciding-document.js';
import { compareStarts } from './faults.js';
import { parameterFit, readValue } from './parameter-fit.js';
import type { ChangeRefusal, RuleChange } from './rule-change.js';
import type { RuleSeries } from './rule-series.js';
import { cite } from './rule-version.js';
import type { RuleId, RuleVersion } from './rule-version.js';
import type { ParameterUnit, Severity } from './rule-vocabulary.js';
import type { Rulebook } from './rulebook.js';
import { relateScopes } from './scope.js';
import type { RuleScope } from './scope.js';
import type { RuleValue } from './value.js';

/** A parameter as it is published: its value as exact text, null where the version does not say. */
export interface PublishedParameter {
  readonly name: string;
  readonly value: string | null;
  readonly unit: ParameterUnit;
}

/** A version as it is published: what the law says, and not what we think of it. */
export interface PublishedText {
  readonly id: RuleId;
  readonly series: string;
  readonly title: Label;
  readonly statement: Label;
  readonly parameters: readonly PublishedParameter[];
  readonly scope: RuleScope;
  readonly severity: Severity;
}

/** The document that a change rests on, with what a citation needs. */
export interface PublishedDocument extends DecidingDocument {
  /** Day of signing as exact as known; null where it is not known. */
  readonly issuedOn: PartialDate | null;
}

/** A change of the rulebook as somebody asks for it. */
export type PublicationRequest = {
  /** Article and paragraph of the document. */
  readonly clause: string;
  /** Where the version departs from the text or is unsure of it; null where there is nothing to say. */
  readonly note: Label | null;
} & (
  | { readonly kind: 'ADD'; readonly text: PublishedText; readonly from: PlainDate; readonly until: PlainDate | null }
  | { readonly kind: 'REPLACE'; readonly replaced: RuleId; readonly text: PublishedText; readonly from: PlainDate }
  | { readonly kind: 'REPEAL'; readonly repealed: RuleId; readonly from: PlainDate }
);

/** What publishing needs to know. */
export interface PublicationFacts {
  /** Null where there is none. */
  readonly document: PublishedDocument | null;
  readonly book: Rulebook;
  /**
   * Keys of the series that are read for whole populations at once, with questions or without, by code that knows one scope and one
   * severity.
   */
  readonly judgedAtOnce: ReadonlySet<string>;
}

/** Why a change is not published. */
export type PublicationRefusal =
  | ChangeRefusal
  | DocumentRefusal
  | {
      readonly code: 'PARAMETER_UNIT_DIFFERS';
      readonly rule: RuleId;
      readonly parameter: string;
      readonly unit: ParameterUnit;
    }
  /** No version of the series has it, so nothing would read it. */
  | { readonly code: 'PARAMETER_NOT_KNOWN'; readonly rule: RuleId; readonly parameter: string }
  /** It holds a code that no version of the series has: the questions of the series would not know what it means. */
  | { readonly code: 'CODE_NOT_KNOWN'; readonly rule: RuleId; readonly parameter: string }
  /** A number far beyond those of the other versions. */
  | { readonly code: 'NUMBER_OUT_OF_RANGE'; readonly rule: RuleId; readonly parameter: string }
  /** The questions of the series were written for the law from that day on. */
  | { readonly code: 'STARTS_BEFORE_SERIES'; readonly rule: RuleId; readonly earliest: PlainDate }
  /** It binds other cases than the version before it, and the code that judges many at once knows no scope. */
  | { readonly code: 'SCOPE_NOT_JUDGED'; readonly rule: RuleId; readonly series: string }
  /** It decides where the version before it warns, or the other way round, and that code does not tell them apart. */
  | { readonly code: 'SEVERITY_NOT_JUDGED'; readonly rule: RuleId; readonly series: string };

/** A change that is published, and the book in which it is made. */
export interface PublishedChange {
  readonly change: RuleChange;
  readonly book: Rulebook;
  readonly series: string;
}

/** Publishes a change of the law that rests on a document in force on its first day, or lists every reason why not. */
export function publishVersion(
  request: PublicationRequest,
  { document, book, judgedAtOnce }: PublicationFacts,
): Result<PublishedChange, PublicationRefusal> {
  const change = changeOf(request, document, book);
  const changed = book.with(change);
  const refusals: PublicationRefusal[] = [
    ...(changed.ok ? [] : changed.refusals),
    ...(change.kind === 'REPEAL' ? [] : versionRefusals(request, change, book, judgedAtOnce)),
    ...documentRefusals(document, request.from),
  ];
  const differing = new Set<string>();
  const once = refusals.filter((refusal) => {
    if (refusal.code !== 'PARAMETER_DIFFERS') return true;
    const isNew = !differing.has(refusal.parameter);
    differing.add(refusal.parameter);
    return isNew;
  });
  if (!changed.ok || once.length > 0) return { ok: false, refusals: once };
  return ok({ change, book: changed.value, series: seriesOf(change, book) });
}

function seriesOf(change: RuleChange, book: Rulebook): string {
  return change.kind === 'REPEAL' ? (book.rule(change.repealed)?.series.key ?? '') : change.version.series;
}

function changeOf(request: PublicationRequest, document: PublishedDocument | null, book: Rulebook): RuleChange {
  if (request.kind === 'REPEAL') return { kind: 'REPEAL', repealed: request.repealed, from: request.from };
  const version = versionFrom(request, document, book);
  if (request.kind === 'ADD') return { kind: 'ADD', version };
  return { kind: 'REPLACE', replaced: request.replaced, from: request.from, version };
}

/**
 * Whoever publishes has read the clause of a document that is registered, and nobody has compared the two since: read, and fairly sure.
 */
function versionFrom(
  request: Exclude<PublicationRequest, { readonly kind: 'REPEAL' }>,
  document: PublishedDocument | null,
  book: Rulebook,
): RuleVersion {
  const { text, clause, note, from } = request;
  const versions = book.series(text.series)?.versions ?? [];
  const number = document?.number ?? '';
  const source = `${number}, ${clause}`;
  const value = (parameter: PublishedParameter) =>
    parameter.value === null ? null : readValue(parameter.value, valuesOf(parameter.name, versions));
  return {
    id: text.id,
    series: text.series,
    title: text.title,
    statement: text.statement,
    parameters: Object.fromEntries(text.parameters.map((parameter) => [parameter.name, value(parameter)])),
    units: Object.fromEntries(text.parameters.map(({ name, unit }) => [name, unit])),
    inForce: { from, until: request.kind === 'ADD' ? request.until : null },
    scope: text.scope,
    severity: text.severity,
    source: { instruments: [cite(number, document?.issuedOn ?? null, clause)], text: source },
    evidence: { basis: 'READ', pages: [source] },
    confidence: 'MEDIUM',
    lowConfidence: [],
    note,
  };
}

function versionRefusals(
  request: PublicationRequest,
  change: Exclude<RuleChange, { readonly kind: 'REPEAL' }>,
  book: Rulebook,
  judgedAtOnce: ReadonlySet<string>,
): readonly PublicationRefusal[] {
  const { version } = change;
  const series = book.series(version.series);
  if (series === null) return [];
  const replaced = change.kind === 'REPLACE' ? book.rule(change.replaced)?.version : undefined;
  const model = replaced ?? series.versions.at(-1);
  return [
    ...parameterRefusals(version, series, judgedAtOnce),
    ...startRefusals(version, series, request.from),
    ...(model !== undefined && judgedAtOnce.has(series.key) ? atOnceRefusals(version, model) : []),
  ];
}

function parameterRefusals(
  { id: rule, parameters, units }: RuleVersion,
  series: RuleSeries,
  judgedAtOnce: ReadonlySet<string>,
): PublicationRefusal[] {
  // Of a rule that is only told nobody reads the values but people.
  const isRead = Object.keys(series.questions).length > 0 || judgedAtOnce.has(series.key);
  return Object.entries(parameters).flatMap(([parameter, value]): readonly PublicationRefusal[] => {
    const unit = series.versions.findLast((version) => parameter in version.parameters)?.units[parameter];
    if (unit === undefined) return isRead ? [{ code: 'PARAMETER_NOT_KNOWN', rule, parameter }] : [];
    const fit = isRead ? parameterFit(value, valuesOf(parameter, series.versions)) : 'FITS';
    return [
      ...(units[parameter] === unit ? [] : [{ code: 'PARAMETER_UNIT_DIFFERS', rule, parameter, unit } as const]),
      ...(fit === 'DIFFERS' ? [{ code: 'PARAMETER_DIFFERS', rule, parameter } as const] : []),
      ...(fit === 'CODE_NOT_KNOWN' ? [{ code: 'CODE_NOT_KNOWN', rule, parameter } as const] : []),
      ...(fit === 'OUT_OF_RANGE' ? [{ code: 'NUMBER_OUT_OF_RANGE', rule, parameter } as const] : []),
    ];
  });
}

function valuesOf(parameter: string, versions: readonly RuleVersion[]): readonly RuleValue[] {
  return versions.flatMap(({ parameters }) => (parameter in parameters ? [parameters[parameter]!] : []));
}

function startRefusals({ id: rule }: RuleVersion, series: RuleSeries, from: PlainDate): PublicationRefusal[] {
  const earliest = series.versions.toSorted(compareStarts)[0]?.inForce.from ?? null;
  return earliest === null || from >= earliest ? [] : [{ code: 'STARTS_BEFORE_SERIES', rule, earliest }];
}

function atOnceRefusals({ id: rule, series, scope, severity }: RuleVersion, model: RuleVersion): PublicationRefusal[] {
  return [
    ...(relateScopes(scope, model.scope) === 'SAME' ? [] : [{ code: 'SCOPE_NOT_JUDGED', rule, series } as const]),
    ...(severity === model.severity ? [] : [{ code: 'SEVERITY_NOT_JUDGED', rule, series } as const]),
  ];
}
