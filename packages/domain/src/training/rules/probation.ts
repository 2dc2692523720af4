import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly probationMonths: number;
  readonly probationStartsAt: 'ADMISSION_CEREMONY';
  readonly partyAgeCountsFrom: 'DATE_IN_ADMISSION_DECISION';
  readonly isServedAfterReadmission: boolean;
};

/** How long probation lasts, and from which day it and the Party age count. */
export const probation = ruleSeries<Parameters>({
  key: 'training.probation',
  area: 'TR',
  question: {
    vi: 'Thời gian dự bị bao lâu, tính từ ngày nào; tuổi đảng tính từ ngày nào?',
    en: 'How long is probation, from which day does it count, and from which the Party age?',
  },
  versions: [
    {
      id: 'TR-012',
      title: { vi: 'Thời gian dự bị và tuổi đảng', en: 'Probation and Party age' },
      statement: {
        vi: 'Thời gian dự bị là 12 tháng kể từ ngày chi bộ làm lễ kết nạp; tuổi đảng tính từ ngày ghi trong quyết định kết nạp. Người được kết nạp lại cũng qua thời gian dự bị.',
        en: 'A new member is on probation for twelve months, counted from the day on which the cell holds the ceremony, while the Party age runs from the date that the decision on admission bears. Nobody who returns to the Party is spared probation.',
      },
      parameters: {
        probationMonths: 12,
        probationStartsAt: 'ADMISSION_CEREMONY',
        partyAgeCountsFrom: 'DATE_IN_ADMISSION_DECISION',
        isServedAfterReadmission: true,
      },
      units: {
        probationMonths: 'MONTHS',
        probationStartsAt: 'CODE',
        partyAgeCountsFrom: 'CODE',
        isServedAfterReadmission: 'NONE',
      },
      from: '2011-01-19',
      until: null,
      source: {
        instruments: [
          cite('Điều lệ Đảng (Đại hội XI)', '2011-01-19', 'Điều 5'),
          cite('QĐ 29-QĐ/TW', '2016-07-25', 'điểm 3.5.4'),
        ],
        text: 'Điều lệ Đảng khóa XI, Điều 5; QĐ 29-QĐ/TW, điểm 3.5.4',
      },
      evidence: evidence('READ', 'TVPLDB', 'LMKDB', 'LVNTD'),
      confidence: 'HIGH',
    },
  ],
});
