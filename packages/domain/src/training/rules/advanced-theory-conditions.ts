import type { MembershipStatus, QualificationLevel } from '../../cadre/index.js';
import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** One value per level of political theory; null where the version does not say. */
type ByTheoryLevel<Value extends string | number> = {
  readonly THEORY_PRIMARY: Value | null;
  readonly THEORY_INTERMEDIATE: Value | null;
  readonly THEORY_ADVANCED: Value | null;
};

type Parameters = {
  /** Age from which a woman studies part time. */
  readonly partTimeMinAgeWomen: ByTheoryLevel<number>;
  readonly partTimeMinAgeMen: ByTheoryLevel<number>;
  /** The least education for a level. */
  readonly minEducation: ByTheoryLevel<QualificationLevel | 'LOWER_SECONDARY'>;
  /** The status in the Party that the advanced level asks for; null where the version does not say. */
  readonly advancedMembership: MembershipStatus | null;
  /** Length of part-time and of full-time study for the advanced level; null where the version does not say. */
  readonly advancedPartTimeMonths: number | null;
  readonly advancedFullTimeMonths: number | null;
};

const units = {
  partTimeMinAgeWomen: 'YEARS',
  partTimeMinAgeMen: 'YEARS',
  minEducation: 'CODE',
  advancedMembership: 'CODE',
  advancedPartTimeMonths: 'MONTHS',
  advancedFullTimeMonths: 'MONTHS',
} as const;

const NOT_SAID = { THEORY_PRIMARY: null, THEORY_INTERMEDIATE: null, THEORY_ADVANCED: null } as const;

/**
 * Conditions of study for advanced political theory. The version of 2022 speaks of the lower levels too: one rule of the
 * rulebook holds all three; from 2025 the intermediate level has a series of its own.
 */
export const advancedTheoryConditions = ruleSeries<Parameters>({
  key: 'training.advanced-theory-conditions',
  area: 'TR',
  question: {
    vi: 'Học cao cấp lý luận chính trị cần điều kiện gì, từ tuổi nào được học hệ không tập trung?',
    en: 'What does the study of advanced political theory ask for, and from which age is it part time?',
  },
  versions: [
    {
      id: 'TR-101',
      title: { vi: 'Cao cấp lý luận chính trị trước Quy định 57', en: 'Advanced theory before Regulation 57' },
      statement: {
        vi: 'Hệ tại chức (2 năm) dành cho nam từ 40 tuổi, nữ từ 35 tuổi; dưới tuổi đó học tập trung (10 tháng).',
        en: 'In-service study of two years is open to men from 40 and women from 35; below these ages study is full time for ten months.',
      },
      parameters: {
        partTimeMinAgeWomen: { ...NOT_SAID, THEORY_ADVANCED: 35 },
        partTimeMinAgeMen: { ...NOT_SAID, THEORY_ADVANCED: 40 },
        minEducation: NOT_SAID,
        advancedMembership: null,
        advancedPartTimeMonths: 24,
        advancedFullTimeMonths: 10,
      },
      units,
      from: '2015-05-14',
      until: '2022-02-08',
      source: { instruments: [], text: 'Trang tin của Học viện Chính trị quốc gia Hồ Chí Minh, 14/05/2015' },
      evidence: evidence('READ', 'HCMA15'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày bắt đầu là ngày của trang tin; ngày quy định có hiệu lực chưa rõ.',
        en: 'The first day is that of the page; since when the rule was in force is not known.',
      },
    },
    {
      id: 'TR-006',
      title: { vi: 'Điều kiện học lý luận chính trị theo Quy định 57', en: 'Conditions of study under Regulation 57' },
      statement: {
        vi: 'Hệ không tập trung: trung cấp từ 33 tuổi với nữ, 35 tuổi với nam; cao cấp từ 38 tuổi với nữ, 40 tuổi với nam. Trình độ tối thiểu: trung học cơ sở để học sơ cấp, cao đẳng để học trung cấp, đại học để học cao cấp; học cao cấp phải là đảng viên chính thức.',
        en: 'Part-time study: intermediate from 33 for women and 35 for men, advanced from 38 and 40. Least education: lower secondary for primary, college for intermediate, university for advanced; the advanced level is for official Party members.',
      },
      parameters: {
        partTimeMinAgeWomen: { THEORY_PRIMARY: null, THEORY_INTERMEDIATE: 33, THEORY_ADVANCED: 38 },
        partTimeMinAgeMen: { THEORY_PRIMARY: null, THEORY_INTERMEDIATE: 35, THEORY_ADVANCED: 40 },
        minEducation: {
          THEORY_PRIMARY: 'LOWER_SECONDARY',
          THEORY_INTERMEDIATE: 'DEGREE_COLLEGE',
          THEORY_ADVANCED: 'DEGREE_BACHELOR',
        },
        advancedMembership: 'OFFICIAL',
        advancedPartTimeMonths: null,
        advancedFullTimeMonths: null,
      },
      units,
      from: '2022-02-08',
      until: '2025-08-29',
      source: { instruments: [cite('QĐ 57-QĐ/TW', '2022-02-08')], text: 'QĐ 57-QĐ/TW, 08/02/2022' },
      evidence: evidence('READ', 'ND57'),
      confidence: 'HIGH',
    },
    {
      id: 'TR-005',
      title: {
        vi: 'Điều kiện học cao cấp theo Quy định 350',
        en: 'Conditions of the advanced level under Regulation 350',
      },
      statement: {
        vi: 'Học cao cấp phải là đảng viên chính thức, có bằng đại học; hệ không tập trung từ 33 tuổi với nữ, 35 tuổi với nam.',
        en: 'Only official Party members who hold a university degree are sent to the advanced level; women may study part time from 33, men from 35.',
      },
      parameters: {
        partTimeMinAgeWomen: { ...NOT_SAID, THEORY_ADVANCED: 33 },
        partTimeMinAgeMen: { ...NOT_SAID, THEORY_ADVANCED: 35 },
        minEducation: { ...NOT_SAID, THEORY_ADVANCED: 'DEGREE_BACHELOR' },
        advancedMembership: 'OFFICIAL',
        advancedPartTimeMonths: null,
        advancedFullTimeMonths: null,
      },
      units,
      from: '2025-08-29',
      until: null,
      source: { instruments: [cite('QĐ 350-QĐ/TW', '2025-08-29')], text: 'QĐ 350-QĐ/TW' },
      evidence: evidence('NOT_READ'),
      confidence: 'MEDIUM',
      lowConfidence: ['partTimeMinAgeWomen', 'partTimeMinAgeMen', 'minEducation', 'advancedMembership'],
      note: {
        vi: 'Các tuổi và điều kiện của bậc cao cấp chưa đọc được trong trang nào; cần đối chiếu văn bản.',
        en: 'No page that states the ages and conditions of the advanced level was read; the text must settle them.',
      },
    },
  ],
});
