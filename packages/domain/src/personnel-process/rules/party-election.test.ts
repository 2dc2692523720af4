import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { partyElectionExample } from './party-election-example.js';
import { partyElection } from './party-election.js';

const book = rulebookOf([partyElection]);

const judgeResult = (asOf: string, summoned: number | null, excused: number | null, votes: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(partyElection, 'elected', { summoned, excused, votes })] });

describe('a cell of eleven official members of whom ten came', () => {
  const [example] = partyElectionExample.versions;
  const { members, votesNotEnough, votesNeeded } = example!.parameters;

  it.each([
    { votes: votesNotEnough, outcome: 'NOT_MET' },
    { votes: votesNeeded, outcome: 'MET' },
  ])('$votes votes: $outcome', ({ votes, outcome }) => {
    expect(judgeResult('2014-06-09', members, 0, votes)).toMatchObject({ outcome, checks: [{ rule: 'PR-040' }] });
  });
});

describe('an election inside the Party', () => {
  it.each([
    { asOf: '2014-06-09', summoned: 100, excused: 0, votes: 50, outcome: 'NOT_MET' },
    { asOf: '2014-06-10', summoned: 100, excused: 0, votes: 51, outcome: 'MET' },
    { asOf: '2024-10-10', summoned: 100, excused: 1, votes: 50, outcome: 'MET' },
    { asOf: '2024-10-10', summoned: 100, excused: 1, votes: 49, outcome: 'NOT_MET' },
  ])('of $summoned, $excused not counted, with $votes votes is $outcome', (given) => {
    expect(judgeResult(given.asOf, given.summoned, given.excused, given.votes).outcome).toBe(given.outcome);
  });

  it('is not judged before 9 June 2014: no rule was in force', () => {
    expect(judgeResult('2014-06-08', 11, 0, 6)).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each([
    { summoned: null, excused: 0, votes: 6, missing: ['summoned'] },
    { summoned: 11, excused: null, votes: 6, missing: ['excused'] },
    { summoned: 11, excused: 0, votes: null, missing: ['votes'] },
    { summoned: 11, excused: -1, votes: 6, missing: ['excused'] },
    { summoned: 11, excused: 11, votes: 0, missing: ['summoned', 'excused', 'votes'] },
  ])('is not known with $votes votes of $summoned less $excused', ({ summoned, excused, votes, missing }) => {
    expect(judgeResult('2026-01-01', summoned, excused, votes)).toMatchObject({
      outcome: 'UNKNOWN',
      factsMissing: missing,
    });
  });

  it('elects at most one of two people for one seat', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (summoned, given) => {
        const votes = given % (summoned + 1);
        const outcomes = [votes, summoned - votes].map(
          (count) => judgeResult('2026-01-01', summoned, 0, count).outcome,
        );
        expect(outcomes).not.toEqual(['MET', 'MET']);
      }),
    );
  });
});
