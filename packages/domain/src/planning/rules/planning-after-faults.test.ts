import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { planningAfterFaults } from './planning-after-faults.js';
import type { Fault } from './planning-after-faults.js';

const book = rulebookOf([planningAfterFaults]);
const judgeOn = (asOf: string, fault: Fault | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(planningAfterFaults, 'allowed', { fault })] });

describe('planning somebody with faults for a higher post', () => {
  it.each<[Fault, string]>([
    ['NONE', 'MET'],
    ['NOT_LIABLE_TO_DISCIPLINE', 'MET'],
    ['REPRIMAND_REPAIRED', 'MET'],
    ['REPRIMAND_NOT_REPAIRED', 'NOT_MET'],
    ['REPRIMAND_ENDED', 'MET'],
    ['WARNING_ENDED', 'MET'],
    ['HEAVIER_ENDED', 'NOT_MET'],
    ['DISCIPLINE_IN_EFFECT', 'NOT_MET'],
  ])('with %s is %s', (fault, outcome) => {
    expect(judgeOn('2025-10-08', fault).outcome).toBe(outcome);
  });

  it.each([
    ['2025-10-07', 0],
    ['2025-10-08', 1],
    ['2025-10-09', 1],
  ])('is asked about on %s by %i rules', (asOf, count) => {
    expect(judgeOn(asOf, 'NONE').checks).toHaveLength(count);
  });

  it('is not known where the faults are not', () => {
    expect(judgeOn('2025-10-08', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['fault'] });
  });
});
