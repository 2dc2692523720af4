import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { body } from '../organization/tables.js';
import { planningCycle, planningTerm, planSlot } from './tables.js';

type SlotRow = typeof planSlot;
type Reads = Pick<Scope, 'pick'>;

/*
 * Facts about a slot or an entry that aggregates group by. They are read from the bare tables: who sees the slot knows its
 * post or body, and its cycle.
 */

/** One column of the cycle of a slot. */
export function ofCycle(row: SlotRow, scope: Reads, valueOf: (cycle: typeof planningCycle) => SQL): SQL {
  return scope.pick(planningCycle, (cycle) => ({ value: valueOf(cycle), where: sql`${cycle.id} = ${row.cycleId}` }));
}

/** The kind of the body of a slot; NULL for a post. */
export function bodyKindOf(row: SlotRow, scope: Reads): SQL {
  return scope.pick(body, (each) => ({ value: sql`${each.kind}`, where: sql`${each.id} = ${row.bodyId}` }));
}

/** Something about the slot of an entry. */
export function ofSlot(slotId: AnyPgColumn, scope: Reads, valueOf: (slot: SlotRow) => SQL): SQL {
  return scope.pick(planSlot, (slot) => ({ value: valueOf(slot), where: sql`${slot.id} = ${slotId}` }));
}

/** How terms are shown as members of a dimension; every term is one. */
export const termMembers = {
  label: (row: typeof planningTerm) => sql`${row.code}`,
  sort: (row: typeof planningTerm) => sql`${row.code}`,
  members: () => sql`true`,
};
