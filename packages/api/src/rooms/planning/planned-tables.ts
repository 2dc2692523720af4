import { derivedTable, type KnownTable, type OfShown } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { body, post } from '../organization/tables.js';
import { planEntry, planningCycle, planSlot } from './tables.js';
import { PlanSlot } from './types.js';

/**
 * Everybody who was ever planned for a term, once for each term. Orientations are long lists without limits and do not count. Where
 * people are looked for to be shown, they are made of the entries that the viewer sees: nothing else is told of them.
 */
export const plannedPerson = pgTable('planned_person', {
  /** `<term>:<person>`, sealed: cursors show it to who does not see whom an entry is about. */
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
  (from, { ofShown }) => sql`
    select sealed(cycle.term_id::text || ':' || entry.cadre_id::text) as id, cycle.term_id, entry.cadre_id, array_agg(entry.id) as entry_ids,
      count(distinct slot.post_id)::integer as posts_ever
    from ${from(planEntry, 'entry')} join ${from(planSlot, 'slot')} on slot.id = entry.slot_id
      join ${from(planningCycle, 'cycle')} on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
    where ${ofShown(planSlot, 'slot', (slot, viewing) => viewing.shows(PlanSlot, slot))}
    group by cycle.term_id, entry.cadre_id`,
  // Not by the term as well: PostgreSQL would go through the slots of the whole term for each person, 13 s for a province.
  ['cadreId'],
);

/** The places of one kind. A place is seen with all its slots or not at all: where the viewer sees none of them, none is read. */
function placesOf(target: 'post' | 'body', from: KnownTable, ofShown: OfShown): SQL {
  const [key, table] = target === 'post' ? (['postId', post] as const) : (['bodyId', body] as const);
  const [column, place] = [sql.raw(`slot.${target}_id`), sql.raw(target)];
  return sql`
    select cycle.term_id::text || ':' || ${column}::text as id, cycle.term_id, ${column} as target_id, slot.post_id, slot.body_id,
      ${place}.unit_id, ${place}.management_level, array_agg(slot.id) as slot_ids
    from ${from(planSlot, 'slot')} join ${from(planningCycle, 'cycle')} on cycle.id = slot.cycle_id and cycle.purpose <> 'ORIENT'
      left join ${from(table, target)} on ${place}.id = ${column}
    where ${column} is not null
      and ${ofShown(planSlot, 'slot', (slot, viewing) => viewing.exists(PlanSlot, (seen) => sql`${seen[key]} = ${slot[key]}`))}
    group by cycle.term_id, slot.post_id, slot.body_id, ${place}.unit_id, ${place}.management_level`;
}

derivedTable(
  plannedPlace,
  (from, { ofShown }) => sql`${placesOf('post', from, ofShown)} union all ${placesOf('body', from, ofShown)}`,
  ['termId', 'targetId'],
);
