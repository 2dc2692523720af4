import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly minOfficialMembers: number };

/** How many official members an organisation would have. */
export interface OfficialMembers {
  readonly officialMembers: number;
}

const enough = ruleQuestion<OfficialMembers, Parameters>({
  facts: { officialMembers: { vi: 'số đảng viên chính thức', en: 'official members' } },
  unit: 'MEMBERS',
  message: {
    vi: 'Có {observed} đảng viên chính thức; lập tổ chức đảng cần {required}.',
    en: 'There are {observed} official members; a Party organisation needs {required}.',
  },
  check({ officialMembers }, { minOfficialMembers }) {
    return {
      isMet: officialMembers >= minOfficialMembers,
      observed: officialMembers,
      required: `≥ ${minOfficialMembers}`,
    };
  },
});

/** From how many official members on a Party organisation is set up. */
export const leastMembers = answering(
  {
    key: 'organization.least-members',
    area: 'OR',
    question: {
      vi: 'Cần ít nhất bao nhiêu đảng viên chính thức để lập một tổ chức đảng?',
      en: 'How many official members does a Party organisation need at least?',
    },
    versions: [
      {
        id: 'OR-001',
        title: { vi: 'Số đảng viên tối thiểu để lập tổ chức đảng', en: 'Fewest members of a Party organisation' },
        statement: {
          vi: 'Nơi có từ 3 đảng viên chính thức trở lên thì lập tổ chức đảng; chưa đủ thì cấp ủy cấp trên giới thiệu đảng viên sinh hoạt ở tổ chức khác.',
          en: 'Three official members or more make a Party organisation; where there are fewer, the superior committee names another organisation for them to join.',
        },
        parameters: { minOfficialMembers: 3 },
        units: { minOfficialMembers: 'MEMBERS' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 21 khoản 2')],
          text: 'Điều lệ Đảng khóa XI, Điều 21 khoản 2',
        },
        evidence: evidence('READ', 'CH21', 'Q29B'),
        confidence: 'HIGH',
      },
    ],
  },
  { enough },
);
