import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { onlyUpwards } from './only-upwards.js';

const book = rulebookOf([onlyUpwards]);
const judgeOn = (asOf: string, plannedPostIs: 'HIGHER' | 'EQUAL' | 'LOWER' | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(onlyUpwards, 'higher', { plannedPostIs })] });

describe('planning for a post', () => {
  it.each([
    ['HIGHER', 'MET'],
    ['EQUAL', 'NOT_MET'],
    ['LOWER', 'NOT_MET'],
    [null, 'UNKNOWN'],
  ] as const)('that is %s than the one held is %s', (plannedPostIs, outcome) => {
    expect(judgeOn('2020-01-01', plannedPostIs).outcome).toBe(outcome);
  });

  it.each([
    ['2012-11-04', 0],
    ['2012-11-05', 1],
    ['2012-11-06', 1],
  ])('is asked about on %s by %i rules', (asOf, count) => {
    expect(judgeOn(asOf, 'HIGHER').checks).toHaveLength(count);
  });
});
