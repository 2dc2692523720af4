import { VACANCY_REASONS } from '../../organization/index.js';

/** Why a person cannot stay in a seat, or cannot take one. */
export const LEAVING_REASONS = {
  RETIREMENT: VACANCY_REASONS.RETIREMENT,
  TERM_LIMIT: VACANCY_REASONS.TERM_LIMIT,
  APPOINTMENT_ENDS: VACANCY_REASONS.APPOINTMENT_ENDS,
  CONDITION_NOT_MET: { vi: 'Không bảo đảm điều kiện theo quy định', en: 'A condition of the rules is not met' },
} as const;
export type LeavingReason = keyof typeof LEAVING_REASONS;

/** How a ground is taken of which nobody knows whether it has come. */
export const UNKNOWN_GROUNDS = {
  GOES_ON: { vi: 'Coi như chưa có, người đó vẫn tiếp tục', en: 'It is taken not to have come: the person goes on' },
  ENDS: { vi: 'Coi như đã có, người đó thôi giữ', en: 'It is taken to have come: the person leaves' },
} as const;
export type UnknownGround = keyof typeof UNKNOWN_GROUNDS;

/** What becomes of a person at the end of a term. */
export const CONTINUITY_ACTS = {
  STAY: { vi: 'Tiếp tục giữ chức vụ', en: 'Stays' },
  MOVE: { vi: 'Đảm nhiệm chức vụ được quy hoạch', en: 'Takes the planned post' },
  LEAVE: { vi: 'Thôi giữ chức vụ', en: 'Leaves' },
  WAIT: { vi: 'Tiếp tục trong quy hoạch, chưa bố trí', en: 'Stays in the plan without the post' },
} as const;
export type ContinuityAct = keyof typeof CONTINUITY_ACTS;

/** Why a seat stays empty. */
export const UNCOVERED_REASONS = {
  NOBODY_PLANNED: { vi: 'Không có ai trong quy hoạch', en: 'Nobody is planned' },
  PLANNED_LEAVE: { vi: 'Người trong quy hoạch cũng nghỉ hoặc không đủ điều kiện', en: 'The planned people leave too' },
  NEEDED_ELSEWHERE: { vi: 'Người có thể bố trí cần cho chức vụ khác', en: 'Those who could are needed elsewhere' },
} as const;
export type UncoveredReason = keyof typeof UNCOVERED_REASONS;

/** Where a chain of moves ends. */
export const CHAIN_ENDS = {
  FROM_OUTSIDE: { vi: 'Bố trí người không giữ chức vụ nào trong phạm vi', en: 'Somebody without a post here moves in' },
  UNCOVERED: { vi: 'Còn một chỗ trống', en: 'A seat stays empty' },
  SEAT_NOT_NEEDED: { vi: 'Chỗ thôi giữ vượt biên chế', en: 'The seat given up was beyond the establishment' },
  CYCLE: { vi: 'Hoán đổi khép kín', en: 'The people change places' },
} as const;
export type ChainEnd = keyof typeof CHAIN_ENDS;

/** What is made small, in this order: a lower level never outweighs a higher one. */
export const CONTINUITY_LEVELS = {
  UNCOVERED: { vi: 'Chỗ trống (nhân trọng số)', en: 'Empty seats, by weight' },
  MOVES: { vi: 'Số lượt bố trí', en: 'Moves' },
  READINESS: { vi: 'Mức sẵn sàng (0 là ngay)', en: 'Steps of readiness behind ready-now' },
  RANK: { vi: 'Thứ tự trong quy hoạch (0 là thứ nhất)', en: 'Places behind the first of the plan' },
} as const;
export type ContinuityLevel = keyof typeof CONTINUITY_LEVELS;
