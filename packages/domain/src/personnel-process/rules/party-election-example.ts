import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** The worked example of an election in a small cell. */
export const partyElectionExample = ruleSeries({
  key: 'personnel-process.party-election-example',
  area: 'PR',
  question: {
    vi: 'Chi bộ có 11 đảng viên chính thức thì cần bao nhiêu phiếu để trúng cử?',
    en: 'How many votes elect a person in a cell of eleven official members?',
  },
  versions: [
    {
      id: 'PR-042',
      title: { vi: 'Ví dụ: chi bộ 11 đảng viên chính thức', en: 'Example: a cell of eleven official members' },
      statement: {
        vi: 'Chi bộ có 11 đảng viên chính thức, 10 người có mặt: người được 5 phiếu không trúng cử, cần 6 phiếu.',
        en: 'In a cell of eleven official members, ten of them present, five votes do not elect; six are needed.',
      },
      parameters: { members: 11, present: 10, votesNotEnough: 5, votesNeeded: 6 },
      units: { members: 'MEMBERS', present: 'PERSONS', votesNotEnough: 'BALLOTS', votesNeeded: 'BALLOTS' },
      from: '2011-01-19',
      until: null,
      source: {
        instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 12 khoản 3')],
        text: 'Điều lệ Đảng, Điều 12 khoản 3',
      },
      evidence: evidence('READ', 'ELEC2'),
      confidence: 'HIGH',
    },
  ],
});
