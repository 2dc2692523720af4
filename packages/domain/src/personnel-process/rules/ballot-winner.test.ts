import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { ballotWinner } from './ballot-winner.js';

const book = rulebookOf([ballotWinner]);

const judgeName = (asOf: string, summoned: number | null, votes: number | null, mostVotesOfOthers: number | null) =>
  judge({
    book,
    asOf: plainDate(asOf),
    questions: [ask(ballotWinner, 'chosen', { summoned, votes, mostVotesOfOthers })],
  });

describe('a name in a ballot of the process', () => {
  it.each([
    { asOf: '2020-12-01', votes: 16, others: 10, outcome: 'MET' },
    { asOf: '2020-12-02', votes: 15, others: 10, outcome: 'NOT_MET' },
    { asOf: '2025-10-08', votes: 16, others: 17, outcome: 'NOT_MET' },
    { asOf: '2025-10-09', votes: 17, others: 16, outcome: 'MET' },
  ])('on $asOf with $votes of 30 summoned, others $others, is $outcome', ({ asOf, votes, others, outcome }) => {
    expect(judgeName(asOf, 30, votes, others)).toMatchObject({ outcome, checks: [{ rule: 'PR-021', outcome }] });
  });

  it('is not chosen with more than half of those present when it is not half of those summoned', () => {
    const present = 21;
    const votes = 12;
    expect(2 * votes).toBeGreaterThan(present);
    expect(judgeName('2026-01-01', 30, votes, 9).outcome).toBe('NOT_MET');
  });

  it('is neither chosen nor passed over when another has just as many: the rule does not say', () => {
    expect(judgeName('2026-01-01', 30, 17, 17)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: ['mostVotesOfOthers'],
    });
  });

  it('is not judged before 1 December 2020: no rule was in force', () => {
    expect(judgeName('2020-11-30', 30, 20, 10)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each([
    { summoned: null, votes: 20, others: 10, missing: ['summoned'] },
    { summoned: 30, votes: null, others: 10, missing: ['votes'] },
    { summoned: 30, votes: 20, others: null, missing: ['mostVotesOfOthers'] },
    { summoned: 30, votes: 31, others: 0, missing: ['summoned', 'votes'] },
  ])('is not known without $missing', ({ summoned, votes, others, missing }) => {
    expect(judgeName('2026-01-01', summoned, votes, others)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: missing,
    });
  });
});
