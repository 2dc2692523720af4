import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { cellMeetings } from './cell-meetings.js';

const book = rulebookOf([cellMeetings]);

const judgeMeetings = (asOf: string, meetings: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(cellMeetings, 'ofOneMonth', { meetings })] });

describe('meetings of a cell in a month', () => {
  it.each([
    { asOf: '2011-01-19', meetings: 0, outcome: 'NOT_MET' },
    { asOf: '2011-01-19', meetings: 1, outcome: 'MET' },
    { asOf: '2011-01-20', meetings: 2, outcome: 'MET' },
    { asOf: '2026-11-22', meetings: 1, outcome: 'MET' },
  ])('on $asOf $meetings are $outcome', ({ asOf, meetings, outcome }) => {
    expect(judgeMeetings(asOf, meetings)).toMatchObject({ outcome, checks: [{ rule: 'OR-005' }] });
  });

  it('are not judged the day before the Charter of the 11th congress', () => {
    expect(judgeMeetings('2011-01-18', 1).noRule).toEqual(['organization.cell-meetings#ofOneMonth']);
  });

  it('are not known to be enough where nobody counted them', () => {
    expect(judgeMeetings('2020-01-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['meetings'] });
  });
});
