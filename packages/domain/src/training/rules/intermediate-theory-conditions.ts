import type { MembershipStatus, QualificationLevel } from '../../cadre/index.js';
import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly partTimeMinAgeWomen: number;
  readonly partTimeMinAgeMen: number;
  /** The years just before admission in which tasks were completed well or better. */
  readonly goodYears: number;
  readonly minEducation: QualificationLevel;
  readonly memberships: readonly MembershipStatus[];
};

/** Conditions of study for intermediate political theory from 2025; before, they stand with those of the advanced level. */
export const intermediateTheoryConditions = ruleSeries<Parameters>({
  key: 'training.intermediate-theory-conditions',
  area: 'TR',
  question: {
    vi: 'Học trung cấp lý luận chính trị cần điều kiện gì, từ tuổi nào được học hệ không tập trung?',
    en: 'What does the study of intermediate political theory ask for, and from which age is it part time?',
  },
  versions: [
    {
      id: 'TR-002',
      title: {
        vi: 'Điều kiện học trung cấp theo Quy định 350',
        en: 'Conditions of the intermediate level, Regulation 350',
      },
      statement: {
        vi: 'Học trung cấp phải là đảng viên (dự bị hoặc chính thức), có bằng cao đẳng trở lên, hoàn thành tốt nhiệm vụ 2 năm gần nhất; hệ không tập trung từ 28 tuổi với nữ, 30 tuổi với nam.',
        en: 'Candidates for the intermediate level belong to the Party, on probation or in full, hold at least a college degree and were rated good or better in the two years just past; women may study part time from 28, men from 30.',
      },
      parameters: {
        partTimeMinAgeWomen: 28,
        partTimeMinAgeMen: 30,
        goodYears: 2,
        minEducation: 'DEGREE_COLLEGE',
        memberships: ['PROBATIONARY', 'OFFICIAL'],
      },
      units: {
        partTimeMinAgeWomen: 'YEARS',
        partTimeMinAgeMen: 'YEARS',
        goodYears: 'YEARS',
        minEducation: 'CODE',
        memberships: 'CODE',
      },
      from: '2025-08-29',
      until: null,
      source: { instruments: [cite('QĐ 350-QĐ/TW', '2025-08-29')], text: 'QĐ 350-QĐ/TW, 29/08/2025' },
      evidence: evidence('READ', 'Q350', 'Q350C'),
      confidence: 'HIGH',
    },
  ],
});
