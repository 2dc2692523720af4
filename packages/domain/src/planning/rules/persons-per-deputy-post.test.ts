import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { personsPerDeputyPost } from './persons-per-deputy-post.js';

const book = rulebookOf([personsPerDeputyPost]);
const judgeOn = (
  asOf: string,
  persons: number | null,
  deputyPosts: number | null,
  postClass: 'DEPUTY' | 'HEAD' = 'DEPUTY',
) => {
  const questions = [ask(personsPerDeputyPost, 'coefficient', { persons, deputyPosts })];
  return judge({ book, asOf: plainDate(asOf), scope: { postClass }, questions });
};

describe('persons planned for deputy posts', () => {
  it.each([
    [1, 1, 'NOT_MET'],
    [2, 1, 'MET'],
    [4, 1, 'MET'],
    [5, 1, 'NOT_MET'],
    [4, 3, 'NOT_MET'],
    [5, 3, 'MET'],
    [12, 3, 'MET'],
    [13, 3, 'NOT_MET'],
  ])('%i for %i posts are %s: one and a half to four times', (persons, posts, outcome) => {
    expect(judgeOn('2015-01-01', persons, posts).outcome).toBe(outcome);
  });

  it.each([
    ['2012-11-04', []],
    ['2012-11-05', ['PL-022']],
    ['2021-12-26', ['PL-022']],
    ['2021-12-27', []],
  ])('are judged on %s by %j', (asOf, rules) => {
    expect(judgeOn(asOf, 2, 1).checks.map(({ rule }) => rule)).toEqual(rules);
  });

  it('are not a question for heads', () => {
    expect(judgeOn('2015-01-01', 2, 1, 'HEAD').noRule).toEqual(['planning.persons-per-deputy-post#coefficient']);
  });

  it('are not known without both numbers, nor for a unit without deputy posts', () => {
    expect(judgeOn('2015-01-01', null, null).factsMissing).toEqual(['persons', 'deputyPosts']);
    expect(judgeOn('2015-01-01', 2, 0)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['deputyPosts'] });
  });
});
