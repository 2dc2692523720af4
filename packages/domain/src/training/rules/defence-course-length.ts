import { evidence, ruleSeries } from '../../rule/index.js';

/** One figure for each group of which reports speak. */
type ByGroup = { readonly DEFENCE_GROUP_3: number; readonly DEFENCE_GROUP_4: number };

type Parameters = {
  readonly minDays: ByGroup;
  readonly maxDays: ByGroup;
  readonly minTopics: ByGroup;
  readonly maxTopics: ByGroup;
};

/** How long courses in defence and security knowledge are in practice. */
export const defenceCourseLength = ruleSeries<Parameters>({
  key: 'training.defence-course-length',
  area: 'TR',
  question: {
    vi: 'Lớp bồi dưỡng kiến thức quốc phòng và an ninh thường kéo dài bao lâu?',
    en: 'How long is a course in defence and security knowledge as a rule?',
  },
  versions: [
    {
      id: 'TR-021',
      title: { vi: 'Thời lượng lớp đối tượng 3, đối tượng 4', en: 'Usual length of courses of groups 3 and 4' },
      statement: {
        vi: 'Đối tượng 3 thường học 12–16 ngày, 16–20 chuyên đề; đối tượng 4 học 3–4 ngày, 6 chuyên đề.',
        en: 'Courses of group 3 were seen to run for 12 to 16 calendar days with 16 to 20 topics, those of group 4 for three or four days with six.',
      },
      parameters: {
        minDays: { DEFENCE_GROUP_3: 12, DEFENCE_GROUP_4: 3 },
        maxDays: { DEFENCE_GROUP_3: 16, DEFENCE_GROUP_4: 4 },
        minTopics: { DEFENCE_GROUP_3: 16, DEFENCE_GROUP_4: 6 },
        maxTopics: { DEFENCE_GROUP_3: 20, DEFENCE_GROUP_4: 6 },
      },
      units: { minDays: 'DAYS', maxDays: 'DAYS', minTopics: 'LESSONS', maxTopics: 'LESSONS' },
      from: '2014-02-25',
      until: null,
      severity: 'ADVISORY',
      source: { instruments: [], text: 'Tin báo về các lớp bồi dưỡng của huyện, tỉnh' },
      evidence: evidence('READ', 'QPE', 'QPD', 'QPF', 'NGOCLAC', 'MYLOC', 'BDQP3', 'HDQP3'),
      confidence: 'MEDIUM',
      note: {
        vi: 'Số liệu là thực tế các lớp được báo đưa tin, không phải mức do văn bản quy định.',
        en: 'These are lengths of courses that newspapers reported, not limits that a text sets.',
      },
    },
  ],
});
