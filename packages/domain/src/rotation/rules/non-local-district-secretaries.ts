import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = { readonly sharePercent: number };

/** The share of non-local district secretaries that one province aimed at. */
export const nonLocalDistrictSecretaries = ruleSeries<Parameters>({
  key: 'rotation.non-local-district-secretaries',
  area: 'RO',
  question: {
    vi: 'Nghệ An đặt mục tiêu bao nhiêu phần trăm bí thư cấp huyện không là người địa phương?',
    en: 'Which share of non-local district secretaries did Nghệ An aim at?',
  },
  versions: [
    {
      id: 'RO-106',
      title: { vi: 'Mục tiêu của Nghệ An cho nhiệm kỳ 2025–2030', en: 'The target of Nghệ An for 2025–2030' },
      statement: {
        vi: 'Tại đại hội nhiệm kỳ 2025–2030, Nghệ An phấn đấu 100% bí thư cấp huyện không là người địa phương; mục tiêu hết hiệu lực khi kết thúc cấp huyện.',
        en: 'For the 2025–2030 congresses Nghệ An aimed at 100% non-local district secretaries; the target lapsed with the district level.',
      },
      parameters: { sharePercent: 100 },
      units: { sharePercent: 'PERCENT' },
      from: '2024-09-10',
      until: '2025-07-01',
      scope: { level: ['DISTRICT'] },
      severity: 'ADVISORY',
      source: {
        instruments: [cite('TT 09-TT/TU', '2024-09-10')],
        text: 'TT 09-TT/TU của Nghệ An, 10/09/2024',
      },
      evidence: evidence('READ', 'NA09'),
      confidence: 'HIGH',
      note: {
        vi: 'Chỉ áp dụng ở Nghệ An nên chỉ dùng để cảnh báo; ngày kết thúc là suy ra.',
        en: 'It binds Nghệ An alone, hence only warns; the end is inferred.',
      },
    },
  ],
});
