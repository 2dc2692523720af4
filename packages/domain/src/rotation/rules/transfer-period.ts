import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { ANTI_CORRUPTION_LAW, DECREE_150, DECREE_158, DECREE_59 } from './instruments.js';

/** The period lies between the two, by field; equal where the text sets one length for all. */
type Parameters = { readonly minMonths: number; readonly maxMonths: number };

const units = { minMonths: 'MONTHS', maxMonths: 'MONTHS' } as const;
const title = { vi: 'Thời hạn định kỳ chuyển đổi vị trí công tác', en: 'Period of transfer of position' };

/** After how long in one position a civil servant or public employee is transferred. */
export const transferPeriod = ruleSeries<Parameters>({
  key: 'rotation.transfer-period',
  area: 'RO',
  question: {
    vi: 'Bao lâu phải chuyển đổi vị trí công tác một lần?',
    en: 'After how long is a position transferred?',
  },
  versions: [
    {
      id: 'RO-031',
      title,
      statement: {
        vi: 'Thời hạn định kỳ chuyển đổi vị trí công tác là 3 năm.',
        en: 'A position is transferred every three years.',
      },
      parameters: { minMonths: 36, maxMonths: 36 },
      units,
      from: '2007-10-27',
      until: '2013-12-20',
      scope: { subject: ['CIVIL_SERVANT', 'PUBLIC_EMPLOYEE'] },
      source: { instruments: [cite(...DECREE_158)], text: 'NĐ 158/2007/NĐ-CP' },
      evidence: evidence('READ', 'D150B'),
      confidence: 'HIGH',
      note: {
        vi: 'Ngày bắt đầu 27/10/2007 chưa đối chiếu với điều khoản thi hành của nghị định.',
        en: 'That it began on 27 October 2007 was not checked against the decree’s own clause on entry into force.',
      },
    },
    {
      id: 'RO-032',
      title,
      statement: {
        vi: 'Thời hạn định kỳ chuyển đổi từ đủ 2 năm (24 tháng) đến đủ 5 năm (60 tháng), tùy ngành, lĩnh vực.',
        en: 'A position is transferred after two full years (24 months) to five full years (60 months), by field.',
      },
      parameters: { minMonths: 24, maxMonths: 60 },
      units,
      from: '2013-12-20',
      until: null,
      scope: { subject: ['CIVIL_SERVANT', 'PUBLIC_EMPLOYEE'] },
      source: {
        instruments: [cite(...DECREE_150), cite(...ANTI_CORRUPTION_LAW, 'Điều 25'), cite(...DECREE_59)],
        text: 'NĐ 150/2013/NĐ-CP, ký ngày 01/11/2013; Luật Phòng, chống tham nhũng 2018, Điều 25; NĐ 59/2019/NĐ-CP',
      },
      evidence: evidence('READ', 'D150', 'D150B', 'D59C'),
      confidence: 'HIGH',
    },
  ],
});
