import { evidence, ruleSeries } from '../../rule/index.js';
import type { NonLocalPost } from '../vocabulary.js';

type Parameters = { readonly posts: readonly NonLocalPost[] };

/** Heads of police and justice of a province who are non-local since the 2025-2030 term. */
export const nonLocalHeadsOfJustice = ruleSeries<Parameters>({
  key: 'rotation.non-local-heads-of-justice',
  area: 'RO',
  question: {
    vi: 'Từ nhiệm kỳ 2025–2030, người đứng đầu công an, tòa án, viện kiểm sát cấp tỉnh có là người địa phương không?',
    en: 'Since the 2025–2030 term, which provincial heads of police and justice are non-local?',
  },
  versions: [
    {
      id: 'RO-102',
      title: { vi: 'Công an, tòa án, viện kiểm sát cấp tỉnh', en: 'Police, courts and procuracies of provinces' },
      statement: {
        vi: 'Từ nhiệm kỳ 2025–2030, giám đốc công an, chánh án và viện trưởng viện kiểm sát cấp tỉnh cũng không là người địa phương; tháng 10/2025 được nêu là đã thực hiện xong.',
        en: 'Since the 2025–2030 term the provincial police director, chief judge and chief procurator are non-local as well; in October 2025 this was stated as done.',
      },
      parameters: { posts: ['HEAD_OF_POLICE', 'CHIEF_JUDGE', 'CHIEF_PROCURATOR'] },
      units: { posts: 'CODE' },
      from: '2025-10-01',
      until: null,
      scope: { level: ['PROVINCE'] },
      source: { instruments: [], text: 'Phát biểu của Tổng Bí thư khi tiếp xúc cử tri, tháng 10/2025' },
      evidence: evidence('READ', 'TN200', 'VNE34'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày trong tháng 10/2025 là suy ra.',
        en: 'The day within October 2025 is inferred.',
      },
    },
  ],
});
