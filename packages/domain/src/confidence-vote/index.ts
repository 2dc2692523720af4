/**
 * Confidence ballots: accounting of ballots and results per person.
 * Words: round (đợt lấy phiếu), denominator (mẫu số), issued, collected and valid ballots (phiếu phát ra, thu về, hợp lệ).
 */
export {
  DENOMINATORS,
  VOTE_PURPOSES,
  VOTE_ROUND_STATES,
  type Denominator,
  type VotePurpose,
  type VoteRoundState,
} from './vocabulary.js';
