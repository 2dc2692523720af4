import type { Id } from '../../kernel/index.js';
import type { ContinuityFacts } from './facts.js';

/** Why facts cannot be simulated. */
export type ContinuityRefusal =
  | { readonly code: 'POST_TWICE'; readonly post: Id<'Post'> }
  | { readonly code: 'SEATS_NOT_WHOLE'; readonly post: Id<'Post'>; readonly seats: number }
  | { readonly code: 'WEIGHT_NOT_POSITIVE'; readonly post: Id<'Post'>; readonly weight: number }
  | { readonly code: 'TENURE_TWICE'; readonly tenure: Id<'Tenure'> }
  | { readonly code: 'MAIN_SEAT_TWICE'; readonly person: Id<'Cadre'> }
  | { readonly code: 'ENTRY_TWICE'; readonly entry: Id<'PlanEntry'> }
  | { readonly code: 'RANK_NOT_POSITIVE'; readonly entry: Id<'PlanEntry'>; readonly rank: number };

/** Every fault in the form of the facts; empty where they can be simulated. */
export function faultsOf({ posts, held, plan }: ContinuityFacts): ContinuityRefusal[] {
  const mainSeats = held.flatMap(({ isMain, person }) => (isMain ? [person] : []));
  return [
    ...repeated(posts.map(({ post }) => post)).map((post) => ({ code: 'POST_TWICE', post }) as const),
    ...posts.flatMap(({ post, seats }) =>
      Number.isSafeInteger(seats) && seats >= 0 ? [] : [{ code: 'SEATS_NOT_WHOLE', post, seats } as const],
    ),
    ...posts.flatMap(({ post, weight }) =>
      isPositive(weight) ? [] : [{ code: 'WEIGHT_NOT_POSITIVE', post, weight } as const],
    ),
    ...repeated(held.map(({ tenure }) => tenure)).map((tenure) => ({ code: 'TENURE_TWICE', tenure }) as const),
    ...repeated(mainSeats).map((person) => ({ code: 'MAIN_SEAT_TWICE', person }) as const),
    ...repeated(plan.map(({ entry }) => entry)).map((entry) => ({ code: 'ENTRY_TWICE', entry }) as const),
    ...plan.flatMap(({ entry, rank }) =>
      rank === null || isPositive(rank) ? [] : [{ code: 'RANK_NOT_POSITIVE', entry, rank } as const],
    ),
  ];
}

function isPositive(count: number): boolean {
  return Number.isSafeInteger(count) && count > 0;
}

function repeated<Text extends string>(ids: readonly Text[]): Text[] {
  const seen = new Set<Text>();
  const twice = new Set<Text>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return [...twice].toSorted();
}
