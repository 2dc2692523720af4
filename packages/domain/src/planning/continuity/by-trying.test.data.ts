import { codesOf } from '../../kernel/index.js';
import { READINESS_LEVELS } from '../vocabulary.js';
import type { ContinuityFacts, Standing } from './facts.js';

/** The best of all assignments. */
interface Best {
  /** Empty seats by weight, moves, readiness, rank. */
  readonly levels: readonly number[];
  /** Where each person sits, by person; empty for nowhere. */
  readonly places: readonly string[];
}

/** A seat of a person, with moves, readiness and rank as they count. */
interface Way {
  readonly place: string;
  readonly cost: readonly number[];
}

/** Tries every assignment: the best levels, and of the best the one that prefers in the order of ids. */
export function bestByTrying(facts: ContinuityFacts): Best {
  const people = [...new Set<string>([...facts.held, ...facts.plan].map(({ person }) => person))].toSorted();
  const seats = seatsOf(facts);
  let best: Best | null = null;
  // Who comes first changes slowest, each from the way preferred: of equals the first tried is the one to choose.
  for (const ways of everyCombination(people.map((person) => waysOf(facts, person)))) {
    const levels = levelsOf(facts, seats, ways);
    if (best === null || compare(levels, best.levels) < 0) best = { levels, places: ways.map(({ place }) => place) };
  }
  return best!;
}

function* everyCombination(choices: readonly (readonly Way[])[]): Generator<readonly Way[]> {
  const [first, ...others] = choices;
  if (first === undefined) yield [];
  else for (const way of first) for (const rest of everyCombination(others)) yield [way, ...rest];
}

function waysOf({ posts, held, plan, assume }: ContinuityFacts, person: string): readonly Way[] {
  const known = new Set<string>(posts.map(({ post }) => post));
  const own = held.filter((one) => one.person === person && known.has(one.post));
  const holds = new Set<string>(own.map(({ post }) => post));
  const lastRank = Math.max(0, ...plan.map(({ rank }) => rank ?? 0));
  const moves = new Map<string, Way>();
  for (const one of plan.filter((entry) => entry.person === person && isOpen(entry, assume))) {
    if (!known.has(one.post) || holds.has(one.post)) continue;
    const cost = [1, codesOf(READINESS_LEVELS).indexOf(one.readiness), one.rank === null ? lastRank : one.rank - 1];
    const other = moves.get(one.post);
    if (other === undefined || compare(cost, other.cost) < 0) moves.set(one.post, { place: one.post, cost });
  }
  const sorted = [...moves.values()].toSorted((left, right) => (left.place < right.place ? -1 : 1));
  const stay = own.find((one) => one.isMain && isOpen(one, assume));
  const free = [0, 0, 0];
  return stay === undefined ? [...sorted, { place: '', cost: free }] : [{ place: stay.post, cost: free }, ...sorted];
}

function seatsOf({ posts, held, assume }: ContinuityFacts): ReadonlyMap<string, number> {
  return new Map(
    posts.map(({ post, seats }) => {
      const kept = held.filter((one) => one.post === post && !one.isMain && isOpen(one, assume));
      return [post, Math.max(0, seats - kept.length)];
    }),
  );
}

function levelsOf({ posts }: ContinuityFacts, seats: ReadonlyMap<string, number>, ways: readonly Way[]): number[] {
  const empty = posts.map(({ post, weight }) => {
    return weight * Math.max(0, seats.get(post)! - ways.filter(({ place }) => place === post).length);
  });
  const costs = [0, 1, 2].map((level) => ways.reduce((sum, { cost }) => sum + cost[level]!, 0));
  return [empty.reduce((sum, count) => sum + count, 0), ...costs];
}

function isOpen(one: Standing, assume: ContinuityFacts['assume']): boolean {
  return one.grounds.length === 0 && (assume === 'GOES_ON' || one.unknown.length === 0);
}

function compare(left: readonly number[], right: readonly number[]): number {
  const index = left.findIndex((value, level) => value !== right[level]);
  return index === -1 ? 0 : left[index]! - right[index]!;
}
