import { derivedPast, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { holdsOn } from '../../platform/validity.js';
import { inViewersSubtree } from '../organization/index.js';
import { unitClosure, type unit } from '../organization/tables.js';
import { trainingQuota, trainingQuotaRoster, trainingSeat, trainingSeatCount } from './tables.js';

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

// What was known earlier has an entry for each period in which one unit stood below the other.
derivedPast(
  trainingQuotaRoster,
  (from) => sql`
    select path.ancestor_id as unit_id, quota.year, quota.id as quota_id, path.ancestor_id = path.unit_id as is_own,
      path.valid_from, path.valid_until
    from ${from(trainingQuota, 'quota')} join ${from(unitClosure, 'path')} on path.unit_id = quota.unit_id`,
);

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
  scope: Reads & Pick<Scope, 'asOf' | 'probing' | 'viewingAll'>,
  valueOf: (quotaId: SQL) => SQL,
): SQL {
  const total = scope.pick(trainingQuotaRoster, (entry) => {
    const isBelow = scope.probing.exists(
      unitClosure,
      (path) =>
        sql`${path.ancestorId} = ${entry.unitId} and ${path.unitId} = ${ofQuota(sql`${entry.quotaId}`, scope, (quota) => sql`${quota.unitId}`)} and ${holdsOn(path, scope)}`,
    );
    const ofProgramme = sql`${programme} = ${ofQuota(sql`${entry.quotaId}`, scope, (quota) => sql`${quota.programmeId}`)}`;
    return {
      value: sql`coalesce(sum(${valueOf(sql`${entry.quotaId}`)}), 0)::integer`,
      where: sql`${entry.unitId} = ${row.id} and ${entry.year} = ${year} and (${programme} is null or ${ofProgramme})
        and case when ${entry.validFrom} is null then ${isBelow} else ${holdsOn(entry, scope)} end`,
    };
  });
  return sql`case when ${inViewersSubtree(row.id, scope.viewingAll)} then ${total} end`;
}

/** One column of a quota. */
export function ofQuota(quotaId: SQL, scope: Pick<Scope, 'pick'>, valueOf: (quota: typeof trainingQuota) => SQL): SQL {
  return scope.pick(trainingQuota, (quota) => ({ value: valueOf(quota), where: sql`${quota.id} = ${quotaId}` }));
}
