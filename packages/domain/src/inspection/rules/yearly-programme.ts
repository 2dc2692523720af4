import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly programmesPerYear: number;
  /** True where making a programme without running it is a breach. */
  readonly mustBeCarriedOut: boolean;
};

/** How often a grassroots committee makes a programme of inspection and supervision. */
export const yearlyProgramme = ruleSeries<Parameters>({
  key: 'inspection.yearly-programme',
  area: 'IN',
  question: {
    vi: 'Cấp ủy cơ sở phải có chương trình kiểm tra, giám sát mỗi năm không?',
    en: 'Must a grassroots committee have an inspection and supervision programme each year?',
  },
  versions: [
    {
      id: 'IN-001',
      title: { vi: 'Chương trình kiểm tra, giám sát hằng năm', en: 'Yearly inspection and supervision programme' },
      statement: {
        vi: 'Cấp ủy cơ sở phải xây dựng và thực hiện chương trình kiểm tra, giám sát hằng năm; xây dựng mà không thực hiện là vi phạm.',
        en: 'Each year the committee of a grassroots organisation draws up a programme of inspection and supervision and sees it through; a programme on paper alone breaches the rule.',
      },
      parameters: { programmesPerYear: 1, mustBeCarriedOut: true },
      units: { programmesPerYear: 'COUNT', mustBeCarriedOut: 'NONE' },
      from: '2016-07-26',
      until: null,
      source: {
        instruments: [cite('QĐ 30-QĐ/TW', '2016-07-26', 'Điều 30')],
        text: 'QĐ 30-QĐ/TW, 26/07/2016, Điều 30',
      },
      evidence: evidence('READ', 'Q30'),
      confidence: 'HIGH',
    },
  ],
});
