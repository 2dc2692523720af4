import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { ageBands } from './age-bands.js';

const book = rulebookOf([ageBands]);
const judgeOn = (asOf: string, bandsFilled: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(ageBands, 'spread', { bandsFilled })] });

describe('the age bands of a plan', () => {
  it.each([
    [2, 'NOT_MET'],
    [3, 'MET'],
    [4, 'MET'],
  ])('with people in %i of them are %s, as a warning that decides nothing', (bandsFilled, outcome) => {
    const verdict = judgeOn('2023-01-01', bandsFilled);
    expect(verdict).toMatchObject({ outcome: 'MET', checks: [{ outcome, severity: 'ADVISORY' }] });
  });

  it.each([
    ['2021-12-26', undefined],
    ['2021-12-27', 'PL-040'],
    ['2025-10-07', 'PL-040'],
    ['2025-10-08', 'PL-041'],
  ])('are looked at on %s by %s', (asOf, rule) => {
    expect(judgeOn(asOf, 3).checks[0]?.rule).toBe(rule);
  });

  it('are not known where nobody counted them', () => {
    expect(judgeOn('2023-01-01', null).checks).toMatchObject([{ outcome: 'UNKNOWN', factsMissing: ['bandsFilled'] }]);
  });
});
