import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { TargetGroup } from '../vocabulary.js';

type Parameters = {
  /** The most senior first. */
  readonly groups: readonly TargetGroup[];
};

/** The groups in which people are convened for defence and security knowledge. */
export const defenceGroups = ruleSeries<Parameters>({
  key: 'training.defence-groups',
  area: 'TR',
  question: {
    vi: 'Bồi dưỡng kiến thức quốc phòng và an ninh chia thành những đối tượng nào?',
    en: 'Into which groups is training in defence and security knowledge divided?',
  },
  versions: [
    {
      id: 'TR-020',
      title: {
        vi: 'Bốn đối tượng bồi dưỡng quốc phòng và an ninh',
        en: 'Four groups of defence and security training',
      },
      statement: {
        vi: 'Có bốn đối tượng, theo cấp triệu tập và chức vụ: 1 – chức danh diện Trung ương quản lý, đại biểu Quốc hội; 2 – chức danh diện ban thường vụ tỉnh ủy quản lý, cấp sở, đại biểu hội đồng nhân dân cấp tỉnh; 3 – trưởng phòng, lãnh đạo cấp xã, đại biểu hội đồng nhân dân cấp huyện; 4 – cán bộ, công chức khác, hiệu trưởng, trưởng thôn, đảng viên.',
        en: 'Seniority and the body that convenes a person decide the group. Group 1: posts managed by the centre, National Assembly deputies. Group 2: posts managed by the standing committee of the province, leaders of departments, deputies of the provincial council. Group 3: heads of sections, leaders of communes, deputies of the district council. Group 4: all other cadres and civil servants, heads of schools and villages, Party members.',
      },
      parameters: { groups: ['DEFENCE_GROUP_1', 'DEFENCE_GROUP_2', 'DEFENCE_GROUP_3', 'DEFENCE_GROUP_4'] },
      units: { groups: 'CODE' },
      from: '2014-02-25',
      until: null,
      source: {
        instruments: [
          cite('Luật Giáo dục quốc phòng và an ninh', '2013'),
          cite('NĐ 13/2014/NĐ-CP', '2014'),
          cite('NĐ 139/2020/NĐ-CP', '2020'),
          cite('HD 90/HD-HĐGDQPAN', '2016-05-31'),
        ],
        text: 'Luật Giáo dục quốc phòng và an ninh 2013; NĐ 13/2014; NĐ 139/2020; HD 90/HD-HĐGDQPAN, 31/05/2016',
      },
      evidence: evidence('PARTLY_READ', 'QPA', 'QPB', 'QPC', 'QPG'),
      confidence: 'MEDIUM',
      lowConfidence: ['groups'],
      note: {
        vi: 'Mới đọc được một phần việc chia đối tượng, phần còn lại theo trí nhớ; đối tượng 3 còn nhắc cấp huyện.',
        en: 'The division was read in part, the rest is remembered; group 3 still names the district level.',
      },
    },
  ],
});
