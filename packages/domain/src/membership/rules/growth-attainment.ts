import { evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly numerator: 'ADMITTED';
  readonly denominator: 'TARGET';
  /** Who sets the target. */
  readonly targetSetBy: readonly ('CONGRESS' | 'YEARLY_RESOLUTION')[];
};

/** What attainment of the admission target is a share of. */
export const growthAttainment = ruleSeries<Parameters>({
  key: 'membership.growth-attainment',
  area: 'MG',
  question: {
    vi: 'Tỷ lệ đạt chỉ tiêu kết nạp đảng viên tính như thế nào, ai giao chỉ tiêu?',
    en: 'How is attainment of the admission target counted, and who sets the target?',
  },
  versions: [
    {
      id: 'MG-001',
      title: { vi: 'Tỷ lệ đạt chỉ tiêu kết nạp', en: 'Attainment of the admission target' },
      statement: {
        vi: 'Kết quả là số kết nạp trên chỉ tiêu, tính bằng phần trăm; chỉ tiêu do đại hội hoặc nghị quyết hằng năm đề ra.',
        en: 'Reports put the number admitted over the target and give per cent; the target comes from a congress or from the resolution for the year.',
      },
      parameters: {
        numerator: 'ADMITTED',
        denominator: 'TARGET',
        targetSetBy: ['CONGRESS', 'YEARLY_RESOLUTION'],
      },
      units: { numerator: 'CODE', denominator: 'CODE', targetSetBy: 'CODE' },
      from: null,
      until: null,
      source: {
        instruments: [],
        text: 'Bài báo về kiện toàn cơ sở Đảng ở huyện Ba Tri, 24/04/2009 (100,31%); bài báo về hội nghị sơ kết của Đảng ủy Khối các cơ quan tỉnh Tây Ninh, 11/07/2018 (57%)',
      },
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
      note: {
        vi: 'Cách tính theo báo cáo đã công bố, không trích từ văn bản quy định.',
        en: 'A way of counting seen in published reports, not taken from a regulation.',
      },
    },
  ],
});
