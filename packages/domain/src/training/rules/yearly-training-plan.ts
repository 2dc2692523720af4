import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Grounds on which a person may be sent; one is enough. */
  readonly grounds: readonly ('IN_POST' | 'PLANNED')[];
};

/** How persons are chosen for courses in political theory. */
export const yearlyTrainingPlan = ruleSeries<Parameters>({
  key: 'training.yearly-training-plan',
  area: 'TR',
  question: {
    vi: 'Ai được cử đi học và chỉ tiêu được giao bằng văn bản nào?',
    en: 'Who may be sent on a course, and what gives out the seats?',
  },
  versions: [
    {
      id: 'TR-007',
      title: { vi: 'Kế hoạch và chỉ tiêu hằng năm', en: 'Yearly plan and quota' },
      statement: {
        vi: 'Kế hoạch hằng năm của ban thường vụ ghi danh sách người học từng lớp; người được cử đang giữ chức danh hoặc có trong quy hoạch.',
        en: 'A yearly plan of the standing committee lists the persons of each course; they are in post or planned.',
      },
      parameters: { grounds: ['IN_POST', 'PLANNED'] },
      units: { grounds: 'CODE' },
      from: '2005-01-01',
      until: null,
      source: {
        instruments: [cite('QĐ 350-QĐ/TW', '2025-08-29')],
        text: 'Bài báo về Đảng bộ huyện Tuần Giáo, 24/08/2018; QĐ 350-QĐ/TW',
      },
      evidence: evidence('PARTLY_READ', 'Q350'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày bắt đầu là mốc quy ước; trước 2018 chưa đọc được nguồn nào.',
        en: 'The first day is a convention; no source before 2018 was read.',
      },
    },
  ],
});
