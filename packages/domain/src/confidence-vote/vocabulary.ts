/** Ballots that share the word "tín nhiệm", and the others of personnel work: each a different act. */
export const VOTE_PURPOSES = {
  CONFIDENCE_BALLOT: { vi: 'Lấy phiếu tín nhiệm', en: 'Confidence ballot (three levels)' },
  VOTE_OF_CONFIDENCE: { vi: 'Bỏ phiếu tín nhiệm', en: 'Vote of confidence (two levels)' },
  EXPLORATORY_BALLOT: { vi: 'Thăm dò tín nhiệm', en: 'Exploratory confidence ballot' },
  REFERRAL_BALLOT: { vi: 'Lấy phiếu giới thiệu', en: 'Referral ballot' },
} as const;
export type VotePurpose = keyof typeof VOTE_PURPOSES;

/** States of a round. */
export const VOTE_ROUND_STATES = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  ROLL_FROZEN: { vi: 'Đã chốt danh sách cử tri', en: 'Roll frozen' },
  OPEN: { vi: 'Đang bỏ phiếu', en: 'Open' },
  CLOSED: { vi: 'Đã đóng', en: 'Closed' },
  COUNTED: { vi: 'Đã kiểm phiếu', en: 'Counted' },
  CERTIFIED: { vi: 'Đã xác nhận kết quả', en: 'Certified' },
  DISCLOSED: { vi: 'Đã công bố', en: 'Disclosed' },
  VOID: { vi: 'Hủy', en: 'Void' },
} as const;
export type VoteRoundState = keyof typeof VOTE_ROUND_STATES;

/** What a share of ballots is counted against. The same ballots give other shares under another denominator. */
export const DENOMINATORS = {
  MEMBERS: { vi: 'Tổng số thành viên', en: 'All members of the body' },
  SUMMONED: { vi: 'Số người được triệu tập', en: 'Persons summoned' },
  PRESENT: { vi: 'Số người có mặt', en: 'Persons present' },
  ISSUED: { vi: 'Số phiếu phát ra', en: 'Ballots issued' },
  RETURNED: { vi: 'Số phiếu thu về', en: 'Ballots collected' },
  VALID: { vi: 'Số phiếu hợp lệ', en: 'Valid ballots' },
} as const;
export type Denominator = keyof typeof DENOMINATORS;

/**
 * What a rule counts a share against: a denominator, or all ballots where it is not read whether the issued, the
 * collected or the valid ones are meant.
 */
export const SHARE_BASES = {
  ...DENOMINATORS,
  BALLOTS: { vi: 'Tổng số phiếu', en: 'All ballots' },
} as const;
export type ShareBasis = keyof typeof SHARE_BASES;

/** What a voter may mark on a confidence ballot. */
export const CONFIDENCE_RATINGS = {
  HIGH: { vi: 'Tín nhiệm cao', en: 'High confidence' },
  CONFIDENCE: { vi: 'Tín nhiệm', en: 'Confidence' },
  LOW: { vi: 'Tín nhiệm thấp', en: 'Low confidence' },
} as const;
export type ConfidenceRating = keyof typeof CONFIDENCE_RATINGS;

/** What a voter may mark in the second stage, the vote of confidence. */
export const CONFIDENCE_ANSWERS = {
  CONFIDENCE: { vi: 'Tín nhiệm', en: 'Confidence' },
  NO_CONFIDENCE: { vi: 'Không tín nhiệm', en: 'No confidence' },
} as const;
export type ConfidenceAnswer = keyof typeof CONFIDENCE_ANSWERS;

/** Why a ballot does not count for a person. */
export const INVALID_BALLOT_GROUNDS = {
  NOT_ISSUED_BY_BOARD: { vi: 'Không do ban kiểm phiếu phát ra', en: 'Not issued by the counting board' },
  NAME_STRUCK_OUT: { vi: 'Gạch tên in sẵn', en: 'Printed name struck out' },
  NO_BOX_MARKED: { vi: 'Không đánh dấu ô nào', en: 'No box marked' },
  SEVERAL_BOXES_MARKED: { vi: 'Đánh dấu từ hai ô trở lên', en: 'More than one box marked' },
  NAME_OR_TEXT_ADDED: { vi: 'Ghi thêm tên hoặc nội dung khác', en: 'A name or other text added' },
} as const;
export type InvalidBallotGround = keyof typeof INVALID_BALLOT_GROUNDS;

/** What may follow from low confidence or no confidence. */
export const CONFIDENCE_CONSEQUENCES = {
  REMOVAL_FROM_PLAN: { vi: 'Đưa ra khỏi quy hoạch chức vụ cao hơn', en: 'Removal from plans for higher posts' },
  LEAVING_THE_POST: { vi: 'Cho thôi giữ chức vụ', en: 'Leaving the post' },
  OTHER_WORK: { vi: 'Bố trí công tác khác', en: 'Other work' },
  RESIGNATION: { vi: 'Từ chức', en: 'Resignation' },
  VOTE_OF_CONFIDENCE: { vi: 'Bỏ phiếu tín nhiệm', en: 'Vote of confidence' },
  DISMISSAL: { vi: 'Miễn nhiệm', en: 'Dismissal' },
  LOWER_WORK: { vi: 'Bố trí công tác thấp hơn', en: 'Lower work' },
} as const;
export type ConfidenceConsequence = keyof typeof CONFIDENCE_CONSEQUENCES;

/** What a report on a ballot states for each person. */
export const BALLOT_REPORT_ITEMS = {
  NAME: { vi: 'Họ và tên', en: 'Name' },
  POST: { vi: 'Chức vụ, chức danh', en: 'Post' },
  ISSUED: DENOMINATORS.ISSUED,
  RETURNED: DENOMINATORS.RETURNED,
  VALID: DENOMINATORS.VALID,
  INVALID: { vi: 'Số phiếu không hợp lệ', en: 'Invalid ballots' },
  RATING_COUNTS: { vi: 'Số phiếu của từng mức', en: 'Count of each level' },
  RATING_SHARES: { vi: 'Tỷ lệ của từng mức', en: 'Share of each level' },
} as const;
export type BallotReportItem = keyof typeof BALLOT_REPORT_ITEMS;

/** Who may ask for a vote of confidence; deputies only from a share upwards. */
export const CONFIDENCE_VOTE_ASKERS = {
  STANDING_COMMITTEE: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'National Assembly Standing Committee' },
  ASSEMBLY_COMMITTEE: { vi: 'Ủy ban của Quốc hội', en: 'A committee of the National Assembly' },
  FRONT_COMMITTEE: { vi: 'Ủy ban Mặt trận Tổ quốc cùng cấp', en: 'Fatherland Front committee of the level' },
  DEPUTIES: { vi: 'Đại biểu', en: 'Deputies' },
} as const;
export type ConfidenceVoteAsker = keyof typeof CONFIDENCE_VOTE_ASKERS;
