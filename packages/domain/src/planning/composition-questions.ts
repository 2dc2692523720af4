import { ask, judge } from '../rule/index.js';
import type { CaseScope, Question } from '../rule/index.js';
import { AGE_BANDS } from './age-spread.js';
import { ageBands } from './rules/age-bands.js';
import { electedAgeMix } from './rules/elected-age-mix.js';
import { planComposition } from './rules/plan-composition.js';
import { womenInPlan } from './rules/women-in-plan.js';
import type { RuleDay } from './slot-limits.js';

/** A count and how many more there may be. */
interface Count {
  readonly count: number;
  readonly notKnown: number;
}

/** What was counted of a list of people. */
export interface CountedPeople {
  readonly people: number;
  readonly women: Count;
  readonly underForty: Count;
  readonly fromFortyToFifty: Count;
  /** Null where no rule says who is young. */
  readonly young: Count | null;
  readonly bandsFilled: number;
  readonly bandNotKnown: number;
}

interface CountedCase extends RuleDay {
  readonly scope: CaseScope;
}

/** The questions on the people of a plan. */
export function planQuestions(counted: CountedPeople, where: CountedCase): readonly Question[] {
  const { people: planned, women, young, bandsFilled, bandNotKnown } = counted;
  const bands = { count: bandsFilled, notKnown: Math.min(bandNotKnown, AGE_BANDS.length - bandsFilled) };
  return [
    settled(women, where, (count) => ask(planComposition, 'women', { planned, women: count })),
    settled(young, where, (count) => ask(planComposition, 'young', { planned, young: count })),
    settled(women, where, (count) => ask(womenInPlan, 'present', { women: count })),
    settled(bands, where, (count) => ask(ageBands, 'spread', { bandsFilled: count })),
  ];
}

/** The questions on the members of an elected committee. */
export function electedQuestions(counted: CountedPeople, where: CountedCase): readonly Question[] {
  const { people: members, underForty, fromFortyToFifty } = counted;
  return [
    settled(underForty, where, (under40) => ask(electedAgeMix, 'under40', { members, under40 })),
    settled(fromFortyToFifty, where, (from40To50) => ask(electedAgeMix, 'from40To50', { members, from40To50 })),
  ];
}

/**
 * Asks with the count that is known where the people not known cannot change the answer, and with null where they can.
 * Every number in between is tried: a target may have a least and a most.
 */
function settled(
  counted: Count | null,
  { book, asOf, scope }: CountedCase,
  questionOn: (count: number | null) => Question,
): Question {
  if (counted === null) return questionOn(null);
  const { count, notKnown } = counted;
  const outcomeOf = (more: number) =>
    judge({ book, asOf, scope, questions: [questionOn(count + more)] }).checks[0]?.outcome;
  const known = notKnown === 0 ? null : outcomeOf(0);
  for (let more = 1; more <= notKnown; more += 1) if (outcomeOf(more) !== known) return questionOn(null);
  return questionOn(count);
}
