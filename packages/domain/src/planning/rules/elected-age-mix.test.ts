import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { electedAgeMix } from './elected-age-mix.js';

const book = rulebookOf([electedAgeMix]);
const judgeOn = (asOf: string, members: number | null, under40: number | null, from40To50: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    scope: { level: 'DISTRICT' },
    questions: [
      ask(electedAgeMix, 'under40', { members, under40 }),
      ask(electedAgeMix, 'from40To50', { members, from40To50 }),
    ],
  });
const outcomesOf = (...given: Parameters<typeof judgeOn>) => judgeOn(...given).checks.map(({ outcome }) => outcome);

describe('an elected committee of 40 members', () => {
  it.each([
    [3, 16, ['NOT_MET', 'MET']],
    [4, 16, ['MET', 'MET']],
    [4, 15, ['MET', 'NOT_MET']],
    [4, 20, ['MET', 'MET']],
    [4, 21, ['MET', 'NOT_MET']],
  ])('with %i under 40 and %i from 40 to 50: %j', (under40, from40To50, outcomes) => {
    expect(outcomesOf('2020-06-01', 40, under40, from40To50)).toEqual(outcomes);
  });

  it('is only warned', () => {
    expect(judgeOn('2020-06-01', 40, 0, 0).outcome).toBe('MET');
  });

  it.each([
    ['2019-05-29', 0],
    ['2019-05-30', 2],
    ['2025-04-13', 2],
    ['2025-04-14', 0],
  ])('is looked at on %s by %i checks', (asOf, count) => {
    expect(judgeOn(asOf, 40, 4, 16).checks).toHaveLength(count);
  });

  it('is not known without its numbers, nor without members', () => {
    expect(judgeOn('2020-06-01', null, null, null).factsMissing).toEqual(['members', 'under40', 'from40To50']);
    expect(outcomesOf('2020-06-01', 0, 0, 0)).toEqual(['UNKNOWN', 'UNKNOWN']);
  });
});
