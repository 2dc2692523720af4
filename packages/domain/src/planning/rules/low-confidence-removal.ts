import { answering, cite, evidence, meetsShare, ruleQuestion } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

type Parameters = { readonly lowShare: string };

/** The confidence ballot on one person. */
export interface LowConfidence {
  /** Ballots that say low confidence. */
  readonly low: number;
  /** Ballots collected: Party votes are counted on these. */
  readonly collected: number;
}

const confidence = ruleQuestion<LowConfidence, Parameters>({
  facts: {
    low: { vi: 'số phiếu tín nhiệm thấp', en: 'ballots of low confidence' },
    collected: { vi: 'số phiếu thu về', en: 'ballots collected' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Tín nhiệm thấp {observed} phiếu; {lowShare} thì đề nghị đưa ra khỏi quy hoạch chức danh cao hơn.',
    en: '{observed} ballots say low confidence; {lowShare} leads to a proposal to leave the plans for higher posts.',
  },
  check({ low, collected }, { lowShare }) {
    if (collected === 0) return { undecided: ['collected'] };
    return { isMet: !meetsShare(lowShare, low, collected), observed: `${low}/${collected}`, required: lowShare };
  },
});

/** Whether a confidence ballot leads to a proposal to take the person out of plans for higher posts. */
export const lowConfidenceRemoval = answering(
  {
    key: 'planning.low-confidence-removal',
    area: 'PL',
    question: {
      vi: 'Tín nhiệm thấp đến mức nào thì đưa ra khỏi quy hoạch?',
      en: 'Which share of low confidence takes a person out of the plan?',
    },
    versions: [
      {
        id: 'PL-071',
        title: { vi: 'Tín nhiệm thấp quá nửa', en: 'More than half low confidence' },
        statement: {
          vi: 'Trên 50 % và dưới hai phần ba số phiếu tín nhiệm thấp thì đưa ra khỏi quy hoạch các chức danh cao hơn.',
          en: 'More than 50 % and less than two thirds of low confidence takes a person out of plans for higher posts.',
        },
        parameters: { lowShare: '> 1/2' },
        units: { lowShare: 'SHARE' },
        from: '2023-02-02',
        until: null,
        source: sourceOf([cite('QĐ 96-QĐ/TW', '2023-02-02', 'Điều 11 khoản 2')], 'QĐ 96-QĐ/TW, Điều 11 khoản 2'),
        evidence: evidence('READ', 'Q96'),
        confidence: 'HIGH',
        note: {
          vi: 'Từ hai phần ba trở lên thì bị miễn nhiệm; ở đây cũng kèm đề nghị đưa ra khỏi quy hoạch.',
          en: 'From two thirds on the person is dismissed; the proposal to leave the plan is made then as well.',
        },
      },
    ],
  },
  { confidence },
);
