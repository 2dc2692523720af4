import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { BallotReportItem } from '../vocabulary.js';
import { REGULATION_262, REGULATION_96, RESOLUTION_85 } from './instruments.js';

type Parameters = { readonly items: readonly BallotReportItem[] };

/** What the report on a ballot states for each person. */
export const ballotReport = ruleSeries<Parameters>({
  key: 'confidence-vote.ballot-report',
  area: 'CV',
  question: {
    vi: 'Báo cáo kết quả nêu những gì về từng người được lấy phiếu?',
    en: 'What does the report on the result state for each person voted on?',
  },
  versions: [
    {
      id: 'CV-007',
      title: { vi: 'Nội dung báo cáo kết quả theo từng người', en: 'Report per person' },
      statement: {
        vi: 'Báo cáo nêu cho từng người: họ tên, chức vụ, số phiếu phát ra, thu về, hợp lệ, không hợp lệ, số phiếu và tỷ lệ của mỗi mức.',
        en: 'For each person the report gives name, post, ballots issued, collected, valid and invalid, and the count and share of every level.',
      },
      parameters: {
        items: ['NAME', 'POST', 'ISSUED', 'RETURNED', 'VALID', 'INVALID', 'RATING_COUNTS', 'RATING_SHARES'],
      },
      units: { items: 'CODE' },
      from: '2014-10-08',
      until: null,
      source: {
        instruments: [
          cite(...REGULATION_262, 'Điều 7 khoản 3'),
          cite(...RESOLUTION_85, 'Điều 17'),
          cite(...REGULATION_96, 'Điều 6'),
        ],
        text: 'QĐ 262-QĐ/TW, Điều 7 khoản 3; QĐ 96-QĐ/TW, Điều 6; NQ 85/2014/QH13, Điều 17',
      },
      evidence: evidence('READ', 'Q262C', 'NQ85B'),
      confidence: 'HIGH',
    },
  ],
});
