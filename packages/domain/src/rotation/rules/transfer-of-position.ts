import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { ANTI_CORRUPTION_LAW, DECREE_150, DECREE_158, DECREE_59 } from './instruments.js';

type Parameters = {
  readonly isRotation: boolean;
  readonly purpose: 'ANTI_CORRUPTION';
  readonly appliesTo: readonly ('CIVIL_SERVANT_WITHOUT_LEADERSHIP_POST' | 'PUBLIC_EMPLOYEE')[];
};

/** What the periodic transfer of position is, and whom it concerns. */
export const transferOfPosition = ruleSeries<Parameters>({
  key: 'rotation.transfer-of-position',
  area: 'RO',
  question: {
    vi: 'Chuyển đổi vị trí công tác khác luân chuyển ở điểm nào, áp dụng với ai?',
    en: 'How does transfer of position differ from rotation, and whom does it concern?',
  },
  versions: [
    {
      id: 'RO-030',
      title: { vi: 'Chuyển đổi vị trí công tác không phải là luân chuyển', en: 'Transfer of position is not rotation' },
      statement: {
        vi: 'Chuyển đổi vị trí công tác là biện pháp phòng, chống tham nhũng đối với công chức không giữ chức vụ lãnh đạo, quản lý và viên chức; không phải là luân chuyển.',
        en: 'Transfer of position is an anti-corruption measure for civil servants without a leadership post and for public employees; it is not rotation.',
      },
      parameters: {
        isRotation: false,
        purpose: 'ANTI_CORRUPTION',
        appliesTo: ['CIVIL_SERVANT_WITHOUT_LEADERSHIP_POST', 'PUBLIC_EMPLOYEE'],
      },
      units: { isRotation: 'NONE', purpose: 'CODE', appliesTo: 'CODE' },
      from: '2007-10-27',
      until: null,
      source: {
        instruments: [cite(...ANTI_CORRUPTION_LAW), cite(...DECREE_158), cite(...DECREE_150), cite(...DECREE_59)],
        text: 'Luật Phòng, chống tham nhũng; NĐ 158/2007/NĐ-CP, NĐ 150/2013/NĐ-CP, NĐ 59/2019/NĐ-CP',
      },
      evidence: evidence('READ', 'D59B'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày bắt đầu 27/10/2007 chưa đối chiếu với điều khoản thi hành của Nghị định 158.',
        en: 'That it began on 27 October 2007 was not checked against Decree 158’s own clause on entry into force.',
      },
    },
  ],
});
