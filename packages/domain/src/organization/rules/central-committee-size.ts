import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinLimit, withinRange } from './range.js';
import type { Range } from './range.js';

type Parameters = {
  readonly centralAgencies: Sizes;
  readonly government: Sizes;
  readonly nationalAssembly: Sizes;
  readonly front: Sizes;
  readonly standingDeputies: number;
  readonly fullTimeDeputies: Range;
};

/** The most members, and the most of the standing committee. */
type Sizes = readonly [members: number, standing: number];

/** The four Party committees directly under the centre. */
export type CentralPartyCommittee = 'CENTRAL_AGENCIES' | 'GOVERNMENT' | 'NATIONAL_ASSEMBLY' | 'FRONT_AND_MASS';

/** How many members one of them has. */
export interface CentralCommitteeMembers {
  readonly committee: CentralPartyCommittee;
  readonly members: number;
}

/** How many of its members sit on the standing committee. */
export interface CentralStandingMembers {
  readonly committee: CentralPartyCommittee;
  readonly standing: number;
}

/** Its deputy secretaries who do nothing else, the standing deputy not counted. */
export interface CentralDeputies {
  readonly fullTimeDeputies: number;
}

const committee = { vi: 'đảng ủy trực thuộc Trung ương', en: 'Party committee under the centre' };

const members = ruleQuestion<CentralCommitteeMembers, Parameters>({
  facts: { committee, members: { vi: 'số ủy viên ban chấp hành', en: 'members of the executive committee' } },
  unit: 'MEMBERS',
  message: {
    vi: 'Ban chấp hành có {observed} ủy viên; quy định {required}.',
    en: 'The executive committee has {observed} members; the rule is {required}.',
  },
  check: ({ committee, members }, parameters) => withinLimit(sizesOf(committee, parameters)[0], members),
});

const standing = ruleQuestion<CentralStandingMembers, Parameters>({
  facts: { committee, standing: { vi: 'số ủy viên ban thường vụ', en: 'members of the standing committee' } },
  unit: 'MEMBERS',
  message: {
    vi: 'Ban thường vụ có {observed} ủy viên; quy định {required}.',
    en: 'The standing committee has {observed} members; the rule is {required}.',
  },
  check: ({ committee, standing }, parameters) => withinLimit(sizesOf(committee, parameters)[1], standing),
});

const deputies = ruleQuestion<CentralDeputies, Parameters>({
  facts: { fullTimeDeputies: { vi: 'số phó bí thư chuyên trách', en: 'full-time deputy secretaries' } },
  unit: 'PERSONS',
  message: {
    vi: 'Có {observed} phó bí thư chuyên trách; quy định {required}.',
    en: 'There are {observed} full-time deputy secretaries; the rule is {required}.',
  },
  check: ({ fullTimeDeputies }, parameters) => withinRange(parameters.fullTimeDeputies, fullTimeDeputies),
});

/** How many members the four Party committees under the centre have. */
export const centralCommitteeSize = answering(
  {
    key: 'organization.central-committee-size',
    area: 'OR',
    question: {
      vi: 'Bốn đảng ủy trực thuộc Trung ương có nhiều nhất bao nhiêu ủy viên?',
      en: 'How many members may the four Party committees under the centre have?',
    },
    versions: [
      {
        id: 'OR-105',
        title: { vi: 'Bốn đảng ủy trực thuộc Trung ương', en: 'The four committees under the centre' },
        statement: {
          vi: 'Nhiệm kỳ 2025–2030 không quá: các cơ quan Đảng Trung ương 39 ủy viên, 17 ủy viên ban thường vụ; Chính phủ 61 và 17; Quốc hội 39 và 19; Mặt trận Tổ quốc, các đoàn thể 45 và 15. Một phó bí thư thường trực, 2–3 phó bí thư chuyên trách; Bộ Chính trị chỉ định nhân sự.',
          en: 'For 2025–2030 at most: central agencies 39 members, 17 of them standing; Government 61 and 17; National Assembly 39 and 19; Front and mass organisations 45 and 15. One standing deputy secretary and two or three full-time deputies; the Politburo appoints the members.',
        },
        parameters: {
          centralAgencies: [39, 17],
          government: [61, 17],
          nationalAssembly: [39, 19],
          front: [45, 15],
          standingDeputies: 1,
          fullTimeDeputies: [2, 3],
        },
        units: {
          centralAgencies: 'MEMBERS',
          government: 'MEMBERS',
          nationalAssembly: 'MEMBERS',
          front: 'MEMBERS',
          standingDeputies: 'PERSONS',
          fullTimeDeputies: 'PERSONS',
        },
        from: '2025-01-18',
        until: null,
        source: {
          instruments: [cite('KL 118-KL/TW', '2025-01-18'), cite('CT 45-CT/TW', '2025-04-14')],
          text: 'KL 118-KL/TW ngày 18/01/2025 (sửa CT 35-CT/TW năm 2024); CT 45-CT/TW ngày 14/04/2025',
        },
        evidence: evidence('READ', 'TD118', 'LVN118', 'ZN45'),
        confidence: 'HIGH',
      },
    ],
  },
  { members, standing, deputies },
);

function sizesOf(committee: CentralPartyCommittee, parameters: Parameters): Sizes {
  switch (committee) {
    case 'CENTRAL_AGENCIES':
      return parameters.centralAgencies;
    case 'GOVERNMENT':
      return parameters.government;
    case 'NATIONAL_ASSEMBLY':
      return parameters.nationalAssembly;
    case 'FRONT_AND_MASS':
      return parameters.front;
  }
}
