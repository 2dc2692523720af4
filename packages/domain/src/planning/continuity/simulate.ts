import { ok } from '../../kernel/index.js';
import type { Id, Result } from '../../kernel/index.js';
import { assignmentsOf } from './assignment.js';
import type { ContinuityAssignment } from './assignment.js';
import { certificateOf } from './certificate.js';
import type { ContinuityCertificate } from './certificate.js';
import { chainsOf } from './chain.js';
import type { ContinuityChain } from './chain.js';
import type { ContinuityFacts, Standing } from './facts.js';
import { compareTexts } from './lists.js';
import { modelOf } from './model.js';
import { faultsOf } from './refusals.js';
import type { ContinuityRefusal } from './refusals.js';
import { shortagesOf } from './shortage.js';
import type { Shortage } from './shortage.js';
import { solve } from './solve.js';
import { settleTies } from './tie-break.js';
import { uncoveredPosts } from './uncovered.js';
import type { UncoveredPost } from './uncovered.js';
import type { LeavingReason } from './vocabulary.js';

/** Somebody of whom it is not known whether they can sit on a seat, and nothing known stands against it. */
export interface UnknownStanding {
  readonly person: Id<'Cadre'>;
  readonly post: Id<'Post'>;
  /** Of the seat held; null for an entry of the plan. */
  readonly tenure: Id<'Tenure'> | null;
  /** Of the plan; null for a seat held. */
  readonly entry: Id<'PlanEntry'> | null;
  readonly missing: readonly LeavingReason[];
}

/** What happens to the posts of a question when a term ends, and the proof that it cannot be better. */
export interface Continuity {
  /** By person, then tenure. */
  readonly assignments: readonly ContinuityAssignment[];
  /** By post. */
  readonly uncovered: readonly UncoveredPost[];
  /** By the first post. */
  readonly shortages: readonly Shortage[];
  readonly chains: readonly ContinuityChain[];
  /** By person, post, then tenure; each was taken as the facts assume. */
  readonly unknown: readonly UnknownStanding[];
  readonly certificate: ContinuityCertificate;
}

/**
 * Who stays, who leaves, who moves and which seats stay empty, in one assignment of people to posts. Nobody is put out
 * of a seat that they can keep, except to a post they are planned for; a seat that is left has to be filled or stays
 * empty. Of all assignments: the fewest empty seats by weight; then the fewest moves; then the readiest people; then the
 * first of the plan; then the first by the order of ids (people in turn: staying, else the first post, else none).
 * Facts that contradict themselves are refused with every fault.
 */
export function simulateContinuity(facts: ContinuityFacts): Result<Continuity, ContinuityRefusal> {
  const refusals = faultsOf(facts);
  if (refusals.length > 0) return { ok: false, refusals };
  const model = modelOf(facts);
  const solution = settleTies(model, solve(model));
  const assignments = assignmentsOf(facts, model, solution);
  const { list: shortages, shortageOf } = shortagesOf(model, solution);
  const uncovered = uncoveredPosts(facts, model, solution, assignments, shortageOf);
  const empty = { before: emptyBefore(facts), after: new Map(uncovered.map(({ post, seats }) => [post, seats])) };
  return ok({
    assignments,
    uncovered,
    shortages,
    chains: chainsOf(assignments, empty),
    unknown: unknownStandings(facts),
    certificate: certificateOf(facts, model, solution),
  });
}

function emptyBefore({ posts, held }: ContinuityFacts): ReadonlyMap<Id<'Post'>, number> {
  const empty = new Map(posts.map(({ post, seats }) => [post, seats]));
  for (const { post } of held) empty.set(post, Math.max((empty.get(post) ?? 0) - 1, 0));
  return empty;
}

function unknownStandings({ posts, held, plan }: ContinuityFacts): UnknownStanding[] {
  const known = new Set(posts.map(({ post }) => post));
  const isUnknown = ({ post, grounds, unknown }: Standing & { readonly post: Id<'Post'> }) =>
    known.has(post) && grounds.length === 0 && unknown.length > 0;
  return [
    ...held.filter(isUnknown).map(({ person, post, tenure, unknown }) => {
      return { person, post, tenure, entry: null, missing: unknown };
    }),
    ...plan.filter(isUnknown).map(({ person, post, entry, unknown }) => {
      return { person, post, tenure: null, entry, missing: unknown };
    }),
  ].toSorted(
    (left, right) =>
      compareTexts(left.person, right.person) ||
      compareTexts(left.post, right.post) ||
      compareTexts(left.tenure ?? left.entry ?? '', right.tenure ?? right.entry ?? ''),
  );
}
