import { codesOf } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Role } from '../../platform/viewer.js';
import { hasAnyRole } from '../cadre/index.js';
import { inViewersSubtree, toEverySignedInViewer } from '../organization/index.js';
import { document } from '../rule/tables.js';
import { planningCycle, planSlot } from './tables.js';

type CycleRow = typeof planningCycle;
type SlotRow = typeof planSlot;
type ReadScope = Pick<Scope, 'viewer' | 'exists'>;

/** Roles that read plans. */
const planRoles: readonly Role[] = ['PLANNER', 'APPROVER', 'ANALYST'];

/** Management levels from the highest down, as the vocabulary declares them. */
const levels = sql.raw(
  `array[${codesOf(MANAGEMENT_LEVELS)
    .map((level) => `'${level}'`)
    .join(', ')}]`,
);

/**
 * Whether the viewer's management level is that level or a higher one. As a list of levels, which PostgreSQL works out once and knows how
 * many rows have: where it compared places in a list it expected a third of them, and who reaches none of 120,000 slots waited a
 * second for an empty page of plan entries.
 */
export function isReached(level: SQL, scope: Pick<Scope, 'viewer'>): SQL {
  return sql`${level} = any((${levels})[array_position(${levels}, ${scope.viewer.managementLevel}):])`;
}

/** Whether the viewer's management level is as high as the one that decides on the slot's post or body, or higher. */
export function reachesSlot(slot: SlotRow, scope: Pick<Scope, 'viewer'>): SQL {
  return isReached(sql`${slot.managementLevel}`, scope);
}

/** Whether the viewer has a role that reads plans. */
export function readsPlans(scope: Pick<Scope, 'viewer'>): SQL {
  return hasAnyRole(planRoles, scope);
}

/** Whether the viewer reads plans of a unit at all. */
export function readsPlansOf(unitId: AnyPgColumn | SQL, scope: ReadScope): SQL {
  return sql`${readsPlans(scope)} and ${inViewersSubtree(unitId, scope)}`;
}

/** The unit of a slot's cycle is one whose plans the viewer reads. */
export function isOfReadCycle(slot: SlotRow, scope: ReadScope): SQL {
  return scope.exists(
    planningCycle,
    (cycle) => sql`${cycle.id} = ${slot.cycleId} and ${readsPlansOf(cycle.unitId, scope)}`,
  );
}

/**
 * A cycle is seen with at least one of its slots, or, while it has none, by who reads plans of its unit. One without
 * slots that is known from a newspaper is public.
 */
export function cycleVisible(cycle: CycleRow, scope: ReadScope): SQL {
  const hasSlots = scope.exists(planSlot, (slot) => sql`${slot.cycleId} = ${cycle.id}`);
  const hasReachedSlot = scope.exists(
    planSlot,
    (slot) => sql`${slot.cycleId} = ${cycle.id} and ${reachesSlot(slot, scope)}`,
  );
  const isPublished = scope.exists(
    document,
    (source) => sql`${source.id} = ${cycle.documentId} and ${source.kind} = 'NEWSPAPER_ARTICLE'`,
  );
  return sql`case when ${hasSlots} then ${readsPlansOf(cycle.unitId, scope)} and ${hasReachedSlot}
    else ${readsPlansOf(cycle.unitId, scope)} or (${isPublished} and ${toEverySignedInViewer(cycle, scope)}) end`;
}
