import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ConfidenceRating } from '../vocabulary.js';
import {
  REGULATION_165,
  REGULATION_262,
  REGULATION_96,
  RESOLUTION_35,
  RESOLUTION_85,
  RESOLUTION_96,
} from './instruments.js';

type Parameters = { readonly levels: readonly ConfidenceRating[] };

/** The levels that a voter chooses from on a confidence ballot. */
export const ballotLevels = ruleSeries<Parameters>({
  key: 'confidence-vote.ballot-levels',
  area: 'CV',
  question: {
    vi: 'Phiếu lấy phiếu tín nhiệm có những mức nào?',
    en: 'Which levels does a confidence ballot offer?',
  },
  versions: [
    {
      id: 'CV-001',
      title: { vi: 'Ba mức tín nhiệm', en: 'Three levels of confidence' },
      statement: {
        vi: 'Phiếu lấy phiếu tín nhiệm có ba mức: tín nhiệm cao, tín nhiệm, tín nhiệm thấp.',
        en: 'A confidence ballot offers three levels: high confidence, confidence and low confidence.',
      },
      parameters: { levels: ['HIGH', 'CONFIDENCE', 'LOW'] },
      units: { levels: 'CODE' },
      from: '2012-11-21',
      until: null,
      source: {
        instruments: [
          cite(...RESOLUTION_35),
          cite(...REGULATION_165),
          cite(...REGULATION_262),
          cite(...RESOLUTION_85),
          cite(...REGULATION_96),
          cite(...RESOLUTION_96),
        ],
        text: 'NQ 35/2012/QH13, NQ 85/2014/QH13, NQ 96/2023/QH15; QĐ 165-QĐ/TW, QĐ 262-QĐ/TW, QĐ 96-QĐ/TW',
      },
      evidence: evidence('READ', 'NQ85', 'Q262B', 'Q96B'),
      confidence: 'HIGH',
    },
  ],
});
