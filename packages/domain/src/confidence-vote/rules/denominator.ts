import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ShareBasis } from '../vocabulary.js';
import { REGULATION_262, REGULATION_96, RESOLUTION_35, RESOLUTION_85, RESOLUTION_96 } from './instruments.js';

type Parameters = { readonly denominator: ShareBasis };

const units = { denominator: 'CODE' } as const;

/** What the share of each level is counted against. */
export const denominator = ruleSeries<Parameters>({
  key: 'confidence-vote.denominator',
  area: 'CV',
  question: {
    vi: 'Tỷ lệ phiếu tín nhiệm tính trên mẫu số nào?',
    en: 'Against which denominator are the shares of a confidence ballot counted?',
  },
  versions: [
    {
      id: 'CV-004',
      title: { vi: 'Mẫu số trong Đảng: số phiếu thu về', en: 'Denominator in the Party: ballots collected' },
      statement: {
        vi: 'Trong Đảng, tỷ lệ tính trên số phiếu thu về, không tính trên số phiếu hợp lệ hay tổng số thành viên.',
        en: 'In the Party, shares are counted on the ballots collected, not on valid ballots and not on all members.',
      },
      parameters: { denominator: 'RETURNED' },
      units,
      from: '2014-10-08',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: {
        instruments: [cite(...REGULATION_262, 'Điều 7 khoản 3'), cite(...REGULATION_96, 'Điều 6 khoản 3')],
        text: 'QĐ 262-QĐ/TW, Điều 7 khoản 3; QĐ 96-QĐ/TW, Điều 6 khoản 3',
      },
      evidence: evidence('READ', 'Q262C', 'Q96B'),
      confidence: 'HIGH',
    },
    {
      id: 'CV-005',
      title: { vi: 'Mẫu số ở cơ quan dân cử: tổng số đại biểu', en: 'Denominator in elected bodies: all deputies' },
      statement: {
        vi: 'Ở Quốc hội và Hội đồng nhân dân, tỷ lệ tính trên tổng số đại biểu.',
        en: 'In the National Assembly and the people’s councils, shares are counted on the total number of deputies.',
      },
      parameters: { denominator: 'MEMBERS' },
      units,
      from: '2012-11-21',
      until: '2023-07-01',
      scope: { side: ['STATE_SIDE'] },
      source: {
        instruments: [cite(...RESOLUTION_35), cite(...RESOLUTION_85, 'Điều 17')],
        text: 'NQ 35/2012/QH13; NQ 85/2014/QH13, Điều 17',
      },
      evidence: evidence('READ', 'NQ85B', 'NQ35'),
      confidence: 'HIGH',
    },
    {
      id: 'CV-006',
      title: { vi: 'Mẫu số ở cơ quan dân cử: tổng số phiếu', en: 'Denominator in elected bodies: all ballots' },
      statement: {
        vi: 'Ở Quốc hội và Hội đồng nhân dân, hệ quả của kết quả được xác định trên tổng số phiếu.',
        en: 'In the National Assembly and the people’s councils, consequences are counted on the total number of ballots.',
      },
      parameters: { denominator: 'BALLOTS' },
      units,
      from: '2023-07-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...RESOLUTION_96)], text: 'NQ 96/2023/QH15' },
      evidence: evidence('READ', 'NQ96', 'NQ96B'),
      confidence: 'HIGH',
      note: {
        vi: 'Nguồn chỉ nói tổng số phiếu, chưa rõ là phiếu phát ra, thu về hay hợp lệ; vì vậy dùng mã riêng.',
        en: 'The source says all ballots, not whether issued, collected or valid ones; hence a code of its own.',
      },
    },
  ],
});
