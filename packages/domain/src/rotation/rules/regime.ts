import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { CONCLUSION_24, REGULATION_65, REGULATION_98, RESOLUTION_11 } from './instruments.js';

type Parameters = { readonly regime: 'RESOLUTION_11' | 'REGULATION_98' | 'REGULATION_65' };

const units = { regime: 'CODE' } as const;

/** The text under which leaders are rotated. */
export const regime = ruleSeries<Parameters>({
  key: 'rotation.regime',
  area: 'RO',
  question: {
    vi: 'Luân chuyển cán bộ thực hiện theo văn bản nào?',
    en: 'Under which text are cadres rotated?',
  },
  versions: [
    {
      id: 'RO-001',
      title: { vi: 'Giai đoạn Nghị quyết 11', en: 'Regime of Resolution 11' },
      statement: {
        vi: 'Luân chuyển cán bộ theo Nghị quyết 11-NQ/TW, được Kết luận 24-KL/TW năm 2012 tiếp tục đẩy mạnh.',
        en: 'Cadres are rotated under Resolution 11-NQ/TW, which Conclusion 24-KL/TW of 2012 carries on.',
      },
      parameters: { regime: 'RESOLUTION_11' },
      units,
      from: '2002-01-25',
      until: '2017-10-07',
      source: {
        instruments: [cite(...RESOLUTION_11), cite(...CONCLUSION_24)],
        text: 'NQ 11-NQ/TW, 25/01/2002; KL 24-KL/TW, 05/06/2012',
      },
      evidence: evidence('READ', 'KL24'),
      confidence: 'HIGH',
    },
    {
      id: 'RO-003',
      title: { vi: 'Giai đoạn Quy định 98', en: 'Regime of Regulation 98' },
      statement: {
        vi: 'Luân chuyển cán bộ theo Quy định 98-QĐ/TW.',
        en: 'Cadres are rotated under Regulation 98-QĐ/TW.',
      },
      parameters: { regime: 'REGULATION_98' },
      units,
      from: '2017-10-07',
      until: '2022-04-28',
      source: { instruments: [cite(...REGULATION_98)], text: 'QĐ 98-QĐ/TW, 07/10/2017' },
      evidence: evidence('READ', 'Q98', 'Q65'),
      confidence: 'HIGH',
    },
    {
      id: 'RO-004',
      title: { vi: 'Giai đoạn Quy định 65', en: 'Regime of Regulation 65' },
      statement: {
        vi: 'Luân chuyển cán bộ theo Quy định 65-QĐ/TW.',
        en: 'Cadres are rotated under Regulation 65-QĐ/TW.',
      },
      parameters: { regime: 'REGULATION_65' },
      units,
      from: '2022-04-28',
      until: null,
      source: { instruments: [cite(...REGULATION_65)], text: 'QĐ 65-QĐ/TW, 28/04/2022' },
      evidence: evidence('READ', 'Q65', 'Q65C', 'Q65D'),
      confidence: 'HIGH',
      note: {
        vi: 'Chưa tìm thấy văn bản luân chuyển mới hơn trong các nguồn đến mùa thu năm 2026.',
        en: 'No newer text on rotation was found in sources that reach autumn 2026.',
      },
    },
  ],
});
