import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts } from '../../rule/index.js';
import { ballotTie } from './ballot-tie.js';
import type { TiedBallot } from './ballot-tie.js';

const book = rulebookOf([ballotTie]);

const tied = { summoned: 10, votes: 5, choiceOfHead: 'FOR' } as const;

const judgeTie = (asOf: string, facts: Partial<AskedFacts<TiedBallot>>) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(ballotTie, 'decidedByHead', { ...tied, ...facts })] });

describe('a leadership ballot that ends at exactly half', () => {
  it.each([
    { asOf: '2020-12-01', choiceOfHead: 'FOR', outcome: 'MET' },
    { asOf: '2020-12-02', choiceOfHead: 'AGAINST', outcome: 'NOT_MET' },
    { asOf: '2025-10-08', choiceOfHead: 'NOT_ASKED', outcome: 'UNKNOWN' },
  ] as const)('on $asOf with the head $choiceOfHead is $outcome', ({ asOf, choiceOfHead, outcome }) => {
    expect(judgeTie(asOf, { choiceOfHead })).toMatchObject({ outcome, checks: [{ rule: 'PR-023', outcome }] });
  });

  it.each([4, 6])('is not what %i of 10 are: then the rule says nothing', (votes) => {
    expect(judgeTie('2026-01-01', { votes })).toMatchObject({
      checks: [],
      noRule: ['personnel-process.ballot-tie#decidedByHead'],
    });
  });

  it('is not judged before 1 December 2020: no rule was in force', () => {
    expect(judgeTie('2020-11-30', {})).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each(Object.keys(tied))('is not known without %s', (fact) => {
    expect(judgeTie('2026-01-01', { [fact]: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
  });
});
