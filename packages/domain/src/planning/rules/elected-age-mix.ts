import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { sourceOf } from './instruments.js';

type Parameters = {
  readonly under40MinPercent: number;
  readonly from40To50MinPercent: number;
  readonly from40To50MaxPercent: number;
};

/** The members of an elected committee by age. */
export interface ElectedAges {
  readonly members: number;
  /** Members below 40 years. */
  readonly under40: number;
}

/** The members of an elected committee in the middle band. */
export interface ElectedMiddleAges {
  readonly members: number;
  /** Members from 40 to 50 years. */
  readonly from40To50: number;
}

const members = { vi: 'số cấp ủy viên', en: 'members of the committee' };

const under40 = ruleQuestion<ElectedAges, Parameters>({
  facts: { members, under40: { vi: 'số người dưới 40 tuổi', en: 'members under 40' } },
  unit: 'PERCENT',
  message: {
    vi: 'Dưới 40 tuổi có {observed} cấp ủy viên; cần ít nhất {required} %.',
    en: '{observed} members are under 40; at least {required} % are wanted.',
  },
  check({ members, under40 }, { under40MinPercent }) {
    if (members === 0) return { undecided: ['members'] };
    const isMet = 100 * under40 >= under40MinPercent * members;
    return { isMet, observed: `${under40}/${members}`, required: under40MinPercent };
  },
});

const from40To50 = ruleQuestion<ElectedMiddleAges, Parameters>({
  facts: { members, from40To50: { vi: 'số người từ 40 đến 50 tuổi', en: 'members from 40 to 50' } },
  unit: 'PERCENT',
  message: {
    vi: 'Từ 40 đến 50 tuổi có {observed} cấp ủy viên; nên trong khoảng {required} %.',
    en: '{observed} members are from 40 to 50; about {required} % are wanted.',
  },
  check({ members, from40To50 }, { from40To50MinPercent: least, from40To50MaxPercent: most }) {
    if (members === 0) return { undecided: ['members'] };
    const isMet = least * members <= 100 * from40To50 && 100 * from40To50 <= most * members;
    return { isMet, observed: `${from40To50}/${members}`, required: `${least}–${most}` };
  },
});

/** The mix of ages in elected committees of 2020–2025. It looks at who was elected, not at who is planned. */
export const electedAgeMix = answering(
  {
    key: 'planning.elected-age-mix',
    area: 'PL',
    question: {
      vi: 'Cơ cấu độ tuổi của cấp ủy được bầu thế nào?',
      en: 'What is the mix of ages in an elected committee?',
    },
    versions: [
      {
        id: 'PL-042',
        title: { vi: 'Cơ cấu độ tuổi cấp ủy 2020–2025', en: 'Mix of ages in the committees of 2020–2025' },
        statement: {
          vi: 'Cấp ủy tỉnh, huyện: dưới 40 tuổi ít nhất 10 %, từ 40 đến 50 tuổi khoảng 40–50 %, còn lại trên 50 tuổi.',
          en: 'Committees of provinces and districts: at least 10 % under 40, about 40 to 50 % from 40 to 50, the rest above 50.',
        },
        parameters: { under40MinPercent: 10, from40To50MinPercent: 40, from40To50MaxPercent: 50 },
        units: { under40MinPercent: 'PERCENT', from40To50MinPercent: 'PERCENT', from40To50MaxPercent: 'PERCENT' },
        from: '2019-05-30',
        until: '2025-04-14',
        scope: { level: ['PROVINCE', 'DISTRICT'] },
        severity: 'ADVISORY',
        source: sourceOf([cite('CT 35-CT/TW', '2019-05-30')]),
        evidence: evidence('READ', 'PLO35'),
        confidence: 'HIGH',
      },
    ],
  },
  { under40, from40To50 },
);
