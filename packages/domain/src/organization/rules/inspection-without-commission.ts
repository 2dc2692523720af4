import { evidence, ruleSeries } from '../../rule/index.js';

/** Who inspects where there is no inspection commission. */
export const inspectionWithoutCommission = ruleSeries({
  key: 'organization.inspection-without-commission',
  area: 'OR',
  question: {
    vi: 'Ở đảng bộ bộ phận và chi bộ, ai làm công tác kiểm tra?',
    en: 'Who carries out inspection in sectional committees and cells?',
  },
  versions: [
    {
      id: 'OR-016',
      title: { vi: 'Nơi không lập ủy ban kiểm tra', en: 'Where there is no inspection commission' },
      statement: {
        vi: 'Chi bộ không lập ủy ban kiểm tra; ở đảng bộ bộ phận và chi bộ, tập thể cấp ủy làm công tác kiểm tra.',
        en: 'A cell has no inspection commission; in sectional committees and cells the committee itself inspects.',
      },
      parameters: {},
      units: {},
      from: '2011-01-19',
      until: null,
      source: {
        instruments: [],
        text: 'Quy định về công tác kiểm tra; bài báo về kiện toàn tổ chức đảng cấp huyện ở Quảng Nam (các chi bộ nhỏ trước đây không có cấp ủy, không có ủy ban kiểm tra)',
      },
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
    },
  ],
});
