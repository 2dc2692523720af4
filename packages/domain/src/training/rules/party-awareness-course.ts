import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly lessons: number;
  readonly periods: number;
  readonly halfDays: number;
  readonly days: number;
};

/** The length of the course before admission to the Party. */
export const partyAwarenessCourse = ruleSeries<Parameters>({
  key: 'training.party-awareness-course',
  area: 'TR',
  question: {
    vi: 'Lớp bồi dưỡng nhận thức về Đảng có bao nhiêu bài, bao nhiêu tiết, bao nhiêu ngày?',
    en: 'How many lessons, class periods and days has the Party-awareness course?',
  },
  versions: [
    {
      id: 'TR-010',
      title: { vi: 'Chương trình bồi dưỡng nhận thức về Đảng', en: 'Party-awareness course' },
      statement: {
        vi: 'Trước khi kết nạp, người vào Đảng học 5 bài, 50 tiết, trong 10 buổi, tức 5 ngày.',
        en: 'Before admission a person takes five lessons of fifty class periods in ten half-days, which are five days.',
      },
      parameters: { lessons: 5, periods: 50, halfDays: 10, days: 5 },
      units: { lessons: 'LESSONS', periods: 'PERIODS', halfDays: 'SESSIONS', days: 'DAYS' },
      from: '2022-06-16',
      until: null,
      source: { instruments: [cite('HD 61-HD/BTGTW', '2022-06-16')], text: 'HD 61-HD/BTGTW, 16/06/2022' },
      evidence: evidence('READ', 'HD61'),
      confidence: 'HIGH',
    },
  ],
});
