import { evidence, ruleSeries } from '../../rule/index.js';
import { guidance15, regulation50, sourceOf } from './instruments.js';

/** Which plan is the base of which. */
export const bottomUpOrder = ruleSeries({
  key: 'planning.bottom-up-order',
  area: 'PL',
  question: { vi: 'Quy hoạch nào làm trước?', en: 'Which plan is made first?' },
  versions: [
    {
      id: 'PL-052',
      title: { vi: 'Từ dưới lên', en: 'From below' },
      statement: {
        vi: 'Quy hoạch cấp dưới là cơ sở của quy hoạch cấp trên; quy hoạch cấp ủy là cơ sở của quy hoạch chức danh lãnh đạo.',
        en: 'The plan of the lower level is the base of that of the higher; the plan of the committee is the base of that of leadership posts.',
      },
      parameters: { order: ['LOWER', 'HIGHER'] },
      units: { order: 'CODE' },
      from: '2005-05-24',
      until: null,
      source: sourceOf([guidance15, regulation50]),
      evidence: evidence('READ', 'THADS', 'HDNU', 'NA50'),
      confidence: 'HIGH',
    },
  ],
});
