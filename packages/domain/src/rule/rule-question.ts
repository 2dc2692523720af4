import { bug } from '../kernel/index.js';
import type { Label } from '../kernel/index.js';
import { namesIn, sentenceOf } from './message.js';
import type { Sentence } from './message.js';
import type { ParameterUnit, Severity } from './rule-vocabulary.js';
import { SCOPE_DIMENSIONS } from './scope.js';
import type { RuleParameters, RuleValue } from './value.js';

/** What a check saw and what the version demands; `undecided` names facts that are given but settle nothing. */
export type Observation =
  | { readonly isMet: boolean; readonly observed: RuleValue; readonly required: RuleValue }
  | { readonly undecided: readonly string[] };

/** A question as a series file writes it. */
export interface QuestionText<Known, Parameters> {
  /**
   * Every fact that the question needs; one that is null makes the outcome UNKNOWN, and `check` is not called. None may
   * be named like a dimension of scope: a missing dimension is told from a missing fact by its name.
   */
  readonly facts: { readonly [Name in keyof Known & string]: Label };
  /** Facts that are needed in some cases only: the check is called without them and says itself what is undecided. */
  readonly optional?: readonly (keyof Known & string)[];
  /** What observed and required are counted in. */
  readonly unit: ParameterUnit;
  /** ADVISORY: the answer is shown and decides nothing, whatever the version says. Left out: as the version. */
  readonly severity?: Severity;
  /** One sentence for met and not met: `{observed}`, `{required}`, and facts and parameters by name. */
  readonly message: Label;
  /** Pure. Null where the version says nothing about this question. */
  check(facts: Known, parameters: Parameters): Observation | null;
}

/** A question that the versions of a series answer from facts. */
export interface RuleQuestion<in Known, in Parameters = never> {
  readonly facts: { readonly [Name in string]: Label };
  /** The facts without which the check is not called. */
  readonly needed: readonly string[];
  readonly unit: ParameterUnit;
  readonly severity: Severity;
  readonly sentences: { readonly vi: Sentence; readonly en: Sentence };
  readonly check: (facts: Known, parameters: Parameters) => Observation | null;
}

/** The facts that one asks with: each known, or null. */
export type AskedFacts<Known> = { readonly [Name in keyof Known]: Known[Name] | null };

/** Prepares a question; both languages of its message must show the same values. */
export function ruleQuestion<Known, Parameters extends RuleParameters>(
  text: QuestionText<Known, Parameters>,
): RuleQuestion<Known, Parameters> {
  const factNames = Object.keys(text.facts);
  const optional: ReadonlySet<string> = new Set(text.optional);
  const reserved = factNames.filter((name) => name in SCOPE_DIMENSIONS);
  if (reserved.length > 0) return bug(`facts named like dimensions of scope: ${reserved.join(', ')}`);
  const shown = namesIn(text.message.vi).toSorted();
  const shownInEnglish = namesIn(text.message.en).toSorted();
  if (shown.join() !== shownInEnglish.join()) return bug(`"${text.message.en}" shows other values than the Vietnamese`);
  return {
    facts: text.facts,
    needed: factNames.filter((name) => !optional.has(name)),
    unit: text.unit,
    severity: text.severity ?? 'BINDING',
    sentences: { vi: sentenceOf(text.message.vi), en: sentenceOf(text.message.en) },
    check: (facts, parameters) => text.check(facts, parameters),
  };
}
