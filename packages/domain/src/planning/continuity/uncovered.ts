import type { Id } from '../../kernel/index.js';
import type { ContinuityAssignment } from './assignment.js';
import { isOpen } from './facts.js';
import type { ContinuityFacts, LeavingGround } from './facts.js';
import { compareTexts, groupedBy } from './lists.js';
import { OUTSIDE } from './model.js';
import type { Model } from './model.js';
import type { Solution } from './solve.js';
import type { UncoveredReason } from './vocabulary.js';

/** What became of somebody planned for a post whose seat stays empty. */
export interface PlannedOutcome {
  readonly person: Id<'Cadre'>;
  readonly entry: Id<'PlanEntry'>;
  /** What stands against them, with the rules; empty where they are needed elsewhere or the end was only assumed. */
  readonly grounds: readonly LeavingGround[];
  /** The post on which they sit instead; null where they cannot take the seat. */
  readonly neededAt: Id<'Post'> | null;
}

/** A post with seats that stay empty. */
export interface UncoveredPost {
  readonly post: Id<'Post'>;
  readonly seats: number;
  readonly reason: UncoveredReason;
  /** By person, then entry. */
  readonly planned: readonly PlannedOutcome[];
  /** For NEEDED_ELSEWHERE: the place in the list of shortages, from 0; null for the other reasons. */
  readonly shortage: number | null;
}

/**
 * The posts whose seats stay empty, by id, each with its reason.
 *
 * @param shortageOf for the number of each post of a shortage its place in the list of shortages
 */
export function uncoveredPosts(
  facts: ContinuityFacts,
  model: Model,
  solution: Solution,
  assignments: readonly ContinuityAssignment[],
  shortageOf: ReadonlyMap<number, number>,
): UncoveredPost[] {
  const plan = groupedBy(facts.plan, ({ post }) => post);
  const held = groupedBy(facts.held, seatKey);
  const sits = new Set(assignments.flatMap(({ person, to }) => (to === null ? [] : [seatKey({ person, post: to })])));
  const seatOf = new Map(model.people.map(({ person }, index) => [person, solution.seatOf[index]!]));
  return model.posts.flatMap(({ post, seats }, number): UncoveredPost[] => {
    const empty = seats - solution.filled[number]!;
    if (empty <= 0) return [];
    const planned = (plan.get(post) ?? [])
      .filter((move) => !sits.has(seatKey(move)))
      .map((move): PlannedOutcome => {
        const { person, entry } = move;
        // Who is planned for the very post that they held is kept from it by what ended that tenure.
        const standings = held.get(seatKey(move)) ?? [move];
        const seat = standings.every((one) => isOpen(one, facts.assume)) ? (seatOf.get(person) ?? OUTSIDE) : OUTSIDE;
        const neededAt = seat === OUTSIDE ? null : model.posts[seat]!.post;
        return { person, entry, grounds: standings.flatMap(({ grounds }) => grounds), neededAt };
      })
      .toSorted((left, right) => compareTexts(left.person, right.person) || compareTexts(left.entry, right.entry));
    const shortage = shortageOf.get(number) ?? null;
    const reason = shortage !== null ? 'NEEDED_ELSEWHERE' : planned.length === 0 ? 'NOBODY_PLANNED' : 'PLANNED_LEAVE';
    return [{ post, seats: empty, reason, planned, shortage }];
  });
}

function seatKey({ person, post }: { readonly person: Id<'Cadre'>; readonly post: Id<'Post'> }): string {
  return `${person} ${post}`;
}
