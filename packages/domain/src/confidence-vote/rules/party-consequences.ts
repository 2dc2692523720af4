import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ConfidenceConsequence } from '../vocabulary.js';
import { REGULATION_262, REGULATION_96 } from './instruments.js';

/** Shares are of low confidence. */
type Parameters = {
  readonly removalFromPlan: string;
  /** Upper border of the band; null where it has none. */
  readonly removalFromPlanUpTo: string | null;
  readonly removalIs: 'CONSIDERED' | 'DONE';
  /** What else is considered within the band. */
  readonly alsoConsidered: readonly ConfidenceConsequence[];
  /** From this share one resigns or leaves the post if judged not to meet the duty; null: see the rule on dismissal. */
  readonly resignOrLeaveIfUnfit: string | null;
  /** Whether a result has a consequence by itself; null where the version does not say. */
  readonly isAutomatic: boolean | null;
};

const units = {
  removalFromPlan: 'SHARE',
  removalFromPlanUpTo: 'SHARE',
  removalIs: 'CODE',
  alsoConsidered: 'CODE',
  resignOrLeaveIfUnfit: 'SHARE',
  isAutomatic: 'NONE',
} as const;

const title = { vi: 'Hệ quả trong Đảng khi quá nửa tín nhiệm thấp', en: 'Party: more than half low confidence' };

/** What follows in the Party when more than half of the ballots say low confidence. */
export const partyConsequences = ruleSeries<Parameters>({
  key: 'confidence-vote.party-consequences',
  area: 'CV',
  question: {
    vi: 'Trong Đảng, cán bộ có quá nửa phiếu tín nhiệm thấp thì bị xem xét thế nào?',
    en: 'In the Party, what follows for a cadre with more than half low-confidence ballots?',
  },
  versions: [
    {
      id: 'CV-024',
      title,
      statement: {
        vi: 'Quá nửa tín nhiệm thấp thì xem xét đưa ra khỏi quy hoạch chức vụ cao hơn; từ hai phần ba trở lên thì từ chức hoặc thôi giữ chức vụ nếu được đánh giá là không đáp ứng nhiệm vụ. Kết quả chỉ để tham khảo khi đánh giá, không có hệ quả tự động.',
        en: 'With more than half low confidence, removal from plans for higher posts is considered; with two thirds or more one resigns or leaves the post if judged not to meet the duty. The result only informs assessment; nothing is automatic.',
      },
      parameters: {
        removalFromPlan: '> 1/2',
        removalFromPlanUpTo: null,
        removalIs: 'CONSIDERED',
        alsoConsidered: [],
        resignOrLeaveIfUnfit: '>= 2/3',
        isAutomatic: false,
      },
      units,
      from: '2014-10-08',
      until: '2023-02-02',
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_262, 'Điều 11')], text: 'QĐ 262-QĐ/TW, Điều 11' },
      evidence: evidence('READ', 'VNE96', 'TUYPHONG'),
      confidence: 'HIGH',
      note: {
        vi: 'Theo báo chí và trang của một địa phương; chưa đọc được nguyên văn Điều 11.',
        en: 'From the press and the page of one place; the wording of Article 11 was not read.',
      },
    },
    {
      id: 'CV-025',
      title,
      statement: {
        vi: 'Trên 50% và dưới hai phần ba tín nhiệm thấp thì đưa ra khỏi quy hoạch chức vụ cao hơn, đồng thời xem xét cho thôi giữ chức vụ, bố trí công tác khác, cho từ chức hoặc bỏ phiếu tín nhiệm.',
        en: 'With more than 50% and under two thirds low confidence one is taken out of plans for higher posts and considered for leaving the post, other work, resignation or a vote of confidence.',
      },
      parameters: {
        removalFromPlan: '> 1/2',
        removalFromPlanUpTo: '< 2/3',
        removalIs: 'DONE',
        alsoConsidered: ['LEAVING_THE_POST', 'OTHER_WORK', 'RESIGNATION', 'VOTE_OF_CONFIDENCE'],
        resignOrLeaveIfUnfit: null,
        isAutomatic: null,
      },
      units,
      from: '2023-02-02',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_96, 'Điều 11 khoản 2')], text: 'QĐ 96-QĐ/TW, Điều 11 khoản 2' },
      evidence: evidence('READ', 'Q96'),
      confidence: 'HIGH',
    },
  ],
});
