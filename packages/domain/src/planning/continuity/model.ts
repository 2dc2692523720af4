import { codesOf } from '../../kernel/index.js';
import type { Id } from '../../kernel/index.js';
import { READINESS_LEVELS } from '../vocabulary.js';
import { isOpen } from './facts.js';
import type { ContinuityFacts, HeldSeat, PlannedMove } from './facts.js';
import { packingOf } from './levels.js';
import type { Costs, Packing } from './levels.js';
import { compareTexts, groupedBy } from './lists.js';

/** A person outside every post of the model. */
export const OUTSIDE = -1;

/** A seat that a person could take, by the number of the post. */
export interface Option {
  readonly post: number;
  /** Packed levels; 0 for staying. */
  readonly cost: bigint;
  /** The entry of the plan that it rests on; null for staying. */
  readonly move: PlannedMove | null;
}

/** A post with its open seats: those that nobody holds beside a main seat. */
export interface ModelPost {
  readonly post: Id<'Post'>;
  readonly seats: number;
  /** Packed cost of one empty seat. */
  readonly emptyCost: bigint;
}

/** A person with the seats open to them: the main seat first, then the others in the order of the posts. */
export interface ModelPerson {
  readonly person: Id<'Cadre'>;
  /** The seat given up for another; null for people without a main seat here. */
  readonly main: HeldSeat | null;
  readonly options: readonly Option[];
  /** True where the person does not stay in a main seat: nobody is put out of a seat that they can keep. */
  readonly mayBeOutside: boolean;
}

/** The assignment problem of a set of facts: posts and people in the order of their ids. */
export interface Model {
  readonly packing: Packing;
  readonly posts: readonly ModelPost[];
  readonly people: readonly ModelPerson[];
  readonly numberOf: ReadonlyMap<Id<'Post'>, number>;
}

const READINESS_ORDER = codesOf(READINESS_LEVELS);

/** Builds the assignment problem; facts in another order give the same. */
export function modelOf(facts: ContinuityFacts): Model {
  const sorted = facts.posts.toSorted((left, right) => compareTexts(left.post, right.post));
  const numberOf = new Map(sorted.map(({ post }, number) => [post, number]));
  const held = heldByPerson(facts, numberOf);
  const moves = movesByPerson(facts, numberOf, held);
  const lastRank = facts.plan.reduce((last, { rank }) => Math.max(last, rank ?? 0), 0);
  const packing = packingOf(moves.size, READINESS_ORDER.length - 1, lastRank);
  const kept = new Map<string, number>();
  for (const seat of facts.held) {
    if (!seat.isMain && isOpen(seat, facts.assume)) kept.set(seat.post, (kept.get(seat.post) ?? 0) + 1);
  }
  const posts = sorted.map(({ post, seats, weight }): ModelPost => {
    const emptyCost = packing.pack({ UNCOVERED: BigInt(weight), MOVES: 0n, READINESS: 0n, RANK: 0n });
    return { post, seats: Math.max(seats - (kept.get(post) ?? 0), 0), emptyCost };
  });
  const ids = [...new Set([...held.keys(), ...moves.keys()])].toSorted(compareTexts);
  const people = ids.map((person) => {
    return personOf(person, held.get(person) ?? [], moves.get(person) ?? [], { facts, numberOf, packing, lastRank });
  });
  return { packing, posts, people, numberOf };
}

interface Surroundings {
  readonly facts: ContinuityFacts;
  readonly numberOf: ReadonlyMap<Id<'Post'>, number>;
  readonly packing: Packing;
  readonly lastRank: number;
}

function personOf(
  person: Id<'Cadre'>,
  held: readonly HeldSeat[],
  moves: readonly PlannedMove[],
  { facts, numberOf, packing, lastRank }: Surroundings,
): ModelPerson {
  const main = held.find(({ isMain }) => isMain) ?? null;
  const canStay = main !== null && isOpen(main, facts.assume);
  const options: Option[] = canStay ? [{ post: numberOf.get(main.post)!, cost: 0n, move: null }] : [];
  for (const move of moves) {
    options.push({ post: numberOf.get(move.post)!, cost: packing.pack(costsOf(move, lastRank)), move });
  }
  return { person, main, options, mayBeOutside: !canStay };
}

function costsOf({ readiness, rank }: PlannedMove, lastRank: number): Costs {
  const placesBehind = rank === null ? lastRank : rank - 1;
  return {
    UNCOVERED: 0n,
    MOVES: 1n,
    READINESS: BigInt(READINESS_ORDER.indexOf(readiness)),
    RANK: BigInt(placesBehind),
  };
}

function heldByPerson(
  { held }: ContinuityFacts,
  numberOf: ReadonlyMap<Id<'Post'>, number>,
): Map<Id<'Cadre'>, HeldSeat[]> {
  return groupedBy(
    held.filter(({ post }) => numberOf.has(post)),
    ({ person }) => person,
  );
}

/** The open moves of each person by post, of several entries for one post the best; nobody moves to a post they hold. */
function movesByPerson(
  { plan, assume }: ContinuityFacts,
  numberOf: ReadonlyMap<Id<'Post'>, number>,
  held: ReadonlyMap<Id<'Cadre'>, readonly HeldSeat[]>,
): Map<Id<'Cadre'>, PlannedMove[]> {
  const best = new Map<string, PlannedMove>();
  for (const move of plan) {
    const holdsIt = held.get(move.person)?.some(({ post }) => post === move.post) === true;
    if (!isOpen(move, assume) || holdsIt || !numberOf.has(move.post)) continue;
    const key = `${move.person} ${move.post}`;
    const other = best.get(key);
    if (other === undefined || compareMoves(move, other) < 0) best.set(key, move);
  }
  const sorted = [...best.values()].toSorted((left, right) => compareTexts(left.post, right.post));
  return groupedBy(sorted, ({ person }) => person);
}

function compareMoves(left: PlannedMove, right: PlannedMove): number {
  return (
    READINESS_ORDER.indexOf(left.readiness) - READINESS_ORDER.indexOf(right.readiness) ||
    (left.rank ?? Infinity) - (right.rank ?? Infinity) ||
    compareTexts(left.entry, right.entry)
  );
}
