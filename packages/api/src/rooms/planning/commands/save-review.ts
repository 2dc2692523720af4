import type { ReviewDecision, ReviewedPlan } from '@cadre/domain/planning';
import type { Acting, Saved } from '../../../platform/writing/index.js';
import {
  endEntries,
  insertEntries,
  insertEntryActs,
  touchCycle,
  type NewEntry,
  type NewEntryAct,
} from '../plan-writes.js';
import { newEntries } from './propose-entries.js';
import type { ReviewRequest } from './review-entries.js';

/** Saves a review: who leaves first, so that a place that became free can be taken. */
export async function saveReview(
  { kept, removed, added }: ReviewedPlan,
  { tx, newId }: Acting,
  request: ReviewRequest,
): Promise<Saved> {
  const { cycle, reviewedOn } = request;
  const made = newEntries(added, request.added, newId);
  if (removed.length > 0) await endEntries(tx, removed);
  if (made.length > 0) await insertEntries(tx, made);
  await insertEntryActs(tx, actsOf(request.decisions, made, newId), reviewedOn);
  await touchCycle(tx, cycle);
  const changes = [
    { row: { type: 'PlanningCycle', key: cycle }, act: 'REVIEW' },
    ...kept.map((key) => ({ row: { type: 'PlanEntry', key }, act: 'KEEP' })),
    ...removed.map(({ entry, state }) => ({ row: { type: 'PlanEntry', key: entry }, act: state })),
    ...made.map(({ id }) => ({ row: { type: 'PlanEntry', key: id }, act: 'PROPOSE' })),
  ];
  return {
    kind: 'PlanEntriesReviewed',
    rows: {
      cycle: [cycle],
      kept,
      removed: removed.map(({ entry }) => entry),
      added: made.map(({ id }) => id),
    },
    changes,
    verdicts: made.map(({ id, verdict }) => ({ row: { type: 'PlanEntry', key: id }, verdict })),
  };
}

/** What is kept of each decision. Added entries come in the order of the decisions that add them. */
function actsOf(decisions: readonly ReviewDecision[], made: readonly NewEntry[], newId: () => string): NewEntryAct[] {
  const added = made.values();
  return decisions.map((decision): NewEntryAct => {
    const unproven = { id: newId(), reason: decision.reason, ground: null, evidence: null, document: null };
    switch (decision.kind) {
      case 'KEEP':
        return { ...unproven, entry: decision.entry, act: 'KEEP' };
      case 'REMOVE': {
        const { entry, ground, evidence, document } = decision.removal;
        return { ...unproven, entry, act: 'REMOVE', ground, evidence, document };
      }
      case 'ADD':
        return { ...unproven, entry: added.next().value!.id, act: 'ADD' };
    }
  });
}
