/**
 * Succession plans by term: cycles, slots and the people planned for them.
 * Words: term (nhiệm kỳ), cycle (đợt quy hoạch), slot (suất quy hoạch của một chức danh), entry (một người trong quy hoạch).
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
