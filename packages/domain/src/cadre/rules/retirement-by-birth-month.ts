import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Months of age by the first month of birth to which they apply, up to the next one listed. */
type MonthsByBirth = Readonly<Record<string, number>>;

type Parameters = {
  readonly men: MonthsByBirth;
  readonly women: MonthsByBirth;
  /** Months of birth at which a source that was not read may have another age. */
  readonly doubtfulForWomen: readonly string[];
};

/** The retirement age by month of birth; it follows from the table by year and is kept to check it. */
export const retirementByBirthMonth = ruleSeries<Parameters>({
  key: 'cadre.retirement-by-birth-month',
  area: 'RT',
  question: {
    vi: 'Người sinh tháng nào nghỉ hưu ở tuổi nào?',
    en: 'Which retirement age applies to which month of birth?',
  },
  versions: [
    {
      id: 'RT-005',
      title: { vi: 'Tuổi nghỉ hưu theo tháng sinh', en: 'Retirement age by month of birth' },
      statement: {
        vi: 'Nghỉ hưu vào tháng đầu tiên mà số tháng tuổi đạt mức của chính năm đó; từ đó suy ra mức tuổi cho từng tháng sinh.',
        en: 'Retirement falls in the first month in which the age in months reaches what that very year requires; the age for each month of birth follows.',
      },
      parameters: {
        men: {
          '1961-01': 723,
          '1961-10': 726,
          '1962-07': 729,
          '1963-04': 732,
          '1964-01': 735,
          '1964-10': 738,
          '1965-07': 741,
          '1966-04': 744,
        },
        women: {
          '1966-01': 664,
          '1966-09': 668,
          '1967-05': 672,
          '1968-01': 676,
          '1968-09': 680,
          '1969-05': 684,
          '1970-01': 688,
          '1970-09': 692,
          '1971-05': 696,
          '1972-01': 700,
          '1972-09': 704,
          '1973-05': 708,
          '1974-01': 712,
          '1974-09': 716,
          '1975-05': 720,
        },
        doubtfulForWomen: ['1969-05'],
      },
      units: { men: 'MONTHS', women: 'MONTHS', doubtfulForWomen: 'DATE' },
      from: '2021-01-01',
      until: null,
      source: {
        instruments: [cite('135/2020/NĐ-CP', '2020', 'Phụ lục I')],
        text: 'Tự tính; chưa đọc được Phụ lục I của NĐ 135/2020/NĐ-CP',
      },
      evidence: evidence('INFERRED'),
      confidence: 'MEDIUM',
      lowConfidence: ['doubtfulForWomen'],
      note: {
        vi: 'Phụ lục I có thể xếp nữ sinh tháng 5/1969 vào mức 56 tuổi 8 tháng, lệch một tháng so với kết quả tính ở đây.',
        en: 'Annex I may put women born in May 1969 at 56 years and 8 months, one month of birth away from what is computed here.',
      },
    },
  ],
});
