import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { planningCycle, type planSlot } from './tables.js';
import { ofCycle } from './slot-facts.js';

/**
 * The plan that a cycle works on: what its unit plans for its term. The cycle that built it and those that reviewed it are one plan, for a
 * review takes people in on slots of its own and leaves those it keeps where they are. Orientations are a plan by themselves.
 */
export interface Plan {
  readonly unit: SQL;
  readonly term: SQL;
  readonly isOrientation: SQL;
}

/** The plan of a cycle that is at hand. */
export function planOf(row: typeof planningCycle): Plan {
  return { unit: sql`${row.unitId}`, term: sql`${row.termId}`, isOrientation: sql`(${row.purpose} = 'ORIENT')` };
}

/** The plan of a cycle that is named by its key. */
export function planOfKey(cycleId: SQL, scope: Pick<Scope, 'pick'>): Plan {
  const of = (valueOf: (cycle: typeof planningCycle) => SQL) =>
    scope.pick(planningCycle, (cycle) => ({ value: valueOf(cycle), where: sql`${cycle.id} = ${cycleId}` }));
  return {
    unit: of((cycle) => sql`${cycle.unitId}`),
    term: of((cycle) => sql`${cycle.termId}`),
    isOrientation: of((cycle) => sql`${cycle.purpose} = 'ORIENT'`),
  };
}

function isOfPlan(cycle: typeof planningCycle, { unit, term, isOrientation }: Plan): SQL {
  return sql`${cycle.unitId} = ${unit} and ${cycle.termId} = ${term} and (${cycle.purpose} = 'ORIENT') = ${isOrientation}`;
}

/** Whether a slot belongs to a plan, for few slots. */
export function isSlotOfPlan(slot: typeof planSlot, plan: Plan, scope: Pick<Scope, 'pick'>): SQL {
  return ofCycle(slot, scope, (cycle) => isOfPlan(cycle, plan));
}

/** The cycles of a plan, as an array of keys. */
export function cyclesOfPlan(plan: Plan, scope: Pick<Scope, 'pick'>): SQL {
  const keys = scope.pick(planningCycle, (cycle) => ({
    value: sql`array_agg(${cycle.id})`,
    where: isOfPlan(cycle, plan),
  }));
  return sql`${keys}::uuid[]`;
}
