import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ConfidenceAnswer } from '../vocabulary.js';
import { RESOLUTION_35, RESOLUTION_85, RESOLUTION_96 } from './instruments.js';

type Parameters = { readonly levels: readonly ConfidenceAnswer[] };

/** The levels that a voter chooses from in a vote of confidence. */
export const secondStageLevels = ruleSeries<Parameters>({
  key: 'confidence-vote.second-stage-levels',
  area: 'CV',
  question: {
    vi: 'Phiếu bỏ phiếu tín nhiệm có những mức nào?',
    en: 'Which levels does the ballot of a vote of confidence offer?',
  },
  versions: [
    {
      id: 'CV-002',
      title: { vi: 'Hai mức khi bỏ phiếu tín nhiệm', en: 'Two levels in a vote of confidence' },
      statement: {
        vi: 'Bỏ phiếu tín nhiệm là giai đoạn thứ hai và chỉ có hai mức: tín nhiệm hoặc không tín nhiệm.',
        en: 'The vote of confidence is the second stage and has two levels only: confidence or no confidence.',
      },
      parameters: { levels: ['CONFIDENCE', 'NO_CONFIDENCE'] },
      units: { levels: 'CODE' },
      from: '2012-11-21',
      until: null,
      source: {
        instruments: [cite(...RESOLUTION_35), cite(...RESOLUTION_85), cite(...RESOLUTION_96)],
        text: 'NQ 35/2012/QH13, NQ 85/2014/QH13, NQ 96/2023/QH15',
      },
      evidence: evidence('READ', 'NQ85'),
      confidence: 'HIGH',
    },
  ],
});
