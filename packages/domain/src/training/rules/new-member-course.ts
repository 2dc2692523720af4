import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly lessons: number;
  readonly finishedBy: 'END_OF_PROBATION';
};

/** The course that every new member finishes. */
export const newMemberCourse = ruleSeries<Parameters>({
  key: 'training.new-member-course',
  area: 'TR',
  question: {
    vi: 'Chương trình bồi dưỡng đảng viên mới có bao nhiêu bài, phải học xong khi nào?',
    en: 'How many lessons has the new-member course, and by when is it finished?',
  },
  versions: [
    {
      id: 'TR-011',
      title: { vi: 'Bồi dưỡng đảng viên mới', en: 'New-member course' },
      statement: {
        vi: 'Chương trình có 10 bài; đảng viên dự bị phải học xong trong thời gian dự bị.',
        en: 'The course has ten lessons; a probationary member finishes it during probation.',
      },
      parameters: { lessons: 10, finishedBy: 'END_OF_PROBATION' },
      units: { lessons: 'LESSONS', finishedBy: 'CODE' },
      from: '2016-11-05',
      until: null,
      source: {
        instruments: [cite('QĐ 54-QĐ/TW', '1999-05-12')],
        text: 'QĐ 54-QĐ/TW, 12/05/1999; hướng dẫn thực hiện chương trình năm 2016',
      },
      evidence: evidence('READ', 'NEWM', 'NEWM2'),
      confidence: 'HIGH',
    },
  ],
});
