import type { PoliticalTheoryLevel } from '../../cadre/index.js';
import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The lowest post for which `levelFromThere` is asked; `levelBelow` for leading posts below it. */
  readonly advancedFrom: 'PROVINCIAL_DEPARTMENT_DIRECTOR';
  readonly levelFromThere: PoliticalTheoryLevel;
  readonly levelBelow: PoliticalTheoryLevel;
};

/** Which level of political theory leading posts ask for. */
export const theoryStandardOfPosts = ruleSeries<Parameters>({
  key: 'training.theory-standard-of-posts',
  area: 'TR',
  question: {
    vi: 'Chức danh lãnh đạo, quản lý nào cần trình độ lý luận chính trị nào?',
    en: 'Which level of political theory does a leading post ask for?',
  },
  versions: [
    {
      id: 'TR-040',
      title: {
        vi: 'Tiêu chuẩn lý luận chính trị theo Nghị định 29',
        en: 'Standard of political theory under Decree 29',
      },
      statement: {
        vi: 'Cao cấp đối với thứ trưởng, cấp vụ, giám đốc sở và tương đương; trung cấp đối với chức vụ lãnh đạo thấp hơn.',
        en: 'Advanced for deputy ministers, heads of ministerial departments, directors of provincial departments and equals; intermediate for lower leaders.',
      },
      parameters: {
        advancedFrom: 'PROVINCIAL_DEPARTMENT_DIRECTOR',
        levelFromThere: 'THEORY_ADVANCED',
        levelBelow: 'THEORY_INTERMEDIATE',
      },
      units: { advancedFrom: 'CODE', levelFromThere: 'CODE', levelBelow: 'CODE' },
      from: '2024-05-01',
      until: null,
      source: { instruments: [cite('NĐ 29/2024/NĐ-CP', '2024')], text: 'NĐ 29/2024/NĐ-CP' },
      evidence: evidence('READ', 'D29'),
      confidence: 'HIGH',
    },
  ],
});
