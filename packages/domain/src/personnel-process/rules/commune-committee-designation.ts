import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** The steps by which the committee of a newly founded commune is designated. */
export const communeCommitteeDesignation = ruleSeries({
  key: 'personnel-process.commune-committee-designation',
  area: 'PR',
  question: {
    vi: 'Chỉ định cấp ủy của đảng bộ cấp xã mới thành lập năm 2025 theo những bước nào?',
    en: 'By which steps is the committee of a commune newly founded in 2025 designated?',
  },
  versions: [
    {
      id: 'PR-112',
      title: { vi: 'Ba bước chỉ định cấp ủy cấp xã', en: 'Three steps to designate a commune committee' },
      statement: {
        vi: 'Cấp huyện xây dựng và thông qua phương án nhân sự; ban tổ chức tỉnh ủy cùng ủy ban kiểm tra và các cơ quan rà soát, thẩm định; ban thường vụ tỉnh ủy quyết định.',
        en: 'The personnel plan is drawn up and passed at district level; the provincial organisation commission reviews and appraises it with the inspection commission and other bodies; the provincial standing committee decides.',
      },
      parameters: { steps: 3 },
      units: { steps: 'STEPS' },
      from: '2025-05-19',
      until: null,
      source: { instruments: [cite('CV 8548-CV/BTCTW', '2025-05-19')], text: 'CV 8548-CV/BTCTW, 19/05/2025' },
      evidence: evidence('PARTLY_READ', 'CV8548'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Số bước và bước 1–2 đọc được; bước 3 suy ra.',
        en: 'The number of steps and steps 1 and 2 were read; step 3 is inferred.',
      },
    },
  ],
});
