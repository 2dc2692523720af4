import * as fc from 'fast-check';
import { codesOf, plainDate } from '../../kernel/index.js';
import { READINESS_LEVELS } from '../vocabulary.js';
import type { ContinuityFacts, HeldSeat, LeavingGround, PlannedMove, Standing } from './facts.js';
import { simulateContinuity } from './simulate.js';
import type { Continuity } from './simulate.js';
import type { UnknownGround } from './vocabulary.js';

const named = (kind: string, number: number) => `${kind}-${number}` as never;
/** A ground that has come. */
export const GROUND: LeavingGround = { reason: 'RETIREMENT', from: plainDate('2025-09-01'), rules: [] };

const standing: fc.Arbitrary<Standing> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ grounds: [], unknown: [] }) },
  { weight: 3, arbitrary: fc.constant({ grounds: [GROUND], unknown: [] }) },
  { weight: 1, arbitrary: fc.constant({ grounds: [], unknown: ['RETIREMENT'] as const }) },
);
const readiness = fc.constantFrom(...codesOf(READINESS_LEVELS));
const rank = fc.option(fc.integer({ min: 1, max: 3 }));

/** At most so many of each; at least half as many posts and entries. */
interface Size {
  readonly posts: number;
  readonly people: number;
  readonly held: number;
  readonly entries: number;
}

/**
 * Questions of every kind: posts over and under their seats, other seats, posts outside, several entries for one. In
 * half of them everybody and every post is alike, so that many assignments are equally good. Numbers do not lean to the
 * small ones, which would put the first post and the first person into every entry.
 */
function factsUpTo(size: Size): fc.Arbitrary<ContinuityFacts> {
  // One post more than there are: it lies outside the question.
  const place = { person: fc.nat(size.people - 1), post: fc.nat(size.posts), standing };
  const post = fc.record({ seats: fc.constantFrom(1, 1, 1, 2, 0), weight: fc.integer({ min: 1, max: 3 }) });
  const seat = fc.record({ ...place, wantsMain: fc.constantFrom(true, true, false) });
  const move = fc.record({ ...place, readiness, rank });
  const given = fc.record({
    posts: fc.array(post, { minLength: Math.ceil(size.posts / 2), maxLength: size.posts, size: 'max' }),
    seats: fc.array(seat, { maxLength: size.held, size: 'max' }),
    moves: fc.array(move, { minLength: Math.ceil(size.entries / 2), maxLength: size.entries, size: 'max' }),
    assume: fc.constantFrom<UnknownGround>('GOES_ON', 'ENDS'),
    isTied: fc.boolean(),
  });
  return fc.noBias(given.map(factsFrom));
}

/** Few enough to try every assignment. */
export const smallFacts = factsUpTo({ posts: 5, people: 5, held: 5, entries: 14 });

/** Too many to try, enough for long chains. */
export const largerFacts = factsUpTo({ posts: 60, people: 80, held: 60, entries: 200 });

interface Given {
  readonly posts: readonly { readonly seats: number; readonly weight: number }[];
  readonly seats: readonly {
    readonly person: number;
    readonly post: number;
    readonly wantsMain: boolean;
    readonly standing: Standing;
  }[];
  readonly moves: readonly {
    readonly person: number;
    readonly post: number;
    readonly readiness: PlannedMove['readiness'];
    readonly rank: number | null;
    readonly standing: Standing;
  }[];
  readonly assume: UnknownGround;
  readonly isTied: boolean;
}

function factsFrom(given: Given): ContinuityFacts {
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
}

/** The simulation of facts that are in form. */
export function simulated(facts: ContinuityFacts): Continuity {
  const result = simulateContinuity(facts);
  if (!result.ok) throw new Error(JSON.stringify(result.refusals));
  return result.value;
}
