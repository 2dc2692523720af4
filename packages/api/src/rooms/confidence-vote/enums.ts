import { DENOMINATORS, VOTE_PURPOSES, VOTE_ROUND_STATES } from '@cadre/domain/confidence-vote';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';

export const VotePurpose = vocabularyEnum('VotePurpose', 'Loại phiếu. / Purpose of a ballot.', VOTE_PURPOSES);
export const VoteRoundState = vocabularyEnum(
  'VoteRoundState',
  'Trạng thái của đợt lấy phiếu. / State of a round.',
  VOTE_ROUND_STATES,
);
export const Denominator = vocabularyEnum(
  'Denominator',
  'Mẫu số để tính tỷ lệ phiếu. / What a share of ballots is counted against.',
  DENOMINATORS,
);
