import { evidence, ruleSeries } from '../../rule/index.js';

/** Days before the ballot. */
type Parameters = {
  readonly reportDays: number;
  readonly filesDays: number;
  readonly questionsDays: number;
  readonly answersDays: number;
};

/** How long before the ballot the papers are due. */
export const timetable = ruleSeries<Parameters>({
  key: 'confidence-vote.timetable',
  area: 'CV',
  question: {
    vi: 'Báo cáo, hồ sơ, câu hỏi và trả lời phải gửi trước ngày lấy phiếu bao lâu?',
    en: 'How long before the ballot are reports, files, questions and answers due?',
  },
  versions: [
    {
      id: 'CV-038',
      title: { vi: 'Mốc thời gian theo kế hoạch của một tỉnh', en: 'Time table of one province' },
      statement: {
        vi: 'Người được lấy phiếu gửi báo cáo trước 20 ngày; hồ sơ đến người ghi phiếu trước 15 ngày; câu hỏi gửi trước 10 ngày; trả lời trước 3 ngày.',
        en: 'The person voted on reports 20 days before; the files reach the voters 15 days before; questions are sent 10 days and answered 3 days before.',
      },
      parameters: { reportDays: 20, filesDays: 15, questionsDays: 10, answersDays: 3 },
      units: { reportDays: 'DAYS', filesDays: 'DAYS', questionsDays: 'DAYS', answersDays: 'DAYS' },
      from: null,
      until: null,
      severity: 'ADVISORY',
      source: { instruments: [], text: 'Kế hoạch của tỉnh Hải Dương, không rõ ngày' },
      evidence: evidence('READ', 'HDPLAN'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Chỉ là cách làm của một tỉnh và không rõ ngày ban hành; vì vậy chỉ dùng để cảnh báo.',
        en: 'The practice of one province, of unknown date; hence it only warns.',
      },
    },
  ],
});
