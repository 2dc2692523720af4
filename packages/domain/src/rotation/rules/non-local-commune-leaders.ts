import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ScopeValue } from '../../rule/index.js';
import type { NonLocalPost } from '../vocabulary.js';
import { CONCLUSION_210 } from './instruments.js';

type Parameters = {
  readonly posts: readonly NonLocalPost[];
  readonly levels: readonly ScopeValue<'level'>[];
  readonly targetYear: string;
  /** Share of the heads of inspection commissions who stay non-local, and where. */
  readonly inspectionHeadPercent: number;
  readonly inspectionHeadLevels: readonly ScopeValue<'level'>[];
};

/** Commune leaders who are to be non-local in 2026. */
export const nonLocalCommuneLeaders = ruleSeries<Parameters>({
  key: 'rotation.non-local-commune-leaders',
  area: 'RO',
  question: {
    vi: 'Năm 2026, chức danh nào ở cấp xã phải bố trí người không là người địa phương?',
    en: 'Which commune posts are to be held by a non-local in 2026?',
  },
  versions: [
    {
      id: 'RO-103',
      title: { vi: 'Bí thư và chủ tịch cấp xã', en: 'Commune secretaries and chairs' },
      statement: {
        vi: 'Năm 2026 bố trí bí thư và chủ tịch Ủy ban nhân dân cấp xã không là người địa phương; theo chương trình của Khánh Hòa, giữ 100% chủ nhiệm ủy ban kiểm tra cấp tỉnh và cấp xã không là người địa phương.',
        en: 'In 2026 commune secretaries and chairs of people’s committees are to be non-local; by the programme of Khánh Hòa all heads of inspection commissions of province and communes stay non-local.',
      },
      parameters: {
        posts: ['COMMITTEE_SECRETARY', 'PEOPLES_COMMITTEE_CHAIR'],
        levels: ['COMMUNE'],
        targetYear: '2026',
        inspectionHeadPercent: 100,
        inspectionHeadLevels: ['PROVINCE', 'COMMUNE'],
      },
      units: {
        posts: 'CODE',
        levels: 'CODE',
        targetYear: 'DATE',
        inspectionHeadPercent: 'PERCENT',
        inspectionHeadLevels: 'CODE',
      },
      from: '2025-11-12',
      until: null,
      source: {
        instruments: [cite(...CONCLUSION_210)],
        text: 'KL 210-KL/TW, 12/11/2025, theo cách thực hiện của Khánh Hòa và Đồng Tháp',
      },
      evidence: evidence('READ', 'PT210'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Đọc được ở cấp tỉnh; nguyên văn Kết luận 210 chưa đọc được.',
        en: 'Read for provinces; the wording of Conclusion 210 itself was not.',
      },
    },
  ],
});
