import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { DECREE_170, REGULATION_65, REGULATION_98, RESOLUTION_11 } from './instruments.js';

type Parameters = {
  readonly minMonths: number;
  /** Who may allow less; null where the version names nobody. */
  readonly exceptionDecider: 'COMPETENT_BODY' | null;
};

const units = { minMonths: 'MONTHS', exceptionDecider: 'CODE' } as const;

/** How long a rotated cadre stays in the post at least. */
export const timeInPost = ruleSeries<Parameters>({
  key: 'rotation.time-in-post',
  area: 'RO',
  question: {
    vi: 'Cán bộ luân chuyển giữ một chức danh ít nhất bao lâu?',
    en: 'How long does a rotated cadre hold one post at least?',
  },
  versions: [
    {
      id: 'RO-002',
      title: { vi: 'Thời gian luân chuyển theo Nghị quyết 11', en: 'Length of a rotation under Resolution 11' },
      statement: {
        vi: 'Theo Nghị quyết 11, mỗi đợt luân chuyển khoảng 3 năm trở lên.',
        en: 'Under Resolution 11 a rotation lasts about three years or more.',
      },
      parameters: { minMonths: 36, exceptionDecider: null },
      units,
      from: '2002-01-25',
      until: '2017-10-07',
      source: { instruments: [cite(...RESOLUTION_11)], text: 'NQ 11-NQ/TW' },
      evidence: evidence('NOT_READ'),
      confidence: 'LOW',
      note: {
        vi: 'Chưa đọc được văn bản; “khoảng 3 năm” không phải là mức tối thiểu chặt chẽ.',
        en: 'The text was not read, and “about three years” is no strict minimum.',
      },
    },
    {
      id: 'RO-010',
      title: { vi: 'Tối thiểu 36 tháng một chức danh', en: 'At least 36 months in one post' },
      statement: {
        vi: 'Thời gian giữ một chức danh luân chuyển ít nhất 36 tháng; trường hợp đặc biệt do cấp có thẩm quyền quyết định.',
        en: 'A rotated post is held for at least 36 months; the competent body decides special cases.',
      },
      parameters: { minMonths: 36, exceptionDecider: 'COMPETENT_BODY' },
      units,
      from: '2017-10-07',
      until: null,
      source: {
        instruments: [cite(...REGULATION_98), cite(...REGULATION_65), cite(...DECREE_170, 'Điều 48')],
        text: 'QĐ 98-QĐ/TW; QĐ 65-QĐ/TW; NĐ 170/2025/NĐ-CP, Điều 48',
      },
      evidence: evidence('READ', 'D170R', 'Q98B'),
      confidence: 'HIGH',
      note: {
        vi: 'Mức 36 tháng đọc được đối với công chức; với Quy định 98, nguồn ghi 3 năm.',
        en: 'Thirty-six months were read for civil servants; for Regulation 98 the source says three years.',
      },
    },
  ],
});
