import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { DECREE_59 } from './instruments.js';

type Parameters = {
  /** With less than this to retirement nobody is transferred. */
  readonly minMonthsToRetirement: number;
};

/** Until how close to retirement a position is transferred. */
export const transferNearRetirement = ruleSeries<Parameters>({
  key: 'rotation.transfer-near-retirement',
  area: 'RO',
  question: {
    vi: 'Còn bao lâu đến tuổi nghỉ hưu thì không phải chuyển đổi vị trí công tác?',
    en: 'How close to retirement is a position no longer transferred?',
  },
  versions: [
    {
      id: 'RO-033',
      title: { vi: 'Còn dưới 18 tháng đến tuổi nghỉ hưu', en: 'Less than 18 months to retirement' },
      statement: {
        vi: 'Không chuyển đổi vị trí công tác đối với người còn dưới 18 tháng công tác đến khi nghỉ hưu.',
        en: 'No position is transferred when less than 18 months remain to retirement.',
      },
      parameters: { minMonthsToRetirement: 18 },
      units: { minMonthsToRetirement: 'MONTHS' },
      from: '2019-07-01',
      until: null,
      scope: { subject: ['CIVIL_SERVANT', 'PUBLIC_EMPLOYEE'] },
      source: { instruments: [cite(...DECREE_59, 'Điều 39')], text: 'NĐ 59/2019/NĐ-CP, Điều 39' },
      evidence: evidence('READ', 'D59'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày bắt đầu 01/07/2019 chưa đối chiếu với điều khoản thi hành của nghị định.',
        en: 'That it began on 1 July 2019 was not checked against the decree’s own clause on entry into force.',
      },
    },
  ],
});
