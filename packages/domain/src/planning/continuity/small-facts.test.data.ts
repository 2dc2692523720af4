import * as fc from 'fast-check';
import { codesOf, plainDate } from '../../kernel/index.js';
import { READINESS_LEVELS } from '../vocabulary.js';
import type { ContinuityFacts, HeldSeat, LeavingGround, PlannedMove, Standing, UnknownGround } from './facts.js';
import { simulateContinuity } from './simulate.js';
import type { Continuity } from './simulate.js';

const named = (kind: string, number: number) => `${kind}-${number}` as never;
/** A ground that has come. */
export const GROUND: LeavingGround = { reason: 'RETIREMENT', from: plainDate('2025-09-01'), rules: [] };

const standing: fc.Arbitrary<Standing> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ grounds: [], unknown: [] }) },
  { weight: 3, arbitrary: fc.constant({ grounds: [GROUND], unknown: [] }) },
  { weight: 1, arbitrary: fc.constant({ grounds: [], unknown: ['RETIREMENT'] as const }) },
);
const POSTS = 5;
const PEOPLE = 5;
const posts = fc.array(fc.record({ seats: fc.constantFrom(1, 1, 1, 2, 0), weight: fc.integer({ min: 1, max: 3 }) }), {
  minLength: 3,
  size: 'max',
  maxLength: POSTS,
});
const seat = fc.record({
  person: fc.nat(PEOPLE - 1),
  post: fc.nat(POSTS),
  wantsMain: fc.constantFrom(true, true, false),
  standing,
});
const move = fc.record({
  person: fc.nat(PEOPLE - 1),
  post: fc.nat(POSTS),
  readiness: fc.constantFrom(...codesOf(READINESS_LEVELS)),
  rank: fc.option(fc.integer({ min: 1, max: 3 })),
  standing,
});

/**
 * Small questions of every kind: posts over and under their seats, other seats, posts outside, several entries for one.
 * In half of them everybody and every post is alike, so that many assignments are equally good.
 */
const anyFacts: fc.Arbitrary<ContinuityFacts> = fc
  .record({
    posts,
    seats: fc.array(seat, { maxLength: 5, size: 'max' }),
    moves: fc.array(move, { minLength: 4, maxLength: 14, size: 'max' }),
    assume: fc.constantFrom<UnknownGround>('GOES_ON', 'ENDS'),
    isTied: fc.boolean(),
  })
  .map((given) => {
    const hasMain = new Set<number>();
    const held = given.seats.map(({ person, post, wantsMain, standing: rest }, index): HeldSeat => {
      const isMain = wantsMain && !hasMain.has(person);
      if (isMain) hasMain.add(person);
      return {
        tenure: named('tenure', index),
        person: named('person', person),
        post: named('post', post),
        isMain,
        ...rest,
      };
    });
    const plan = given.moves.map(({ person, post, readiness, rank, standing: rest }, index): PlannedMove => {
      return {
        entry: named('entry', index),
        person: named('person', person),
        post: named('post', post),
        readiness: given.isTied ? 'READY_NOW' : readiness,
        rank: given.isTied ? null : rank,
        ...rest,
      };
    });
    const known = given.posts.map(({ seats, weight }, index) => {
      return { post: named('post', index), seats, weight: given.isTied ? 1 : weight };
    });
    return { on: plainDate('2025-10-01'), assume: given.assume, posts: known, held, plan };
  });

/** Without the usual leaning to small numbers: the first post and the first person would be in every entry. */
export const smallFacts = fc.noBias(anyFacts);

/** The simulation of facts that are in form. */
export function simulated(facts: ContinuityFacts): Continuity {
  const result = simulateContinuity(facts);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}
