import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { ageMeasuringDay } from './age-measuring-day.js';

const book = rulebookOf([ageMeasuringDay]);
const dayOrNull = (day: string | null) => (day === null ? null : plainDate(day));

const judgeDay = (asOf: string, measuredOn: string | null, fileReceivedOn: string | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [
      ask(ageMeasuringDay, 'rightDay', {
        measuredOn: dayOrNull(measuredOn),
        fileReceivedOn: dayOrNull(fileReceivedOn),
      }),
    ],
  });

describe('the age for an appointment', () => {
  it.each([
    { measuredOn: '2022-03-14', outcome: 'NOT_MET' },
    { measuredOn: '2022-03-15', outcome: 'MET' },
    { measuredOn: '2022-03-16', outcome: 'NOT_MET' },
  ])('measured on $measuredOn, the file received on 15 March 2022, is $outcome', ({ measuredOn, outcome }) => {
    expect(judgeDay('2022-03-16', measuredOn, '2022-03-15')).toMatchObject({ outcome, checks: [{ rule: 'PR-027' }] });
  });

  it.each([
    { asOf: '2021-07-31', outcome: 'UNKNOWN' },
    { asOf: '2021-08-01', outcome: 'MET' },
    { asOf: '2021-08-02', outcome: 'MET' },
  ])('measured on the day of the file is $outcome on $asOf', ({ asOf, outcome }) => {
    expect(judgeDay(asOf, '2021-07-31', '2021-07-31').outcome).toBe(outcome);
  });

  it('is not known to be measured rightly without either day', () => {
    expect(judgeDay('2022-01-01', null, '2022-01-01').factsMissing).toEqual(['measuredOn']);
    expect(judgeDay('2022-01-01', '2022-01-01', null).factsMissing).toEqual(['fileReceivedOn']);
  });
});
