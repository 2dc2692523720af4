import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly standingFrom: number };

/** The executive committee of a grassroots organisation, and whether it elected a standing committee. */
export interface GrassrootsCommitteeElection {
  readonly committeeMembers: number;
  readonly hasStandingCommittee: boolean;
}

const elected = ruleQuestion<GrassrootsCommitteeElection, Parameters>({
  facts: {
    committeeMembers: { vi: 'số đảng ủy viên', en: 'members of the committee' },
    hasStandingCommittee: { vi: 'có ban thường vụ', en: 'whether there is a standing committee' },
  },
  unit: 'NONE',
  message: {
    vi: 'Đảng ủy cơ sở có {committeeMembers} ủy viên; có ban thường vụ: {observed}, quy định: {required}.',
    en: 'The grassroots committee has {committeeMembers} members; standing committee: {observed}, by the rule: {required}.',
  },
  check({ committeeMembers, hasStandingCommittee }, { standingFrom }) {
    const required = committeeMembers >= standingFrom;
    return { isMet: hasStandingCommittee === required, observed: hasStandingCommittee, required };
  },
});

/** Which grassroots committees elect a standing committee. */
export const standingCommitteeThreshold = answering(
  {
    key: 'organization.standing-committee-threshold',
    area: 'OR',
    question: {
      vi: 'Đảng ủy cơ sở có bao nhiêu ủy viên thì bầu ban thường vụ?',
      en: 'From how many members on does a grassroots committee elect a standing committee?',
    },
    versions: [
      {
        id: 'OR-007',
        title: { vi: 'Ban thường vụ đảng ủy cơ sở', en: 'Standing committee at the grassroots' },
        statement: {
          vi: 'Đảng ủy cơ sở có từ 9 ủy viên trở lên bầu ban thường vụ; ít hơn chỉ bầu bí thư, phó bí thư.',
          en: 'A grassroots committee with nine members or more elects a standing committee; a smaller one elects a secretary and deputies only.',
        },
        parameters: { standingFrom: 9 },
        units: { standingFrom: 'MEMBERS' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 22 khoản 5')],
          text: 'Điều lệ Đảng khóa XI, Điều 22 khoản 5',
        },
        evidence: evidence('READ', 'CMAU'),
        confidence: 'HIGH',
      },
    ],
  },
  { elected },
);
