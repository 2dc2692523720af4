import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** How the first committees of the communes of 2025 came into office. */
export const appointedCommuneCommittees = ruleSeries({
  key: 'organization.appointed-commune-committees',
  area: 'OR',
  question: {
    vi: 'Cấp ủy các xã mới năm 2025 được lập thế nào?',
    en: 'How did the committees of the new communes of 2025 come into office?',
  },
  versions: [
    {
      id: 'OR-107',
      title: { vi: 'Chỉ định cấp ủy xã mới', en: 'Appointed commune committees' },
      statement: {
        vi: 'Cấp tỉnh chỉ định ban chấp hành, ban thường vụ, bí thư, phó bí thư và cả ủy ban kiểm tra, chủ nhiệm, phó chủ nhiệm của đảng bộ xã mới. Theo quy định chung, cấp ủy được chỉ định tự bầu ủy ban kiểm tra.',
        en: 'The province appointed the committee, standing committee, secretary and deputies of each new commune, and also its inspection commission with head and deputy head. In the general rule an appointed committee elects the commission itself.',
      },
      parameters: { inspectionCommission: 'APPOINTED' },
      units: { inspectionCommission: 'CODE' },
      from: '2025-07-01',
      until: '2025-08-16',
      source: {
        instruments: [cite('HD 31-HD/BTCTW', '2025-04-23'), cite('QĐ 29-QĐ/TW', '2016-07-25', 'mục 16.5')],
        text: 'HD 31-HD/BTCTW ngày 23/04/2025',
      },
      evidence: evidence('READ', 'XD31', 'UBKT16'),
      confidence: 'HIGH',
    },
  ],
});
