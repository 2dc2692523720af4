import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { supplementAge } from './supplement-age.js';

const book = rulebookOf([supplementAge]);
const judgeOn = (asOf: string, worksUntil: string | null) => {
  const facts = { approvedOn: plainDate(asOf), worksUntil: worksUntil === null ? null : plainDate(worksUntil) };
  return judge({ book, asOf: plainDate(asOf), questions: [ask(supplementAge, 'timeLeft', facts)] });
};

describe('a supplement approved on 15 March 2022', () => {
  it.each([
    ['2025-07-14', 39, 'NOT_MET'],
    ['2025-07-15', 40, 'MET'],
    ['2025-07-16', 40, 'MET'],
  ])('of who works until %s leaves %i months: %s', (worksUntil, observed, outcome) => {
    expect(judgeOn('2022-03-15', worksUntil)).toMatchObject({ outcome, checks: [{ observed, required: 40 }] });
  });

  it('is judged by a figure that nobody has read, and says so', () => {
    expect(judgeOn('2022-03-15', '2030-01-01').checks).toMatchObject([{ lowConfidence: ['minMonthsLeft'] }]);
  });

  it('is not known where the end of work is not', () => {
    expect(judgeOn('2022-03-15', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['worksUntil'] });
  });
});

describe('the months left for a supplement', () => {
  it.each([
    ['2021-12-26', 0],
    ['2021-12-27', 1],
    ['2025-10-07', 1],
    ['2025-10-08', 0],
  ])('are asked on %s by %i rules', (asOf, count) => {
    expect(judgeOn(asOf, '2040-01-01').checks).toHaveLength(count);
  });
});
