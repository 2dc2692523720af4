import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** Another way in which a district grouped its agencies. */
export const fourBlocModel = ruleSeries({
  key: 'organization.four-bloc-model',
  area: 'OR',
  question: {
    vi: 'Ngoài mô hình hai hoặc ba khối, cấp huyện còn lập đảng bộ theo khối thế nào?',
    en: 'How else than in two or three blocs did districts group their agencies into committees?',
  },
  versions: [
    {
      id: 'OR-104',
      title: { vi: 'Mô hình bốn khối ở Bắc Quang', en: 'Four blocs in Bắc Quang' },
      statement: {
        vi: 'Huyện Bắc Quang (Hà Giang) lập bốn đảng bộ: Đảng và đoàn thể; văn hóa – xã hội; kinh tế; nội chính.',
        en: 'Bắc Quang district (Hà Giang) formed four committees: Party and mass organisations; culture and society; economy; internal affairs.',
      },
      parameters: { blocs: 4 },
      units: { blocs: 'UNITS' },
      from: null,
      until: '2025-07-01',
      source: {
        instruments: [cite('HD 38-HD/BTCTW', '2010-03-09')],
        text: 'Báo Hà Giang ngày 30/05/2017, về việc thực hiện HD 38-HD/BTCTW',
      },
      evidence: evidence('READ', 'HD38'),
      confidence: 'HIGH',
    },
  ],
});
