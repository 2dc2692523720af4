import { MOVEMENT_KINDS, TOUR_STATES } from '@cadre/domain/rotation';
import { sql } from 'drizzle-orm';
import { check, date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { code, inVocabulary, key, recordedFrom, reference } from '../../platform/columns.js';
import { cadre } from '../cadre/tables.js';
import { post } from '../organization/tables.js';

/** A rotation tour (đợt luân chuyển của một người): from one post to another, for a time. */
export const rotationTour = pgTable(
  'rotation_tour',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    provinceId: uuid('province_id').notNull(),
    kind: code('kind', MOVEMENT_KINDS).notNull(),
    state: code('state', TOUR_STATES).notNull(),
    fromPostId: reference('from_post_id', () => post.id).notNull(),
    toPostId: reference('to_post_id', () => post.id).notNull(),
    /** Why the person is sent, as the decision says it. */
    purpose: text('purpose').notNull(),
    startedOn: date('started_on').notNull(),
    /** Day on which the tour is due to end. */
    dueOn: date('due_on').notNull(),
    /** Day on which it ended; NULL while it lasts. */
    endedOn: date('ended_on'),
    decisionNumber: text('decision_number').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('rotation_tour_kind_known', t.kind, MOVEMENT_KINDS),
    inVocabulary('rotation_tour_state_known', t.state, TOUR_STATES),
    check(
      'rotation_tour_dates',
      sql`${t.dueOn} > ${t.startedOn} and (${t.endedOn} is null or ${t.endedOn} >= ${t.startedOn})`,
    ),
    check('rotation_tour_ended', sql`(${t.endedOn} is null) = (${t.state} in ('PLANNED', 'STARTED', 'EXTENDED'))`),
    index('rotation_tour_order').on(t.startedOn, t.id),
    index('rotation_tour_cadre').on(t.cadreId, t.startedOn),
    index('rotation_tour_to').on(t.toPostId, t.startedOn),
    index('rotation_tour_from').on(t.fromPostId, t.startedOn),
  ],
);
