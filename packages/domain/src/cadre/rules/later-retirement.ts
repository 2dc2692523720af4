import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Null where the limit was not read. */
  readonly maxExtraYears: number | null;
  /** Null where the age was not read. */
  readonly womenSeniorYears: number | null;
};

const units = { maxExtraYears: 'YEARS', womenSeniorYears: 'YEARS' } as const;

/** Who may retire later than the table says. For information: no retirement is computed from it. */
export const laterRetirement = ruleSeries<Parameters>({
  key: 'cadre.later-retirement',
  area: 'RT',
  question: {
    vi: 'Cán bộ nào được nghỉ hưu ở tuổi cao hơn?',
    en: 'Which cadres may retire at a higher age?',
  },
  versions: [
    {
      id: 'RT-006',
      title: { vi: 'Nghỉ hưu ở tuổi cao hơn, 2015–2022', en: 'Later retirement, 2015–2022' },
      statement: {
        vi: 'Nữ giữ một số chức vụ cao (cấp phó ban Trung ương, thứ trưởng, phó bí thư tỉnh ủy, chủ tịch Hội đồng và Ủy ban nhân dân tỉnh), thẩm phán và kiểm sát viên tối cao được kéo dài tối đa 5 năm; nữ đến 60 tuổi.',
        en: 'Women in listed senior posts (deputy heads of central commissions, deputy ministers, deputy provincial secretaries, chairs of provincial councils and committees) and judges and prosecutors of the supreme level may stay up to 5 years longer; women until 60.',
      },
      parameters: { maxExtraYears: 5, womenSeniorYears: 60 },
      units,
      from: '2015-07-15',
      until: '2022-10-20',
      source: {
        instruments: [cite('53/2015/NĐ-CP', '2015-05-29'), cite('104/2020/NĐ-CP', '2020-09-04')],
        text: 'NĐ 53/2015/NĐ-CP; NĐ 104/2020/NĐ-CP',
      },
      evidence: evidence('READ', 'VJ53', 'VNEC53', 'BPL104', 'BPL243', 'HOI53'),
      confidence: 'HIGH',
    },
    {
      id: 'RT-102',
      title: { vi: 'Nghỉ hưu ở tuổi cao hơn từ 20/10/2022', en: 'Later retirement from 20 October 2022' },
      statement: {
        vi: 'Nữ giữ các chức vụ cao trong danh mục (cấp phó ban Trung ương, thứ trưởng, phó bí thư tỉnh ủy, chủ tịch Hội đồng và Ủy ban nhân dân tỉnh, ủy viên Ủy ban Kiểm tra Trung ương và các chức vụ khác) được nghỉ hưu ở tuổi cao hơn; thay Nghị định 53/2015.',
        en: 'Women in listed senior posts (deputy heads of central commissions, deputy ministers, deputy provincial secretaries, chairs of provincial councils and committees, members of the Central Inspection Commission and others) may retire later; this takes the place of Decree 53/2015.',
      },
      parameters: { maxExtraYears: null, womenSeniorYears: null },
      units,
      from: '2022-10-20',
      until: null,
      source: { instruments: [cite('83/2022/NĐ-CP', '2022-10-18')], text: 'NĐ 83/2022/NĐ-CP' },
      evidence: evidence('READ', 'VJ83', 'DNTH83'),
      confidence: 'HIGH',
      note: {
        vi: 'Chưa đọc được giới hạn tuổi.',
        en: 'The age limit was not read.',
      },
    },
  ],
});
