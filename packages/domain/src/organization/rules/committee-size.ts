import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinLimit, withinRange } from './range.js';
import type { Range } from './range.js';

type Parameters = {
  readonly members: Range;
  readonly maxMembersOfCommune: number | null;
  readonly maxMembersMergedOfTwo: number | null;
  readonly maxMembersMergedOfThree: number | null;
  readonly standing: Range;
  readonly deputies: number | null;
};

/** How many members an executive committee has by its decision, vacant seats included. */
export interface CommitteeMembers {
  readonly members: number;
}

/** The executive committee of a commune, and how many communes were merged into it. */
export interface CommuneCommitteeMembers {
  readonly members: number;
  /** 0 or 1 where nothing was merged. */
  readonly mergedCommunes: number;
}

/** How many of them sit on the standing committee. */
export interface StandingCommitteeMembers {
  readonly standing: number;
}

/** How many deputy secretaries the committee has. */
export interface CommitteeDeputies {
  readonly deputies: number;
}

const membersLabel = { vi: 'số ủy viên ban chấp hành', en: 'members of the executive committee' };

const members = ruleQuestion<CommitteeMembers, Parameters>({
  facts: { members: membersLabel },
  unit: 'MEMBERS',
  message: {
    vi: 'Ban chấp hành có {observed} ủy viên; quy định {required}.',
    en: 'The executive committee has {observed} members; the rule is {required}.',
  },
  check({ members }, parameters) {
    // A commune's limit hangs on what was merged: that is another question.
    return parameters.maxMembersMergedOfTwo === null ? withinRange(parameters.members, members) : null;
  },
});

const communeMembers = ruleQuestion<CommuneCommitteeMembers, Parameters>({
  facts: { members: membersLabel, mergedCommunes: { vi: 'số xã được sáp nhập', en: 'communes merged into it' } },
  unit: 'MEMBERS',
  message: {
    vi: 'Ban chấp hành đảng bộ xã sáp nhập từ {mergedCommunes} xã có {observed} ủy viên; quy định {required}.',
    en: 'The committee of the commune merged of {mergedCommunes} has {observed} members; the rule is {required}.',
  },
  check({ members, mergedCommunes }, { maxMembersMergedOfTwo, maxMembersMergedOfThree }) {
    const most = mergedCommunes >= 3 ? maxMembersMergedOfThree : maxMembersMergedOfTwo;
    return most === null ? null : withinLimit(most, members);
  },
});

const standing = ruleQuestion<StandingCommitteeMembers, Parameters>({
  facts: { standing: { vi: 'số ủy viên ban thường vụ', en: 'members of the standing committee' } },
  unit: 'MEMBERS',
  message: {
    vi: 'Ban thường vụ có {observed} ủy viên; quy định {required}.',
    en: 'The standing committee has {observed} members; the rule is {required}.',
  },
  check: ({ standing }, parameters) => withinRange(parameters.standing, standing),
});

const deputies = ruleQuestion<CommitteeDeputies, Parameters>({
  facts: { deputies: { vi: 'số phó bí thư', en: 'deputy secretaries' } },
  unit: 'PERSONS',
  message: {
    vi: 'Cấp ủy có {observed} phó bí thư; quy định {required}.',
    en: 'The committee has {observed} deputy secretaries; the rule is {required}.',
  },
  check({ deputies }, parameters) {
    return parameters.deputies === null ? null : withinRange([parameters.deputies, parameters.deputies], deputies);
  },
});

const units = {
  members: 'MEMBERS',
  maxMembersOfCommune: 'MEMBERS',
  maxMembersMergedOfTwo: 'MEMBERS',
  maxMembersMergedOfThree: 'MEMBERS',
  standing: 'MEMBERS',
  deputies: 'PERSONS',
} as const;

const notMerged = { maxMembersMergedOfTwo: null, maxMembersMergedOfThree: null } as const;

/**
 * How many members committees of the grassroots, the district and the commune have. A commune that stood before 1 July
 * 2025 is level GRASSROOTS or COMMUNE until the numbers for communes under the province begin on 14 April 2025.
 */
export const committeeSize = answering(
  {
    key: 'organization.committee-size',
    area: 'OR',
    question: {
      vi: 'Cấp ủy ở cơ sở, cấp huyện, cấp xã có bao nhiêu ủy viên, ủy viên ban thường vụ và phó bí thư?',
      en: 'How many members, standing members and deputies do grassroots, district and commune committees have?',
    },
    versions: [
      {
        id: 'OR-008',
        title: { vi: 'Số lượng cấp ủy cơ sở', en: 'Size of grassroots committees' },
        statement: {
          vi: 'Đảng ủy cơ sở có 5–15 ủy viên, ở xã không quá 15; ban thường vụ có 3–5 ủy viên.',
          en: 'A grassroots committee has 5 to 15 members, that of a commune 15 at most; its standing committee has 3 to 5.',
        },
        parameters: { members: [5, 15], maxMembersOfCommune: 15, ...notMerged, standing: [3, 5], deputies: null },
        units,
        from: '2011-01-19',
        until: '2025-07-01',
        scope: { level: ['GRASSROOTS', 'COMMUNE'] },
        source: {
          instruments: [cite('CT 36-CT/TW', '2014')],
          text: 'CT 36-CT/TW năm 2014 và quy định thi hành Điều lệ Đảng',
        },
        evidence: evidence('NOT_READ'),
        confidence: 'LOW',
      },
      {
        id: 'OR-009',
        title: { vi: 'Số lượng cấp ủy cấp huyện', en: 'Size of district committees' },
        statement: {
          vi: 'Cấp ủy cấp huyện có khoảng 39–43 ủy viên, ban thường vụ 11–13 ủy viên.',
          en: 'A district committee has about 39 to 43 members and a standing committee of 11 to 13.',
        },
        parameters: { members: [39, 43], maxMembersOfCommune: null, ...notMerged, standing: [11, 13], deputies: null },
        units,
        from: '2014-05-30',
        until: '2025-07-01',
        scope: { level: ['DISTRICT'] },
        severity: 'ADVISORY',
        source: { instruments: [cite('CT 36-CT/TW', '2014')], text: 'CT 36-CT/TW năm 2014' },
        evidence: evidence('NOT_READ'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa đọc được văn bản và con số là ước chừng (một huyện nhiệm kỳ 2020–2025 có 36 ủy viên): chỉ cảnh báo.',
          en: 'The text was not read and the figures are rough (one district had 36 members in 2020–2025): a warning only.',
        },
      },
      {
        id: 'OR-011',
        title: { vi: 'Số lượng cấp ủy cấp xã nhiệm kỳ 2025–2030', en: 'Size of commune committees, 2025–2030' },
        statement: {
          vi: 'Cấp ủy xã, phường trực thuộc tỉnh có 27–33 ủy viên: 27 nếu sáp nhập từ 2 đơn vị hoặc không sáp nhập, 33 nếu sáp nhập từ 3 đơn vị trở lên; ban thường vụ 9–11 ủy viên, 2 phó bí thư.',
          en: 'The committee of a commune or ward under the province has 27 to 33 members: 27 where two units or none were merged, 33 where three or more were; a standing committee of 9 to 11 and two deputy secretaries.',
        },
        parameters: {
          members: [27, 33],
          maxMembersOfCommune: null,
          maxMembersMergedOfTwo: 27,
          maxMembersMergedOfThree: 33,
          standing: [9, 11],
          deputies: 2,
        },
        units,
        from: '2025-04-14',
        until: null,
        scope: { level: ['COMMUNE'] },
        source: { instruments: [cite('CT 45-CT/TW', '2025-04-14')], text: 'CT 45-CT/TW ngày 14/04/2025' },
        evidence: evidence('READ', 'CT45N'),
        confidence: 'HIGH',
        note: {
          vi: 'Các mức 27 và 33 được hiểu là tối đa. Nơi sáp nhập có thể được vượt trong 5 năm theo quy định riêng về sáp nhập.',
          en: 'The figures 27 and 33 are read as ceilings. Merged units may exceed them for five years under the rule on mergers.',
        },
      },
    ],
  },
  { members, communeMembers, standing, deputies },
);
