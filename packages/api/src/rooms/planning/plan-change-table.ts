import { derivedTable, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { boolean, date, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { isLive } from './coverage.js';
import { isSlotOfPlan, type Plan } from './plan-of-cycle.js';
import { planEntry, planningCycle, planSlot } from './tables.js';

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
  beforeUnitId: uuid('before_unit_id'),
  beforeTermId: uuid('before_term_id'),
  isBeforeOrientation: boolean('is_before_orientation'),
  /** Why the entry before ended, and the first day on which it had; NULL unless it was removed. */
  removalGround: text('removal_ground'),
  removedOn: date('removed_on'),
  afterEntryId: uuid('after_entry_id'),
  afterUnitId: uuid('after_unit_id'),
  afterTermId: uuid('after_term_id'),
  isAfterOrientation: boolean('is_after_orientation'),
});

type ChangeRow = typeof planChange;
type Reads = Pick<Scope, 'asOf' | 'exists' | 'pick'>;

derivedTable(
  planChange,
  (from) => {
    const standing = (entry: string, slot: string, cycle: string) =>
      sql`${from(planEntry, entry)} join ${from(planSlot, slot)} on ${sql.raw(`${slot}.id = ${entry}.slot_id`)}
        join ${from(planningCycle, cycle)} on ${sql.raw(`${cycle}.id = ${slot}.cycle_id`)}`;
    const before = standing('before', 'earlier', 'built');
    const after = standing('after', 'later', 'rebuilt');
    const place = (slot: string) => sql.raw(`coalesce(${slot}.post_id, ${slot}.body_id)`);
    const plan = (cycle: string) => sql.raw(`${cycle}.unit_id, ${cycle}.term_id, ${cycle}.purpose = 'ORIENT'`);
    const removedOn = sql`case when before.state = 'REMOVED' then before.valid_until end`;
    return sql`
      select before.id::text || ':' || after.id::text as id, 'BOTH' as side,
        case when before.readiness = after.readiness and before.rank is not distinct from after.rank and before.source = after.source
          then 'CARRIED_OVER' else 'CHANGED' end as kind,
        ${place('earlier')} as target_id, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id as before_entry_id, built.unit_id as before_unit_id, built.term_id as before_term_id, built.purpose = 'ORIENT' as is_before_orientation,
        before.removal_ground, ${removedOn} as removed_on,
        after.id as after_entry_id, rebuilt.unit_id as after_unit_id, rebuilt.term_id as after_term_id, rebuilt.purpose = 'ORIENT' as is_after_orientation
      from ${before} join (${after}) on after.cadre_id = before.cadre_id and ${place('later')} = ${place('earlier')}
      union all
      select before.id::text || ':', 'BEFORE', 'REMOVED', ${place('earlier')}, earlier.post_id, earlier.body_id, before.cadre_id,
        before.id, ${plan('built')}, before.removal_ground, ${removedOn}, null, null, null, null
      from ${before}
      union all
      select ':' || after.id::text, 'AFTER', 'ADDED', ${place('later')}, later.post_id, later.body_id, after.cadre_id,
        null, null, null, null, null, null, after.id, ${plan('rebuilt')}
      from ${after}`;
  },
  ['cadreId'],
);

/** A plan, looked at on a day. */
export interface PlanOfDay {
  readonly plan: Plan;
  readonly day: SQL;
}

/** The slots of a plan for the post or body of a row, as an array of keys. */
function slotsFor(row: ChangeRow, plan: Plan, scope: Reads): SQL {
  const keys = scope.pick(planSlot, (slot) => ({
    value: sql`array_agg(${slot.id})`,
    where: sql`(${slot.postId} = ${row.postId} or ${slot.bodyId} = ${row.bodyId}) and ${isSlotOfPlan(slot, plan, scope)}`,
  }));
  return sql`${keys}::uuid[]`;
}

/** Whether the person of a row stands on its post or body in a plan. */
function isIn(row: ChangeRow, { plan, day }: PlanOfDay, scope: Reads, more?: (entry: typeof planEntry) => SQL): SQL {
  return scope.exists(
    planEntry,
    (entry) =>
      sql`${entry.slotId} = any(${slotsFor(row, plan, scope)}) and ${entry.cadreId} = ${row.cadreId} and ${isLive(entry, { asOf: day })}
        ${more === undefined ? sql`` : sql`and ${more(entry)}`}`,
  );
}

/** Whether an entry is a line of a plan: live on the day, and the last begun where a person stands twice on one post or body. */
function isLine(row: ChangeRow, entryId: SQL, when: PlanOfDay, scope: Reads): SQL {
  return scope.exists(planEntry, (entry) => {
    const isFollowed = isIn(
      row,
      when,
      scope,
      (other) => sql`(${other.validFrom}, ${other.id}) > (${entry.validFrom}, ${entry.id})`,
    );
    return sql`${entry.id} = ${entryId} and ${isLive(entry, { asOf: when.day })} and not ${isFollowed}`;
  });
}

/**
 * Whether a row is what lies between two plans, as `planDiff` of the domain tells it: by person and post or body. The plans are
 * conditions of their own, without other tables in them: so PostgreSQL takes them into each side of the union, and finds the slots
 * by their index (190 ms for a district otherwise, 20 so).
 */
export function isBetween(row: ChangeRow, before: PlanOfDay, after: PlanOfDay, scope: Reads): SQL {
  const wasLine = isLine(row, sql`${row.beforeEntryId}`, before, scope);
  const isLineNow = isLine(row, sql`${row.afterEntryId}`, after, scope);
  return sql`(${row.side} = 'AFTER' or ${row.beforeUnitId} = ${before.plan.unit} and ${row.beforeTermId} = ${before.plan.term}
      and ${row.isBeforeOrientation} = ${before.plan.isOrientation})
    and (${row.side} = 'BEFORE' or ${row.afterUnitId} = ${after.plan.unit} and ${row.afterTermId} = ${after.plan.term}
      and ${row.isAfterOrientation} = ${after.plan.isOrientation})
    and case ${row.side} when 'BOTH' then ${wasLine} and ${isLineNow}
      when 'BEFORE' then ${wasLine} and not ${isIn(row, after, scope)}
      else ${isLineNow} and not ${isIn(row, before, scope)} end`;
}
