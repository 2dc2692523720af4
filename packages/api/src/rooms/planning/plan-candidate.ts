import { derivedTable } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { cadre } from '../cadre/tables.js';
import { body, post, postTitle } from '../organization/tables.js';
import { planningCycle, planningTerm, planSlot } from './tables.js';

/** Every person beside every slot, with what is asked of the slot on every day. It is only ever read for one slot. */
export const planCandidate = pgTable('plan_candidate', {
  /** `<slot>:<cadre>`. */
  id: text('id').notNull(),
  slotId: uuid('slot_id').notNull(),
  cadreId: uuid('cadre_id').notNull(),
  sortKey: text('sort_key').notNull(),
  cycleId: uuid('cycle_id').notNull(),
  purpose: text('purpose').notNull(),
  /** The day on which the cycle counts ages, or the nominal first day of the term. */
  termStart: date('term_start').notNull(),
  /** NULL for a body. */
  postId: uuid('post_id'),
  /** Precedence of the post; NULL for a body. */
  rank: integer('rank'),
  /** NULL for a post. */
  bodyId: uuid('body_id'),
  bodyKind: text('body_kind'),
  /** The unit of post or body. */
  unitId: uuid('unit_id').notNull(),
});

derivedTable(
  planCandidate,
  (from) => sql`
    select slot.id::text || ':' || person.id::text as id, slot.id as slot_id, person.id as cadre_id, person.sort_key, slot.cycle_id, cycle.purpose,
      coalesce(cycle.age_reference_on, term.valid_from) as term_start, slot.post_id, title.rank, slot.body_id, body.kind as body_kind,
      coalesce(post.unit_id, body.unit_id) as unit_id
    from ${from(planSlot, 'slot')} join ${from(planningCycle, 'cycle')} on cycle.id = slot.cycle_id
    join ${from(planningTerm, 'term')} on term.id = cycle.term_id
    left join ${from(post, 'post')} on post.id = slot.post_id left join ${from(postTitle, 'title')} on title.id = post.post_title_id
    left join ${from(body, 'body')} on body.id = slot.body_id
    cross join ${from(cadre, 'person')}`,
  ['slotId', 'cadreId'],
);
