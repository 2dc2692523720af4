import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { lowConfidenceRemoval } from './low-confidence-removal.js';
import { removalProposals } from './removal-proposals.js';

const book = rulebookOf([lowConfidenceRemoval]);
const judgeOn = (asOf: string, low: number | null, collected: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(lowConfidenceRemoval, 'confidence', { low, collected })] });

describe('low confidence', () => {
  it.each([
    [17, 36, 'MET', []],
    [18, 36, 'MET', []],
    [19, 36, 'NOT_MET', ['LOW_CONFIDENCE']],
    [24, 36, 'NOT_MET', ['LOW_CONFIDENCE']],
  ])('on %i of %i ballots is %s and proposes to leave the plan for %j', (low, collected, outcome, grounds) => {
    const verdict = judgeOn('2023-10-25', low, collected);
    expect(verdict.outcome).toBe(outcome);
    expect(removalProposals(verdict).map(({ ground }) => ground)).toEqual(grounds);
  });

  it('removes nobody by itself', () => {
    expect(removalProposals(judgeOn('2023-10-25', 19, 36))).toMatchObject([{ isAutomatic: false }]);
  });

  it.each([
    ['2023-02-01', 0],
    ['2023-02-02', 1],
    ['2023-02-03', 1],
  ])('on %s is judged by %i rules', (asOf, count) => {
    expect(judgeOn(asOf, 19, 36).checks).toHaveLength(count);
  });

  it('that is not known proposes nothing', () => {
    const verdict = judgeOn('2023-10-25', 19, null);
    expect(verdict).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['collected'] });
    expect(removalProposals(verdict)).toEqual([]);
    expect(judgeOn('2023-10-25', null, 36).factsMissing).toEqual(['low']);
    expect(judgeOn('2023-10-25', 0, 0).outcome).toBe('UNKNOWN');
  });
});
