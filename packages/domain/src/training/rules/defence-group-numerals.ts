import { evidence, ruleSeries } from '../../rule/index.js';
import type { TargetGroup } from '../vocabulary.js';

type Parameters = {
  /** The group that each Roman numeral means. */
  readonly groupByNumeral: {
    readonly I: TargetGroup;
    readonly II: TargetGroup;
    readonly III: TargetGroup;
    readonly IV: TargetGroup;
  };
  /** Groups that a report may count together; such a figure belongs to neither alone. */
  readonly groupsCountedTogether: readonly TargetGroup[];
};

/** How older reports write the groups of defence and security training. */
export const defenceGroupNumerals = ruleSeries<Parameters>({
  key: 'training.defence-group-numerals',
  area: 'TR',
  question: {
    vi: 'Báo cáo cũ ghi các đối tượng bồi dưỡng quốc phòng và an ninh như thế nào?',
    en: 'How do older reports write the groups of defence and security training?',
  },
  versions: [
    {
      id: 'TR-022',
      title: { vi: 'Đối tượng ghi bằng số La Mã', en: 'Groups in Roman numerals' },
      statement: {
        vi: 'Báo cáo cũ ghi đối tượng bằng số La Mã (II, III, IV) và có khi gộp đối tượng III và IV thành một số.',
        en: 'In older reports the groups carry Roman numerals (II, III, IV), and one figure may stand for III and IV together.',
      },
      parameters: {
        groupByNumeral: { I: 'DEFENCE_GROUP_1', II: 'DEFENCE_GROUP_2', III: 'DEFENCE_GROUP_3', IV: 'DEFENCE_GROUP_4' },
        groupsCountedTogether: ['DEFENCE_GROUP_3', 'DEFENCE_GROUP_4'],
      },
      units: { groupByNumeral: 'CODE', groupsCountedTogether: 'CODE' },
      from: null,
      until: null,
      source: { instruments: [], text: 'Bài báo về Đảng bộ huyện Tuần Giáo, 24/08/2018' },
      evidence: evidence('ARTICLE'),
      confidence: 'HIGH',
    },
  ],
});
