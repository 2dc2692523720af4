import { evidence, ruleSeries } from '../../rule/index.js';
import { guidance15, regulation50, sourceOf } from './instruments.js';

/** For which terms a plan is made. */
export const plannedTerms = ruleSeries({
  key: 'planning.planned-terms',
  area: 'PL',
  question: { vi: 'Quy hoạch làm cho những nhiệm kỳ nào?', en: 'For which terms is a plan made?' },
  versions: [
    {
      id: 'PL-011',
      title: { vi: 'Ba lớp nhiệm kỳ', en: 'Three layers of terms' },
      statement: {
        vi: 'Rà soát, bổ sung quy hoạch của nhiệm kỳ này, xây dựng quy hoạch nhiệm kỳ kế tiếp và định hướng nhiệm kỳ sau nữa.',
        en: 'The plan of the running term is reviewed and supplemented, that of the next is built and the one after is given its orientation.',
      },
      parameters: { layers: ['REVIEW', 'BUILD', 'ORIENT'] },
      units: { layers: 'CODE' },
      from: '2012-11-05',
      until: '2021-12-27',
      source: sourceOf([guidance15], 'HD 15-HD/BTCTW năm 2012, theo cách làm của Hà Tĩnh'),
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
    },
    {
      id: 'PL-010',
      title: { vi: 'Một nhiệm kỳ và định hướng nhiệm kỳ kế tiếp', en: 'One term, and orientation for the next' },
      statement: {
        vi: 'Quy hoạch làm cho một nhiệm kỳ và định hướng cho nhiệm kỳ kế tiếp.',
        en: 'A plan is made for one term and gives the next its orientation.',
      },
      parameters: { plannedTerms: 1, orientationTerms: 1 },
      units: { plannedTerms: 'TERMS', orientationTerms: 'TERMS' },
      from: '2021-12-27',
      until: '2025-10-08',
      source: sourceOf([{ ...regulation50, clause: 'Điều 4 khoản 3' }], 'QĐ 50-QĐ/TW, Điều 4 khoản 3'),
      evidence: evidence('READ', 'TVPL50'),
      confidence: 'HIGH',
    },
  ],
});
