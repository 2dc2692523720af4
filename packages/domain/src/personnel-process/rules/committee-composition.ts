import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import type { Observation } from '../../rule/index.js';
import { shareObservation } from './share-observation.js';

type Parameters = {
  readonly womenMinPercent: number;
  readonly youngMinPercent: number | null;
  /** By level, the age under which a member is young. */
  readonly youngUnderAge: { readonly [level: string]: number } | null;
  readonly newMinShare: string | null;
  readonly ageGroups: number | null;
  readonly womenInStandingMin: number | null;
};

/** Members of an elected committee. */
export interface CommitteeMembers {
  readonly members: number;
}

/** Of these, women. */
export interface WomenInCommittee extends CommitteeMembers {
  readonly women: number;
}

/** Of these, young members: under the age of their level. */
export interface YoungInCommittee extends CommitteeMembers {
  readonly young: number;
}

/** Of these, members who were not in the committee before. */
export interface NewInCommittee extends CommitteeMembers {
  readonly newMembers: number;
}

/** Women in the standing committee. */
export interface WomenInStandingCommittee {
  readonly womenInStanding: number;
}

const membersLabel = { vi: 'số ủy viên trúng cử', en: 'members elected' };

const women = ruleQuestion<WomenInCommittee, Parameters>({
  facts: { members: membersLabel, women: { vi: 'số nữ ủy viên', en: 'women among them' } },
  unit: 'SHARE',
  message: {
    vi: 'Nữ chiếm {observed} số ủy viên; quy định {required}.',
    en: 'Women are {observed} of the members; the rule is {required}.',
  },
  check: ({ members, women }, { womenMinPercent }) => atLeastPercent(womenMinPercent, women, members, 'women'),
});

const young = ruleQuestion<YoungInCommittee, Parameters>({
  facts: { members: membersLabel, young: { vi: 'số ủy viên trẻ', en: 'young members among them' } },
  unit: 'SHARE',
  message: {
    vi: 'Cán bộ trẻ chiếm {observed} số ủy viên; quy định {required}.',
    en: 'Young cadres are {observed} of the members; the rule is {required}.',
  },
  check: ({ members, young }, { youngMinPercent }) => atLeastPercent(youngMinPercent, young, members, 'young'),
});

const newcomers = ruleQuestion<NewInCommittee, Parameters>({
  facts: { members: membersLabel, newMembers: { vi: 'số ủy viên mới', en: 'new members among them' } },
  unit: 'SHARE',
  message: {
    vi: 'Ủy viên mới chiếm {observed}; quy định {required}.',
    en: 'New members are {observed}; the rule is {required}.',
  },
  check({ members, newMembers }, { newMinShare }) {
    if (newMinShare === null) return null;
    return shareObservation(newMinShare, { part: newMembers, whole: members, facts: ['members', 'newMembers'] });
  },
});

const womenInStanding = ruleQuestion<WomenInStandingCommittee, Parameters>({
  facts: { womenInStanding: { vi: 'số nữ trong ban thường vụ', en: 'women in the standing committee' } },
  unit: 'PERSONS',
  message: {
    vi: 'Ban thường vụ có {observed} nữ; cần ít nhất {required}.',
    en: 'The standing committee has {observed} women; at least {required} is needed.',
  },
  check({ womenInStanding }, { womenInStandingMin }) {
    if (womenInStandingMin === null) return null;
    return { isMet: womenInStanding >= womenInStandingMin, observed: womenInStanding, required: womenInStandingMin };
  },
});

function atLeastPercent(least: number | null, part: number, whole: number, fact: string): Observation | null {
  return least === null ? null : shareObservation(`>= ${least}/100`, { part, whole, facts: ['members', fact] });
}

const units = {
  womenMinPercent: 'PERCENT',
  youngMinPercent: 'PERCENT',
  youngUnderAge: 'YEARS',
  newMinShare: 'SHARE',
  ageGroups: 'COUNT',
  womenInStandingMin: 'PERSONS',
} as const;

/** Of whom an elected committee is composed. */
export const committeeComposition = answering(
  {
    key: 'personnel-process.committee-composition',
    area: 'PR',
    question: {
      vi: 'Cấp ủy được bầu phải có cơ cấu nữ, trẻ, đổi mới như thế nào?',
      en: 'How many women, young and new members does an elected committee have?',
    },
    versions: [
      {
        id: 'PR-106',
        title: { vi: 'Cơ cấu cấp ủy, nhiệm kỳ 2010–2015', en: 'Composition of committees, 2010–2015' },
        statement: {
          vi: 'Nữ và cán bộ trẻ trong cấp ủy được bầu, mỗi loại không dưới 15 %.',
          en: 'Women and young cadres are each not less than 15 % of an elected committee.',
        },
        parameters: {
          womenMinPercent: 15,
          youngMinPercent: 15,
          youngUnderAge: null,
          newMinShare: null,
          ageGroups: null,
          womenInStandingMin: null,
        },
        units,
        from: null,
        until: '2014-05-30',
        source: { instruments: [cite('CT 37-CT/TW', null)], text: 'CT 37-CT/TW, Hà Nội dẫn ngày 13/04/2010' },
        evidence: evidence('READ', 'BM2010'),
        confidence: 'MEDIUM',
        note: {
          vi: 'Chỉ đọc được qua lời dẫn của Hà Nội; ngày bắt đầu chưa rõ.',
          en: 'Read only as quoted by Hà Nội; the first day is not known.',
        },
      },
      {
        id: 'PR-105',
        title: { vi: 'Cơ cấu cấp ủy, nhiệm kỳ 2015–2020', en: 'Composition of committees, 2015–2020' },
        statement: {
          vi: 'Ba độ tuổi; nữ ít nhất 15 %; trẻ ít nhất 10 % (dưới 40 tuổi ở cấp tỉnh, dưới 35 tuổi ở cấp huyện); đổi mới ít nhất một phần ba.',
          en: 'Three age groups; women at least 15 %; young at least 10 % (under 40 at province, under 35 at district); at least one third new members.',
        },
        parameters: {
          womenMinPercent: 15,
          youngMinPercent: 10,
          youngUnderAge: { PROVINCE: 40, DISTRICT: 35 },
          newMinShare: '>= 1/3',
          ageGroups: 3,
          womenInStandingMin: null,
        },
        units,
        from: '2014-05-30',
        until: '2019-05-30',
        source: {
          instruments: [cite('CT 36-CT/TW', '2014-05-30')],
          text: 'CT 36-CT/TW, 30/05/2014; phỏng vấn Phó Trưởng Ban Tổ chức Trung ương',
        },
        evidence: evidence('READ', 'VNS36'),
        confidence: 'HIGH',
      },
      {
        id: 'PR-107',
        title: { vi: 'Cơ cấu cấp ủy, nhiệm kỳ 2020–2025', en: 'Composition of committees, 2020–2025' },
        statement: {
          vi: 'Nữ ít nhất 15 % và ban thường vụ có ít nhất một nữ.',
          en: 'Women are at least 15 %, and at least one woman is in the standing committee.',
        },
        parameters: {
          womenMinPercent: 15,
          youngMinPercent: null,
          youngUnderAge: null,
          newMinShare: null,
          ageGroups: null,
          womenInStandingMin: 1,
        },
        units,
        from: '2019-05-30',
        until: '2025-04-14',
        source: { instruments: [cite('CT 35-CT/TW', '2019-05-30')], text: 'CT 35-CT/TW, 30/05/2019' },
        evidence: evidence('READ', 'ND35'),
        confidence: 'MEDIUM',
        note: {
          vi: 'Ngày kết thúc chưa đối chiếu với Chỉ thị 35 năm 2024.',
          en: 'The last day was not checked against Directive 35 of 2024.',
        },
      },
    ],
  },
  { women, young, newcomers, womenInStanding },
);
