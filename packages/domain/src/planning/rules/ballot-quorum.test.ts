import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { ballotQuorum } from './ballot-quorum.js';

const book = rulebookOf([ballotQuorum]);
const judgeOn = (asOf: string, present: number | null, summoned: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(ballotQuorum, 'reached', { present, summoned })] });

describe('the quorum of a planning ballot', () => {
  it.each([
    [19, 30, 'NOT_MET'],
    [20, 30, 'MET'],
    [21, 31, 'MET'],
    [20, 31, 'NOT_MET'],
  ])('with %i of %i present is %s: two thirds are enough', (present, summoned, outcome) => {
    expect(judgeOn('2022-01-01', present, summoned).outcome).toBe(outcome);
  });

  it.each([
    ['2021-12-26', 0],
    ['2021-12-27', 1],
    ['2021-12-28', 1],
  ])('is asked for on %s by %i rules', (asOf, count) => {
    expect(judgeOn(asOf, 20, 30).checks).toHaveLength(count);
  });

  it('is not known without both numbers, nor where nobody was summoned', () => {
    expect(judgeOn('2022-01-01', null, null).factsMissing).toEqual(['present', 'summoned']);
    expect(judgeOn('2022-01-01', 0, 0)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['summoned'] });
  });
});
