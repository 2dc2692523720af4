import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Who reviews first, second, and so on. */
  readonly order: readonly ('PROVINCE' | 'DISTRICTS_AND_DEPARTMENTS' | 'GRASSROOTS' | 'CELLS')[];
  /** True where superior bodies prompt the review and delegations of theirs watch it. */
  readonly isPromptedFromAbove: boolean;
};

/** In which order the levels review themselves. */
export const reviewOrder = ruleSeries<Parameters>({
  key: 'inspection.review-order',
  area: 'SC',
  question: {
    vi: 'Kiểm điểm, tự phê bình và phê bình tiến hành theo thứ tự nào?',
    en: 'In which order do the levels review themselves?',
  },
  versions: [
    {
      id: 'SC-001',
      title: {
        vi: 'Kiểm điểm theo Nghị quyết Trung ương 4 khóa XI',
        en: 'Review under the 4th-plenum resolution, 11th tenure',
      },
      statement: {
        vi: 'Kiểm điểm lần lượt từ cấp tỉnh, rồi cấp huyện và các sở, ngành, rồi cơ sở, rồi chi bộ; cấp trên gợi ý kiểm điểm và cử đoàn theo dõi.',
        en: 'The province begins, districts and departments follow, then grassroots organisations, then cells; bodies above say what a review should speak of and send delegations to watch it.',
      },
      parameters: {
        order: ['PROVINCE', 'DISTRICTS_AND_DEPARTMENTS', 'GRASSROOTS', 'CELLS'],
        isPromptedFromAbove: true,
      },
      units: { order: 'CODE', isPromptedFromAbove: 'NONE' },
      from: '2012-01-16',
      until: '2014-01-01',
      source: {
        instruments: [cite('Nghị quyết Trung ương 4 khóa XI', '2012-01-16')],
        text: 'Nghị quyết Trung ương 4 khóa XI; bài báo về công tác tổ chức xây dựng Đảng của Hà Tĩnh năm 2012',
      },
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
    },
  ],
});
