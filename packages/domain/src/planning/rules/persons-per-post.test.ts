import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ask, judge, rulebookOf } from '../../rule/index.js';
import { personsPerPost } from './persons-per-post.js';

const book = rulebookOf([personsPerPost]);

const judgePersons = (asOf: string, persons: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(personsPerPost, 'persons', { persons })] });

const judgePosts = (asOf: string, posts: number | null, postsOfSameLevel: number | null) =>
  judge({ book, asOf: plainDate(asOf), questions: [ask(personsPerPost, 'posts', { posts, postsOfSameLevel })] });

describe('persons planned for one post', () => {
  it.each([
    { asOf: '2008-10-21', persons: 3, rule: 'PL-020', outcome: 'MET' },
    { asOf: '2012-11-04', persons: 4, rule: 'PL-020', outcome: 'NOT_MET' },
    { asOf: '2012-11-05', persons: 4, rule: 'PL-021', outcome: 'MET' },
    { asOf: '2012-11-06', persons: 5, rule: 'PL-021', outcome: 'NOT_MET' },
    { asOf: '2021-12-26', persons: 4, rule: 'PL-021', outcome: 'MET' },
    { asOf: '2021-12-27', persons: 4, rule: 'PL-023', outcome: 'NOT_MET' },
    { asOf: '2021-12-28', persons: 3, rule: 'PL-023', outcome: 'MET' },
    { asOf: '2025-10-07', persons: 3, rule: 'PL-023', outcome: 'MET' },
    { asOf: '2025-10-08', persons: 3, rule: 'PL-024', outcome: 'MET' },
    { asOf: '2025-10-09', persons: 4, rule: 'PL-024', outcome: 'NOT_MET' },
  ])('on $asOf $persons are $outcome under $rule', ({ asOf, persons, rule, outcome }) => {
    expect(judgePersons(asOf, persons)).toMatchObject({ outcome, checks: [{ rule, outcome }] });
  });

  it('may not be a single one until 26 December 2021, and may from the day after', () => {
    expect(judgePersons('2021-12-26', 1).outcome).toBe('NOT_MET');
    expect(judgePersons('2021-12-27', 1).outcome).toBe('MET');
  });

  it('are not judged before 21 October 2008: no rule was in force, and the verdict says so', () => {
    expect(judgePersons('2008-10-20', 2)).toMatchObject({
      outcome: 'UNKNOWN',
      checks: [],
      noRule: ['planning.persons-per-post#persons'],
    });
  });

  it('are not known to be lawful where nobody counted them', () => {
    expect(judgePersons('2022-01-01', null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['persons'] });
  });

  it('rest on figures that nobody has read until 4 November 2012', () => {
    const [check] = judgePersons('2012-11-04', 2).checks;
    expect(check).toMatchObject({ confidence: 'LOW', lowConfidence: expect.arrayContaining(['maxPersonsPerPost']) });
  });
});

describe('posts for which one person is planned', () => {
  it.each([
    { asOf: '2021-12-26', posts: 4, postsOfSameLevel: 1, outcome: 'NOT_MET' },
    { asOf: '2021-12-27', posts: 4, postsOfSameLevel: 3, outcome: 'MET' },
    { asOf: '2021-12-28', posts: 4, postsOfSameLevel: 4, outcome: 'NOT_MET' },
    { asOf: '2025-10-08', posts: 4, postsOfSameLevel: 3, outcome: 'MET' },
  ])('on $asOf $posts, of these $postsOfSameLevel of one level, are $outcome', (given) => {
    expect(judgePosts(given.asOf, given.posts, given.postsOfSameLevel).outcome).toBe(given.outcome);
  });

  it('are not known without the number that counts on the day, and are known without the other', () => {
    expect(judgePosts('2021-12-26', null, 2)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['posts'] });
    expect(judgePosts('2021-12-26', 2, null).outcome).toBe('MET');
    expect(judgePosts('2021-12-27', 2, null)).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['postsOfSameLevel'] });
    expect(judgePosts('2021-12-27', null, 2).outcome).toBe('MET');
  });
});
