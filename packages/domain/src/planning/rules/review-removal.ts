import { evidence, ruleSeries } from '../../rule/index.js';
import { regulation377, sourceOf } from './instruments.js';

/** Whom the yearly review takes out of the plan. */
export const reviewRemoval = ruleSeries({
  key: 'planning.review-removal',
  area: 'PL',
  question: {
    vi: 'Rà soát hằng năm đưa ai ra khỏi quy hoạch?',
    en: 'Whom does the yearly review take out of the plan?',
  },
  versions: [
    {
      id: 'PL-072',
      title: { vi: 'Đưa ra khỏi quy hoạch khi rà soát', en: 'Removal at the review' },
      statement: {
        vi: 'Người không còn bảo đảm tiêu chuẩn, điều kiện, không hoàn thành nhiệm vụ hoặc vi phạm quy định thì bị đưa ra.',
        en: 'Who fails standards or conditions, does not complete the duty or breaks rules is taken out.',
      },
      parameters: {},
      units: {},
      from: '2025-10-08',
      until: null,
      source: sourceOf([regulation377]),
      evidence: evidence('READ', 'PLO377'),
      confidence: 'HIGH',
    },
  ],
});
