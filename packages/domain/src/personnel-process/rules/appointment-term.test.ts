import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { appointmentTerm } from './appointment-term.js';

const book = rulebookOf([appointmentTerm]);
const dayOrNull = (day: string | null) => (day === null ? null : plainDate(day));

const judgeTerm = (asOf: string, startsOn: string | null, endsOn: string | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(appointmentTerm, 'length', { startsOn: dayOrNull(startsOn), endsOn: dayOrNull(endsOn) })],
  });

describe('the term of an appointment', () => {
  it.each([
    { asOf: '2025-07-01', startsOn: '2025-07-01', endsOn: '2030-06-30', outcome: 'NOT_MET' },
    { asOf: '2025-07-01', startsOn: '2025-07-01', endsOn: '2030-07-01', outcome: 'MET' },
    { asOf: '2025-07-02', startsOn: '2025-07-01', endsOn: '2030-07-02', outcome: 'NOT_MET' },
    { asOf: '2028-02-29', startsOn: '2028-02-29', endsOn: '2033-02-28', outcome: 'MET' },
  ])('from $startsOn to $endsOn is $outcome', ({ asOf, startsOn, endsOn, outcome }) => {
    expect(judgeTerm(asOf, startsOn, endsOn)).toMatchObject({ outcome, checks: [{ rule: 'PR-025' }] });
  });

  it('is not judged before 1 July 2025: no rule was in force', () => {
    expect(judgeTerm('2025-06-30', '2025-06-30', '2030-06-30')).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('is not known without its first day, nor without its end', () => {
    expect(judgeTerm('2026-01-01', null, '2031-01-01').factsMissing).toEqual(['startsOn']);
    expect(judgeTerm('2026-01-01', '2026-01-01', null).factsMissing).toEqual(['endsOn']);
  });
});
