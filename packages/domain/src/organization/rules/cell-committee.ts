import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinRange } from './range.js';

type Parameters = { readonly committeeFrom: number; readonly maxCommittee: number };

/** A cell and the committee that it elected; 0 where it elected a secretary only. */
export interface CellCommittee {
  readonly officialMembers: number;
  readonly committeeMembers: number;
}

const size = ruleQuestion<CellCommittee, Parameters>({
  facts: {
    officialMembers: { vi: 'số đảng viên chính thức của chi bộ', en: 'official members of the cell' },
    committeeMembers: { vi: 'số chi ủy viên', en: 'members of the cell committee' },
  },
  unit: 'MEMBERS',
  message: {
    vi: 'Chi bộ có {officialMembers} đảng viên chính thức và {observed} chi ủy viên; quy định {required} chi ủy viên.',
    en: 'The cell has {officialMembers} official members and {observed} on its committee; the rule is {required}.',
  },
  check({ officialMembers, committeeMembers }, { committeeFrom, maxCommittee }) {
    return withinRange(officialMembers < committeeFrom ? [0, 0] : [1, maxCommittee], committeeMembers);
  },
});

/** Which cells elect a cell committee, and of how many. */
export const cellCommittee = answering(
  {
    key: 'organization.cell-committee',
    area: 'OR',
    question: {
      vi: 'Chi bộ nào bầu chi ủy, chi ủy có bao nhiêu người?',
      en: 'Which cells elect a cell committee, and of how many members?',
    },
    versions: [
      {
        id: 'OR-004',
        title: { vi: 'Chi ủy', en: 'Cell committee' },
        statement: {
          vi: 'Chi bộ dưới 9 đảng viên chính thức bầu bí thư, cần thì bầu phó bí thư; từ 9 trở lên bầu chi ủy không quá 7 người rồi bầu bí thư, phó bí thư trong chi ủy.',
          en: 'Below nine official members a cell elects a secretary and, if need be, a deputy; from nine on it elects a committee of seven at most and from it the secretary and the deputy.',
        },
        parameters: { committeeFrom: 9, maxCommittee: 7 },
        units: { committeeFrom: 'MEMBERS', maxCommittee: 'MEMBERS' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: [
            cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 24 khoản 4'),
            cite('QĐ 29-QĐ/TW', '2016-07-25'),
          ],
          text: 'Điều lệ Đảng khóa XI, Điều 24 khoản 4; QĐ 29-QĐ/TW ngày 25/07/2016',
        },
        evidence: evidence('READ', 'CH24', 'Q29'),
        confidence: 'HIGH',
      },
    ],
  },
  { size },
);
