import { evidence, ruleSeries } from '../../rule/index.js';

/** A printed age that contradicts the road map: ages are computed, not copied. */
export const retirementSourceWarning = ruleSeries({
  key: 'cadre.retirement-source-warning',
  area: 'RT',
  question: {
    vi: 'Nguồn báo chí nào ghi sai tuổi nghỉ hưu?',
    en: 'Which printed source states a wrong retirement age?',
  },
  versions: [
    {
      id: 'RT-007',
      title: { vi: 'Số liệu báo in sai', en: 'A misprinted age' },
      statement: {
        vi: 'Một tờ báo tỉnh (8/2025) ghi tuổi nghỉ hưu của nữ năm 2025 là 56 tuổi 4 tháng; đúng là 56 tuổi 8 tháng, còn 56 tuổi 4 tháng là của năm 2024.',
        en: 'A provincial newspaper (August 2025) prints 56 years and 4 months for women in 2025; 56 years and 8 months is right, and the printed age is that of 2024.',
      },
      parameters: { year: 2025, printedMonths: 676, rightMonths: 680 },
      units: { year: 'DATE', printedMonths: 'MONTHS', rightMonths: 'MONTHS' },
      from: null,
      until: null,
      source: { instruments: [], text: 'Báo Nghệ An, 8/2025' },
      evidence: evidence('READ', 'D135D'),
      confidence: 'HIGH',
    },
  ],
});
