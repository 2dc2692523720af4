import { evidence, ruleSeries } from '../../rule/index.js';

/** One of two numbers of which a share is made. */
type Counted = 'DONE_IN_YEAR' | 'PLANNED_FOR_YEAR' | 'ORGANISATIONS_THAT_STARTED' | 'ALL_ORGANISATIONS';

type Share = { readonly numerator: Counted; readonly denominator: Counted };

type Parameters = {
  readonly progress: Share;
  readonly coverage: Share;
  /** What the article reports for both at the middle of the year. */
  readonly reportedProgress: string;
  readonly reportedCoverage: string;
};

/** The two shares that tell how far inspection has come: work done of work planned, and organisations that have started. */
export const progressAndCoverage = ruleSeries<Parameters>({
  key: 'inspection.progress-and-coverage',
  area: 'IN',
  question: {
    vi: 'Tiến độ và độ bao phủ của kiểm tra, giám sát tính như thế nào?',
    en: 'How are progress and coverage of inspection counted?',
  },
  versions: [
    {
      id: 'IN-004',
      title: { vi: 'Tiến độ khác độ bao phủ', en: 'Progress is not coverage' },
      statement: {
        vi: 'Tiến độ là số đã làm trên số kế hoạch năm; độ bao phủ là số tổ chức đã triển khai trên tổng số tổ chức. Hai số khác nhau: 80% và 34/67, tức 50,7%.',
        en: 'Progress puts the work done over the work planned for the year; coverage puts the organisations that have begun over all of them. One may run ahead of the other: 80 per cent against 34 of 67, about 50.7 per cent.',
      },
      parameters: {
        progress: { numerator: 'DONE_IN_YEAR', denominator: 'PLANNED_FOR_YEAR' },
        coverage: { numerator: 'ORGANISATIONS_THAT_STARTED', denominator: 'ALL_ORGANISATIONS' },
        reportedProgress: '80/100',
        reportedCoverage: '34/67',
      },
      units: { progress: 'CODE', coverage: 'CODE', reportedProgress: 'SHARE', reportedCoverage: 'SHARE' },
      from: '2018-07-10',
      until: '2019-01-01',
      source: {
        instruments: [],
        text: 'Bài báo về hội nghị sơ kết của Đảng ủy Khối các cơ quan tỉnh Tây Ninh, 11/07/2018',
      },
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
      note: {
        vi: '34/67 tính từ bài báo: 16/35 đảng ủy và 17/32 chi bộ chưa triển khai.',
        en: '34 of 67 is counted from the article: 16 of 35 committees and 17 of 32 cells had not started.',
      },
    },
  ],
});
