/**
 * Succession plans by term: cycles, slots and the people planned for them.
 * Who may be planned, by the dated rules of the rulebook.
 * Words: term (nhiệm kỳ), cycle (đợt quy hoạch), slot (suất quy hoạch của một chức danh), entry (một người trong quy hoạch),
 * eligibility (đủ điều kiện quy hoạch), removal (đưa ra khỏi quy hoạch), coefficient (hệ số), freeze (tạm dừng).
 */
export { CLOSED_ENTRY_STATES, isLiveOn, planDeficit, type PlanEntryFacts } from './plan-coverage.js';
export {
  CYCLE_PURPOSES,
  CYCLE_STATES,
  PLAN_ENTRY_STATES,
  PLAN_SOURCES,
  READINESS_LEVELS,
  REMOVAL_GROUNDS,
  TERM_SYSTEMS,
  type CyclePurpose,
  type CycleState,
  type PlanEntryState,
  type PlanSource,
  type Readiness,
  type RemovalGround,
  type TermSystem,
} from './vocabulary.js';
export { ageBands, type AgeSpread } from './rules/age-bands.js';
export { DISCIPLINE_FORMS, automaticRemoval, type DisciplineForm } from './rules/automatic-removal.js';
export { ballotAccounting } from './rules/ballot-accounting.js';
export { ballotQuorum, type BallotAttendance } from './rules/ballot-quorum.js';
export { ballotThreshold, type PlanningBallot } from './rules/ballot-threshold.js';
export { committeeCoefficient, type CommitteePlanned } from './rules/committee-coefficient.js';
export { electedAgeMix } from './rules/elected-age-mix.js';
export { judgeEligibility, type EligibilityCase, type EligibilityFacts } from './rules/eligibility.js';
export { lowConfidenceRemoval, type LowConfidence } from './rules/low-confidence-removal.js';
export { nextTermAge, type NextTermTime } from './rules/next-term-age.js';
export { notWhileProposed } from './rules/not-while-proposed.js';
export { onlyUpwards, type PostsCompared } from './rules/only-upwards.js';
export { personsPerDeputyPost, type DeputiesPlanned } from './rules/persons-per-deputy-post.js';
export { personsPerPost, type PersonsPlanned, type PostsOfPerson } from './rules/persons-per-post.js';
export { planComposition, youngAgeOf, type WomenPlanned, type YoungPlanned } from './rules/plan-composition.js';
export { FAULTS, planningAfterFaults, type Fault } from './rules/planning-after-faults.js';
export { planningFreeze, type FreezeFacts } from './rules/planning-freeze.js';
export { removalProposals, type RemovalProposal } from './rules/removal-proposals.js';
export { PLANNING_RULES } from './rules/rules.js';
export { supplementAge, type SupplementTime } from './rules/supplement-age.js';
export { womenInPlan } from './rules/women-in-plan.js';
