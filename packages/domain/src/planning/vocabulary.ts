/** Calendars of terms: Party congresses, and elected state bodies one year later. */
export const TERM_SYSTEMS = {
  PARTY: { vi: 'Nhiệm kỳ đại hội Đảng', en: 'Party congress term' },
  STATE: { vi: 'Nhiệm kỳ Hội đồng nhân dân và chính quyền', en: 'Term of elected state bodies' },
} as const;
export type TermSystem = keyof typeof TERM_SYSTEMS;

/** What a planning cycle does with its term. */
export const CYCLE_PURPOSES = {
  REVIEW: { vi: 'Rà soát, bổ sung', en: 'Review and supplement' },
  BUILD: { vi: 'Xây dựng', en: 'Build' },
  ORIENT: { vi: 'Định hướng', en: 'Orientation' },
} as const;
export type CyclePurpose = keyof typeof CYCLE_PURPOSES;

/** States of a planning cycle. */
export const CYCLE_STATES = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  NOMINATING: { vi: 'Giới thiệu nhân sự', en: 'Nominating' },
  POLLING: { vi: 'Lấy phiếu', en: 'Polling' },
  APPRAISING: { vi: 'Thẩm định', en: 'Appraising' },
  SUBMITTED: { vi: 'Đã trình', en: 'Submitted' },
  RETURNED: { vi: 'Trả lại', en: 'Returned' },
  NOTED: { vi: 'Đã ghi nhận', en: 'Noted' },
  APPROVED: { vi: 'Đã phê duyệt', en: 'Approved' },
  CONFIRMED: { vi: 'Đã xác nhận', en: 'Confirmed' },
  UNDER_REVIEW: { vi: 'Đang rà soát', en: 'Under review' },
  CLOSED: { vi: 'Đã kết thúc', en: 'Closed' },
} as const;
export type CycleState = keyof typeof CYCLE_STATES;

/** States of one planned person on one slot. */
export const PLAN_ENTRY_STATES = {
  PROPOSED: { vi: 'Đề xuất', en: 'Proposed' },
  POLLED: { vi: 'Đã lấy phiếu', en: 'Polled' },
  APPRAISED: { vi: 'Đã thẩm định', en: 'Appraised' },
  APPROVED: { vi: 'Đã phê duyệt', en: 'Approved' },
  APPOINTED: { vi: 'Đã được bổ nhiệm', en: 'Appointed to the planned post' },
  REMOVED: { vi: 'Đưa ra khỏi quy hoạch', en: 'Removed from the plan' },
  CARRIED_OVER: { vi: 'Chuyển tiếp nhiệm kỳ sau', en: 'Carried over' },
  EXPIRED: { vi: 'Hết nhiệm kỳ', en: 'Expired' },
  WITHDRAWN: { vi: 'Rút đề xuất', en: 'Withdrawn' },
} as const;
export type PlanEntryState = keyof typeof PLAN_ENTRY_STATES;

/** How soon a planned person could take the post. */
export const READINESS_LEVELS = {
  READY_NOW: { vi: 'Có thể đảm nhiệm ngay', en: 'Ready now' },
  READY_NEXT_TERM: { vi: 'Đảm nhiệm trong nhiệm kỳ tới', en: 'Ready next term' },
  LONG_TERM: { vi: 'Nguồn lâu dài', en: 'Long-term source' },
} as const;
export type Readiness = keyof typeof READINESS_LEVELS;

/** Where a planned person comes from. */
export const PLAN_SOURCES = {
  ON_SITE: { vi: 'Nguồn tại chỗ', en: 'On-site source' },
  EXTERNAL: { vi: 'Nguồn từ nơi khác', en: 'External source' },
} as const;
export type PlanSource = keyof typeof PLAN_SOURCES;

/** Grounds for leaving the plan. */
export const REMOVAL_GROUNDS = {
  OVER_AGE: { vi: 'Quá tuổi quy hoạch', en: 'Over the planning age' },
  DISCIPLINE: { vi: 'Bị kỷ luật', en: 'Disciplined' },
  STANDARD_NOT_MET: { vi: 'Không bảo đảm tiêu chuẩn, điều kiện', en: 'Standard or condition not met' },
  LOW_CONFIDENCE: { vi: 'Tín nhiệm thấp quá nửa', en: 'More than half low confidence' },
  OWN_REQUEST: { vi: 'Theo nguyện vọng cá nhân', en: 'Own request' },
  LEFT: { vi: 'Nghỉ công tác, từ trần hoặc chuyển đi', en: 'Left, died or moved away' },
} as const;
export type RemovalGround = keyof typeof REMOVAL_GROUNDS;

/** What is done to a planning cycle as a whole. */
export const PLAN_ACTS = {
  NOMINATE: { vi: 'Mở giới thiệu nhân sự', en: 'Open nominations' },
  POLL: { vi: 'Lấy phiếu', en: 'Poll' },
  APPRAISE: { vi: 'Thẩm định', en: 'Appraise' },
  SUBMIT: { vi: 'Trình', en: 'Submit' },
  APPROVE: { vi: 'Phê duyệt', en: 'Approve' },
  CONFIRM: { vi: 'Xác nhận', en: 'Confirm' },
  RETURN: { vi: 'Trả lại', en: 'Return' },
  NOTE: { vi: 'Ghi nhận', en: 'Note' },
  REVIEW: { vi: 'Mở rà soát', en: 'Open the review' },
  CLOSE: { vi: 'Kết thúc', en: 'Close' },
} as const;
export type PlanAct = keyof typeof PLAN_ACTS;

/** What proves a ground for leaving the plan. */
export const REMOVAL_EVIDENCE = {
  PERSONNEL_FILE: { vi: 'Hồ sơ cán bộ', en: 'Personnel file' },
  DISCIPLINE_DECISION: { vi: 'Quyết định kỷ luật', en: 'Discipline decision' },
  STANDARD_CONCLUSION: { vi: 'Kết luận về tiêu chuẩn, điều kiện', en: 'Conclusion on standards and conditions' },
  VOTE_MINUTES: { vi: 'Biên bản kiểm phiếu tín nhiệm', en: 'Minutes of the confidence ballot' },
  OWN_APPLICATION: { vi: 'Đơn của cá nhân', en: "The person's own application" },
  DEPARTURE_RECORD: { vi: 'Quyết định nghỉ, chuyển hoặc giấy chứng tử', en: 'Decision on leaving or record of death' },
} as const;
export type RemovalEvidence = keyof typeof REMOVAL_EVIDENCE;
