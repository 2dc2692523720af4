import { evidence, ruleSeries } from '../../rule/index.js';
import { guidance22, regulation377, regulation50, sourceOf } from './instruments.js';

/** The moving principle: how often a plan is reviewed. */
export const yearlyReview = ruleSeries({
  key: 'planning.yearly-review',
  area: 'PL',
  question: { vi: 'Quy hoạch được rà soát bao lâu một lần?', en: 'How often is a plan reviewed?' },
  versions: [
    {
      id: 'PL-051',
      title: { vi: 'Phương châm động', en: 'Moving principle' },
      statement: {
        vi: 'Quy hoạch được rà soát hằng năm: đưa ra người không còn đủ tiêu chuẩn, điều kiện hoặc không hoàn thành nhiệm vụ, bổ sung người mới.',
        en: 'A plan is reviewed every year: who fails standards, conditions or duty is taken out, and new people are added.',
      },
      parameters: { reviewsPerYear: 1 },
      units: { reviewsPerYear: 'TIMES' },
      from: '2005-05-24',
      until: null,
      source: sourceOf([guidance22, regulation50, regulation377]),
      evidence: evidence('READ', 'PLO377', 'VNE16'),
      confidence: 'HIGH',
    },
  ],
});
