import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly freeMoves: readonly PostChange[];
};

/** How a new post stands to the one held before. */
export type PostChange = 'HIGHER' | 'EQUAL' | 'LOWER';

/** A move from one post to another. */
export interface PostMove {
  readonly postChange: PostChange;
}

const free = ruleQuestion<PostMove, Parameters>({
  facts: { postChange: { vi: 'chức vụ mới cao hơn, tương đương hay thấp hơn', en: 'whether the new post is higher' } },
  unit: 'CODE',
  message: {
    vi: 'Chuyển sang chức vụ tương đương hoặc thấp hơn thì không đặt điều kiện tuổi.',
    en: 'A move to an equal or lower post has no age condition.',
  },
  check({ postChange }, { freeMoves }) {
    return freeMoves.includes(postChange) ? { isMet: true, observed: postChange, required: freeMoves } : null;
  },
});

/** Which moves have no age condition; of a move to a higher post it says nothing. */
export const ageFreeMove = answering(
  {
    key: 'personnel-process.age-free-move',
    area: 'PR',
    question: {
      vi: 'Trường hợp nào được bổ nhiệm mà không đặt điều kiện tuổi?',
      en: 'Which appointments have no age condition?',
    },
    versions: [
      {
        id: 'PR-028',
        title: { vi: 'Chức vụ tương đương hoặc thấp hơn', en: 'Equal or lower posts' },
        statement: {
          vi: 'Điều động, bổ nhiệm sang chức vụ tương đương hoặc thấp hơn thì không tính điều kiện tuổi.',
          en: 'Who is moved to an equal or a lower post has no age condition to meet.',
        },
        parameters: { freeMoves: ['EQUAL', 'LOWER'] },
        units: { freeMoves: 'CODE' },
        from: '2020-12-01',
        until: null,
        source: {
          instruments: [cite('NĐ 138/2020/NĐ-CP', '2020')],
          text: 'NĐ 138/2020/NĐ-CP; nghị định năm 2025 về viên chức',
        },
        evidence: evidence('READ', 'LC138', 'VC2025'),
        confidence: 'HIGH',
      },
    ],
  },
  { free },
);
