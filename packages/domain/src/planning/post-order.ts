import { periodContains } from '../kernel/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { BodyKind } from '../organization/index.js';
import type { ScopeValue } from '../rule/index.js';
import type { BodySeat, HeldPost } from './facts.js';
import type { BodyTarget, PostTarget, SlotTarget } from './planning.js';
import type { PostsCompared } from './rules/only-upwards.js';

type Comparison = PostsCompared['plannedPostIs'];

/**
 * How a target lies to the highest post or seat that is held on the day; HIGHER where none is held, null where it cannot
 * be told. A post is compared with posts by their rank, a seat with seats: nothing says how posts lie to seats.
 */
export function plannedPostIs(
  tenures: readonly HeldPost[] | null,
  target: SlotTarget,
  on: PlainDate,
): Comparison | null {
  if (tenures === null) return null;
  const held = tenures.filter((tenure) => periodContains(tenure.held, on));
  return target.kind === 'POST' ? againstPosts(held, target) : againstSeats(held, target);
}

function againstPosts(held: readonly HeldPost[], { rank }: PostTarget): Comparison | null {
  const ranks = held.flatMap((tenure) => (tenure.seat === undefined ? [tenure.rank] : []));
  return lowest(ranks.map((other) => (rank === null || other === null ? null : compare(other - rank))));
}

function againstSeats(held: readonly HeldPost[], target: BodyTarget): Comparison | null {
  const planned = { body: target.body, kind: target.bodyKind, level: target.scope.level ?? null };
  return lowest(held.flatMap(({ seat }) => (seat === undefined ? [] : [compareSeats(planned, seat)])));
}

/** Levels of committees, the highest first; levels of one row are not told apart. */
const LEVEL_ROWS: Readonly<Record<ScopeValue<'level'>, number>> = {
  CENTRAL: 0,
  PROVINCE: 1,
  DISTRICT: 2,
  UPPER_GRASSROOTS: 2,
  COMMUNE: 3,
  GRASSROOTS: 3,
  CELL: 4,
};

/** Bodies of one committee, each chosen from the next; an inspection commission stands beside them. */
const BODY_ROWS: Readonly<Record<BodyKind, number | null>> = {
  STANDING_MEMBERS: 0,
  STANDING_COMMITTEE: 1,
  EXECUTIVE_COMMITTEE: 2,
  CELL_COMMITTEE: 2,
  INSPECTION_COMMISSION: null,
};

function compareSeats(planned: BodySeat, held: BodySeat): Comparison | null {
  if (planned.body === held.body) return 'EQUAL';
  if (planned.level === null || held.level === null) return null;
  const levels = LEVEL_ROWS[held.level] - LEVEL_ROWS[planned.level];
  if (levels !== 0) return compare(levels);
  const [mine, theirs] = [BODY_ROWS[planned.kind], BODY_ROWS[held.kind]];
  return mine === null || theirs === null ? null : compare(theirs - mine);
}

function compare(heldBehindPlanned: number): Comparison {
  return heldBehindPlanned === 0 ? 'EQUAL' : heldBehindPlanned > 0 ? 'HIGHER' : 'LOWER';
}

/** One post held that is not lower settles it, whatever is not known of the others. */
function lowest(comparisons: readonly (Comparison | null)[]): Comparison | null {
  for (const found of ['LOWER', 'EQUAL', null] as const) if (comparisons.includes(found)) return found;
  return 'HIGHER';
}
