import { derivedTable, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { isLive } from './coverage.js';
import { planEntry, planSlot } from './tables.js';

/**
 * Every way in which one person may stand on one post or body in two plans: each entry with each other of the same person and place,
 * itself included, and each entry alone. Two plans with their days choose from these.
 */
export const planChange = pgTable('plan_change', {
  /** `<entry before>:<entry after>`, either of them empty. */
  id: text('id').notNull(),
  /** Which of the two entries the row has. */
  side: text('side').notNull(),
  kind: text('kind').notNull(),
  /** The post or the body. */
  targetId: uuid('target_id').notNull(),
  postId: uuid('post_id'),
  bodyId: uuid('body_id'),
  cadreId: uuid('cadre_id').notNull(),
  beforeEntryId: uuid('before_entry_id'),
  beforeCycleId: uuid('before_cycle_id'),
  /** Why the entry before ended, and the first day on which it had; NULL unless it was removed. */
  removalGround: text('removal_ground'),
  removedOn: date('removed_on'),
  afterEntryId: uuid('after_entry_id'),
  afterCycleId: uuid('after_cycle_id'),
});

type ChangeRow = typeof planChange;
type Reads = Pick<Scope, 'asOf' | 'exists'>;

derivedTable(
  planChange,
  (from) => {
    const standing = (entry: string, slot: string) =>
      sql`${from(planEntry, entry)} join ${from(planSlot, slot)} on ${sql.raw(`${slot}.id = ${entry}.slot_id`)}`;
    const place = (slot: string) => sql.raw(`coalesce(${slot}.post_id, ${slot}.body_id)`);
    return sql`
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        ${place('earlier')} as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, earlier.cycle_id as before_cycle_id, before.removal_ground,
        case when before.state = 'REMOVED' then before.valid_until end as removed_on,
        after.id as after_entry_id, later.cycle_id as after_cycle_id
      from ${standing('before', 'earlier')} join (${standing('after', 'later')})
        on after.cadre_id = before.cadre_id and ${place('later')} = ${place('earlier')}
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', ${place('earlier')}, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, earlier.cycle_id, before.removal_ground, case when before.state = 'REMOVED' then before.valid_until end, null, null
      from ${standing('before', 'earlier')}
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', ${place('later')}, later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, after.id, later.cycle_id
      from ${standing('after', 'later')}`;
  },
  ['cadreId'],
);

/** A plan: a cycle, looked at on a day. */
export interface PlanOfDay {
  readonly cycle: SQL;
  readonly day: SQL;
}

/** Whether an entry is a line of a plan: live on the day, and the last begun where a person stands twice on one slot. */
function isLine(entryId: SQL, { day }: PlanOfDay, scope: Reads): SQL {
  const then = { asOf: day };
  return scope.exists(planEntry, (entry) => {
    const isFollowed = scope.exists(
      planEntry,
      (
        other,
      ) => sql`${other.slotId} = ${entry.slotId} and ${other.cadreId} = ${entry.cadreId} and ${isLive(other, then)}
        and (${other.validFrom}, ${other.id}) > (${entry.validFrom}, ${entry.id})`,
    );
    return sql`${entry.id} = ${entryId} and ${isLive(entry, then)} and not ${isFollowed}`;
  });
}

/** Whether the person of a row stands on its post or body in a plan. */
function isIn(row: ChangeRow, { cycle, day }: PlanOfDay, scope: Reads): SQL {
  return scope.exists(planEntry, (entry) => {
    const isThere = scope.exists(
      planSlot,
      (slot) =>
        sql`${slot.id} = ${entry.slotId} and ${slot.cycleId} = ${cycle} and coalesce(${slot.postId}, ${slot.bodyId}) = ${row.targetId}`,
    );
    return sql`${entry.cadreId} = ${row.cadreId} and ${isThere} and ${isLive(entry, { asOf: day })}`;
  });
}

/**
 * Whether a row is what lies between two plans, as `planDiff` of the domain tells it: by person and post or body. The cycles are
 * conditions of their own, without other tables in them: so PostgreSQL takes them into each side of the union, and finds the slots
 * by their index (190 ms for a district otherwise, 10 so).
 */
export function isBetween(row: ChangeRow, before: PlanOfDay, after: PlanOfDay, scope: Reads): SQL {
  const wasLine = isLine(sql`${row.beforeEntryId}`, before, scope);
  const isLineNow = isLine(sql`${row.afterEntryId}`, after, scope);
  return sql`(${row.side} = 'AFTER' or ${row.beforeCycleId} = ${before.cycle}) and (${row.side} = 'BEFORE' or ${row.afterCycleId} = ${after.cycle})
    and case ${row.side} when 'BOTH' then ${wasLine} and ${isLineNow}
      when 'BEFORE' then ${wasLine} and not ${isIn(row, after, scope)}
      else ${isLineNow} and not ${isIn(row, before, scope)} end`;
}
