import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { planningFreeze } from './planning-freeze.js';

const book = rulebookOf([planningFreeze]);
type Known = boolean | null;
const judgeOn = (asOf: string, isCovered: Known, isReorganised: Known, isReallyNecessary: Known) => {
  const questions = [ask(planningFreeze, 'free', { isCovered, isReorganised, isReallyNecessary })];
  return judge({ book, asOf: plainDate(asOf), questions });
};

describe('the freeze of 2025', () => {
  it.each([
    ['2025-03-06', 0],
    ['2025-03-07', 1],
    ['2025-03-08', 1],
  ])('is asked about on %s by %i rules', (asOf, count) => {
    expect(judgeOn(asOf, true, false, false).checks).toHaveLength(count);
  });

  it.each([
    [true, false, false, 'NOT_MET'],
    [true, true, false, 'MET'],
    [true, false, true, 'MET'],
    [false, null, null, 'MET'],
    [true, true, null, 'MET'],
    [true, null, true, 'MET'],
  ])('for covered %s, reorganised %s, really necessary %s is %s', (covered, reorganised, necessary, outcome) => {
    expect(judgeOn('2025-04-01', covered, reorganised, necessary).outcome).toBe(outcome);
  });

  it.each([
    [null, false, false, ['isCovered']],
    [true, null, false, ['isReorganised']],
    [true, false, null, ['isReallyNecessary']],
    [true, null, null, ['isReorganised', 'isReallyNecessary']],
  ])('for covered %s, reorganised %s, really necessary %s lacks %j', (covered, reorganised, necessary, missing) => {
    const verdict = judgeOn('2025-04-01', covered, reorganised, necessary);
    expect(verdict).toMatchObject({ outcome: 'UNKNOWN', factsMissing: missing });
  });
});
