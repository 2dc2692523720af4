import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** For how many years running an award is given. */
  readonly yearsRunning: readonly number[];
  readonly chosenAmong: 'EXCELLENT';
};

/** For how many years running an organisation is called exemplary, and among which it is chosen. */
export const exemplaryAward = ruleSeries<Parameters>({
  key: 'evaluation.exemplary-award',
  area: 'EV',
  question: {
    vi: 'Danh hiệu trong sạch vững mạnh tiêu biểu xét cho mấy năm, chọn trong số nào?',
    en: 'For how many years is the exemplary award given, and among whom?',
  },
  versions: [
    {
      id: 'EV-008',
      title: { vi: 'Khen thưởng trong sạch vững mạnh tiêu biểu', en: 'Exemplary award' },
      statement: {
        vi: 'Trong sạch vững mạnh tiêu biểu xét cho một năm và cho 5 năm liền, chỉ chọn trong số tổ chức hoàn thành xuất sắc nhiệm vụ.',
        en: 'The exemplary award is given for one year and for five years running, only among organisations rated excellent.',
      },
      parameters: { yearsRunning: [1, 5], chosenAmong: 'EXCELLENT' },
      units: { yearsRunning: 'YEARS', chosenAmong: 'CODE' },
      from: '2019-10-18',
      until: null,
      source: {
        instruments: [cite('HD 21-HD/BTCTW', '2019-10-18')],
        text: 'HD 21-HD/BTCTW; bài báo về kiện toàn cơ sở Đảng ở huyện Ba Tri, 24/04/2009',
      },
      evidence: evidence('READ', 'HD21B'),
      confidence: 'HIGH',
      note: {
        vi: 'Thực tế năm 2008 ở Ba Tri còn có danh hiệu 3 năm liền; chưa rõ theo văn bản nào.',
        en: 'In the practice of 2008 in Ba Tri an award for three years running appears; under which text is not known.',
      },
    },
  ],
});
