import { cite, evidence, ruleSeries } from '../../rule/index.js';
import {
  REGULATION_262,
  REGULATION_41,
  REGULATION_96,
  RESOLUTION_35,
  RESOLUTION_85,
  RESOLUTION_96,
} from './instruments.js';

type Parameters = { readonly isStrictAtHalf: boolean };

/** Whether anything follows when exactly half of the ballots say low confidence. */
export const exactlyHalf = ruleSeries<Parameters>({
  key: 'confidence-vote.exactly-half',
  area: 'CV',
  question: {
    vi: 'Đúng một nửa số phiếu tín nhiệm thấp thì có hệ quả gì không?',
    en: 'Does anything follow at exactly half low confidence?',
  },
  versions: [
    {
      id: 'CV-029',
      title: { vi: 'Ngưỡng quá nửa không tính đúng một nửa', en: 'Half itself is below the threshold' },
      statement: {
        vi: 'Mọi ngưỡng quá nửa đều phải vượt một nửa; đúng một nửa thì không có hệ quả.',
        en: 'Every threshold above one half must be exceeded; at exactly half nothing follows.',
      },
      parameters: { isStrictAtHalf: true },
      units: { isStrictAtHalf: 'NONE' },
      from: '2012-11-21',
      until: null,
      source: {
        instruments: [
          cite(...RESOLUTION_35),
          cite(...REGULATION_262),
          cite(...RESOLUTION_85),
          cite(...REGULATION_41),
          cite(...REGULATION_96),
          cite(...RESOLUTION_96),
        ],
        text: 'So sánh cách ghi ngưỡng ở các nghị quyết của Quốc hội và quy định của Đảng về tín nhiệm',
      },
      evidence: evidence('INFERRED'),
      confidence: 'HIGH',
    },
  ],
});
