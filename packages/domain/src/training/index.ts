/**
 * Training: programmes with target groups, classes, quotas, seats, results and attendance.
 * Words: programme (chương trình), class (lớp), quota (chỉ tiêu), seat (suất học), attendance (lượt).
 */
export {
  PROGRAMME_KINDS,
  SEAT_REASONS,
  SEAT_STATES,
  TARGET_GROUPS,
  type ProgrammeKind,
  type SeatReason,
  type SeatState,
  type TargetGroup,
} from './vocabulary.js';
export { TRAINING_RULES } from './rules/rules.js';
