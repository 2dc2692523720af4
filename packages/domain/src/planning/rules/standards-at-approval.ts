import { evidence, ruleSeries } from '../../rule/index.js';
import { guidance16, sourceOf } from './instruments.js';

/** Which standards of the post a planned person must meet when the plan is approved. */
export const standardsAtApproval = ruleSeries({
  key: 'planning.standards-at-approval',
  area: 'PL',
  question: {
    vi: 'Khi phê duyệt quy hoạch phải đạt những tiêu chuẩn nào?',
    en: 'Which standards must be met when a plan is approved?',
  },
  versions: [
    {
      id: 'PL-056',
      title: { vi: 'Cơ bản đáp ứng tiêu chuẩn', en: 'Standards met in the main' },
      statement: {
        vi: 'Khi phê duyệt chỉ cần cơ bản đáp ứng tiêu chuẩn chức danh; ngạch quản lý nhà nước và chức vụ đã qua có thể bổ sung sau. Chức danh thuộc diện Bộ Chính trị, Ban Bí thư quản lý phải có chuẩn lý luận chính trị.',
        en: 'At approval the standards of the post must be met in the main; state-management grade and earlier posts may follow. Posts managed by the Politburo and the Secretariat need the standard of political theory.',
      },
      parameters: {},
      units: {},
      from: '2022-02-15',
      until: '2025-10-08',
      source: sourceOf([guidance16]),
      evidence: evidence('READ', 'VNE16'),
      confidence: 'HIGH',
    },
  ],
});
