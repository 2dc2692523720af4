import type { Id, PlainDate } from '../kernel/index.js';
import type { Verdict } from '../rule/index.js';
import { groupedBy } from './grouping.js';
import { judgePostCount, placedOn } from './plan-register.js';
import type { Placed, PlannedPost } from './plan-register.js';
import { targetKey } from './planning.js';
import type { PlanEntry, PlanSlot, SlotTarget } from './planning.js';
import type { RuleDay } from './slot-limits.js';

/** Somebody planned for more posts than the rule allows. */
export interface PlannedTooOften {
  readonly person: Id<'Cadre'>;
  /** All slots of posts on which the person stands, by id. */
  readonly slots: readonly PlanSlot[];
  readonly verdict: Verdict;
}

/** A post or body for which one person alone is planned. */
export interface HangingOnOne {
  readonly target: SlotTarget;
  readonly person: Id<'Cadre'>;
}

/**
 * The verdict on the posts for which one person is planned in one term, where they are more than the rule in force on the day allows;
 * null where they are not, or it is not known. Where the rule counts the posts of one level, the verdict is that of the first post
 * at whose level it is not met.
 */
export function tooManyPosts(posts: readonly PlannedPost[], day: RuleDay): Verdict | null {
  for (const post of posts) {
    const verdict = judgePostCount(post, posts, day);
    if (verdict.outcome === 'NOT_MET') return verdict;
  }
  return null;
}

/** People planned for more posts than the rule in force on the day allows, by person. The slots given are those of one term. */
export function plannedTooOften(
  slots: readonly PlanSlot[],
  entries: readonly PlanEntry[],
  day: RuleDay,
): readonly PlannedTooOften[] {
  return [...placesByPerson(slots, entries, day.asOf)].flatMap(([person, places]) => {
    const own = places.flatMap(({ slot }) => (slot.target.kind === 'POST' ? [{ slot, post: slot.target }] : []));
    const verdict = tooManyPosts(
      own.map(({ post }) => post),
      day,
    );
    return verdict === null ? [] : [{ person, slots: own.map(({ slot }) => slot), verdict }];
  });
}

/** People planned in more than one group of slots at once, such as two districts, with the keys; by person. */
export function plannedAcross(
  slots: readonly PlanSlot[],
  entries: readonly PlanEntry[],
  asOf: PlainDate,
  keyOf: (slot: PlanSlot) => string,
): readonly { readonly person: Id<'Cadre'>; readonly keys: readonly string[] }[] {
  return [...placesByPerson(slots, entries, asOf)].flatMap(([person, places]) => {
    const keys = [...new Set(places.map(({ slot }) => keyOf(slot)))].sort();
    return keys.length > 1 ? [{ person, keys }] : [];
  });
}

/** The posts and bodies that would have nobody if one person left the plan, by target. */
export function postsHangingOnOne(
  slots: readonly PlanSlot[],
  entries: readonly PlanEntry[],
  asOf: PlainDate,
): readonly HangingOnOne[] {
  const byTarget = groupedBy(placed(slots, entries, asOf), ({ slot }) => targetKey(slot.target));
  const targets = [...byTarget].sort(([left], [right]) => (left < right ? -1 : 1));
  return targets.flatMap(([, places]) => {
    const [first, ...others] = places;
    const isAlone = first !== undefined && others.every(({ person }) => person === first.person);
    return isAlone ? [{ target: first.slot.target, person: first.person }] : [];
  });
}

function placesByPerson(
  slots: readonly PlanSlot[],
  entries: readonly PlanEntry[],
  asOf: PlainDate,
): ReadonlyMap<Id<'Cadre'>, readonly Placed[]> {
  const ordered = placed(slots, entries, asOf).toSorted((left, right) =>
    left.person === right.person ? compareTexts(left.slot.id, right.slot.id) : compareTexts(left.person, right.person),
  );
  return groupedBy(ordered, ({ person }) => person);
}

function placed(slots: readonly PlanSlot[], entries: readonly PlanEntry[], asOf: PlainDate): readonly Placed[] {
  return placedOn(entries, new Map(slots.map((slot) => [slot.id, slot])), asOf);
}

function compareTexts(left: string, right: string): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
