import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly committeeMin: number };

/** How many members a grassroots organisation has. */
export interface GrassrootsMembers {
  readonly members: number;
}

const facts = { members: { vi: 'số đảng viên của tổ chức cơ sở đảng', en: 'members of the grassroots organisation' } };

const cell = ruleQuestion<GrassrootsMembers, Parameters>({
  facts,
  unit: 'MEMBERS',
  message: {
    vi: 'Có {observed} đảng viên; chi bộ cơ sở có {required}.',
    en: 'There are {observed} members; a grassroots cell has {required}.',
  },
  check({ members }, { committeeMin }) {
    return { isMet: members < committeeMin, observed: members, required: `< ${committeeMin}` };
  },
});

const committee = ruleQuestion<GrassrootsMembers, Parameters>({
  facts,
  unit: 'MEMBERS',
  message: {
    vi: 'Có {observed} đảng viên; đảng bộ cơ sở cần {required}.',
    en: 'There are {observed} members; a grassroots committee needs {required}.',
  },
  check({ members }, { committeeMin }) {
    return { isMet: members >= committeeMin, observed: members, required: `≥ ${committeeMin}` };
  },
});

/**
 * Whether a grassroots organisation is a cell or a committee by its number of members alone. A committee with fewer that
 * stands by consent of the superior committee is asked about in `exceptionalForm`.
 */
export const grassrootsForm = answering(
  {
    key: 'organization.grassroots-form',
    area: 'OR',
    question: {
      vi: 'Với bao nhiêu đảng viên thì lập chi bộ cơ sở, bao nhiêu thì lập đảng bộ cơ sở?',
      en: 'With how many members is a grassroots organisation a cell, and with how many a committee?',
    },
    versions: [
      {
        id: 'OR-002',
        title: { vi: 'Chi bộ cơ sở hay đảng bộ cơ sở', en: 'Grassroots cell or grassroots committee' },
        statement: {
          vi: 'Tổ chức cơ sở đảng dưới 30 đảng viên lập chi bộ cơ sở, có các tổ đảng trực thuộc; từ 30 đảng viên lập đảng bộ cơ sở, có các chi bộ trực thuộc.',
          en: 'Below 30 members a grassroots organisation is a cell divided into Party groups; with 30 or more it is a committee with cells under it.',
        },
        parameters: { committeeMin: 30 },
        units: { committeeMin: 'MEMBERS' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 21 khoản 4')],
          text: 'Điều lệ Đảng khóa XI, Điều 21 khoản 4',
        },
        evidence: evidence('READ', 'CH21', 'CHEXC'),
        confidence: 'HIGH',
      },
    ],
  },
  { cell, committee },
);
