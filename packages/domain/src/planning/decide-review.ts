import { assertNever, ok } from '../kernel/index.js';
import type { Id, Result } from '../kernel/index.js';
import { decideEntries, openRegister } from './decide-entries.js';
import type { DecidedEntry, EntryProposal } from './decide-entries.js';
import { decideRemoval } from './decide-removal.js';
import type { EntryRemoval, RemovalRequest } from './decide-removal.js';
import type { PlanFacts } from './facts.js';
import { isLiveOn } from './plan-coverage.js';
import { targetKey } from './planning.js';
import type { PlanEntry } from './planning.js';
import type { ReviewRefusal } from './refusals.js';
import type { RuleDay } from './slot-limits.js';

/** One decision of a review; each has its reason, a removal its ground and evidence. */
export type ReviewDecision =
  | { readonly kind: 'KEEP'; readonly entry: Id<'PlanEntry'>; readonly reason: string }
  | { readonly kind: 'ADD'; readonly proposal: EntryProposal; readonly reason: string }
  | { readonly kind: 'REMOVE'; readonly removal: RemovalRequest; readonly reason: string };

/** What a review changes. */
export interface ReviewedPlan {
  readonly kept: readonly Id<'PlanEntry'>[];
  readonly removed: readonly EntryRemoval[];
  readonly added: readonly DecidedEntry[];
  /** Entries of the cycle that nobody has decided on: they stay as they are, and a complete review has none. */
  readonly notReviewed: readonly Id<'PlanEntry'>[];
}

/**
 * Reviews the list of a cycle: keep, remove, add. Removals come first, so a place that becomes free may be taken by
 * somebody added in the same review. All of it is accepted or none.
 */
export function decideReview(
  facts: PlanFacts,
  decisions: readonly ReviewDecision[],
  day: RuleDay,
): Result<ReviewedPlan, ReviewRefusal> {
  const listing = openRegister(facts, day);
  if (!listing.ok) return listing;
  const own = ownEntries(facts, day);
  const removals = decisions.flatMap((decision) => {
    if (decision.kind !== 'REMOVE') return [];
    return [decideRemoval(own.get(decision.removal.entry) ?? null, decision.removal, day.asOf)];
  });
  const removed = removals.flatMap((removal) => (removal.ok ? [removal.value] : []));
  const gone = new Set(removed.map(({ entry }) => entry));
  const proposals = decisions.flatMap((decision) => (decision.kind === 'ADD' ? [decision.proposal] : []));
  const left = { ...facts, entries: facts.entries.filter(({ id }) => !gone.has(id)) };
  const added = decideEntries(left, proposals, day);
  const refusals: ReviewRefusal[] = [
    ...formRefusals(decisions, own),
    ...removals.flatMap((removal) => (removal.ok ? [] : removal.refusals)),
    ...(added.ok ? [] : added.refusals),
  ];
  if (!added.ok || refusals.length > 0) return { ok: false, refusals };
  const decidedOn = new Set(decisions.map(entryOf));
  return ok({
    kept: decisions.flatMap((decision) => (decision.kind === 'KEEP' ? [decision.entry] : [])),
    removed,
    added: added.value,
    notReviewed: [...own.keys()].filter((id) => !decidedOn.has(id)),
  });
}

/** By id, the live entries for the posts and bodies of the cycle, on its own slots or those of the term's other cycles. */
function ownEntries({ cycle, slots, entries }: PlanFacts, { asOf }: RuleDay): ReadonlyMap<Id<'PlanEntry'>, PlanEntry> {
  const targets = new Set(slots.flatMap((slot) => (slot.cycle === cycle?.id ? [targetKey(slot.target)] : [])));
  const reviewed = new Set(slots.flatMap(({ id, target }) => (targets.has(targetKey(target)) ? [id] : [])));
  const own = entries.filter((entry) => reviewed.has(entry.slot) && isLiveOn(entry, asOf));
  return new Map(own.toSorted((left, right) => (left.id < right.id ? -1 : 1)).map((entry) => [entry.id, entry]));
}

function formRefusals(decisions: readonly ReviewDecision[], own: ReadonlyMap<string, PlanEntry>): ReviewRefusal[] {
  const refusals: ReviewRefusal[] = [];
  const seen = new Set<string>();
  decisions.forEach((decision, place) => {
    if (decision.reason.trim() === '') refusals.push({ code: 'REASON_MISSING', place });
    const entry = entryOf(decision);
    if (entry === null) return;
    if (seen.has(entry)) refusals.push({ code: 'DECIDED_TWICE', entry });
    seen.add(entry);
    if (decision.kind === 'KEEP' && !own.has(entry)) refusals.push({ code: 'ENTRY_NOT_FOUND', entry });
  });
  return refusals;
}

function entryOf(decision: ReviewDecision): Id<'PlanEntry'> | null {
  switch (decision.kind) {
    case 'KEEP':
      return decision.entry;
    case 'REMOVE':
      return decision.removal.entry;
    case 'ADD':
      return null;
    default:
      return assertNever(decision);
  }
}
