import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly minMonthsInPost: number;
};

/** How long a person who is proposed for a higher post has served. */
export interface ServiceBeforeHigherPost {
  /** Whole months in the present post and in equal posts, added up. */
  readonly monthsInPresentOrEqualPosts: number;
}

const served = ruleQuestion<ServiceBeforeHigherPost, Parameters>({
  facts: {
    monthsInPresentOrEqualPosts: {
      vi: 'số tháng giữ chức vụ hiện tại hoặc tương đương',
      en: 'months in the present or an equal post',
    },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Đã giữ chức vụ hiện tại hoặc tương đương {observed} tháng; cần ít nhất {required}.',
    en: '{observed} months were served in the present or an equal post; at least {required} are needed.',
  },
  check({ monthsInPresentOrEqualPosts }, { minMonthsInPost }) {
    const observed = monthsInPresentOrEqualPosts;
    return { isMet: observed >= minMonthsInPost, observed, required: minMonthsInPost };
  },
});

/** How long one serves in a post before a higher one. */
export const monthsInPost = answering(
  {
    key: 'personnel-process.months-in-post',
    area: 'PR',
    question: {
      vi: 'Phải giữ chức vụ hiện tại hoặc tương đương bao lâu trước khi được xem xét chức vụ cao hơn?',
      en: 'How long must a person have served in the present or an equal post before a higher one?',
    },
    versions: [
      {
        id: 'PR-029',
        title: { vi: 'Ít nhất 2 năm trước chức vụ cao hơn', en: 'Two years before a higher post' },
        statement: {
          vi: 'Phải có ít nhất 2 năm (24 tháng) giữ chức vụ hiện tại hoặc tương đương; trường hợp đặc biệt do cấp có thẩm quyền xem xét; lực lượng vũ trang tự quy định.',
          en: 'At least two years (24 months) in the present or an equal post; special cases are for the competent body; the armed forces decide for themselves.',
        },
        parameters: { minMonthsInPost: 24 },
        units: { minMonthsInPost: 'MONTHS' },
        from: '2022-08-18',
        until: null,
        scope: { bloc: ['PARTY', 'FRONT_AND_MASS', 'GOVERNMENT'] },
        source: {
          instruments: [cite('QĐ 80-QĐ/TW', '2022-08-18', 'Điều 18')],
          text: 'QĐ 80-QĐ/TW, Điều 18; nghị định năm 2025 về viên chức',
        },
        evidence: evidence('READ', 'PP80', 'VC2025'),
        confidence: 'HIGH',
        note: {
          vi: 'Cộng dồn thời gian ở các chức vụ tương đương theo nghị định về viên chức; việc Quy định 377 giữ mức này từ 08/10/2025 là suy ra.',
          en: 'Time in equal posts adds up under the decree on public employees; that Regulation 377 keeps the figure from 8 October 2025 is inferred.',
        },
      },
    ],
  },
  { served },
);
