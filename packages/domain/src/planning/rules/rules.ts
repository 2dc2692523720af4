import type { RuleSeries } from '../../rule/index.js';
import { ageBands } from './age-bands.js';
import { ageCounting } from './age-counting.js';
import { automaticRemoval } from './automatic-removal.js';
import { ballotAccounting } from './ballot-accounting.js';
import { ballotQuorum } from './ballot-quorum.js';
import { ballotThreshold } from './ballot-threshold.js';
import { bottomUpOrder } from './bottom-up-order.js';
import { committeeCoefficient } from './committee-coefficient.js';
import { electedAgeMix } from './elected-age-mix.js';
import { lowConfidenceRemoval } from './low-confidence-removal.js';
import { nextTermAge } from './next-term-age.js';
import { notWhileProposed } from './not-while-proposed.js';
import { objectGroups } from './object-groups.js';
import { onlyUpwards } from './only-upwards.js';
import { openPrinciple } from './open-principle.js';
import { otherRemoval } from './other-removal.js';
import { personsPerDeputyPost } from './persons-per-deputy-post.js';
import { personsPerPost } from './persons-per-post.js';
import { planComposition } from './plan-composition.js';
import { plannedNominee } from './planned-nominee.js';
import { plannedTerms } from './planned-terms.js';
import { planningAfterFaults } from './planning-after-faults.js';
import { planningFreeze } from './planning-freeze.js';
import { planningProcess } from './planning-process.js';
import { planningRegime } from './regime.js';
import { reviewRemoval } from './review-removal.js';
import { standardsAtApproval } from './standards-at-approval.js';
import { supplementAge } from './supplement-age.js';
import { termCalendar } from './term-calendar.js';
import { womenInPlan } from './women-in-plan.js';
import { yearlyReview } from './yearly-review.js';
import { yearlyReviewProcess } from './yearly-review-process.js';

/** Every rule series of planning, in the order of the rulebook's headings. */
export const PLANNING_RULES: readonly RuleSeries[] = [
  planningRegime,
  plannedTerms,
  termCalendar,
  personsPerPost,
  personsPerDeputyPost,
  committeeCoefficient,
  nextTermAge,
  supplementAge,
  ageCounting,
  ageBands,
  electedAgeMix,
  planComposition,
  womenInPlan,
  openPrinciple,
  yearlyReview,
  bottomUpOrder,
  onlyUpwards,
  notWhileProposed,
  objectGroups,
  standardsAtApproval,
  planningProcess,
  yearlyReviewProcess,
  ballotThreshold,
  ballotQuorum,
  ballotAccounting,
  automaticRemoval,
  lowConfidenceRemoval,
  reviewRemoval,
  planningAfterFaults,
  otherRemoval,
  plannedNominee,
  planningFreeze,
];
