import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_96 } from './instruments.js';

type Parameters = { readonly criteriaInclude: readonly 'EXAMPLE_SET_BY_SPOUSE_AND_CHILDREN'[] };

/** What voters weigh on a confidence ballot of the Party. */
export const criteria = ruleSeries<Parameters>({
  key: 'confidence-vote.criteria',
  area: 'CV',
  question: {
    vi: 'Tiêu chí lấy phiếu tín nhiệm trong Đảng gồm những gì?',
    en: 'What do the criteria of a confidence ballot in the Party include?',
  },
  versions: [
    {
      id: 'CV-037',
      title: { vi: 'Sự gương mẫu của vợ, chồng, con', en: 'The example set by spouse and children' },
      statement: {
        vi: 'Tiêu chí theo Quy định 96 tính cả sự gương mẫu của vợ hoặc chồng và con.',
        en: 'The criteria of Regulation 96 take in the example set by spouse and children.',
      },
      parameters: { criteriaInclude: ['EXAMPLE_SET_BY_SPOUSE_AND_CHILDREN'] },
      units: { criteriaInclude: 'CODE' },
      from: '2023-02-02',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_96)], text: 'QĐ 96-QĐ/TW' },
      evidence: evidence('READ', 'Q96F'),
      confidence: 'HIGH',
    },
  ],
});
