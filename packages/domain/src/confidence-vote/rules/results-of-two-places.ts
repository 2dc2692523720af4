import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_262, REGULATION_96 } from './instruments.js';

type Parameters = { readonly judgedOn: 'ALL_RESULTS_TOGETHER'; readonly judgedBy: 'MANAGING_BODY' };

/** How a person is judged who was voted on in two places. */
export const resultsOfTwoPlaces = ruleSeries<Parameters>({
  key: 'confidence-vote.results-of-two-places',
  area: 'CV',
  question: {
    vi: 'Người được lấy phiếu ở hai nơi thì kết quả được xem xét thế nào?',
    en: 'How are the results judged of a person voted on in two places?',
  },
  versions: [
    {
      id: 'CV-028',
      title: { vi: 'Lấy phiếu ở hai nơi', en: 'Voted on in two places' },
      statement: {
        vi: 'Người được lấy phiếu ở hai nơi do cấp quản lý cán bộ xem xét trên tổng hợp mọi kết quả.',
        en: 'Of a person voted on in two places, the body that manages the cadre judges all results together.',
      },
      parameters: { judgedOn: 'ALL_RESULTS_TOGETHER', judgedBy: 'MANAGING_BODY' },
      units: { judgedOn: 'CODE', judgedBy: 'CODE' },
      from: '2014-10-08',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: {
        instruments: [cite(...REGULATION_262, 'Điều 7 khoản 3'), cite(...REGULATION_96, 'Điều 11 khoản 4')],
        text: 'QĐ 262-QĐ/TW, Điều 7 khoản 3; QĐ 96-QĐ/TW, Điều 11 khoản 4',
      },
      evidence: evidence('READ', 'Q96', 'Q262C'),
      confidence: 'HIGH',
    },
  ],
});
