import type { PlainDate } from '@cadre/domain/kernel';
import { decideEntries, type DecidedEntry } from '@cadre/domain/planning';
import { fieldsOf, type Command } from '../../../platform/writing/index.js';
import { insertEntries, touchCycle, type NewEntry } from '../plan-writes.js';
import { refusedFor } from '../refused.js';
import { PlanningCycle } from '../types.js';
import { readEntry, type EntryInput, type ReadEntry } from './entry-input.js';
import { cycleFaults, loadCycleFacts, seenCycle, type CycleFacts } from './plan-facts.js';

/** The input of `planEntriesPropose`. */
export interface ProposeEntriesInput {
  readonly cycle: string;
  readonly expectedVersion?: string | null | undefined;
  readonly proposedOn?: string | null | undefined;
  readonly entries: readonly EntryInput[];
}

interface Request {
  readonly cycle: string;
  readonly expectedVersion: string | null;
  readonly proposedOn: PlainDate;
  readonly entries: readonly ReadEntry[];
}

/** Proposes people for slots, all of them or none. */
export const proposeEntries: Command<ProposeEntriesInput, Request, CycleFacts, readonly DecidedEntry[]> = {
  read: (input, reader) => {
    const read = fieldsOf({
      cycle: reader.id(['input', 'cycle'], input.cycle, PlanningCycle),
      proposedOn: reader.dayOfAct(['input', 'proposedOn'], input.proposedOn),
      entries: reader.list(['input', 'entries'], input.entries, (path, each) => readEntry(reader, path, each)),
    });
    return read.ok ? { ok: true, value: { ...read.value, expectedVersion: input.expectedVersion ?? null } } : read;
  },
  load: async ({ cycle, proposedOn, entries }, acting) =>
    loadCycleFacts(acting, {
      cycle,
      on: proposedOn,
      persons: entries.map(({ person }) => person),
      slots: entries.map(({ slot }) => slot),
    }),
  permit: (facts, { viewer }) => cycleFaults(facts, viewer, ['PLANNER']),
  version: (facts, { expectedVersion }) => seenCycle(facts, expectedVersion),
  decide: ({ plan }, { entries, proposedOn }, { edition: { book } }) => {
    const decided = decideEntries(plan, entries, { book, asOf: proposedOn });
    return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async (decided, { tx, newId }, { cycle, entries }) => {
    const made = newEntries(decided, entries, newId);
    await insertEntries(tx, made);
    await touchCycle(tx, cycle);
    return {
      kind: 'PlanEntriesProposed',
      rows: { cycle: [cycle], entries: made.map(({ id }) => id) },
      changes: [
        { row: { type: 'PlanningCycle', key: cycle }, act: 'PROPOSE' },
        ...made.map(({ id }) => ({ row: { type: 'PlanEntry', key: id }, act: 'PROPOSE' })),
      ],
      verdicts: made.map(({ id, verdict }) => ({ row: { type: 'PlanEntry', key: id }, verdict })),
    };
  },
};

/** Decided entries with keys, and with the units that the proposals name; they come in the order of the proposals. */
export function newEntries(
  decided: readonly DecidedEntry[],
  proposals: readonly ReadEntry[],
  newId: () => string,
): readonly NewEntry[] {
  return decided.map((entry, place) => ({ ...entry, id: newId(), sourceUnit: proposals[place]!.sourceUnit }));
}
