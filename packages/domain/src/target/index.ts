/**
 * Indicators, targets and observations, and what a printed percentage can mean.
 * Words: indicator (chỉ số), target (chỉ tiêu), observation (số liệu), published figure (số liệu công bố), pace (tiến độ),
 * requirement (mức phải đạt), reconciliation (đối chiếu số liệu).
 */
export { linearPace, type Pace, type PaceQuestion } from './pace.js';
export { reconcile, type PublishedFigure, type Reading, type Reconciliation } from './reconciliation.js';
export { daysLeft, mayMiss, requiredCount, type Deadline, type Demand } from './requirement.js';
export {
  DIRECTIONS,
  INDICATOR_UNITS,
  OBSERVATION_STATES,
  PACE_BASES,
  PUBLISHED_RELATIONS,
  RECONCILIATION_OUTCOMES,
  type Direction,
  type IndicatorUnit,
  type ObservationState,
  type PaceBasis,
  type PublishedRelation,
  type ReconciliationOutcome,
} from './vocabulary.js';
