import { CLOSED_ENTRY_STATES } from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { holdsOn } from '../../platform/validity.js';
import { planEntry, type planSlot } from './tables.js';

const closedStates = sql.raw(CLOSED_ENTRY_STATES.map((state) => `'${state}'`).join(', '));

/** Whether an entry is live on the day of the lens, as `isLiveOn` of the domain tells it. */
export function isLive(row: typeof planEntry, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`(${holdsOn(row, scope)} and (${row.validUntil} is not null or ${row.state} not in (${closedStates})))`;
}

/** People planned for a slot on the day of the lens. Who sees the slot sees all its entries, so all are counted. */
export function planned(row: typeof planSlot, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(planEntry, (entry) => ({
    value: sql`count(*)::integer`,
    where: sql`${entry.slotId} = ${row.id} and ${isLive(entry, scope)}`,
  }));
}

/** People planned for a slot on the day of the lens who could take the post at once. */
export function ready(row: typeof planSlot, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(planEntry, (entry) => ({
    value: sql`count(*)::integer`,
    where: sql`${entry.slotId} = ${row.id} and ${entry.readiness} = 'READY_NOW' and ${isLive(entry, scope)}`,
  }));
}

/** People that a slot lacks on the day of the lens; never below 0. */
export function deficit(row: typeof planSlot, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return sql`greatest(${row.requiredMin} - ${planned(row, scope)}, 0)`;
}
