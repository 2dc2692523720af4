import { evidence, ruleSeries } from '../../rule/index.js';

/** The worked example of the five steps that prepare a committee. */
export const committeeProcessExample = ruleSeries({
  key: 'personnel-process.committee-process-example',
  area: 'PR',
  question: {
    vi: 'Quy trình 5 bước ở một huyện năm 2020 cho danh sách và số dư nào?',
    en: 'Which list and which surplus did the five steps give in one district in 2020?',
  },
  versions: [
    {
      id: 'PR-103',
      title: { vi: 'Ví dụ: huyện Long Hồ, năm 2020', en: 'Example: Long Hồ district, 2020' },
      statement: {
        vi: 'Ban chấp hành 39 chỗ: xem xét 48 người, giới thiệu 45, số dư 6 (31 tái cử, 14 mới, 11 nữ). Ban thường vụ 11 chỗ: giới thiệu 13, số dư 2.',
        en: 'Committee of 39 seats: 48 considered, 45 introduced, surplus 6 (31 re-elected, 14 new, 11 women). Standing committee of 11 seats: 13 introduced, surplus 2.',
      },
      parameters: {
        committee: { seats: 39, considered: 48, introduced: 45, surplus: 6, reelected: 31, firstTime: 14, women: 11 },
        standing: { seats: 11, introduced: 13, surplus: 2 },
      },
      units: { committee: 'PERSONS', standing: 'PERSONS' },
      from: '2020-02-27',
      until: '2020-02-28',
      source: { instruments: [], text: 'Báo Vĩnh Long về dự kiến nhân sự ban chấp hành đảng bộ huyện Long Hồ' },
      evidence: evidence('READ', 'VLLH'),
      confidence: 'HIGH',
      note: {
        vi: 'Bài báo ghi 5 người trẻ là 10,2 %, không khớp với 45 người (11,1 %); số đó không dùng.',
        en: 'The article gives five young persons as 10.2 %, which does not fit 45 (11.1 %); that figure is not used.',
      },
    },
  ],
});
