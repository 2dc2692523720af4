import type { PlainDate } from '../kernel/index.js';
import type { Check } from './check.js';
import type { Outcome } from './rule-vocabulary.js';
import type { Rulebook } from './rulebook.js';
import { decidingChecks } from './verdict.js';
import type { Verdict } from './verdict.js';

/** A book and the day on which it is asked. */
export interface RuleMoment {
  readonly book: Rulebook;
  readonly asOf: PlainDate;
}

/** An outcome and the checks to which it is owed. */
export interface ImpactSide {
  readonly outcome: Outcome;
  readonly deciding: readonly Check[];
}

/** Somebody whose outcome differs between two moments. */
export interface RuleFlip<Subject> {
  readonly subject: Subject;
  readonly before: ImpactSide;
  readonly after: ImpactSide;
}

/** The question whose outcome flips: two days of one book, or a book and what somebody would make of it. */
export interface ImpactQuestion<Subject> {
  readonly before: RuleMoment;
  readonly after: RuleMoment;
  readonly population: readonly Subject[];
  readonly judge: (subject: Subject, moment: RuleMoment) => Verdict;
}

/** Lists, in the order of the population, everybody whose outcome is not the same at both moments. */
export function ruleImpact<Subject>(question: ImpactQuestion<Subject>): readonly RuleFlip<Subject>[] {
  return question.population.flatMap((subject) => {
    const before = question.judge(subject, question.before);
    const after = question.judge(subject, question.after);
    return before.outcome === after.outcome ? [] : [{ subject, before: sideOf(before), after: sideOf(after) }];
  });
}

function sideOf(verdict: Verdict): ImpactSide {
  return { outcome: verdict.outcome, deciding: decidingChecks(verdict) };
}
