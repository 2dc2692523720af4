import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { firstAppointmentAge } from './first-appointment-age.js';

const book = rulebookOf([firstAppointmentAge]);
const dayOrNull = (day: string | null) => (day === null ? null : plainDate(day));

const judgeAge = (asOf: string, measuredOn: string | null, retiresOn: string | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [
      ask(firstAppointmentAge, 'fullTerm', { measuredOn: dayOrNull(measuredOn), retiresOn: dayOrNull(retiresOn) }),
    ],
  });

describe('a first appointment of one who retires on 1 January 2027', () => {
  it.each([
    { measuredOn: '2021-12-31', months: 60, outcome: 'MET' },
    { measuredOn: '2022-01-01', months: 60, outcome: 'MET' },
    { measuredOn: '2022-01-02', months: 59, outcome: 'NOT_MET' },
  ])('measured on $measuredOn has $months months left and is $outcome', ({ measuredOn, months, outcome }) => {
    expect(judgeAge(measuredOn, measuredOn, '2027-01-01')).toMatchObject({
      outcome,
      checks: [{ rule: 'PR-026', observed: months, required: 60 }],
    });
  });
});

describe('the demand for 60 months', () => {
  it.each([
    { asOf: '2021-07-31', outcome: 'UNKNOWN', checks: [] },
    { asOf: '2021-08-01', outcome: 'NOT_MET', checks: [{ rule: 'PR-026' }] },
    { asOf: '2021-08-02', outcome: 'NOT_MET', checks: [{ rule: 'PR-026' }] },
  ])('is on $asOf $outcome for 59 months', ({ asOf, outcome, checks }) => {
    expect(judgeAge(asOf, '2021-08-15', '2026-08-01')).toMatchObject({ outcome, checks });
  });

  it('is not known to be met without the measuring day, nor without the day of retirement', () => {
    expect(judgeAge('2022-01-01', null, '2027-01-01').factsMissing).toEqual(['measuredOn']);
    expect(judgeAge('2022-01-01', '2022-01-01', null).factsMissing).toEqual(['retiresOn']);
  });
});
