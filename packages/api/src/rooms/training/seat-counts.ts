import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { holdsOn } from '../../platform/validity.js';
import { inViewersSubtree } from '../organization/index.js';
import { unitClosure, type unit } from '../organization/tables.js';
import { trainingQuota, trainingSeat } from './tables.js';

type Reads = Pick<Scope, 'exists' | 'pick'>;

/** Seats of a quota that somebody holds: named, and not withdrawn since. */
export function namedSeats(quotaId: SQL, scope: Reads): SQL {
  return countSeats(quotaId, sql.raw(`not in ('ALLOCATED', 'WITHDRAWN')`), scope);
}

/** Seats of a quota whose holder has completed the programme. */
export function completedSeats(quotaId: SQL, scope: Reads): SQL {
  return countSeats(quotaId, sql.raw(`= 'COMPLETED'`), scope);
}

// Counted over the bare table: whoever may see the quota may know how far it is filled, though not by whom.
function countSeats(quotaId: SQL, inState: SQL, scope: Reads): SQL {
  return scope.pick(trainingSeat, (seat) => ({
    value: sql`count(*)::integer`,
    where: sql`${seat.quotaId} = ${quotaId} and ${seat.state} ${inState}`,
  }));
}

/** What a sum over the quotas of a subtree is asked for. */
export interface SubtreeQuestion {
  readonly year: SQL;
  /** A key, or NULL for all programmes. */
  readonly programme: SQL;
}

/**
 * Sums over the quotas of every unit that stands under the row on the day of the lens, the row itself included; 0 where there
 * are none. NULL for a unit outside the subtree of the viewer: a sum over the part one may see would look like the whole.
 */
export function sumOverSubtree(
  row: typeof unit,
  { year, programme }: SubtreeQuestion,
  scope: Reads & Pick<Scope, 'asOf' | 'viewer'>,
  valueOf: (quota: typeof trainingQuota) => SQL,
): SQL {
  const total = scope.pick(trainingQuota, (quota) => ({
    value: sql`coalesce(sum(${valueOf(quota)}), 0)::integer`,
    where: sql`${quota.year} = ${year} and (${programme} is null or ${quota.programmeId} = ${programme}) and ${scope.exists(
      unitClosure,
      (path) => sql`${path.ancestorId} = ${row.id} and ${path.unitId} = ${quota.unitId} and ${holdsOn(path, scope)}`,
    )}`,
  }));
  return sql`case when ${inViewersSubtree(row.id, scope)} then ${total} end`;
}
