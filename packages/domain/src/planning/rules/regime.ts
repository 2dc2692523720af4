import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { guidance15, guidance16, guidance22, regulation377, regulation50, sourceOf } from './instruments.js';

const noParameters = { parameters: {}, units: {} } as const;

/** Which texts together govern planning. */
export const planningRegime = ruleSeries({
  key: 'planning.regime',
  area: 'PL',
  question: { vi: 'Công tác quy hoạch theo những văn bản nào?', en: 'Which texts govern planning?' },
  versions: [
    {
      id: 'PL-001',
      title: { vi: 'Nghị quyết 42 và Hướng dẫn 47', en: 'Resolution 42 and Guidance 47' },
      statement: {
        vi: 'Từ 2005 đến 2008, quy hoạch theo Nghị quyết 42 và Hướng dẫn 47.',
        en: 'From 2005 to 2008 planning follows Resolution 42 and Guidance 47.',
      },
      ...noParameters,
      from: '2005-05-24',
      until: '2008-10-21',
      source: sourceOf([cite('NQ 42-NQ/TW', '2004-11-30'), cite('HD 47-HD/BTCTW', '2005-05-24')]),
      evidence: evidence('READ', 'HD22'),
      confidence: 'HIGH',
    },
    {
      id: 'PL-002',
      title: { vi: 'Hướng dẫn 22', en: 'Guidance 22' },
      statement: { vi: 'Hướng dẫn 22 thay Hướng dẫn 47.', en: 'Guidance 22 takes the place of Guidance 47.' },
      ...noParameters,
      from: '2008-10-21',
      until: '2012-11-05',
      source: sourceOf([guidance22]),
      evidence: evidence('READ', 'HD22'),
      confidence: 'HIGH',
    },
    {
      id: 'PL-003',
      title: { vi: 'Kết luận 24 và Hướng dẫn 15', en: 'Conclusion 24 and Guidance 15' },
      statement: {
        vi: 'Kết luận 24 và Hướng dẫn 15 thay Hướng dẫn 22; Hướng dẫn 06 năm 2017 bổ sung.',
        en: 'Conclusion 24 and Guidance 15 take the place of Guidance 22; Guidance 06 of 2017 adds to them.',
      },
      ...noParameters,
      from: '2012-11-05',
      until: '2021-12-27',
      source: sourceOf([guidance15, cite('KL 24-KL/TW', '2012-06-05'), cite('HD 06-HD/BTCTW', '2017-02-24')]),
      evidence: evidence('READ', 'HD15', 'KL24', 'ND06'),
      confidence: 'HIGH',
    },
    {
      id: 'PL-004',
      title: { vi: 'Quy định 50 và Hướng dẫn 16', en: 'Regulation 50 and Guidance 16' },
      statement: {
        vi: 'Quy định 50 và Hướng dẫn 16 với 12 đầu mục: thẩm quyền, thời điểm, phương châm, độ tuổi, hệ số, quy trình, đưa ra khỏi quy hoạch, đối tượng và các nội dung khác.',
        en: 'Regulation 50 and Guidance 16 under 12 headings, among them powers, dates, principles, ages, coefficients, process, removal and objects.',
      },
      parameters: { guidance16Headings: 12 },
      units: { guidance16Headings: 'COUNT' },
      from: '2021-12-27',
      until: '2025-10-08',
      source: sourceOf([regulation50, guidance16]),
      evidence: evidence('READ', 'HT377', 'VNE16', 'LN16'),
      confidence: 'HIGH',
    },
    {
      id: 'PL-005',
      title: { vi: 'Quy định 377', en: 'Regulation 377' },
      statement: {
        vi: 'Một văn bản chung cho quản lý cán bộ, quy hoạch, bổ nhiệm, giới thiệu ứng cử, tạm đình chỉ, miễn nhiệm; thay các Quy định 50, 41, 80, 148, Thông báo kết luận 20 và Kết luận 165.',
        en: 'One text for the management, planning, appointment, nomination, suspension and dismissal of cadres; it takes the place of Regulations 50, 41, 80 and 148, Notice 20 and Conclusion 165.',
      },
      parameters: { articles: 57, chapters: 9 },
      units: { articles: 'COUNT', chapters: 'COUNT' },
      from: '2025-10-08',
      until: null,
      source: sourceOf([regulation377]),
      evidence: evidence('READ', 'HT377', 'VJ377'),
      confidence: 'HIGH',
    },
  ],
});
