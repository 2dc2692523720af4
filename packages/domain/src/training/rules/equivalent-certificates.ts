import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** While certificates of an equivalent level of political theory were issued. */
export const equivalentCertificates = ruleSeries<Readonly<Record<string, never>>>({
  key: 'training.equivalent-certificates',
  area: 'TR',
  question: {
    vi: 'Có cấp giấy xác nhận trình độ lý luận chính trị tương đương không?',
    en: 'Are certificates of an equivalent level of political theory issued?',
  },
  versions: [
    {
      id: 'TR-104',
      title: { vi: 'Xác nhận trình độ lý luận chính trị tương đương', en: 'Certificates of an equivalent level' },
      statement: {
        vi: 'Giấy xác nhận trình độ lý luận chính trị tương đương được cấp theo Quy định 256 và ngừng cấp từ 09/07/2021.',
        en: 'Certificates of an equivalent level of political theory are issued under Regulation 256, and no longer from 9 July 2021.',
      },
      parameters: {},
      units: {},
      from: '2009-09-16',
      until: '2021-07-09',
      source: {
        instruments: [cite('QĐ 256-QĐ/TW', '2009-09-16'), cite('KL 09-KL/TW', '2021-07-09')],
        text: 'QĐ 256-QĐ/TW, 16/09/2009; KL 09-KL/TW, 09/07/2021',
      },
      evidence: evidence('READ', 'LN256'),
      confidence: 'HIGH',
    },
  ],
});
