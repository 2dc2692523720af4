import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** How a newly founded Party organisation comes to its first committee. */
export const firstCommittee = ruleSeries({
  key: 'personnel-process.first-committee',
  area: 'PR',
  question: {
    vi: 'Cấp ủy đầu tiên của tổ chức đảng mới thành lập do ai lập?',
    en: 'Who makes the first committee of a newly founded Party organisation?',
  },
  versions: [
    {
      id: 'PR-009',
      title: { vi: 'Cấp ủy đầu tiên do cấp trên chỉ định', en: 'The first committee is designated from above' },
      statement: {
        vi: 'Cấp ủy cấp trên trực tiếp chỉ định cấp ủy đầu tiên của tổ chức đảng mới thành lập; cấp ủy đó cũng thành lập, giải thể tổ chức đảng trực thuộc.',
        en: 'The directly superior committee designates the first committee of a newly founded Party organisation; it also founds and dissolves the organisations under it.',
      },
      parameters: { designatedBy: 'DIRECTLY_SUPERIOR_COMMITTEE' },
      units: { designatedBy: 'CODE' },
      from: '2011-01-19',
      until: null,
      source: {
        instruments: [
          cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 10 khoản 3'),
          cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 13 khoản 5'),
        ],
        text: 'Điều lệ Đảng khóa XI, Điều 10 khoản 3 và Điều 13 khoản 5',
      },
      evidence: evidence('PARTLY_READ', 'DBBP'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Điều 10 khoản 3 đọc được một phần; Điều 13 khoản 5 theo bài báo về kiện toàn tổ chức đảng ở Quảng Nam.',
        en: 'Article 10(3) was read in part; article 13(5) is quoted by the newspaper article on Party organisations in Quảng Nam.',
      },
    },
  ],
});
