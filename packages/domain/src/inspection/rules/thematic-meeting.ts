import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly minPerQuarter: number;
  readonly replacesMonthlyMeeting: boolean;
};

/** How often a cell holds a thematic meeting. */
export const thematicMeeting = ruleSeries<Parameters>({
  key: 'inspection.thematic-meeting',
  area: 'TM',
  question: {
    vi: 'Chi bộ sinh hoạt chuyên đề bao lâu một lần?',
    en: 'How often does a cell hold a thematic meeting?',
  },
  versions: [
    {
      id: 'TM-001',
      title: { vi: 'Sinh hoạt chuyên đề mỗi quý', en: 'Thematic meeting every quarter' },
      statement: {
        vi: 'Mỗi quý chi bộ sinh hoạt chuyên đề ít nhất một lần, không thay cho sinh hoạt thường kỳ hằng tháng.',
        en: 'Every quarter has one thematic meeting of the cell or more, beside and not instead of the meetings of its months.',
      },
      parameters: { minPerQuarter: 1, replacesMonthlyMeeting: false },
      units: { minPerQuarter: 'TIMES', replacesMonthlyMeeting: 'NONE' },
      from: '2012-03-02',
      until: null,
      source: {
        instruments: [cite('HD 09-HD/BTCTW', '2012-03-02'), cite('HD 12-HD/BTCTW', '2018-07-06')],
        text: 'HD 09-HD/BTCTW, 02/03/2012; HD 12-HD/BTCTW, 06/07/2018; bài báo về Đảng bộ huyện Tuần Giáo, 24/08/2018',
      },
      evidence: evidence('READ', 'TMQ'),
      confidence: 'HIGH',
    },
  ],
});
