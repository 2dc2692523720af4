import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The plenum whose resolution the yearly review is tied to, and its tenure. */
  readonly plenum: number;
  readonly tenure: number;
};

/** Which resolution the yearly review and classification is tied to. */
export const reviewBasis = ruleSeries<Parameters>({
  key: 'inspection.review-basis',
  area: 'SC',
  question: {
    vi: 'Kiểm điểm, xếp loại hằng năm gắn với nghị quyết nào?',
    en: 'Which resolution is the yearly review and classification tied to?',
  },
  versions: [
    {
      id: 'SC-002',
      title: {
        vi: 'Kiểm điểm gắn với Nghị quyết Trung ương 4 khóa XII',
        en: 'Review tied to the 4th plenum, 12th tenure',
      },
      statement: {
        vi: 'Từ năm 2016, kiểm điểm và xếp loại hằng năm gắn với việc thực hiện Nghị quyết Trung ương 4 khóa XII.',
        en: 'Since 2016 the review that closes a year, with its classification, has looked at how the resolution of the fourth plenum of the 12th tenure is carried out.',
      },
      parameters: { plenum: 4, tenure: 12 },
      units: { plenum: 'NONE', tenure: 'NONE' },
      from: '2016-10-30',
      until: null,
      source: {
        instruments: [cite('Nghị quyết Trung ương 4 khóa XII', '2016-10-30')],
        text: 'Nghị quyết Trung ương 4 khóa XII; bài báo về Đảng bộ huyện Tuần Giáo, 24/08/2018',
      },
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
    },
  ],
});
