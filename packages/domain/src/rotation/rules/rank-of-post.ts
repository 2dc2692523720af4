import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_65 } from './instruments.js';

type Parameters = { readonly byDefault: 'EQUAL_POST'; readonly ifOutstanding: 'HIGHER_POST' };

/** The rank of the post that a rotated cadre takes. */
export const rankOfPost = ruleSeries<Parameters>({
  key: 'rotation.rank-of-post',
  area: 'RO',
  question: {
    vi: 'Cán bộ luân chuyển được bố trí chức vụ tương đương hay cao hơn?',
    en: 'Does a rotated cadre take an equal or a higher post?',
  },
  versions: [
    {
      id: 'RO-018',
      title: { vi: 'Chức vụ tương đương, cao hơn nếu nổi trội', en: 'An equal post, a higher one if outstanding' },
      statement: {
        vi: 'Cán bộ luân chuyển được bố trí chức vụ tương đương; người nổi trội thì có thể bố trí chức vụ cao hơn.',
        en: 'The rotated cadre takes an equal post, or a higher one if outstanding.',
      },
      parameters: { byDefault: 'EQUAL_POST', ifOutstanding: 'HIGHER_POST' },
      units: { byDefault: 'CODE', ifOutstanding: 'CODE' },
      from: '2022-04-28',
      until: null,
      source: { instruments: [cite(...REGULATION_65)], text: 'QĐ 65-QĐ/TW' },
      evidence: evidence('READ', 'Q65'),
      confidence: 'HIGH',
    },
  ],
});
