import { derivedTable } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { body, post } from '../organization/tables.js';
import { planEntry, planningCycle, planSlot } from './tables.js';

/** Everybody who was ever planned for a term, once for each term. Orientations are long lists without limits and do not count. */
export const plannedPerson = pgTable('planned_person', {
  /** `<term>:<person>`. */
  id: text('id').notNull(),
  termId: uuid('term_id').notNull(),
  cadreId: uuid('cadre_id').notNull(),
  /** The entries of the person, live or not. By their keys they are found at once through every lens. */
  entryIds: uuid('entry_ids').array().notNull(),
  /** Posts for which the person was ever planned: on no day there are more. */
  postsEver: integer('posts_ever').notNull(),
});

/** Every post and every body that a term plans for, once for each term, orientations aside. */
export const plannedPlace = pgTable('planned_place', {
  /** `<term>:<post or body>`. */
  id: text('id').notNull(),
  termId: uuid('term_id').notNull(),
  targetId: uuid('target_id').notNull(),
  postId: uuid('post_id'),
  bodyId: uuid('body_id'),
  unitId: uuid('unit_id').notNull(),
  managementLevel: text('management_level').notNull(),
  /** Its slots. By their keys they are found at once through every lens. */
  slotIds: uuid('slot_ids').array().notNull(),
});

derivedTable(
  plannedPerson,
  (from) => sql`
    select cycle.term_id::text || ':' || entry.cadre_id::text as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from ${from(planEntry, 'entry')} join ${from(planSlot, 'slot')} on slot.id = entry.slot_id
      join ${from(planningCycle, 'cycle')} on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    group by cycle.term_id, entry.cadre_id`,
  // Not by the term as well: PostgreSQL would go through the slots of the whole term for each person, 13 s for a province.
  ['cadreId'],
);

derivedTable(
  plannedPlace,
  (from) => sql`
    select cycle.term_id::text || ':' || coalesce(slot.post_id, slot.body_id)::text as id, cycle.term_id,
      coalesce(slot.post_id, slot.body_id) as target_id, slot.post_id, slot.body_id, coalesce(post.unit_id, body.unit_id) as unit_id,
      coalesce(post.management_level, body.management_level) as management_level, array_agg(slot.id) as slot_ids
    from ${from(planSlot, 'slot')} join ${from(planningCycle, 'cycle')} on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join ${from(post, 'post')} on post.id = slot.post_id left join ${from(body, 'body')} on body.id = slot.body_id
    group by cycle.term_id, slot.post_id, slot.body_id, post.unit_id, body.unit_id, post.management_level, body.management_level`,
  ['termId', 'targetId'],
);
