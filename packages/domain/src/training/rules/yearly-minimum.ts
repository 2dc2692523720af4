import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly minWeeks: number;
  readonly daysPerWeek: number;
  readonly periodsPerDay: number;
  readonly minPeriods: number;
};

/** How much training a year everybody takes at least. */
export const yearlyMinimum = ruleSeries<Parameters>({
  key: 'training.yearly-minimum',
  area: 'TR',
  question: {
    vi: 'Mỗi năm phải tham gia bồi dưỡng bắt buộc ít nhất bao lâu?',
    en: 'How much compulsory training does a year hold at least?',
  },
  versions: [
    {
      id: 'TR-032',
      title: { vi: 'Thời gian bồi dưỡng bắt buộc tối thiểu hằng năm', en: 'Yearly minimum of compulsory training' },
      statement: {
        vi: 'Mỗi năm bồi dưỡng bắt buộc ít nhất một tuần: 5 ngày, mỗi ngày 8 tiết, tổng 40 tiết.',
        en: 'Compulsory training takes at least one week a year: five days of eight class periods, forty in all.',
      },
      parameters: { minWeeks: 1, daysPerWeek: 5, periodsPerDay: 8, minPeriods: 40 },
      units: { minWeeks: 'WEEKS', daysPerWeek: 'DAYS', periodsPerDay: 'PERIODS', minPeriods: 'PERIODS' },
      from: '2017-10-21',
      until: '2025-07-01',
      source: { instruments: [cite('NĐ 101/2017/NĐ-CP', '2017')], text: 'NĐ 101/2017/NĐ-CP' },
      evidence: evidence('NOT_READ'),
      confidence: 'MEDIUM',
      lowConfidence: ['minWeeks', 'daysPerWeek', 'periodsPerDay', 'minPeriods'],
      note: {
        vi: 'Theo trí nhớ, chưa đọc được trang nào ghi mức này.',
        en: 'Remembered; no page that states the minimum was read.',
      },
    },
  ],
});
