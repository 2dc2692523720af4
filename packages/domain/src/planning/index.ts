/**
 * Succession plans by term: cycles, slots and the people planned for them.
 * Who may be planned, by the dated rules of the rulebook.
 * Words: term (nhiệm kỳ), cycle (đợt quy hoạch), slot (suất quy hoạch của một chức danh), entry (một người trong quy hoạch),
 * eligibility (đủ điều kiện quy hoạch), act (thẩm định, trình, phê duyệt, xác nhận), coverage (độ phủ), composition (cơ cấu),
 * removal (đưa ra khỏi quy hoạch), continuity (tính liên tục khi hết nhiệm kỳ), chain (chuỗi bố trí), coefficient (hệ số),
 * freeze (tạm dừng). A decision takes facts, a request, a book and a day, and answers with what to write or all refusals.
 */
export { actLevels } from './act-levels.js';
export { AGE_BANDS, isWithinAges, type AgeBand, type AgeWindow } from './age-spread.js';
export { compositionOf } from './composition.js';
export type { Composition, CompositionCount, CompositionFacts, CompositionQuestion } from './composition.js';
export type { ContinuityAssignment } from './continuity/assignment.js';
export type { ContinuityCertificate, LevelValue, SeatPrice } from './continuity/certificate.js';
export type { ChainStep, ContinuityChain } from './continuity/chain.js';
export { chainSentence, type ChainNames } from './continuity/chain-sentence.js';
export { checkContinuity, type ContinuityFault } from './continuity/check.js';
export type { ContinuityFacts, ContinuityPost, HeldSeat, LeavingGround } from './continuity/facts.js';
export type { PlannedMove, Standing } from './continuity/facts.js';
export { continuityFacts } from './continuity/question.js';
export type { ContinuityQuestion, PlanCandidate, SeatOption } from './continuity/question.js';
export type { ContinuityRefusal } from './continuity/refusals.js';
export { simulateContinuity, type Continuity, type UnknownStanding } from './continuity/simulate.js';
export type { Shortage } from './continuity/shortage.js';
export type { PlannedOutcome, UncoveredPost } from './continuity/uncovered.js';
export { CHAIN_ENDS, CONTINUITY_ACTS, CONTINUITY_LEVELS, LEAVING_REASONS } from './continuity/vocabulary.js';
export { UNCOVERED_REASONS, UNKNOWN_GROUNDS, type ChainEnd, type ContinuityAct } from './continuity/vocabulary.js';
export type { ContinuityLevel, LeavingReason, UncoveredReason, UnknownGround } from './continuity/vocabulary.js';
export { isListing, isOpenCycle, transitionsFrom, type CycleTransition } from './cycle-states.js';
export { decideEntries, type DecidedEntry, type EntryProposal } from './decide-entries.js';
export { decideOpenCycle } from './decide-open-cycle.js';
export type { OpenCycleFacts, OpenCycleRequest, OpenedCycle, SlotDraft } from './decide-open-cycle.js';
export { decidePlan, type EntryStep, type PlanActRequest, type PlanDecision } from './decide-plan.js';
export { FITTING_EVIDENCE, decideRemoval, type EntryRemoval, type RemovalRequest } from './decide-removal.js';
export { decideReview, type ReviewDecision, type ReviewedPlan } from './decide-review.js';
export { decideRevocation, decideWaiver } from './decide-waiver.js';
export type { GrantedWaiver, GrantRefusal, HeldWaiver, RevokeRefusal, WaiverFacts } from './decide-waiver.js';
export { eligibilityOf, type Eligibility, type EligibilityAsked } from './eligibility.js';
export {
  FAULT_OF_ENDED,
  disciplineOn,
  eligibilityFactsOf,
  worksUntil,
  type EligibilityInput,
} from './eligibility-facts.js';
export type { BodySeat, DisciplineFacts, HeldPost, PersonFacts, PlanActor, PlanFacts } from './facts.js';
export { plannedAcross, plannedTooOften, postsHangingOnOne, tooManyPosts } from './plan-anomalies.js';
export type { HangingOnOne, PlannedTooOften } from './plan-anomalies.js';
export { applyPlanDiff, planDiff, planLines, type PlanDiff, type PlanLine } from './plan-diff.js';
export { CLOSED_ENTRY_STATES, isLiveOn, planDeficit, type PlanEntryFacts } from './plan-coverage.js';
export { BODY_ROWS, LEVEL_ROWS } from './post-order.js';
export { stopsApproval, type PlannedPost } from './plan-register.js';
export { targetKey } from './planning.js';
export type { BodyTarget, PlanCycle, PlanEntry, PlanSlot, PlanTerm, PostTarget, SlotTarget } from './planning.js';
export type {
  CycleRefusal,
  EntryRefusal,
  OpenCycleRefusal,
  PlanActRefusal,
  PlanningRefusal,
  RemovalRefusal,
  ReviewRefusal,
} from './refusals.js';
export { proposedRemovals, type ProposedRemovals, type RemovalFinding } from './proposed-removals.js';
export { coverageBy, coverageOf } from './slot-coverage.js';
export type { CoveredSlot, CoveringEntry, GroupCoverage, SlotCoverage } from './slot-coverage.js';
export { judgeNumbers, limitsOf, type RuleDay, type SlotLimits } from './slot-limits.js';
export {
  CYCLE_PURPOSES,
  CYCLE_STATES,
  PLAN_ACTS,
  PLAN_ENTRY_STATES,
  PLAN_SOURCES,
  READINESS_LEVELS,
  REMOVAL_EVIDENCE,
  REMOVAL_GROUNDS,
  TERM_SYSTEMS,
  type CyclePurpose,
  type CycleState,
  type PlanAct,
  type PlanEntryState,
  type PlanSource,
  type Readiness,
  type RemovalEvidence,
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
