/** Kinds of programme. */
export const PROGRAMME_KINDS = {
  POLITICAL_THEORY: { vi: 'Lý luận chính trị', en: 'Political theory' },
  STATE_MANAGEMENT: { vi: 'Quản lý nhà nước', en: 'State management' },
  DEFENCE_SECURITY: { vi: 'Bồi dưỡng kiến thức quốc phòng và an ninh', en: 'Defence and security knowledge' },
  PARTY_AWARENESS: { vi: 'Bồi dưỡng nhận thức về Đảng', en: 'Party-awareness course' },
  NEW_MEMBER_COURSE: { vi: 'Bồi dưỡng đảng viên mới', en: 'New-member course' },
  POST_TRAINING: { vi: 'Bồi dưỡng theo chức danh', en: 'Training for a post' },
  CURRENT_AFFAIRS_BRIEFING: { vi: 'Thông tin thời sự', en: 'Current-affairs briefing' },
  RECTIFICATION_CLASS: { vi: 'Chỉnh huấn', en: 'Rectification class' },
} as const;
export type ProgrammeKind = keyof typeof PROGRAMME_KINDS;

/** Target groups (đối tượng) of a programme. */
export const TARGET_GROUPS = {
  DEFENCE_GROUP_1: { vi: 'Đối tượng 1', en: 'Defence group 1' },
  DEFENCE_GROUP_2: { vi: 'Đối tượng 2', en: 'Defence group 2' },
  DEFENCE_GROUP_3: { vi: 'Đối tượng 3', en: 'Defence group 3' },
  DEFENCE_GROUP_4: { vi: 'Đối tượng 4', en: 'Defence group 4' },
  LEADERS: { vi: 'Cán bộ lãnh đạo, quản lý', en: 'Leaders and managers' },
  PLANNED_CADRES: { vi: 'Cán bộ được quy hoạch', en: 'Planned cadres' },
  CIVIL_SERVANTS: { vi: 'Công chức, viên chức', en: 'Civil servants and public employees' },
  NON_MEMBERS: { vi: 'Quần chúng', en: 'Non-members' },
  NEW_MEMBERS: { vi: 'Đảng viên mới', en: 'New members' },
  GRASSROOTS_CADRES: { vi: 'Cán bộ cơ sở', en: 'Grassroots cadres' },
} as const;
export type TargetGroup = keyof typeof TARGET_GROUPS;

/** Why a person holds a training seat. */
export const SEAT_REASONS = {
  PLAN_ENTRY: { vi: 'Có trong quy hoạch', en: 'Is in the plan' },
  STANDARD_GAP: { vi: 'Còn thiếu tiêu chuẩn chức danh', en: 'Lacks a standard of the post' },
  OTHER: { vi: 'Lý do khác', en: 'Other reason' },
} as const;
export type SeatReason = keyof typeof SEAT_REASONS;

/** States of a training seat. */
export const SEAT_STATES = {
  ALLOCATED: { vi: 'Đã phân bổ', en: 'Allocated' },
  NAMED: { vi: 'Đã cử người', en: 'Named' },
  ENROLLED: { vi: 'Đã nhập học', en: 'Enrolled' },
  ATTENDING: { vi: 'Đang học', en: 'Attending' },
  COMPLETED: { vi: 'Hoàn thành', en: 'Completed' },
  FAILED: { vi: 'Không đạt', en: 'Failed' },
  WITHDRAWN: { vi: 'Rút', en: 'Withdrawn' },
} as const;
export type SeatState = keyof typeof SEAT_STATES;
