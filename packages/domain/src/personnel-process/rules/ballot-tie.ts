import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  /** A share of those summoned. */
  readonly tieAt: string;
  readonly decider: 'HEAD';
  readonly isDissentReported: boolean;
};

/** A leadership ballot, and what the head chose. */
export interface TiedBallot {
  readonly summoned: number;
  readonly votes: number;
  readonly choiceOfHead: ChoiceOfHead;
}

/** What the head decided on the person; NOT_ASKED where no decision was taken. */
export type ChoiceOfHead = 'FOR' | 'AGAINST' | 'NOT_ASKED';

const decidedByHead = ruleQuestion<TiedBallot, Parameters>({
  facts: {
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
    votes: { vi: 'số phiếu của người này', en: 'votes for the person' },
    choiceOfHead: { vi: 'quyết định của người đứng đầu', en: 'choice of the head' },
  },
  unit: 'CODE',
  message: {
    vi: 'Người này được {votes}/{summoned} phiếu, đúng một nửa, nên chỉ được chọn khi người đứng đầu đồng ý.',
    en: 'The person has {votes}/{summoned} votes, exactly half, and is chosen only where the head agrees.',
  },
  check({ summoned, votes, choiceOfHead }) {
    if (summoned < 1 || 2 * votes !== summoned) return null;
    if (choiceOfHead === 'NOT_ASKED') return { undecided: ['choiceOfHead'] };
    return { isMet: choiceOfHead === 'FOR', observed: choiceOfHead, required: 'FOR' };
  },
});

/** Who decides when a leadership ballot ends at exactly half; it says nothing about any other result. */
export const ballotTie = answering(
  {
    key: 'personnel-process.ballot-tie',
    area: 'PR',
    question: {
      vi: 'Tập thể lãnh đạo bỏ phiếu đạt đúng 50 % thì ai quyết định?',
      en: 'Who decides when the leadership ballot ends at exactly half?',
    },
    versions: [
      {
        id: 'PR-023',
        title: { vi: 'Đúng 50 %: người đứng đầu quyết định', en: 'At exactly half the head decides' },
        statement: {
          vi: 'Khi số phiếu đúng bằng 50 %, người đứng đầu quyết định; ý kiến khác nhau được báo cáo cấp có thẩm quyền.',
          en: 'At exactly 50 % the head decides; differing opinions are reported to the competent body.',
        },
        parameters: { tieAt: '1/2', decider: 'HEAD', isDissentReported: true },
        units: { tieAt: 'SHARE', decider: 'CODE', isDissentReported: 'NONE' },
        from: '2020-12-01',
        until: null,
        source: {
          instruments: [
            cite('NĐ 138/2020/NĐ-CP', '2020', 'Điều 46'),
            cite('NĐ 170/2025/NĐ-CP', '2025', 'Điều 33 khoản 3'),
          ],
          text: 'NĐ 138/2020/NĐ-CP, Điều 46; NĐ 170/2025/NĐ-CP, Điều 33 khoản 3 (nhân sự từ nơi khác)',
        },
        evidence: evidence('PARTLY_READ', 'LN138B', 'LD170B'),
        confidence: 'HIGH',
        note: {
          vi: 'Đọc được ở phía Nhà nước; áp dụng cho quy định của Đảng là suy theo tương tự, ở mức khá chắc chắn.',
          en: 'Read on the State side; that Party rules say the same is by analogy, with medium confidence.',
        },
      },
    ],
  },
  { decidedByHead },
);
