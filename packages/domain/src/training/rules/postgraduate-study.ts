import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The greatest age when a person is sent. */
  readonly maxAge: number;
  /** How many times the length of study a person must go on serving. */
  readonly commitmentFactor: number;
  /** Null where the version does not say. */
  readonly minServiceYears: number | null;
  /** Years just before in which tasks were completed well or better; null where the version does not say. */
  readonly goodYears: number | null;
};

const units = { maxAge: 'YEARS', commitmentFactor: 'TIMES', minServiceYears: 'YEARS', goodYears: 'YEARS' } as const;

/** Under which conditions civil servants are sent to postgraduate study. */
export const postgraduateStudy = ruleSeries<Parameters>({
  key: 'training.postgraduate-study',
  area: 'TR',
  question: {
    vi: 'Cử đi đào tạo sau đại học cần điều kiện gì, phải cam kết phục vụ bao lâu?',
    en: 'What does postgraduate study ask for, and how long must a person serve afterwards?',
  },
  versions: [
    {
      id: 'TR-033',
      title: { vi: 'Đào tạo sau đại học đến 30/06/2025', en: 'Postgraduate study until 30 June 2025' },
      statement: {
        vi: 'Không quá 40 tuổi tính từ khi được cử đi học lần đầu; cam kết phục vụ gấp 2 lần thời gian đào tạo.',
        en: 'Not older than 40 when first sent, with a commitment to serve twice the time of study.',
      },
      parameters: { maxAge: 40, commitmentFactor: 2, minServiceYears: null, goodYears: null },
      units,
      from: '2017-10-21',
      until: '2025-07-01',
      source: {
        instruments: [cite('NĐ 101/2017/NĐ-CP', '2017'), cite('NĐ 89/2021/NĐ-CP', '2021-10-18')],
        text: 'NĐ 101/2017/NĐ-CP; NĐ 89/2021/NĐ-CP',
      },
      evidence: evidence('READ', 'D171', 'D171C'),
      confidence: 'HIGH',
    },
    {
      id: 'TR-034',
      title: { vi: 'Đào tạo sau đại học từ 01/07/2025', en: 'Postgraduate study from 1 July 2025' },
      statement: {
        vi: 'Không quá 45 tuổi, đã công tác 3 năm, 2 năm hoàn thành tốt nhiệm vụ; cam kết phục vụ gấp 3 lần thời gian đào tạo.',
        en: 'Not older than 45, three years of service, two years of good completion, with a commitment to serve three times the time of study.',
      },
      parameters: { maxAge: 45, commitmentFactor: 3, minServiceYears: 3, goodYears: 2 },
      units,
      from: '2025-07-01',
      until: null,
      source: { instruments: [cite('NĐ 171/2025/NĐ-CP', '2025-06-30')], text: 'NĐ 171/2025/NĐ-CP, 30/06/2025' },
      evidence: evidence('READ', 'D171', 'D171B'),
      confidence: 'HIGH',
    },
  ],
});
