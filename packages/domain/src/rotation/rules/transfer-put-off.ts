import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { TransferDelay } from '../vocabulary.js';
import { DECREE_59 } from './instruments.js';

type Parameters = {
  readonly grounds: readonly TransferDelay[];
  /** Full-time study puts a transfer off from this length on. */
  readonly studyMonths: number;
  /** A child puts a transfer off while it is younger. */
  readonly childMonths: number;
};

/** On which grounds a transfer of position is put off. */
export const transferPutOff = ruleSeries<Parameters>({
  key: 'rotation.transfer-put-off',
  area: 'RO',
  question: {
    vi: 'Trường hợp nào chưa thực hiện chuyển đổi vị trí công tác?',
    en: 'When is a transfer of position put off?',
  },
  versions: [
    {
      id: 'RO-034',
      title: { vi: 'Tạm chưa chuyển đổi vị trí công tác', en: 'Transfer put off' },
      statement: {
        vi: 'Chưa chuyển đổi đối với người đang bị xem xét kỷ luật hoặc điều tra, mắc bệnh hiểm nghèo, đi học tập trung từ 12 tháng trở lên, đang biệt phái, đang mang thai hoặc nuôi con dưới 36 tháng tuổi.',
        en: 'The transfer is put off under discipline or investigation, in grave illness, during full-time study of 12 months or more, on secondment, in pregnancy and with a child under 36 months.',
      },
      parameters: {
        grounds: [
          'DISCIPLINE_OR_INVESTIGATION',
          'GRAVE_ILLNESS',
          'FULL_TIME_STUDY',
          'SECONDMENT',
          'PREGNANCY',
          'SMALL_CHILD',
        ],
        studyMonths: 12,
        childMonths: 36,
      },
      units: { grounds: 'CODE', studyMonths: 'MONTHS', childMonths: 'MONTHS' },
      from: '2019-07-01',
      until: null,
      scope: { subject: ['CIVIL_SERVANT', 'PUBLIC_EMPLOYEE'] },
      source: { instruments: [cite(...DECREE_59, 'Điều 38')], text: 'NĐ 59/2019/NĐ-CP, Điều 38' },
      evidence: evidence('READ', 'D59'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày bắt đầu 01/07/2019 chưa đối chiếu với điều khoản thi hành của nghị định.',
        en: 'That it began on 1 July 2019 was not checked against the decree’s own clause on entry into force.',
      },
    },
  ],
});
