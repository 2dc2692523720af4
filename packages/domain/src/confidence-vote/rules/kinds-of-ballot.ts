import { evidence, ruleSeries } from '../../rule/index.js';
import type { VotePurpose } from '../vocabulary.js';

type Parameters = { readonly kinds: readonly VotePurpose[] };

/** The ballots that share the word tín nhiệm and must not be mixed. */
export const kindsOfBallot = ruleSeries<Parameters>({
  key: 'confidence-vote.kinds-of-ballot',
  area: 'CV',
  question: {
    vi: 'Có những loại phiếu nào mang chữ tín nhiệm cần phân biệt?',
    en: 'Which ballots that share the word tín nhiệm must be told apart?',
  },
  versions: [
    {
      id: 'CV-041',
      title: { vi: 'Phân biệt các loại phiếu', en: 'Ballots to be told apart' },
      statement: {
        vi: 'Không lẫn phiếu giới thiệu trong quy trình nhân sự, phiếu lấy tín nhiệm ba mức và phiếu bỏ phiếu tín nhiệm hai mức; phiếu thăm dò tín nhiệm là loại thứ tư.',
        en: 'The referral ballot of a personnel process, the confidence ballot with three levels and the vote of confidence with two are not mixed; the exploratory ballot is a fourth.',
      },
      parameters: {
        kinds: ['REFERRAL_BALLOT', 'CONFIDENCE_BALLOT', 'VOTE_OF_CONFIDENCE', 'EXPLORATORY_BALLOT'],
      },
      units: { kinds: 'CODE' },
      from: null,
      until: null,
      source: { instruments: [], text: 'So sánh các văn bản; quy trình nhân sự ở Quảng Nam, bước 2 và 3' },
      evidence: evidence('INFERRED'),
      confidence: 'HIGH',
    },
  ],
});
