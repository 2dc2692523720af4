import { derivedPast, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { holdsOn } from '../../platform/validity.js';
import { inViewersSubtree } from '../organization/index.js';
import { unitClosure, type unit } from '../organization/tables.js';
import { trainingQuota, trainingSeat, trainingSeatCount } from './tables.js';

type Reads = Pick<Scope, 'exists' | 'pick'>;

/** A state that means somebody holds the seat. */
const isNamed = sql.raw(`not in ('ALLOCATED', 'WITHDRAWN')`);

// What is known now the database has counted already; what was known earlier is counted from the seats as they were known.
derivedPast(
  trainingSeatCount,
  (from) => sql`
    select quota_id, (count(*) filter (where state ${isNamed}))::integer as named,
      (count(*) filter (where state = 'COMPLETED'))::integer as completed
    from ${from(trainingSeat, 'seat')} group by quota_id`,
);

/** Seats of a quota that somebody holds: named, and not withdrawn since. */
export function namedSeats(quotaId: SQL, scope: Reads): SQL {
  return countedSeats(quotaId, scope, (counts) => sql`${counts.named}`);
}

/** Seats of a quota whose holder has completed the programme. */
export function completedSeats(quotaId: SQL, scope: Reads): SQL {
  return countedSeats(quotaId, scope, (counts) => sql`${counts.completed}`);
}

// Read from the bare table: whoever may see the quota may know how far it is filled, though not by whom.
function countedSeats(quotaId: SQL, scope: Reads, valueOf: (counts: typeof trainingSeatCount) => SQL): SQL {
  const counted = scope.pick(trainingSeatCount, (counts) => ({
    value: valueOf(counts),
    where: sql`${counts.quotaId} = ${quotaId}`,
  }));
  return sql`coalesce(${counted}, 0)`;
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
  scope: Reads & Pick<Scope, 'asOf' | 'viewingAll'>,
  valueOf: (quota: typeof trainingQuota) => SQL,
): SQL {
  const total = scope.pick(trainingQuota, (quota) => ({
    value: sql`coalesce(sum(${valueOf(quota)}), 0)::integer`,
    where: sql`${quota.year} = ${year} and (${programme} is null or ${quota.programmeId} = ${programme}) and ${scope.exists(
      unitClosure,
      (path) => sql`${path.ancestorId} = ${row.id} and ${path.unitId} = ${quota.unitId} and ${holdsOn(path, scope)}`,
    )}`,
  }));
  return sql`case when ${inViewersSubtree(row.id, scope.viewingAll)} then ${total} end`;
}
