import { evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The least share of its members that a cell supervises in the year lies between the two. */
  readonly leastShareFrom: string;
  readonly leastShareTo: string;
};

/** How many of its members a cell supervises in a year: one province as an example. */
export const cellSupervisionShare = ruleSeries<Parameters>({
  key: 'inspection.cell-supervision-share',
  area: 'IN',
  question: {
    vi: 'Trong năm chi bộ giám sát bao nhiêu đảng viên của mình?',
    en: 'How many of its members does a cell supervise in a year?',
  },
  versions: [
    {
      id: 'IN-003',
      title: { vi: 'Tỷ lệ đảng viên được chi bộ giám sát, 2019', en: 'Members supervised by the cell, 2019' },
      statement: {
        vi: 'Chi bộ giám sát ít nhất 30–50% đảng viên trong năm.',
        en: 'In the course of the year every cell is to supervise no fewer than 30 to 50 per cent of those who belong to it.',
      },
      parameters: { leastShareFrom: '3/10', leastShareTo: '1/2' },
      units: { leastShareFrom: 'SHARE', leastShareTo: 'SHARE' },
      from: '2019-01-01',
      until: '2020-01-01',
      severity: 'ADVISORY',
      source: { instruments: [], text: 'Kế hoạch của Đảng ủy Khối các cơ quan tỉnh Bình Định, 2019' },
      evidence: evidence('READ', 'BDINH'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Chỉ tiêu của một đảng bộ trong một năm: nơi khác chỉ là ví dụ.',
        en: 'The target of one organisation for one year: elsewhere it is an example.',
      },
    },
  ],
});
