/**
 * Confidence ballots: accounting of ballots, results per person, and the rules on them as dated data.
 * Words: round (đợt lấy phiếu), denominator (mẫu số), issued, collected and valid ballots (phiếu phát ra, thu về, hợp lệ),
 * confidence ballot (lấy phiếu tín nhiệm, ba mức), vote of confidence (bỏ phiếu tín nhiệm, hai mức), consequence (hệ quả).
 * Sources: Resolutions 35/2012, 85/2014 and 96/2023 of the National Assembly; Regulations 165-QĐ/TW of 2013, 262-QĐ/TW of
 * 2014 and 96-QĐ/TW of 2023 of the Politburo; Regulations 260-QĐ/TW and 41-QĐ/TW on dismissal and resignation.
 */
export { CONFIDENCE_VOTE_RULES } from './rules/rules.js';
export {
  BALLOT_REPORT_ITEMS,
  CONFIDENCE_ANSWERS,
  CONFIDENCE_CONSEQUENCES,
  CONFIDENCE_RATINGS,
  CONFIDENCE_VOTE_ASKERS,
  DENOMINATORS,
  INVALID_BALLOT_GROUNDS,
  SHARE_BASES,
  VOTE_PURPOSES,
  VOTE_ROUND_STATES,
  type BallotReportItem,
  type ConfidenceAnswer,
  type ConfidenceConsequence,
  type ConfidenceRating,
  type ConfidenceVoteAsker,
  type Denominator,
  type InvalidBallotGround,
  type ShareBasis,
  type VotePurpose,
  type VoteRoundState,
} from './vocabulary.js';
