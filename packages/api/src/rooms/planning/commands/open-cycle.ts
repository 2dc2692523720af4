import type { Id, PlainDate } from '@cadre/domain/kernel';
import { decideOpenCycle, type CyclePurpose, type OpenCycleFacts, type OpenedCycle } from '@cadre/domain/planning';
import { fieldsOf, permissionFault, roleFaults, type Command } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';
import { Document } from '../../rule/graphql.js';
import { Unit } from '../../organization/graphql.js';
import { loadOpening } from '../opening-store.js';
import { insertCycle, insertSlots } from '../plan-writes.js';
import { refusedFor } from '../refused.js';
import { PlanningTerm } from '../types.js';

/** The input of `planningCycleOpen`. */
export interface OpenCycleInput {
  readonly unit: string;
  readonly term: string;
  readonly purpose: CyclePurpose;
  readonly openedOn?: string | null | undefined;
  readonly ageReferenceOn?: string | null | undefined;
  readonly document?: string | null | undefined;
}

interface Request {
  readonly unit: string;
  readonly term: string;
  readonly purpose: CyclePurpose;
  readonly openedOn: PlainDate;
  readonly ageReferenceOn: PlainDate | null;
  readonly document: string | null;
}

interface Facts extends OpenCycleFacts {
  readonly isWithin: boolean;
}

/** Opens a cycle with its slots. The unit is locked, so that of two that open the same cycle the second finds it open. */
export const openCycle: Command<OpenCycleInput, Request, Facts, OpenedCycle> = {
  read: ({ purpose, ...input }, reader) => {
    const read = fieldsOf({
      unit: reader.id(['input', 'unit'], input.unit, Unit),
      term: reader.id(['input', 'term'], input.term, PlanningTerm),
      openedOn: reader.dayOfAct(['input', 'openedOn'], input.openedOn),
      ageReferenceOn: reader.optionalDate(['input', 'ageReferenceOn'], input.ageReferenceOn),
      document: reader.optionalId(['input', 'document'], input.document, Document),
    });
    return read.ok ? { ok: true, value: { ...read.value, purpose } } : read;
  },
  load: async ({ unit, term, openedOn }, { tx, viewer }) => ({
    ...(await loadOpening(tx, unit, term, openedOn)),
    isWithin: await actsFor(tx, viewer, unit, openedOn),
  }),
  permit: ({ isWithin }, { viewer }) => [
    ...roleFaults(viewer, ['PLANNER']),
    ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
  ],
  decide: (facts, { unit, term, purpose, openedOn, ageReferenceOn }, { edition: { book } }) => {
    const request = { unit: unit as Id<'Unit'>, term: term as Id<'PlanningTerm'>, purpose, ageReferenceOn };
    const opened = decideOpenCycle(facts, request, { book, asOf: openedOn });
    return opened.ok ? opened : { ok: false, refused: refusedFor(opened.refusals) };
  },
  save: async ({ slots, ...opened }, { tx, newId }, { document }) => {
    const id = newId();
    await insertCycle(tx, { ...opened, id, documentId: document });
    const made = slots.map((slot) => ({ ...slot, id: newId() }));
    await insertSlots(tx, id, made);
    return {
      kind: 'PlanningCycleOpened',
      rows: { cycle: [id] },
      changes: [
        { row: { type: 'PlanningCycle', key: id }, act: 'OPEN' },
        ...made.map((slot) => ({ row: { type: 'PlanSlot', key: slot.id }, act: 'OPEN' })),
      ],
      documentId: document,
    };
  },
};
