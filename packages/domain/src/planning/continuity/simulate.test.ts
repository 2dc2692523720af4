import { describe, expect, it } from 'vitest';
import { plainDate } from '../../kernel/index.js';
import { ruleId } from '../../rule/index.js';
import { chainSentence } from './chain-sentence.js';
import { checkContinuity } from './check.js';
import type { ContinuityFacts, ContinuityPost, HeldSeat, LeavingGround, PlannedMove } from './facts.js';
import { simulateContinuity } from './simulate.js';
import type { Continuity } from './simulate.js';

const ON = plainDate('2025-10-01');
const RETIRED: LeavingGround = { reason: 'RETIREMENT', from: plainDate('2025-09-01'), rules: [ruleId('RT-002')] };
const LIMIT: LeavingGround = { reason: 'TERM_LIMIT', from: plainDate('2025-10-01'), rules: [ruleId('RO-001')] };

// Ids in the order of their names, so that a test can say who comes first.
const named = (kind: string, name: string) => `${kind}-${name}` as never;
const post = (name: string, facts: Partial<ContinuityPost> = {}): ContinuityPost => ({
  post: named('post', name),
  seats: 1,
  weight: 1,
  ...facts,
});
const holds = (person: string, at: string, facts: Partial<HeldSeat> = {}): HeldSeat => ({
  tenure: named('tenure', `${person}-${at}`),
  person: named('person', person),
  post: named('post', at),
  isMain: true,
  grounds: [],
  unknown: [],
  ...facts,
});
const planned = (person: string, to: string, facts: Partial<PlannedMove> = {}): PlannedMove => ({
  entry: named('entry', `${person}-${to}`),
  person: named('person', person),
  post: named('post', to),
  readiness: 'READY_NOW',
  rank: 1,
  grounds: [],
  unknown: [],
  ...facts,
});
const factsOf = (facts: Partial<ContinuityFacts>): ContinuityFacts => ({
  on: ON,
  assume: 'GOES_ON',
  posts: [],
  held: [],
  plan: [],
  ...facts,
});

function simulated(facts: ContinuityFacts): Continuity {
  const result = simulateContinuity(facts);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  expect(checkContinuity(facts, result.value)).toEqual([]);
  return result.value;
}

const linesOf = ({ assignments }: Continuity) =>
  assignments.map(({ person, act, from, to }) =>
    [person, act, from, to].map((id) => id?.split('-')[1] ?? id).join(' '),
  );
const linesOfFacts = (facts: Partial<ContinuityFacts>) => linesOf(simulated(factsOf(facts)));

describe('a chain of moves', () => {
  const facts = factsOf({
    posts: [post('p'), post('q'), post('r')],
    held: [holds('A', 'p', { grounds: [RETIRED] }), holds('B', 'q'), holds('C', 'r')],
    plan: [planned('B', 'p'), planned('C', 'q'), planned('D', 'r')],
  });

  it('is told from the seat that was left to the person who comes from outside', () => {
    const { chains, uncovered } = simulated(facts);
    expect(uncovered).toEqual([]);
    expect(chains).toEqual([
      {
        leaver: 'person-A',
        steps: [
          { person: 'person-B', from: 'post-q', to: 'post-p' },
          { person: 'person-C', from: 'post-r', to: 'post-q' },
          { person: 'person-D', from: null, to: 'post-r' },
        ],
        end: 'FROM_OUTSIDE',
        endsAt: null,
      },
    ]);
  });

  it('is told in one sentence in both languages', () => {
    const names = { person: (id: string) => id.slice(-1), post: (id: string) => id.slice(-1) };
    const sentences = (given: ContinuityFacts) => simulated(given).chains.map((chain) => chainSentence(chain, names));
    expect(sentences(facts)).toEqual([
      {
        vi: 'A thôi giữ p; B từ q sang p; C từ r sang q; D nhận r.',
        en: 'A leaves p; B from q to p; C from r to q; D takes r.',
      },
    ]);
    const upwards = { ...facts, posts: [post('p', { weight: 2 }), post('q'), post('r')], plan: [planned('B', 'p')] };
    expect(sentences(upwards)).toEqual([
      {
        vi: 'A thôi giữ p; B từ q sang p; q còn một chỗ trống.',
        en: 'A leaves p; B from q to p; a seat of q stays empty.',
      },
    ]);
  });

  it('is not begun where it only shifts the empty seat', () => {
    const result = simulated({ ...facts, plan: [planned('B', 'p'), planned('C', 'q')] });
    expect(result.chains).toEqual([]);
    expect(result.uncovered).toMatchObject([{ post: 'post-p', seats: 1, reason: 'NEEDED_ELSEWHERE' }]);
  });

  it('shifts the empty seat to a post of less weight, and says where it is then', () => {
    const posts = [post('p', { weight: 3 }), post('q', { weight: 2 }), post('r')];
    const { chains, uncovered } = simulated({ ...facts, posts, plan: [planned('B', 'p'), planned('C', 'q')] });
    expect(chains).toMatchObject([{ leaver: 'person-A', end: 'UNCOVERED', endsAt: 'post-r' }]);
    expect(uncovered).toMatchObject([{ post: 'post-r', seats: 1, reason: 'NEEDED_ELSEWHERE' }]);
  });

  it('closes where two people at their limit of terms are planned for each other', () => {
    const { chains, uncovered } = simulated(
      factsOf({
        posts: [post('p'), post('q')],
        held: [holds('A', 'p', { grounds: [LIMIT] }), holds('B', 'q', { grounds: [LIMIT] })],
        plan: [planned('A', 'q'), planned('B', 'p')],
      }),
    );
    expect(uncovered).toEqual([]);
    expect(chains).toMatchObject([{ leaver: null, end: 'CYCLE', endsAt: null, steps: [{}, {}] }]);
  });

  it('ends without an empty seat where the post left had more people than seats', () => {
    const { chains, uncovered } = simulated(
      factsOf({
        posts: [post('p'), post('q')],
        held: [holds('B', 'q'), holds('C', 'q')],
        plan: [planned('C', 'p')],
      }),
    );
    expect(uncovered).toEqual([]);
    expect(chains).toMatchObject([{ leaver: null, end: 'SEAT_NOT_NEEDED', endsAt: 'post-q' }]);
  });

  it('ends with one empty seat where all leave a post that had one person too many', () => {
    const { chains } = simulated(
      factsOf({
        posts: [post('p', { weight: 2 }), post('q', { weight: 2 }), post('r')],
        held: [holds('B', 'r'), holds('C', 'r')],
        plan: [planned('B', 'p'), planned('C', 'q')],
      }),
    );
    expect(chains.map(({ end }) => end)).toEqual(['SEAT_NOT_NEEDED', 'UNCOVERED']);
  });
});

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
    const { assignments } = simulated(
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
    const { certificate } = simulated(
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
    const { assignments, uncovered } = simulated(
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
    const { uncovered } = simulated(factsOf({ posts: [post('p')], held, plan }));
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
    const goesOn = simulated(facts);
    const ends = simulated({ ...facts, assume: 'ENDS' });
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
    expect(simulated(factsOf({ posts: [post('p', { seats: 2 })] })).uncovered).toEqual([
      { post: 'post-p', seats: 2, reason: 'NOBODY_PLANNED', planned: [], shortage: null },
    ]);
  });

  it('names the posts that share too few people, and who is needed where', () => {
    const { uncovered, shortages } = simulated(
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
