import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { resolutionMajority } from './resolution-majority.js';

const book = rulebookOf([resolutionMajority]);

const judgeVote = (asOf: string, members: number | null, inFavour: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(resolutionMajority, 'passed', { members, inFavour })] });

describe('a resolution of a leading body', () => {
  it.each([
    { asOf: '2011-01-19', members: 40, inFavour: 21, outcome: 'MET' },
    { asOf: '2011-01-20', members: 40, inFavour: 20, outcome: 'NOT_MET' },
    { asOf: '2026-01-01', members: 39, inFavour: 20, outcome: 'MET' },
    { asOf: '2026-01-01', members: 39, inFavour: 19, outcome: 'NOT_MET' },
  ])('with $inFavour of all $members members is $outcome', ({ asOf, members, inFavour, outcome }) => {
    expect(judgeVote(asOf, members, inFavour)).toMatchObject({ outcome, checks: [{ rule: 'PR-044' }] });
  });

  it('is not judged before 19 January 2011: no rule was in force', () => {
    expect(judgeVote('2011-01-18', 40, 21)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it('is not known without the members, nor without those in favour', () => {
    expect(judgeVote('2026-01-01', null, 21).factsMissing).toEqual(['members']);
    expect(judgeVote('2026-01-01', 40, null).factsMissing).toEqual(['inFavour']);
  });
});
