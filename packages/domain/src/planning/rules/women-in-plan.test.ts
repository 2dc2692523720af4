import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { womenInPlan } from './women-in-plan.js';

const book = rulebookOf([womenInPlan]);
const judgeOn = (asOf: string, women: number | null, level: 'CENTRAL' | 'DISTRICT' | 'COMMUNE' = 'DISTRICT') =>
  judge({ book, asOf: plainDate(asOf), scope: { level }, questions: [ask(womenInPlan, 'present', { women })] });

describe('a plan', () => {
  it.each([
    ['2022-02-28', 0, 'UNKNOWN'],
    ['2022-03-01', 0, 'NOT_MET'],
    ['2022-03-01', 1, 'MET'],
    ['2025-10-07', 0, 'NOT_MET'],
    ['2025-10-08', 0, 'UNKNOWN'],
  ])('of %s with %i women is %s', (asOf, women, outcome) => {
    expect(judgeOn(asOf, women).outcome).toBe(outcome);
  });

  it('must have a woman in communes too; the centre is not bound by these texts', () => {
    expect(judgeOn('2023-01-01', 0, 'COMMUNE').outcome).toBe('NOT_MET');
    expect(judgeOn('2023-01-01', 0, 'CENTRAL').noRule).toEqual(['planning.women-in-plan#present']);
  });

  it('is not known to lack women where nobody counted them', () => {
    expect(judgeOn('2023-01-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['women'] });
  });
});
