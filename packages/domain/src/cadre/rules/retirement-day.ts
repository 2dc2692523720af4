import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly retireOn: 'LAST_DAY_OF_MONTH';
  readonly pensionFrom: 'FIRST_DAY_OF_NEXT_MONTH';
  readonly unknownDayAndMonth: '01-01';
  readonly unknownDay: number;
};

/** The day on which somebody who reaches the age retires, and what is taken where the day of birth is not known. */
export const retirementDay = ruleSeries<Parameters>({
  key: 'cadre.retirement-day',
  area: 'RT',
  question: {
    vi: 'Nghỉ hưu vào ngày nào của tháng đủ tuổi?',
    en: 'On which day of the month in which the age is reached does one retire?',
  },
  versions: [
    {
      id: 'RT-101',
      title: { vi: 'Thời điểm nghỉ hưu', en: 'Day of retirement' },
      statement: {
        vi: 'Nghỉ hưu vào ngày cuối cùng của tháng đủ tuổi, hưởng lương hưu từ ngày đầu của tháng kế tiếp. Chỉ biết năm sinh thì lấy ngày 1 tháng 1; chỉ biết tháng và năm thì lấy ngày 1 của tháng.',
        en: 'One retires on the last day of the month in which the age is reached and has the pension from the first day of the next. Where only the year of birth is known, 1 January is taken; where month and year are known, the first of the month.',
      },
      parameters: {
        retireOn: 'LAST_DAY_OF_MONTH',
        pensionFrom: 'FIRST_DAY_OF_NEXT_MONTH',
        unknownDayAndMonth: '01-01',
        unknownDay: 1,
      },
      units: { retireOn: 'CODE', pensionFrom: 'CODE', unknownDayAndMonth: 'DATE', unknownDay: 'DAYS' },
      from: '2021-01-01',
      until: null,
      source: {
        instruments: [cite('135/2020/NĐ-CP', '2020', 'Điều 3')],
        text: 'NĐ 135/2020/NĐ-CP, Điều 3',
      },
      evidence: evidence('READ', 'VBPL135', 'LVN135', 'LN135', 'HDDT135', 'GHBHXH'),
      confidence: 'HIGH',
      lowConfidence: ['unknownDay'],
      note: {
        vi: 'Ngày 1 cho người chỉ biết tháng sinh là theo một nghị định về bảo hiểm xã hội ban hành sau.',
        en: 'The first of the month for those of whom only the month is known is taken from a later decree on social insurance.',
      },
    },
  ],
});
