import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_260, REGULATION_41 } from './instruments.js';

/** Shares of low confidence; null where they were not read. */
type Parameters = { readonly resignation: string | null; readonly dismissal: string | null };

const units = { resignation: 'SHARE', dismissal: 'SHARE' } as const;

/** When low confidence is a ground of resignation or dismissal under the Party's rules on these two. */
export const resignationAndDismissal = ruleSeries<Parameters>({
  key: 'confidence-vote.resignation-and-dismissal',
  area: 'CV',
  question: {
    vi: 'Theo quy định về miễn nhiệm, từ chức, tín nhiệm thấp đến mức nào là căn cứ?',
    en: 'Under the rules on dismissal and resignation, how much low confidence is a ground?',
  },
  versions: [
    {
      id: 'CV-103',
      title: { vi: 'Quy định 260 về miễn nhiệm, từ chức', en: 'Regulation 260 on dismissal and resignation' },
      statement: {
        vi: 'Trước Quy định 41, việc miễn nhiệm và từ chức của cán bộ theo Quy định 260-QĐ/TW ngày 02/10/2009.',
        en: 'Before Regulation 41, dismissal and resignation of cadres followed Regulation 260-QĐ/TW of 2 October 2009.',
      },
      parameters: { resignation: null, dismissal: null },
      units,
      from: '2009-10-02',
      until: '2021-11-03',
      scope: { side: ['PARTY_SIDE'] },
      source: {
        instruments: [cite(...REGULATION_260), cite(...REGULATION_41)],
        text: 'QĐ 260-QĐ/TW, 02/10/2009; QĐ 41-QĐ/TW',
      },
      evidence: evidence('READ', 'Q41D', 'Q41E'),
      confidence: 'HIGH',
      note: {
        vi: 'Các ngưỡng của Quy định 260 chưa đọc được.',
        en: 'The thresholds of Regulation 260 were not read.',
      },
    },
    {
      id: 'CV-027',
      title: { vi: 'Quy định 41 về miễn nhiệm, từ chức', en: 'Regulation 41 on dismissal and resignation' },
      statement: {
        vi: 'Trên 50% phiếu tín nhiệm thấp là căn cứ xem xét từ chức; trên hai phần ba là căn cứ miễn nhiệm.',
        en: 'More than 50% low confidence is a ground of resignation; more than two thirds is a ground of dismissal.',
      },
      parameters: { resignation: '> 1/2', dismissal: '> 2/3' },
      units,
      from: '2021-11-03',
      until: '2025-10-08',
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_41)], text: 'QĐ 41-QĐ/TW, 03/11/2021' },
      evidence: evidence('READ', 'Q41', 'Q41B'),
      confidence: 'HIGH',
      note: {
        vi: 'Đúng hai phần ba chưa là căn cứ ở đây, nhưng theo Quy định 96 thì bị miễn nhiệm (CV-026).',
        en: 'Exactly two thirds is no ground here, while Regulation 96 dismisses at two thirds (CV-026).',
      },
    },
  ],
});
