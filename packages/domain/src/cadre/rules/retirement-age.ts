import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Months of age by calendar year; a year after the last takes the last, a year before the first takes the first. */
export type MonthsByYear = Readonly<Record<string, number>>;

type Parameters = { readonly men: MonthsByYear; readonly women: MonthsByYear };

const units = { men: 'MONTHS', women: 'MONTHS' } as const;

/** The age that must be reached to retire, by calendar year. Working conditions that allow an earlier age are not in it. */
export const retirementAge = ruleSeries<Parameters>({
  key: 'cadre.retirement-age',
  area: 'RT',
  question: {
    vi: 'Mỗi năm, nam và nữ nghỉ hưu ở tuổi nào, tính theo tháng?',
    en: 'At which age, counted in months, do men and women retire in each year?',
  },
  versions: [
    {
      id: 'RT-001',
      title: { vi: 'Tuổi nghỉ hưu đến hết năm 2020', en: 'Retirement age until the end of 2020' },
      statement: {
        vi: 'Đến ngày 31/12/2020, nam nghỉ hưu khi đủ 60 tuổi, nữ khi đủ 55 tuổi.',
        en: 'Until 31 December 2020 men retire at 60 and women at 55.',
      },
      parameters: { men: { 2020: 720 }, women: { 2020: 660 } },
      units,
      from: null,
      until: '2021-01-01',
      source: { instruments: [cite('10/2012/QH13', '2012')], text: 'Bộ luật Lao động 2012' },
      evidence: evidence('NOT_READ'),
      confidence: 'HIGH',
      lowConfidence: ['men', 'women'],
      note: {
        vi: 'Chưa đọc được văn bản; hai mức này khớp với giới hạn tháng sinh của cấp ủy nhiệm kỳ 2020–2025.',
        en: 'The text was not read; both ages agree with the birth limits for the committees of 2020–2025.',
      },
    },
    {
      id: 'RT-004',
      title: { vi: 'Bảng tuổi nghỉ hưu theo năm', en: 'Table of retirement ages by year' },
      statement: {
        vi: 'Tuổi nghỉ hưu tính bằng tháng cho từng năm: nam từ 723 tháng (2021) đến 744 (2028), nữ từ 664 (2021) đến 720 (2035).',
        en: 'The retirement age in months for each year: men from 723 in 2021 to 744 in 2028, women from 664 in 2021 to 720 in 2035.',
      },
      parameters: {
        men: { 2021: 723, 2022: 726, 2023: 729, 2024: 732, 2025: 735, 2026: 738, 2027: 741, 2028: 744 },
        women: {
          2021: 664,
          2022: 668,
          2023: 672,
          2024: 676,
          2025: 680,
          2026: 684,
          2027: 688,
          2028: 692,
          2029: 696,
          2030: 700,
          2031: 704,
          2032: 708,
          2033: 712,
          2034: 716,
          2035: 720,
        },
      },
      units,
      from: '2021-01-01',
      until: null,
      source: {
        instruments: [cite('45/2019/QH14', '2019', 'Điều 169'), cite('135/2020/NĐ-CP', '2020', 'Điều 4')],
        text: 'Tính từ lộ trình của Bộ luật Lao động 2019 và NĐ 135/2020/NĐ-CP',
      },
      evidence: evidence('INFERRED', 'D135C'),
      confidence: 'HIGH',
      note: {
        vi: 'Tính từ mức khởi đầu và bước tăng mỗi năm; riêng các mức của năm 2023 đã đối chiếu với nguồn.',
        en: 'Computed from the first age and the yearly step; the ages of 2023 were compared with a source.',
      },
    },
  ],
});
