import { periodContains } from '../kernel/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { BodyKind } from '../organization/index.js';
import type { ScopeValue } from '../rule/index.js';
import type { BodySeat, HeldPost } from './facts.js';
import type { BodyTarget, PostTarget, SlotTarget } from './planning.js';
import type { PostsCompared } from './rules/only-upwards.js';

type Comparison = PostsCompared['plannedPostIs'];

/**
 * How a target lies to what is held on the day; HIGHER where nothing is held, null where it cannot be told. A post is compared with
 * posts by their rank, a seat with seats. No text says how posts lie to seats: who holds only the other sort is planned upwards as
 * long as nothing of it is of a higher level than the target.
 */
export function plannedPostIs(
  tenures: readonly HeldPost[] | null,
  target: SlotTarget,
  on: PlainDate,
): Comparison | null {
  if (tenures === null) return null;
  const held = tenures.filter((tenure) => periodContains(tenure.held, on));
  const seats = held.flatMap(({ seat }) => (seat === undefined ? [] : [seat]));
  const posts = held.filter(({ seat }) => seat === undefined);
  if (target.kind === 'POST') return posts.length > 0 ? againstPosts(posts, target) : againstLevels(seats, target);
  return seats.length > 0 ? againstSeats(seats, target) : againstLevels(posts, target);
}

function againstPosts(posts: readonly HeldPost[], { rank }: PostTarget): Comparison | null {
  return lowest(posts.map((post) => (rank === null || post.rank === null ? null : compare(post.rank - rank))));
}

function againstSeats(seats: readonly BodySeat[], target: BodyTarget): Comparison | null {
  const planned = { body: target.body, kind: target.bodyKind, level: target.scope.level ?? null };
  return lowest(seats.map((seat) => compareSeats(planned, seat)));
}

/** Against posts where a seat is planned, or the other way round: HIGHER unless one may be of a higher level. */
function againstLevels(held: readonly Pick<HeldPost, 'level'>[], { scope }: SlotTarget): Comparison | null {
  const isNotAbove = ({ level }: Pick<HeldPost, 'level'>) =>
    scope.level !== undefined && level !== null && level !== undefined && LEVEL_ROWS[level] >= LEVEL_ROWS[scope.level];
  return held.every(isNotAbove) ? 'HIGHER' : null;
}

/** Levels of committees, the highest first; levels of one row are not told apart. */
export const LEVEL_ROWS: Readonly<Record<ScopeValue<'level'>, number>> = {
  CENTRAL: 0,
  PROVINCE: 1,
  DISTRICT: 2,
  UPPER_GRASSROOTS: 2,
  COMMUNE: 3,
  GRASSROOTS: 3,
  CELL: 4,
};

/** Bodies of one committee, each chosen from the next; an inspection commission stands beside them. */
export const BODY_ROWS: Readonly<Record<BodyKind, number | null>> = {
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
