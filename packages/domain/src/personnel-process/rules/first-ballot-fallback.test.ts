import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts } from '../../rule/index.js';
import { firstBallotFallback } from './first-ballot-fallback.js';
import type { StandingAfterFirstBallot } from './first-ballot-fallback.js';

const book = rulebookOf([firstBallotFallback]);

const lawful = { summoned: 30, votes: 12, isAnyoneAboveHalf: false, namesWithMoreVotes: 0, namesWithSameVotes: 0 };

const judgeName = (asOf: string, facts: Partial<AskedFacts<StandingAfterFirstBallot>>) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(firstBallotFallback, 'goesOn', { ...lawful, ...facts })] });

describe('a name when nobody passed half at the first ballot', () => {
  it.each([
    { asOf: '2017-12-19', votes: 1, rule: 'PR-102', outcome: 'MET' },
    { asOf: '2017-12-20', votes: 8, rule: 'PR-102', outcome: 'MET' },
    { asOf: '2022-08-17', votes: 8, rule: 'PR-102', outcome: 'MET' },
    { asOf: '2022-08-18', votes: 8, rule: 'PR-022', outcome: 'NOT_MET' },
    { asOf: '2022-08-19', votes: 9, rule: 'PR-022', outcome: 'MET' },
  ])('on $asOf with $votes of 30 is $outcome under $rule', ({ asOf, votes, rule, outcome }) => {
    expect(judgeName(asOf, { votes }).checks).toMatchObject([{ rule, outcome }]);
  });

  it.each([
    { name: 'second', facts: { namesWithMoreVotes: 1 }, outcome: 'MET' },
    { name: 'third', facts: { namesWithMoreVotes: 2 }, outcome: 'NOT_MET' },
    { name: 'first, though someone passed half', facts: { isAnyoneAboveHalf: true }, outcome: 'NOT_MET' },
    { name: 'first with one other', facts: { namesWithSameVotes: 1 }, outcome: 'MET' },
    { name: 'first with two others', facts: { namesWithSameVotes: 2 }, outcome: 'UNKNOWN' },
    { name: 'second with one other', facts: { namesWithMoreVotes: 1, namesWithSameVotes: 1 }, outcome: 'UNKNOWN' },
  ])('that stands $name is $outcome', ({ facts, outcome }) => {
    expect(judgeName('2020-01-01', facts).checks).toMatchObject([{ outcome }]);
  });

  it('is only warned of from 18 August 2022, since nobody has read the 30 % in a text', () => {
    expect(judgeName('2022-08-17', { namesWithMoreVotes: 2 }).outcome).toBe('NOT_MET');
    const verdict = judgeName('2022-08-18', { votes: 1 });
    expect(verdict).toMatchObject({ outcome: 'MET', checks: [{ severity: 'ADVISORY', confidence: 'LOW' }] });
  });

  it('is not judged before 19 December 2017: no rule was in force', () => {
    expect(judgeName('2017-12-18', {})).toMatchObject({ outcome: 'UNKNOWN', checks: [] });
  });

  it.each(Object.keys(lawful))('is not known without %s', (fact) => {
    expect(judgeName('2020-01-01', { [fact]: null })).toMatchObject({ outcome: 'UNKNOWN', factsMissing: [fact] });
  });

  it.each(Object.keys(lawful))('is not known without %s where the rule only warns, either', (fact) => {
    const { checks } = judgeName('2022-08-18', { [fact]: null });
    expect(checks).toMatchObject([{ rule: 'PR-022', outcome: 'UNKNOWN', factsMissing: [fact] }]);
  });

  it('is not known where the counts contradict each other', () => {
    expect(judgeName('2020-01-01', { votes: 31 }).factsMissing).toEqual(['summoned', 'votes']);
  });
});
