import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly perMonth: number };

/** How often a cell or its committee met in one calendar month. */
export interface MeetingsOfMonth {
  readonly meetings: number;
}

const ofOneMonth = ruleQuestion<MeetingsOfMonth, Parameters>({
  facts: { meetings: { vi: 'số kỳ họp trong tháng', en: 'meetings in the month' } },
  unit: 'SESSIONS',
  message: {
    vi: 'Trong tháng họp {observed} kỳ; quy định {required}.',
    en: 'There were {observed} meetings in the month; the rule is {required}.',
  },
  check({ meetings }, { perMonth }) {
    return { isMet: meetings >= perMonth, observed: meetings, required: `≥ ${perMonth}` };
  },
});

/** How often cells and their committees meet. */
export const cellMeetings = answering(
  {
    key: 'organization.cell-meetings',
    area: 'OR',
    question: { vi: 'Chi bộ, chi ủy họp mấy kỳ một tháng?', en: 'How often do cells and cell committees meet?' },
    versions: [
      {
        id: 'OR-005',
        title: { vi: 'Sinh hoạt chi bộ thường kỳ', en: 'Regular cell meetings' },
        statement: {
          vi: 'Chi bộ và chi ủy họp thường kỳ mỗi tháng một lần.',
          en: 'A cell and its committee hold a regular meeting once a month.',
        },
        parameters: { perMonth: 1 },
        units: { perMonth: 'SESSIONS' },
        from: '2011-01-19',
        until: null,
        source: {
          instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 24 khoản 2')],
          text: 'Điều lệ Đảng khóa XI, Điều 24 khoản 2',
        },
        evidence: evidence('READ', 'CH24'),
        confidence: 'HIGH',
        note: {
          vi: 'Họp nhiều hơn một kỳ trong tháng không bị coi là trái quy định.',
          en: 'More than one meeting in a month is not taken as a breach.',
        },
      },
    ],
  },
  { ofOneMonth },
);
