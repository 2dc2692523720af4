import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_65, REGULATION_98 } from './instruments.js';

type Parameters = {
  /** Years of work left on the day the rotation begins. */
  readonly minYearsLeft: number;
  /** The same in terms, and as ages under the retirement ages of the time; null where the version does not say. */
  readonly minTermsLeft: number | null;
  readonly maxAgeMen: number | null;
  readonly maxAgeWomen: number | null;
};

const units = { minYearsLeft: 'YEARS', minTermsLeft: 'TERMS', maxAgeMen: 'YEARS', maxAgeWomen: 'YEARS' } as const;

const title = { vi: 'Thời gian công tác còn lại khi luân chuyển', en: 'Working time left at the start' };

/** How many years of work a cadre must have left when the rotation begins. */
export const workingTimeLeft = ruleSeries<Parameters>({
  key: 'rotation.working-time-left',
  area: 'RO',
  question: {
    vi: 'Khi bắt đầu luân chuyển, cán bộ phải còn công tác ít nhất bao lâu?',
    en: 'How much working time must a cadre have left when a rotation begins?',
  },
  versions: [
    {
      id: 'RO-011',
      title,
      statement: {
        vi: 'Khi bắt đầu luân chuyển phải còn ít nhất hai nhiệm kỳ (10 năm), tức không quá 50 tuổi với nam và 45 tuổi với nữ theo tuổi nghỉ hưu khi đó.',
        en: 'At the start at least two terms (10 years) of work must be left, that is age 50 for men and 45 for women with the retirement ages of the time.',
      },
      parameters: { minYearsLeft: 10, minTermsLeft: 2, maxAgeMen: 50, maxAgeWomen: 45 },
      units,
      from: '2017-10-07',
      until: '2022-04-28',
      source: { instruments: [cite(...REGULATION_98, 'Điều 5 khoản 3')], text: 'QĐ 98-QĐ/TW, Điều 5 khoản 3' },
      evidence: evidence('READ', 'Q98'),
      confidence: 'HIGH',
    },
    {
      id: 'RO-012',
      title,
      statement: {
        vi: 'Khi bắt đầu luân chuyển phải còn ít nhất 10 năm công tác.',
        en: 'At the start at least ten years of work must be left.',
      },
      parameters: { minYearsLeft: 10, minTermsLeft: null, maxAgeMen: null, maxAgeWomen: null },
      units,
      from: '2022-04-28',
      until: null,
      source: { instruments: [cite(...REGULATION_65)], text: 'QĐ 65-QĐ/TW' },
      evidence: evidence('READ', 'Q65B'),
      confidence: 'HIGH',
    },
  ],
});
