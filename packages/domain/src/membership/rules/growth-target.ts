import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Admitted in a year, of all members: the two ends of the target. */
  readonly minYearlyShare: string;
  readonly maxYearlyShare: string;
};

/** The national target of yearly growth. */
export const growthTarget = ruleSeries<Parameters>({
  key: 'membership.growth-target',
  area: 'MG',
  question: {
    vi: 'Chỉ tiêu kết nạp đảng viên hằng năm của toàn Đảng là bao nhiêu?',
    en: 'What is the national target of yearly growth?',
  },
  versions: [
    {
      id: 'MG-003',
      title: { vi: 'Chỉ tiêu kết nạp của nhiệm kỳ khóa XIII', en: 'National target of the 13th tenure' },
      statement: {
        vi: 'Hằng năm kết nạp từ 3% đến 4% tổng số đảng viên.',
        en: 'Each year 3 to 4 per cent of the members are admitted.',
      },
      parameters: { minYearlyShare: '3/100', maxYearlyShare: '4/100' },
      units: { minYearlyShare: 'SHARE', maxYearlyShare: 'SHARE' },
      from: '2022-06-16',
      until: '2026-01-01',
      source: { instruments: [cite('NQ 21-NQ/TW', '2022-06-16')], text: 'NQ 21-NQ/TW, 16/06/2022' },
      evidence: evidence('NOT_READ'),
      confidence: 'MEDIUM',
      lowConfidence: ['minYearlyShare', 'maxYearlyShare'],
      note: {
        vi: 'Theo trí nhớ, chưa đọc được trang nào ghi chỉ tiêu này.',
        en: 'Remembered; no page that states the target was read.',
      },
    },
  ],
});
