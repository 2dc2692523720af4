import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { RuleSource, SeriesText } from '../../rule/index.js';

type Parameters = {
  readonly startMonths: number;
  readonly startYear: number;
  readonly stepMonths: number;
  readonly endMonths: number;
  readonly endYear: number;
};

const units = {
  startMonths: 'MONTHS',
  startYear: 'DATE',
  stepMonths: 'MONTHS',
  endMonths: 'MONTHS',
  endYear: 'DATE',
} as const;

const source: RuleSource = {
  instruments: [cite('45/2019/QH14', '2019', 'Điều 169'), cite('135/2020/NĐ-CP', '2020', 'Điều 4')],
  text: 'Bộ luật Lao động 2019, Điều 169; NĐ 135/2020/NĐ-CP, Điều 4',
};

const shared = { units, from: '2021-01-01', until: null, source, confidence: 'HIGH' } as const;

const men: SeriesText<Parameters> = {
  key: 'cadre.retirement-road-map-men',
  area: 'RT',
  question: { vi: 'Tuổi nghỉ hưu của nam tăng thế nào?', en: 'How does the retirement age of men rise?' },
  versions: [
    {
      id: 'RT-002',
      title: { vi: 'Lộ trình tuổi nghỉ hưu của nam', en: 'Road map of the retirement age of men' },
      statement: {
        vi: 'Nam: 60 tuổi 3 tháng vào năm 2021, sau đó mỗi năm tăng 3 tháng cho đến 62 tuổi vào năm 2028.',
        en: 'Men: 60 years and 3 months in 2021, then 3 months more each year up to 62 years in 2028.',
      },
      parameters: { startMonths: 723, startYear: 2021, stepMonths: 3, endMonths: 744, endYear: 2028 },
      evidence: evidence('READ', 'D135', 'D135B', 'D135C'),
      ...shared,
    },
  ],
};

const women: SeriesText<Parameters> = {
  key: 'cadre.retirement-road-map-women',
  area: 'RT',
  question: { vi: 'Tuổi nghỉ hưu của nữ tăng thế nào?', en: 'How does the retirement age of women rise?' },
  versions: [
    {
      id: 'RT-003',
      title: { vi: 'Lộ trình tuổi nghỉ hưu của nữ', en: 'Road map of the retirement age of women' },
      statement: {
        vi: 'Nữ: 55 tuổi 4 tháng vào năm 2021, sau đó mỗi năm tăng 4 tháng cho đến 60 tuổi vào năm 2035.',
        en: 'Women: 55 years and 4 months in 2021, then 4 months more each year up to 60 years in 2035.',
      },
      parameters: { startMonths: 664, startYear: 2021, stepMonths: 4, endMonths: 720, endYear: 2035 },
      evidence: evidence('READ', 'D135', 'D135B', 'D135C'),
      ...shared,
    },
  ],
};

/** By how much the retirement age of men rises each year from 2021. */
export const retirementRoadMapMen = ruleSeries(men);

/** By how much the retirement age of women rises each year from 2021. */
export const retirementRoadMapWomen = ruleSeries(women);
