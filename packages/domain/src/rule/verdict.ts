import { bug } from '../kernel/index.js';
import type { PlainDate } from '../kernel/index.js';
import { checkOf, unboundCheck } from './check.js';
import type { Asked, Check, CheckedCase } from './check.js';
import type { AskedFacts, RuleQuestion } from './rule-question.js';
import type { QuestionSet, RuleSeries } from './rule-series.js';
import type { Outcome } from './rule-vocabulary.js';
import type { Rulebook } from './rulebook.js';
import type { CaseScope } from './scope.js';
import { selectVersion } from './selection.js';
import type { RuleParameters, RuleValue } from './value.js';
import type { CaseSubject, Waiver } from './waiver.js';

/** A judgement and the checks that it rests on. Plain data. */
export interface Verdict {
  /**
   * NOT_MET when a binding check is; else UNKNOWN when a binding check is, or when no check was possible at all; else
   * WAIVED when a binding check was waived; else MET. Warnings never change it: where only they were asked it is MET,
   * because nothing that binds stands in the way.
   */
  readonly outcome: Outcome;
  /** In the order in which the questions were asked. */
  readonly checks: readonly Check[];
  /** Questions on which no rule was in force for this case on the day: nobody checked them, so they are named. */
  readonly noRule: readonly string[];
  /** The facts and dimensions of the case that were not known, each once, in the order of the checks. */
  readonly factsMissing: readonly string[];
  readonly asOf: PlainDate;
  readonly scope: CaseScope;
  readonly subject: CaseSubject;
}

/** A question with the facts to answer it from. */
export interface Question {
  readonly series: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, RuleValue>>;
}

/** The case that is judged. */
export interface JudgedCase {
  readonly book: Rulebook;
  /** The day whose rules hold. */
  readonly asOf: PlainDate;
  readonly questions: readonly Question[];
  /** Left out: nothing is known of level, bloc, post class, side and kind of subject. */
  readonly scope?: CaseScope;
  /** Left out: the verdict is about nobody, and no waiver can apply. */
  readonly subject?: CaseSubject;
  /** Waivers that may apply; those of others and those that do not hold on the day are passed over. */
  readonly waivers?: readonly Waiver[];
}

type KnownOf<Asking> = Asking extends { readonly check: (facts: infer Known, parameters: never) => unknown }
  ? Known
  : never;

const NOBODY: CaseSubject = { person: null, post: null, cycle: null };

/** Puts a question of a series with its facts, each known or null. */
export function ask<Questions extends QuestionSet, Name extends keyof Questions & string>(
  series: RuleSeries<RuleParameters, Questions>,
  name: Name,
  facts: AskedFacts<KnownOf<Questions[Name]>>,
): Question {
  return { series: series.key, name, inputs: facts as Readonly<Record<string, RuleValue>> };
}

/** Answers every question by the version that binds the case on the day, and draws the verdict. */
export function judge({ book, asOf, questions, scope = {}, subject = NOBODY, waivers = [] }: JudgedCase): Verdict {
  const checks: Check[] = [];
  const noRule: string[] = [];
  for (const question of questions) {
    const check = answer(book, question, scope, { asOf, subject, waivers });
    if (check === null) noRule.push(nameOf(question));
    else checks.push(check);
  }
  return { ...conclusionOf(checks), checks, noRule, asOf, scope, subject };
}

/** What follows from checks: the outcome, and every missing fact once. */
export function conclusionOf(checks: readonly Check[]): Pick<Verdict, 'outcome' | 'factsMissing'> {
  const factsMissing = new Set<string>();
  for (const check of checks) for (const fact of check.factsMissing) factsMissing.add(fact);
  return { outcome: outcomeOf(checks), factsMissing: [...factsMissing] };
}

/** The checks to which the verdict owes its outcome; for MET all binding ones. */
export function decidingChecks({ checks, outcome }: Verdict): readonly Check[] {
  return checks.filter((check) => check.severity === 'BINDING' && check.outcome === outcome);
}

function outcomeOf(checks: readonly Check[]): Outcome {
  let outcome: Outcome = checks.length === 0 ? 'UNKNOWN' : 'MET';
  for (const check of checks) {
    if (check.severity === 'ADVISORY') continue;
    if (check.outcome === 'NOT_MET') return 'NOT_MET';
    if (check.outcome === 'UNKNOWN' || outcome === 'MET') outcome = check.outcome;
  }
  return outcome;
}

function answer(book: Rulebook, question: Question, scope: CaseScope, checked: CheckedCase): Check | null {
  const series = book.series(question.series) ?? bug(`series ${question.series} is not in the book`);
  const asked = askedOf(series, question);
  const selection = selectVersion(series, checked.asOf, scope);
  switch (selection.kind) {
    case 'NO_RULE':
      return null;
    case 'SCOPE_UNKNOWN':
      return unboundCheck(asked, selection.version, selection.missing);
    case 'IN_FORCE':
      return checkOf(asked, selection.version, checked);
  }
}

function askedOf(series: RuleSeries, question: Question): Asked {
  const found: RuleQuestion<never> | undefined = series.questions[question.name];
  if (found === undefined) return bug(`${nameOf(question)} is not a question of the series`);
  return { name: nameOf(question), question: found, inputs: question.inputs };
}

function nameOf({ series, name }: Question): string {
  return `${series}#${name}`;
}
