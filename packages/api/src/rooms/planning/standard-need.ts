import { CLOSED_ENTRY_STATES } from '@cadre/domain/planning';
import { derivedTable, type Viewing } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { date, integer, pgTable, text, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import { Cadre } from '../cadre/graphql.js';
import { postStandard, postStandardGroup, postStandardRequirement, tenure } from '../cadre/tables.js';
import { post, unit } from '../organization/tables.js';
import { planEntry, planSlot } from './tables.js';

/** Every requirement of every standard that a post ever had, once for each person planned for the post or holding it. */
export const standardNeed = pgTable('standard_need', {
  /** `<population>:<entry or tenure>:<requirement>`. */
  id: text('id').notNull(),
  population: text('population').notNull(),
  /** NULL for a holder. */
  entryId: uuid('entry_id'),
  cadreId: uuid('cadre_id').notNull(),
  postId: uuid('post_id').notNull(),
  unitId: uuid('unit_id').notNull(),
  postTitleId: uuid('post_title_id').notNull(),
  managementLevel: text('management_level').notNull(),
  /** First day in the plan, or of holding the post. */
  personFrom: date('person_from').notNull(),
  personUntil: date('person_until'),
  standardFrom: date('standard_from').notNull(),
  standardUntil: date('standard_until'),
  kind: text('kind').notNull(),
  level: text('level'),
  field: text('field'),
  months: integer('months'),
  lowestTitleId: uuid('lowest_title_id'),
  clause: text('clause'),
});

// An entry without an end although it is closed is live on no day.
const closed = sql.raw(CLOSED_ENTRY_STATES.map((state) => `'${state}'`).join(', '));

derivedTable(
  standardNeed,
  (from, { ofShown }) => {
    const isRead = (person: { readonly cadreId: AnyPgColumn }, viewing: Viewing) =>
      viewing.exists(Cadre, (cadre) => sql`${cadre.id} = ${person.cadreId}`);
    const needs = (population: string, key: string, entryId: string, people: SQL) => sql`
      select ${sql.raw(`'${population}:' || ${key}::text`)} || ':' || each.id::text as id, ${sql.raw(`'${population}'`)} as population,
        ${sql.raw(entryId)} as entry_id, person.cadre_id, post.id as post_id, post.unit_id, post.post_title_id, post.management_level,
        person.valid_from as person_from, person.valid_until as person_until, standard.valid_from as standard_from,
        standard.valid_until as standard_until, each.kind, each.level, each.field,
        each.months, each.post_title_id as lowest_title_id, each.clause
      from ${people}
      join ${from(unit, 'unit')} on unit.id = post.unit_id
      join ${from(postStandard, 'standard')} on standard.post_title_id = post.post_title_id and standard.province_id = unit.province_id
      join ${from(postStandardGroup, 'requirements')} on requirements.standard_id = standard.id
      join ${from(postStandardRequirement, 'each')} on each.group_id = requirements.id`;
    // Of a file that the viewer does not read nothing is shown: worked out all the same, the list of a commune took 7 s. Asked at the last of
    // so many joins, PostgreSQL would try no order that begins with it.
    const planned = sql`${from(planEntry, 'person')} join ${from(planSlot, 'slot')} on slot.id = person.slot_id
      and (person.valid_until is not null or person.state not in (${closed})) and ${ofShown(planEntry, 'person', isRead)}
      join ${from(post, 'post')} on post.id = slot.post_id`;
    const holding = sql`${from(tenure, 'person')} join ${from(post, 'post')} on post.id = person.post_id and person.kind <> 'ACTING'
      and ${ofShown(tenure, 'person', isRead)}`;
    return sql`${needs('PLANNED', 'person.id', 'person.id', planned)} union all ${needs('HOLDERS', 'person.id', 'null::uuid', holding)}`;
  },
  ['cadreId'],
);
