import type { Id, PlainDate } from '@cadre/domain/kernel';
import {
  decideRemoval,
  type EntryRemoval,
  type PlanEntry as PlannedEntry,
  type RemovalEvidence,
  type RemovalGround,
} from '@cadre/domain/planning';
import { fieldsOf, type Command } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';
import { Document } from '../../rule/graphql.js';
import { endEntries, insertEntryActs, touchCycle } from '../plan-writes.js';
import { refusedFor } from '../refused.js';
import { cycleOfEntry, loadEntry, lockCycle } from '../store.js';
import type { StoredCycle } from '../fact-rows.js';
import { PlanEntry } from '../types.js';
import { cycleFaults, seenCycle } from './plan-facts.js';

/** The input of `planEntryRemove`. */
export interface RemoveEntryInput {
  readonly entry: string;
  readonly expectedVersion: string;
  readonly removedOn?: string | null | undefined;
  readonly ground?: RemovalGround | null | undefined;
  readonly evidence?: RemovalEvidence | null | undefined;
  readonly document?: string | null | undefined;
}

interface Request {
  readonly entry: string;
  readonly expectedVersion: string;
  readonly removedOn: PlainDate;
  readonly ground: RemovalGround | null;
  readonly evidence: RemovalEvidence | null;
  readonly document: string | null;
}

interface Facts {
  readonly cycle: StoredCycle;
  readonly entry: PlannedEntry | null;
  readonly isWithin: boolean;
}

/** Takes somebody out of a plan, by a ground with its evidence. */
export const removeEntry: Command<RemoveEntryInput, Request, Facts, EntryRemoval> = {
  read: (input, reader) => {
    const read = fieldsOf({
      entry: reader.id(['input', 'entry'], input.entry, PlanEntry),
      removedOn: reader.dayOfAct(['input', 'removedOn'], input.removedOn),
      document: reader.optionalId(['input', 'document'], input.document, Document),
    });
    if (!read.ok) return read;
    const { expectedVersion, ground = null, evidence = null } = input;
    return { ok: true, value: { ...read.value, expectedVersion, ground, evidence } };
  },
  load: async ({ entry, removedOn }, { tx, viewer }) => {
    const cycle = await lockCycle(tx, (await cycleOfEntry(tx, entry))!);
    return {
      cycle,
      entry: await loadEntry(tx, entry),
      isWithin: await actsFor(tx, viewer, cycle.unit, removedOn),
    };
  },
  permit: (facts, { viewer }) => cycleFaults(facts, viewer, ['PLANNER']),
  version: (facts, { expectedVersion }) => seenCycle(facts, expectedVersion),
  decide: (facts, { removedOn, ...request }) => {
    const removal = decideRemoval(facts.entry, { ...request, entry: request.entry as Id<'PlanEntry'> }, removedOn);
    return removal.ok ? removal : { ok: false, refused: refusedFor(removal.refusals) };
  },
  save: async (removal, { tx, newId }, { document, ground, removedOn }) => {
    const key = removal.entry;
    await endEntries(tx, [removal]);
    const act = {
      id: newId(),
      entry: key,
      act: 'REMOVE',
      reason: null,
      ground,
      evidence: removal.evidence,
      document,
    } as const;
    await insertEntryActs(tx, [act], removedOn);
    const cycle = (await cycleOfEntry(tx, key))!;
    await touchCycle(tx, cycle);
    return {
      kind: 'PlanEntryRemoved',
      rows: { entry: [key], cycle: [cycle] },
      changes: [
        { row: { type: 'PlanEntry', key }, act: removal.state },
        { row: { type: 'PlanningCycle', key: cycle }, act: 'REMOVE' },
      ],
      documentId: document,
    };
  },
};
