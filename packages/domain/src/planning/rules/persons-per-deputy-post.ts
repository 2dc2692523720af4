import { answering, evidence, meetsShare, ruleQuestion } from '../../rule/index.js';
import { guidance15, sourceOf } from './instruments.js';

type Parameters = { readonly minCoefficient: string; readonly maxCoefficient: string };

/** How many people are planned for the deputy posts of one unit. */
export interface DeputiesPlanned {
  readonly persons: number;
  /** The number of deputy posts, at least 1. */
  readonly deputyPosts: number;
}

const coefficient = ruleQuestion<DeputiesPlanned, Parameters>({
  facts: {
    persons: { vi: 'số người được quy hoạch cấp phó', en: 'persons planned for deputy posts' },
    deputyPosts: { vi: 'số chức danh cấp phó', en: 'number of deputy posts' },
  },
  unit: 'SHARE',
  message: {
    vi: 'Quy hoạch {persons} người cho {deputyPosts} chức danh cấp phó; hệ số quy định {required}.',
    en: '{persons} persons are planned for {deputyPosts} deputy posts; the coefficient must be {required}.',
  },
  check({ persons, deputyPosts }, { minCoefficient, maxCoefficient }) {
    if (deputyPosts === 0) return { undecided: ['deputyPosts'] };
    const isEnough = meetsShare(`>= ${minCoefficient}`, persons, deputyPosts);
    return {
      isMet: isEnough && meetsShare(`<= ${maxCoefficient}`, persons, deputyPosts),
      observed: `${persons}/${deputyPosts}`,
      required: `${minCoefficient}–${maxCoefficient}`,
    };
  },
});

/** How many people may be planned for deputy posts, counted on all deputy posts of the unit together. */
export const personsPerDeputyPost = answering(
  {
    key: 'planning.persons-per-deputy-post',
    area: 'PL',
    question: {
      vi: 'Mỗi chức danh cấp phó được quy hoạch bao nhiêu người?',
      en: 'How many persons may be planned for a deputy post?',
    },
    versions: [
      {
        id: 'PL-022',
        title: { vi: 'Hệ số quy hoạch cấp phó', en: 'Coefficient for deputy posts' },
        statement: {
          vi: 'Số người quy hoạch cho các chức danh cấp phó từ 1,5 đến 4 lần số chức danh.',
          en: 'From one and a half to four persons are planned for each deputy post.',
        },
        parameters: { minCoefficient: '3/2', maxCoefficient: '4/1' },
        units: { minCoefficient: 'SHARE', maxCoefficient: 'SHARE' },
        from: '2012-11-05',
        until: '2021-12-27',
        scope: { postClass: ['DEPUTY'] },
        source: sourceOf([guidance15], 'Quy trình của ngành thi hành án dân sự'),
        evidence: evidence('READ', 'THADS'),
        confidence: 'MEDIUM',
        note: {
          vi: 'Đọc được ở một ngành; việc gắn với Hướng dẫn 15 chưa được kiểm chứng.',
          en: 'Read for one sector; that it follows from Guidance 15 is not verified.',
        },
      },
    ],
  },
  { coefficient },
);
