import { evidence, ruleSeries } from '../../rule/index.js';
import { regulation377, sourceOf } from './instruments.js';

/** Whether a nominee for appointment must stand in a plan. */
export const plannedNominee = ruleSeries({
  key: 'planning.planned-nominee',
  area: 'PL',
  question: {
    vi: 'Nhân sự bổ nhiệm phải có quy hoạch nào?',
    en: 'For which post must a nominee for appointment be planned?',
  },
  versions: [
    {
      id: 'PL-080',
      title: { vi: 'Nhân sự bổ nhiệm phải trong quy hoạch', en: 'A nominee must be planned' },
      statement: {
        vi: 'Nhân sự tại chỗ phải được quy hoạch chức danh đó hoặc chức danh tương đương, cao hơn; nhân sự từ nơi khác phải được quy hoạch chức danh tương đương hoặc cao hơn. Trường hợp đặc biệt do cấp bổ nhiệm quyết định.',
        en: 'A local nominee must be planned for that post or an equal or higher one, a nominee from elsewhere for an equal or higher one. The appointing body decides on special cases.',
      },
      parameters: {},
      units: {},
      from: '2025-10-08',
      until: null,
      source: sourceOf(
        [{ ...regulation377, clause: 'Điều 34' }],
        'QĐ 377-QĐ/TW, Điều 34; viên chức có quy định tương tự (2025)',
      ),
      evidence: evidence('READ', 'TV377', 'VC2025'),
      confidence: 'HIGH',
    },
  ],
});
