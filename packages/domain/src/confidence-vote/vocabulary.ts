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
