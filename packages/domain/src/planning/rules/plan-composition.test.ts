import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { planComposition, youngAgeOf } from './plan-composition.js';

const book = rulebookOf([planComposition]);
type Level = 'CENTRAL' | 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
const judgeWomen = (asOf: string, planned: number | null, women: number | null, level: Level = 'PROVINCE') =>
  judge({
    book,
    asOf: plainDate(asOf),
    scope: { level },
    questions: [ask(planComposition, 'women', { planned, women })],
  });
const judgeYoung = (asOf: string, planned: number | null, young: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    scope: { level: 'PROVINCE' },
    questions: [ask(planComposition, 'young', { planned, young })],
  });

describe('women in a plan', () => {
  it.each([
    ['2012-11-04', 'PROVINCE', undefined, 'UNKNOWN'],
    ['2012-11-05', 'PROVINCE', 'PL-044', 'MET'],
    ['2021-12-26', 'PROVINCE', 'PL-044', 'MET'],
    ['2021-12-27', 'PROVINCE', 'PL-043', 'NOT_MET'],
    ['2022-06-02', 'COMMUNE', 'PL-043', 'NOT_MET'],
    ['2022-06-03', 'COMMUNE', 'PL-101', 'NOT_MET'],
    ['2022-06-03', 'PROVINCE', 'PL-043', 'NOT_MET'],
    ['2025-10-07', 'DISTRICT', 'PL-101', 'NOT_MET'],
    ['2025-10-08', 'DISTRICT', undefined, 'UNKNOWN'],
  ] as const)('are 15 %% on %s at the level %s: judged by %s, %s', (asOf, level, rule, outcome) => {
    const verdict = judgeWomen(asOf, 100, 15, level);
    expect([verdict.checks[0]?.rule, verdict.outcome]).toEqual([rule, outcome]);
  });

  it.each([
    [67, 16, 'NOT_MET'],
    [67, 17, 'MET'],
    [68, 17, 'MET'],
    [69, 17, 'NOT_MET'],
  ])('among %i people are %i: %s for a quarter', (planned, women, outcome) => {
    expect(judgeWomen('2023-01-01', planned, women).outcome).toBe(outcome);
  });

  it('are not known without the counts, without a level, and in a plan without people', () => {
    expect(judgeWomen('2023-01-01', null, null).factsMissing).toEqual(['planned', 'women']);
    expect(judgeWomen('2023-01-01', 0, 0)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['planned'] });
    const questions = [ask(planComposition, 'women', { planned: 4, women: 1 })];
    expect(judge({ book, asOf: plainDate('2023-01-01'), questions }).factsMissing).toEqual(['level']);
  });
});

describe('young people in a plan', () => {
  it.each([
    [40, 5, 'NOT_MET'],
    [40, 6, 'MET'],
    [41, 6, 'NOT_MET'],
  ])('among %i are %i: %s for 15 %%', (planned, young, outcome) => {
    expect(judgeYoung('2023-01-01', planned, young).outcome).toBe(outcome);
  });

  it('are not known without the counts', () => {
    expect(judgeYoung('2023-01-01', 40, null).factsMissing).toEqual(['young']);
  });

  it.each([
    ['2021-12-26', 'PROVINCE', null],
    ['2021-12-27', 'PROVINCE', 40],
    ['2021-12-27', 'CENTRAL', 45],
    ['2022-06-02', 'COMMUNE', null],
    ['2022-06-03', 'COMMUNE', 35],
    ['2022-06-03', 'DISTRICT', 40],
  ] as const)('are on %s at the level %s those below the age of %s', (asOf, level, age) => {
    const version = book.versionOn(planComposition, plainDate(asOf), { level });
    expect(version === null ? null : youngAgeOf(version, level)).toBe(age);
  });
});
