import { evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly numerator: 'ADMITTED';
  readonly denominator: 'MEMBERS_AT_START_OF_YEAR';
  /** The yearly rate that one district set itself. */
  readonly exampleTarget: string;
};

/** What the yearly growth rate is a share of. */
export const growthRate = ruleSeries<Parameters>({
  key: 'membership.growth-rate',
  area: 'MG',
  question: {
    vi: 'Tỷ lệ kết nạp đảng viên trong năm tính trên tổng nào?',
    en: 'Of what is the yearly growth rate a share?',
  },
  versions: [
    {
      id: 'MG-002',
      title: { vi: 'Tỷ lệ kết nạp trên tổng số đảng viên', en: 'Growth rate' },
      statement: {
        vi: 'Tỷ lệ kết nạp là số kết nạp trên số đảng viên đầu năm; cấp huyện thường vào khoảng 7% (Xuân Lộc: kết nạp 358 người, bằng 7,61%, chỉ tiêu 7%).',
        en: 'The growth rate is admitted of members at the start of the year; districts practise about 7 per cent (Xuân Lộc: 358 admitted, 7.61 per cent, target 7).',
      },
      parameters: {
        numerator: 'ADMITTED',
        denominator: 'MEMBERS_AT_START_OF_YEAR',
        exampleTarget: '7/100',
      },
      units: { numerator: 'CODE', denominator: 'CODE', exampleTarget: 'SHARE' },
      from: '2018-01-01',
      until: null,
      severity: 'ADVISORY',
      source: { instruments: [], text: 'Tin của Đảng bộ huyện Xuân Lộc, Đồng Nai, tháng 01/2018' },
      evidence: evidence('READ', 'XLOC'),
      confidence: 'HIGH',
      note: {
        vi: 'Thực tế của một huyện: mức 7% không phải mức chung.',
        en: 'The practice of one district: 7 per cent bind nobody else.',
      },
    },
  ],
});
