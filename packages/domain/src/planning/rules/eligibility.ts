import type { PlainDate } from '../../kernel/index.js';
import { ask, judge } from '../../rule/index.js';
import type { AskedFacts, JudgedCase, Question, Verdict } from '../../rule/index.js';
import type { CyclePurpose } from '../vocabulary.js';
import { automaticRemoval } from './automatic-removal.js';
import type { DisciplineForm } from './automatic-removal.js';
import { nextTermAge } from './next-term-age.js';
import { notWhileProposed } from './not-while-proposed.js';
import { onlyUpwards } from './only-upwards.js';
import type { PostsCompared } from './only-upwards.js';
import { planningAfterFaults } from './planning-after-faults.js';
import type { Fault } from './planning-after-faults.js';
import { planningFreeze } from './planning-freeze.js';
import type { FreezeFacts } from './planning-freeze.js';
import { supplementAge } from './supplement-age.js';

/** What is known of one person and one slot; null for each fact that is not known. */
export type EligibilityFacts = AskedFacts<{
  /** First day of the term that is planned. */
  readonly termStart: PlainDate;
  /** The day on which the plan is to be approved. */
  readonly approvedOn: PlainDate;
  /** First day on which the person works no longer. */
  readonly worksUntil: PlainDate;
  readonly plannedPostIs: PostsCompared['plannedPostIs'];
  readonly isProposed: boolean;
  readonly discipline: DisciplineForm;
  readonly isPoliticalStandardDenied: boolean;
  readonly fault: Fault;
  readonly freeze: FreezeFacts;
}>;

/** The case of one person and one slot; `asOf` is the reference date of the cycle. */
export interface EligibilityCase extends Omit<JudgedCase, 'questions'> {
  /** REVIEW supplements the running term, BUILD and ORIENT look at a coming one. */
  readonly purpose: CyclePurpose;
  readonly facts: EligibilityFacts;
}

/**
 * Judges whether a person may be planned for a slot: age, upwards only, no appointment under way, discipline and
 * faults, political standard, freeze. The questions on which no rule was in force are named in the verdict.
 */
export function judgeEligibility({ purpose, facts, ...judged }: EligibilityCase): Verdict {
  return judge({ ...judged, questions: [...ageQuestions(purpose, facts), ...personQuestions(facts)] });
}

function ageQuestions(purpose: CyclePurpose, { termStart, approvedOn, worksUntil }: EligibilityFacts): Question[] {
  if (purpose === 'REVIEW') return [ask(supplementAge, 'timeLeft', { approvedOn, worksUntil })];
  return [
    ask(nextTermAge, 'oneTerm', { termStart, worksUntil }),
    ask(nextTermAge, 'preferredTerms', { termStart, worksUntil }),
  ];
}

function personQuestions(facts: EligibilityFacts): Question[] {
  const { plannedPostIs, isProposed, discipline, isPoliticalStandardDenied, fault, freeze } = facts;
  return [
    ask(onlyUpwards, 'higher', { plannedPostIs }),
    ask(notWhileProposed, 'free', { isProposed }),
    ask(automaticRemoval, 'discipline', { discipline }),
    ask(automaticRemoval, 'politicalStandard', { isPoliticalStandardDenied }),
    ask(planningAfterFaults, 'allowed', { fault }),
    ask(planningFreeze, 'free', freeze ?? { isCovered: null, isReorganised: null, isReallyNecessary: null }),
  ];
}
