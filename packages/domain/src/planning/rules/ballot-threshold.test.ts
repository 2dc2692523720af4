import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import type { AskedFacts } from '../../rule/index.js';
import { ballotThreshold } from './ballot-threshold.js';
import type { PlanningBallot } from './ballot-threshold.js';

const book = rulebookOf([ballotThreshold]);
const judgeOn = (asOf: string, facts: AskedFacts<PlanningBallot>) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(ballotThreshold, 'carried', facts)] });

describe('a ballot of the planning process', () => {
  it.each([
    ['KEY_CADRES', 29, 100, 120, 'NOT_MET'],
    ['KEY_CADRES', 30, 100, 120, 'MET'],
    ['EXTENDED_LEADERSHIP', 50, 100, 120, 'NOT_MET'],
    ['EXTENDED_LEADERSHIP', 51, 100, 120, 'MET'],
    ['FINAL_LEADERSHIP', 60, 100, 120, 'NOT_MET'],
    ['FINAL_LEADERSHIP', 61, 100, 120, 'MET'],
    ['REMOVAL_AT_REVIEW', 60, 100, 120, 'NOT_MET'],
    ['REMOVAL_AT_REVIEW', 61, 100, 120, 'MET'],
  ] as const)(
    'at the step %s with %i votes, %i present, %i summoned is %s',
    (step, inFavour, present, summoned, outcome) => {
      expect(judgeOn('2022-01-01', { step, inFavour, present, summoned }).outcome).toBe(outcome);
    },
  );

  it('needs the number on which its step counts and no other', () => {
    const key = { step: 'KEY_CADRES', inFavour: 30 } as const;
    expect(judgeOn('2022-01-01', { ...key, present: 100, summoned: null }).outcome).toBe('MET');
    expect(judgeOn('2022-01-01', { ...key, present: null, summoned: 120 }).factsMissing).toEqual(['present']);
    const last = { step: 'FINAL_LEADERSHIP', inFavour: 61 } as const;
    expect(judgeOn('2022-01-01', { ...last, present: null, summoned: 120 }).outcome).toBe('MET');
    expect(judgeOn('2022-01-01', { ...last, present: 100, summoned: null }).factsMissing).toEqual(['summoned']);
  });

  it('is not known without step and votes, nor where nobody was there', () => {
    const nothing = { step: null, inFavour: null, present: 100, summoned: 120 };
    expect(judgeOn('2022-01-01', nothing).factsMissing).toEqual(['step', 'inFavour']);
    const empty = { step: 'KEY_CADRES', inFavour: 0, present: 0, summoned: 120 } as const;
    expect(judgeOn('2022-01-01', empty).outcome).toBe('UNKNOWN');
  });

  it.each([
    ['2021-12-26', 0],
    ['2021-12-27', 1],
    ['2021-12-28', 1],
  ])('is judged on %s by %i rules, which rest on a program and no text', (asOf, count) => {
    const { checks } = judgeOn(asOf, { step: 'KEY_CADRES', inFavour: 30, present: 100, summoned: 120 });
    expect(checks.filter(({ confidence }) => confidence === 'LOW')).toHaveLength(count);
  });
});
