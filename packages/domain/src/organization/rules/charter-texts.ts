import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Which texts carried out the Charter, in order. */
export const charterTexts = ruleSeries({
  key: 'organization.charter-texts',
  area: 'OR',
  question: {
    vi: 'Những văn bản nào lần lượt quy định thi hành Điều lệ Đảng?',
    en: 'Which texts on carrying out the Party Charter followed each other?',
  },
  versions: [
    {
      id: 'OR-022',
      title: { vi: 'Các quy định thi hành Điều lệ Đảng', en: 'Enforcement texts of the Charter' },
      statement: {
        vi: 'Lần lượt: Quy định 45 (01/11/2011), 29 (25/07/2016), 24 (30/07/2021), 232 (20/01/2025), 294 (ký 26/05/2025, hiệu lực 01/07/2025), 20 (đầu năm 2026, chưa rõ ngày), 208 (26/07/2026, thay Quy định 20).',
        en: 'In order: Regulations 45 (1 November 2011), 29 (25 July 2016), 24 (30 July 2021), 232 (20 January 2025), 294 (signed 26 May 2025, in force 1 July 2025), 20 (early 2026, day not known) and 208 (26 July 2026, replaces Regulation 20).',
      },
      parameters: {
        regulation45From: '2011-11-01',
        regulation29From: '2016-07-25',
        regulation24From: '2021-07-30',
        regulation232From: '2025-01-20',
        regulation294From: '2025-07-01',
        regulation20From: '2026',
        regulation208From: '2026-07-26',
      },
      units: {
        regulation45From: 'DATE',
        regulation29From: 'DATE',
        regulation24From: 'DATE',
        regulation232From: 'DATE',
        regulation294From: 'DATE',
        regulation20From: 'DATE',
        regulation208From: 'DATE',
      },
      from: '2011-11-01',
      until: null,
      source: {
        instruments: [
          cite('QĐ 45-QĐ/TW', '2011-11-01'),
          cite('QĐ 29-QĐ/TW', '2016-07-25'),
          cite('QĐ 24-QĐ/TW', '2021-07-30'),
          cite('QĐ 232-QĐ/TW', '2025-01-20'),
          cite('QĐ 294-QĐ/TW', '2025-05-26'),
          cite('QĐ 20-QĐ/TW', '2026'),
          cite('QĐ 208-QĐ/TW', '2026-07-26'),
        ],
        text: 'Tên gọi và thông báo ban hành các văn bản',
      },
      evidence: evidence('PARTLY_READ', 'Q29T', 'Q232', 'LVN232', 'XD294', 'DT294', 'TKL24', 'QT20', 'GH208'),
      confidence: 'MEDIUM',
      lowConfidence: ['regulation45From', 'regulation20From', 'regulation208From'],
      note: {
        vi: 'Ngày của Quy định 45 và ngày cụ thể của Quy định 20 chưa đọc được; Quy định 208 theo nguồn không chính thức.',
        en: 'The date of Regulation 45 and the day of Regulation 20 were not read; Regulation 208 is known from an unofficial source.',
      },
    },
  ],
});
