import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { ballotAccounting } from './ballot-accounting.js';

const book = rulebookOf([ballotAccounting]);
const asOf = plainDate('1999-12-31');
const counts = { summoned: 30, present: 28, issued: 28, collected: 27, valid: 26, agree: 20, disagree: 6 };
const outcomesOf = (given: { readonly [Name in keyof typeof counts]?: number | null }) => {
  const { summoned, present, issued, collected, valid, agree, disagree } = { ...counts, ...given };
  const questions = [
    ask(ballotAccounting, 'presence', { summoned, present }),
    ask(ballotAccounting, 'collection', { issued, collected }),
    ask(ballotAccounting, 'validity', { collected, valid }),
    ask(ballotAccounting, 'perPerson', { valid, agree, disagree }),
  ];
  return judge({ book, asOf, questions }).checks.map(({ outcome }) => outcome);
};

describe('the counts of a planning ballot', () => {
  it('agree on any day: arithmetic has no date', () => {
    expect(outcomesOf({})).toEqual(['MET', 'MET', 'MET', 'MET']);
  });

  it.each([
    [{ present: 30 }, ['MET', 'MET', 'MET', 'MET']],
    [{ present: 31 }, ['NOT_MET', 'MET', 'MET', 'MET']],
    [{ collected: 28 }, ['MET', 'MET', 'MET', 'MET']],
    [{ collected: 29 }, ['MET', 'NOT_MET', 'MET', 'MET']],
    [{ collected: 25 }, ['MET', 'MET', 'NOT_MET', 'MET']],
    [{ agree: 21 }, ['MET', 'MET', 'MET', 'NOT_MET']],
    [{ agree: 19 }, ['MET', 'MET', 'MET', 'NOT_MET']],
  ])('with %j are %j', (given, outcomes) => {
    expect(outcomesOf(given)).toEqual(outcomes);
  });

  it('are not known where a number is missing, and only there', () => {
    expect(outcomesOf({ valid: null })).toEqual(['MET', 'MET', 'UNKNOWN', 'UNKNOWN']);
    expect(outcomesOf({ issued: null, summoned: null })).toEqual(['UNKNOWN', 'UNKNOWN', 'MET', 'MET']);
  });
});
