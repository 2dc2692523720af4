import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { nextTermAge } from './next-term-age.js';

const book = rulebookOf([nextTermAge]);
const judgeOn = (asOf: string, termStart: string | null, worksUntil: string | null) => {
  const facts = { termStart: dateOrNull(termStart), worksUntil: dateOrNull(worksUntil) };
  const questions = [ask(nextTermAge, 'oneTerm', facts), ask(nextTermAge, 'preferredTerms', facts)];
  return judge({ book, asOf: plainDate(asOf), questions });
};
const dateOrNull = (text: string | null) => (text === null ? null : plainDate(text));

describe('working age for the term that begins on 1 October 2025', () => {
  it.each([
    ['2030-09-30', 59, 'NOT_MET'],
    ['2030-10-01', 60, 'MET'],
    ['2030-10-02', 60, 'MET'],
  ])('until %s is %i months: %s, because the whole term must be served', (worksUntil, months, outcome) => {
    const { checks } = judgeOn('2024-01-01', '2025-10-01', worksUntil);
    expect(checks[0]).toMatchObject({ observed: months, required: 60, outcome });
  });

  it.each([
    ['2035-09-30', 'NOT_MET'],
    ['2035-10-01', 'MET'],
  ])('until %s is %s for two terms, which is a warning only', (worksUntil, outcome) => {
    const verdict = judgeOn('2024-01-01', '2025-10-01', worksUntil);
    expect(verdict).toMatchObject({ outcome: 'MET', checks: [{}, { severity: 'ADVISORY', outcome }] });
  });

  it.each([
    ['2012-11-04', undefined],
    ['2012-11-05', 'PL-034'],
    ['2021-12-26', 'PL-034'],
    ['2021-12-27', 'PL-030'],
    ['2025-10-07', 'PL-030'],
    ['2025-10-08', 'PL-031'],
  ])('is judged on %s by %s', (asOf, rule) => {
    expect(judgeOn(asOf, '2025-10-01', '2035-10-01').checks[0]?.rule).toBe(rule);
  });

  it('is not known without the beginning of the term or the end of work', () => {
    expect(judgeOn('2024-01-01', null, '2035-10-01').factsMissing).toEqual(['termStart']);
    expect(judgeOn('2024-01-01', '2025-10-01', null).factsMissing).toEqual(['worksUntil']);
  });
});
