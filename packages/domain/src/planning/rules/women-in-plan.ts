import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

type Parameters = { readonly womenMinCount: number };

/** Women in the plan of one committee or one leadership. */
export interface WomenInPlan {
  readonly women: number;
}

const present = ruleQuestion<WomenInPlan, Parameters>({
  facts: { women: { vi: 'số nữ trong quy hoạch', en: 'women in the plan' } },
  unit: 'PERSONS',
  message: {
    vi: 'Quy hoạch có {observed} nữ; phải có ít nhất {required}.',
    en: 'The plan has {observed} women; there must be at least {required}.',
  },
  check: ({ women }, { womenMinCount }) => ({
    isMet: women >= womenMinCount,
    observed: women,
    required: womenMinCount,
  }),
});

/** Whether the plan of a committee and of a leadership must contain a woman. */
export const womenInPlan = answering(
  {
    key: 'planning.women-in-plan',
    area: 'PL',
    question: { vi: 'Quy hoạch có phải có cán bộ nữ không?', en: 'Must a plan contain women?' },
    versions: [
      {
        id: 'PL-045',
        title: { vi: 'Phải có cán bộ nữ', en: 'A woman in every plan' },
        statement: {
          vi: 'Quy hoạch cấp ủy và chức danh lãnh đạo từ cấp huyện trở lên phải có nữ; ở cấp xã cũng vậy.',
          en: 'The plan of the committee and of leadership posts contains women at district level and above, and at commune level as well.',
        },
        parameters: { womenMinCount: 1 },
        units: { womenMinCount: 'PERSONS' },
        from: '2022-03-01',
        until: '2025-10-08',
        scope: { level: ['PROVINCE', 'DISTRICT', 'COMMUNE'] },
        source: sourceOf(
          [cite('QĐ 15-QĐ/TU', '2022-03-01'), cite('QĐ 03-QĐ/TU', '2022-06-03')],
          'QĐ 15-QĐ/TU Nghệ An; QĐ 03-QĐ/TU Nghi Sơn, Thanh Hóa',
        ),
        evidence: evidence('READ', 'NA50', 'NS24'),
        confidence: 'HIGH',
        note: {
          vi: 'Văn bản của một tỉnh và một thị xã, ở đây dùng cho mọi nơi.',
          en: 'Texts of one province and one town, applied here everywhere.',
        },
      },
    ],
  },
  { present },
);
