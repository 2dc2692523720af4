import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { committeeCoefficient } from './committee-coefficient.js';

const book = rulebookOf([committeeCoefficient]);
const judgeOn = (asOf: string, planned: number | null, prescribed: number | null) => {
  const questions = [ask(committeeCoefficient, 'coefficient', { planned, prescribed })];
  return judge({ book, asOf: plainDate(asOf), questions });
};

describe('the coefficient of a committee', () => {
  it.each([
    [38, 39, 'NOT_MET'],
    [39, 39, 'MET'],
    [58, 39, 'MET'],
    [59, 39, 'NOT_MET'],
    [60, 40, 'MET'],
    [61, 40, 'NOT_MET'],
  ])('of %i people for %i members is %s under Regulation 50: one to one and a half', (planned, prescribed, outcome) => {
    expect(judgeOn('2022-01-01', planned, prescribed).outcome).toBe(outcome);
  });

  it.each([
    ['2021-12-26', 'PL-025', 'ADVISORY', 'MET'],
    ['2021-12-27', 'PL-026', 'BINDING', 'NOT_MET'],
    ['2021-12-28', 'PL-026', 'BINDING', 'NOT_MET'],
    ['2025-10-07', 'PL-026', 'BINDING', 'NOT_MET'],
  ])('of 78 for 39 is on %s looked at by %s, %s: %s', (asOf, rule, severity, outcome) => {
    expect(judgeOn(asOf, 78, 39)).toMatchObject({ outcome, checks: [{ rule, severity }] });
  });

  it('below the range of Guidance 15 is a warning and no refusal, as 1.49 was seen in practice', () => {
    const verdict = judgeOn('2015-01-01', 149, 100);
    expect(verdict).toMatchObject({ outcome: 'MET', checks: [{ outcome: 'NOT_MET', severity: 'ADVISORY' }] });
  });

  it('is bound by no rule that is known before 21 October 2008 and from 8 October 2025 on', () => {
    expect(judgeOn('2008-10-20', 39, 39).checks).toEqual([]);
    expect(judgeOn('2025-10-08', 39, 39).checks).toEqual([]);
  });

  it('is not known without both numbers, nor for a body without prescribed members', () => {
    expect(judgeOn('2022-01-01', null, 39).factsMissing).toEqual(['planned']);
    expect(judgeOn('2022-01-01', 39, null).factsMissing).toEqual(['prescribed']);
    expect(judgeOn('2022-01-01', 39, 0).factsMissing).toEqual(['prescribed']);
  });
});
