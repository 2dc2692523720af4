import { describe, expect, it } from 'vitest';
import { LIMIT, RETIRED, checked, factsOf, holds, planned, post } from './example.test.data.js';
import type { ContinuityFacts } from './facts.js';
import { simulateContinuity } from './simulate.js';
import type { Continuity } from './simulate.js';

const linesOf = ({ assignments }: Continuity) =>
  assignments.map(({ person, act, from, to }) =>
    [person, act, from, to].map((id) => id?.split('-')[1] ?? id).join(' '),
  );
const linesOfFacts = (facts: Partial<ContinuityFacts>) => linesOf(checked(factsOf(facts)));

describe('the whole is solved at once', () => {
  it('gives the upper post not to the first of its plan when that leaves a lower one empty', () => {
    // Post by post from the top, A takes p as first of its plan, and nobody is left for q.
    const lines = linesOfFacts({
      posts: [post('p'), post('q')],
      plan: [planned('A', 'p', { rank: 1 }), planned('B', 'p', { rank: 2 }), planned('A', 'q', { rank: 2 })],
    });
    expect(lines).toEqual(['A MOVE  q', 'B MOVE  p']);
  });

  it('takes one move of somebody less ready rather than two of people who are ready', () => {
    const lines = linesOfFacts({
      posts: [post('p'), post('q')],
      held: [holds('B', 'q')],
      plan: [planned('B', 'p'), planned('C', 'q'), planned('D', 'p', { readiness: 'LONG_TERM', rank: null })],
    });
    expect(lines).toEqual(['B STAY q q', 'C WAIT  ', 'D MOVE  p']);
  });

  it.each([
    { a: { readiness: 'READY_NEXT_TERM', rank: 1 }, b: { readiness: 'READY_NOW', rank: 5 }, taken: 'B' },
    { a: { readiness: 'READY_NOW', rank: 2 }, b: { readiness: 'READY_NOW', rank: 1 }, taken: 'B' },
    { a: { readiness: 'READY_NOW', rank: null }, b: { readiness: 'READY_NOW', rank: 9 }, taken: 'B' },
    { a: { readiness: 'READY_NOW', rank: 1 }, b: { readiness: 'READY_NOW', rank: 1 }, taken: 'A' },
  ] as const)('prefers readiness to rank, a rank to none, and then the first id: $taken', ({ a, b, taken }) => {
    const { assignments } = checked(
      factsOf({ posts: [post('p')], plan: [planned('A', 'p', a), planned('B', 'p', b)] }),
    );
    expect(assignments.filter(({ act }) => act === 'MOVE').map(({ person }) => person)).toEqual([`person-${taken}`]);
  });

  it('chooses among equals by the order of ids, even which seat stays empty', () => {
    const posts = [post('p'), post('q'), post('r')];
    const plan = [planned('A', 'p'), planned('A', 'q'), planned('B', 'p'), planned('B', 'r')];
    expect(linesOfFacts({ posts, plan })).toEqual(['A MOVE  p', 'B MOVE  r']);
  });

  it('chooses by the order of ids also who leaves a post with more people than seats', () => {
    const held = [holds('A', 'p'), holds('B', 'p'), holds('C', 'q'), holds('D', 'q')];
    const plan = [planned('B', 'r'), planned('D', 'r')];
    const lines = linesOfFacts({ posts: [post('p'), post('q'), post('r')], held, plan });
    expect(lines).toEqual(['A STAY p p', 'B STAY p p', 'C STAY q q', 'D MOVE q r']);
  });

  it('says what was reached on each level', () => {
    const { certificate } = checked(
      factsOf({
        posts: [post('p'), post('q', { weight: 4 })],
        plan: [planned('A', 'p', { readiness: 'LONG_TERM', rank: 3 })],
      }),
    );
    expect(certificate.levels.map(({ level, value }) => `${level} ${value}`)).toEqual([
      'UNCOVERED 4',
      'MOVES 1',
      'READINESS 2',
      'RANK 2',
    ]);
  });
});

describe('who leaves', () => {
  it('names the ground and its rules, and a retired person takes no planned post', () => {
    const { assignments, uncovered } = checked(
      factsOf({
        posts: [post('p'), post('q')],
        held: [holds('A', 'p', { grounds: [RETIRED] })],
        plan: [planned('A', 'q', { grounds: [RETIRED] })],
      }),
    );
    expect(assignments).toMatchObject([{ act: 'LEAVE', from: 'post-p', to: null, grounds: [{ rules: ['RT-002'] }] }]);
    expect(uncovered[1]).toMatchObject({
      reason: 'PLANNED_LEAVE',
      planned: [{ person: 'person-A', neededAt: null, grounds: [{ reason: 'RETIREMENT' }] }],
      shortage: null,
    });
  });

  it('may take another post after a limit of terms, but not the same through the plan', () => {
    const held = [holds('A', 'p', { grounds: [LIMIT] })];
    const plan = [planned('A', 'p'), planned('A', 'q')];
    expect(linesOfFacts({ posts: [post('p'), post('q')], held, plan })).toEqual(['A MOVE p q']);
    const { uncovered } = checked(factsOf({ posts: [post('p')], held, plan }));
    expect(uncovered).toMatchObject([{ reason: 'PLANNED_LEAVE', planned: [{ grounds: [{ reason: 'TERM_LIMIT' }] }] }]);
  });

  it('leaves each seat for itself: another seat goes on beside a move until a ground ends it', () => {
    const posts = [post('p'), post('q'), post('r')];
    const held = [holds('A', 'p'), holds('A', 'q', { isMain: false })];
    const plan = [planned('A', 'r'), planned('B', 'p')];
    expect(linesOfFacts({ posts, held, plan })).toEqual(['A MOVE p r', 'A STAY q q', 'B MOVE  p']);
    const ended = [held[0]!, holds('A', 'q', { isMain: false, grounds: [LIMIT] })];
    expect(linesOfFacts({ posts, held: ended, plan })).toEqual(['A MOVE p r', 'A LEAVE q ', 'B MOVE  p']);
  });

  it('is not decided by what nobody knows: it is listed, and taken as the question says', () => {
    const facts = factsOf({ posts: [post('p')], held: [holds('A', 'p', { unknown: ['RETIREMENT'] })] });
    const goesOn = checked(facts);
    const ends = checked({ ...facts, assume: 'ENDS' });
    expect(goesOn.assignments).toMatchObject([{ act: 'STAY', isAssumed: false }]);
    expect(ends.assignments).toMatchObject([{ act: 'LEAVE', isAssumed: true, grounds: [] }]);
    for (const { unknown } of [goesOn, ends]) {
      expect(unknown).toEqual([
        { person: 'person-A', post: 'post-p', tenure: 'tenure-A-p', entry: null, missing: ['RETIREMENT'] },
      ]);
    }
  });
});

describe('a seat that stays empty', () => {
  it('has nobody planned', () => {
    expect(checked(factsOf({ posts: [post('p', { seats: 2 })] })).uncovered).toEqual([
      { post: 'post-p', seats: 2, reason: 'NOBODY_PLANNED', planned: [], shortage: null },
    ]);
  });

  it('names the posts that share too few people, and who is needed where', () => {
    const { uncovered, shortages } = checked(
      factsOf({
        posts: ['p', 'q', 'r', 's'].map((name) => post(name)),
        plan: ['p', 'q', 'r'].flatMap((to) => [planned('A', to), planned('B', to)]).concat(planned('C', 's')),
      }),
    );
    expect(uncovered).toMatchObject([
      {
        post: 'post-r',
        reason: 'NEEDED_ELSEWHERE',
        planned: [
          { person: 'person-A', neededAt: 'post-p' },
          { person: 'person-B', neededAt: 'post-q' },
        ],
        shortage: 0,
      },
    ]);
    expect(shortages).toMatchObject([
      { posts: ['post-p', 'post-q', 'post-r'], people: ['person-A', 'person-B'], seats: 3 },
    ]);
  });
});

describe('facts that contradict themselves', () => {
  it('are refused with every fault', () => {
    const result = simulateContinuity(
      factsOf({
        posts: [post('p', { seats: -1 }), post('p', { weight: 0 })],
        held: [holds('A', 'p'), holds('A', 'p')],
        plan: [planned('B', 'p', { rank: 0 }), planned('B', 'p')],
      }),
    );
    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual([
      'POST_TWICE',
      'SEATS_NOT_WHOLE',
      'WEIGHT_NOT_POSITIVE',
      'TENURE_TWICE',
      'MAIN_SEAT_TWICE',
      'ENTRY_TWICE',
      'RANK_NOT_POSITIVE',
    ]);
  });
});
