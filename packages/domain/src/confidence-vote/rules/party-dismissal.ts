import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ConfidenceConsequence } from '../vocabulary.js';
import { REGULATION_96 } from './instruments.js';

type Parameters = {
  /** Share of low confidence. */
  readonly dismissal: string;
  readonly follows: readonly ConfidenceConsequence[];
  readonly waitsForEndOfTerm: boolean;
};

/** From which share of low confidence a cadre is dismissed under the Party's rules on confidence ballots. */
export const partyDismissal = ruleSeries<Parameters>({
  key: 'confidence-vote.party-dismissal',
  area: 'CV',
  question: {
    vi: 'Trong Đảng, tín nhiệm thấp từ mức nào thì bị miễn nhiệm?',
    en: 'In the Party, from which share of low confidence is a cadre dismissed?',
  },
  versions: [
    {
      id: 'CV-026',
      title: { vi: 'Miễn nhiệm khi từ hai phần ba tín nhiệm thấp', en: 'Dismissal at two thirds low confidence' },
      statement: {
        vi: 'Từ hai phần ba phiếu tín nhiệm thấp trở lên thì miễn nhiệm chức vụ đang giữ và bố trí công tác thấp hơn, không chờ hết nhiệm kỳ.',
        en: 'With two thirds or more low confidence one is dismissed from the post and given lower work, without waiting for the end of the term.',
      },
      parameters: { dismissal: '>= 2/3', follows: ['DISMISSAL', 'LOWER_WORK'], waitsForEndOfTerm: false },
      units: { dismissal: 'SHARE', follows: 'CODE', waitsForEndOfTerm: 'NONE' },
      from: '2023-02-02',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_96, 'Điều 11 khoản 3')], text: 'QĐ 96-QĐ/TW, Điều 11 khoản 3' },
      evidence: evidence('READ', 'Q96'),
      confidence: 'HIGH',
      note: {
        vi: 'Đúng hai phần ba: ở đây bị miễn nhiệm, còn theo Quy định 41 phải trên hai phần ba (CV-027).',
        en: 'At exactly two thirds this version dismisses, while Regulation 41 asks for more than two thirds (CV-027).',
      },
    },
  ],
});
