import { evidence, ruleSeries } from '../../rule/index.js';
import { guidance15, sourceOf } from './instruments.js';

/** The open principle: a plan is not closed inside one unit. */
export const openPrinciple = ruleSeries({
  key: 'planning.open-principle',
  area: 'PL',
  question: {
    vi: 'Nhân sự từ nơi khác vào quy hoạch thế nào?',
    en: 'How does a person from elsewhere come into a plan?',
  },
  versions: [
    {
      id: 'PL-050',
      title: { vi: 'Phương châm mở', en: 'Open principle' },
      statement: {
        vi: 'Một chức danh có nhiều người, một người vào nhiều chức danh, không khép kín trong đơn vị. Người từ nơi khác do cơ quan có thẩm quyền thẩm định và quyết định, không lấy phiếu giới thiệu ở hai nơi; cấp phê duyệt được bổ sung người ngoài vào quy hoạch cấp dưới.',
        en: 'A post has several persons, a person several posts, and no unit is closed. Who comes from elsewhere is appraised and decided on by the approving body, with no referral ballot in either place; that body may add outsiders to a lower plan.',
      },
      parameters: { ballotForOutsider: false },
      units: { ballotForOutsider: 'NONE' },
      from: '2012-11-05',
      until: '2021-12-27',
      source: sourceOf([guidance15]),
      evidence: evidence('READ', 'LMKOPEN'),
      confidence: 'MEDIUM',
    },
  ],
});
