import { codesOf, sha256 } from '../../kernel/index.js';
import type { Id } from '../../kernel/index.js';
import type { ContinuityFacts, LeavingGround, Standing } from './facts.js';
import { compareTexts } from './lists.js';
import type { Model } from './model.js';
import type { Solution } from './solve.js';
import { CONTINUITY_LEVELS } from './vocabulary.js';
import type { ContinuityLevel } from './vocabulary.js';

/** One level of the objective. */
export interface LevelValue {
  readonly level: ContinuityLevel;
  /** What the solution costs on this level, in decimal digits. */
  readonly value: string;
  /** Above every value that this level can take, in decimal digits; null for the first, which is not bounded. */
  readonly base: string | null;
}

/** What one person more would save at a post, in the packed whole number of all levels. */
export interface SeatPrice {
  readonly post: Id<'Post'>;
  /** In decimal digits. */
  readonly price: string;
}

/**
 * Proof that no assignment is better on the levels, plain JSON. A level is worth the product of the bases behind it; for
 * any prices between 0 and the cost of an empty seat, what each person saves at best, taken from what the seats are
 * worth, is less than or equal to the cost of every assignment. These prices reach the cost of this one.
 */
export interface ContinuityCertificate {
  readonly algorithm: 'SHORTEST_CHAINS';
  /** Counts up when the proof changes its form. */
  readonly format: 1;
  /** SHA-256 of the facts in an order of their own, 64 hexadecimal digits. */
  readonly inputs: string;
  /** In order: the first weighs most. */
  readonly levels: readonly LevelValue[];
  /** By post; posts that are left out have the price 0. */
  readonly prices: readonly SeatPrice[];
}

/** The certificate of a solution. */
export function certificateOf(facts: ContinuityFacts, model: Model, solution: Solution): ContinuityCertificate {
  const { packing, posts, people } = model;
  let packed = 0n;
  posts.forEach(({ seats, emptyCost }, post) => {
    packed += emptyCost * BigInt(Math.max(seats - solution.filled[post]!, 0));
  });
  people.forEach(({ options }, person) => {
    packed += options.find(({ post }) => post === solution.seatOf[person])?.cost ?? 0n;
  });
  const values = packing.unpack(packed);
  const bases: Partial<Record<ContinuityLevel, bigint>> = packing.bases;
  return {
    algorithm: 'SHORTEST_CHAINS',
    format: 1,
    inputs: inputsHash(facts),
    levels: codesOf(CONTINUITY_LEVELS).map((level) => {
      return { level, value: values[level].toString(), base: bases[level]?.toString() ?? null };
    }),
    prices: posts.flatMap(({ post }, number) => {
      const price = solution.prices[number]!;
      return price === 0n ? [] : [{ post, price: price.toString() }];
    }),
  };
}

/** Names the facts: the same in any order, another as soon as one of them changes. */
export function inputsHash({ on, assume, posts, held, plan }: ContinuityFacts): string {
  const lines = [
    ...posts.map(({ post, seats, weight }) => ['post', post, seats, weight]),
    ...held.map((seat) => ['held', seat.tenure, seat.post, seat.person, seat.isMain, ...standingParts(seat)]),
    ...plan.map((move) => {
      return ['plan', move.entry, move.post, move.person, move.readiness, move.rank, ...standingParts(move)];
    }),
  ];
  const sorted = lines.map((line) => JSON.stringify(line)).toSorted(compareTexts);
  const digest = sha256(new TextEncoder().encode([JSON.stringify([on, assume]), ...sorted].join('\n')));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function standingParts({ grounds, unknown }: Standing): unknown[] {
  return [grounds.map(groundParts).toSorted(compareTexts), unknown.toSorted(compareTexts)];
}

function groundParts({ reason, from, rules }: LeavingGround): string {
  return JSON.stringify([reason, from, rules.toSorted(compareTexts)]);
}
