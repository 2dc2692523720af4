import { cite, evidence, ruleSeries } from '../../rule/index.js';
import {
  REGULATION_165,
  REGULATION_262,
  REGULATION_96,
  RESOLUTION_35,
  RESOLUTION_85,
  RESOLUTION_96,
} from './instruments.js';

type Parameters = {
  /** Years from one ballot to the next; null where ballots are counted per term. */
  readonly everyYears: number | null;
  /** Null where ballots recur by years. */
  readonly timesPerTerm: number | null;
  readonly yearOfTerm: number | null;
};

const units = { everyYears: 'YEARS', timesPerTerm: 'TIMES', yearOfTerm: 'YEARS' } as const;
const YEARLY: Parameters = { everyYears: 1, timesPerTerm: null, yearOfTerm: null };
const IN_THE_THIRD_YEAR: Parameters = { everyYears: null, timesPerTerm: 1, yearOfTerm: 3 };

/** How often confidence ballots are held. */
export const frequency = ruleSeries<Parameters>({
  key: 'confidence-vote.frequency',
  area: 'CV',
  question: {
    vi: 'Bao lâu lấy phiếu tín nhiệm một lần, vào năm nào của nhiệm kỳ?',
    en: 'How often is a confidence ballot held, and in which year of the term?',
  },
  versions: [
    {
      id: 'CV-010',
      title: { vi: 'Lấy phiếu hằng năm trong Đảng', en: 'Yearly in the Party' },
      statement: {
        vi: 'Theo Quy định 165, trong Đảng mỗi năm lấy phiếu tín nhiệm một lần.',
        en: 'Under Regulation 165 the Party holds a confidence ballot every year.',
      },
      parameters: YEARLY,
      units,
      from: '2013-02-18',
      until: '2014-10-08',
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_165)], text: 'QĐ 165-QĐ/TW, 18/02/2013' },
      evidence: evidence('PARTLY_READ', 'Q165'),
      confidence: 'HIGH',
      lowConfidence: ['everyYears'],
      note: {
        vi: 'Mới đọc được số và ngày của văn bản; nhịp hằng năm chưa đọc được.',
        en: 'Number and day of the text were read; the yearly rhythm was not.',
      },
    },
    {
      id: 'CV-011',
      title: { vi: 'Một lần, năm thứ ba, trong Đảng', en: 'Once, in the third year, in the Party' },
      statement: {
        vi: 'Trong Đảng lấy phiếu một lần mỗi nhiệm kỳ đại hội, vào năm thứ ba, giữa nhiệm kỳ.',
        en: 'The Party holds one ballot per congress term, in the third year, in the middle of the term.',
      },
      parameters: IN_THE_THIRD_YEAR,
      units,
      from: '2014-10-08',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: {
        instruments: [cite(...REGULATION_262, 'Điều 1'), cite(...REGULATION_96)],
        text: 'QĐ 262-QĐ/TW, Điều 1; QĐ 96-QĐ/TW',
      },
      evidence: evidence('READ', 'Q262', 'Q96C'),
      confidence: 'HIGH',
    },
    {
      id: 'CV-012',
      title: { vi: 'Lấy phiếu hằng năm ở cơ quan dân cử', en: 'Yearly in elected bodies' },
      statement: {
        vi: 'Quốc hội và Hội đồng nhân dân lấy phiếu tín nhiệm hằng năm, bắt đầu từ năm 2013.',
        en: 'The National Assembly and the people’s councils hold a ballot every year, beginning in 2013.',
      },
      parameters: YEARLY,
      units,
      from: '2012-11-21',
      until: '2015-01-01',
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...RESOLUTION_35)], text: 'NQ 35/2012/QH13' },
      evidence: evidence('PARTLY_READ', 'NQ35'),
      confidence: 'HIGH',
      lowConfidence: ['everyYears'],
      note: {
        vi: 'Mới đọc được một phần nguồn; nhịp hằng năm chưa kiểm chứng.',
        en: 'The source was read in part; the yearly rhythm is not verified.',
      },
    },
    {
      id: 'CV-013',
      title: { vi: 'Một lần, cuối năm thứ ba, ở cơ quan dân cử', en: 'Once, end of the third year, in elected bodies' },
      statement: {
        vi: 'Quốc hội và Hội đồng nhân dân lấy phiếu một lần mỗi nhiệm kỳ, tại kỳ họp thường lệ cuối năm thứ ba.',
        en: 'The National Assembly and the people’s councils hold one ballot per term, at the regular session that ends the third year.',
      },
      parameters: IN_THE_THIRD_YEAR,
      units,
      from: '2015-01-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: {
        instruments: [cite(...RESOLUTION_85), cite(...RESOLUTION_96)],
        text: 'NQ 85/2014/QH13; NQ 96/2023/QH15',
      },
      evidence: evidence('READ', 'NQ85', 'NQ85D'),
      confidence: 'HIGH',
    },
  ],
});
