import {
  CYCLE_PURPOSES,
  CYCLE_STATES,
  PLAN_ENTRY_STATES,
  PLAN_SOURCES,
  READINESS_LEVELS,
  REMOVAL_GROUNDS,
  TERM_SYSTEMS,
} from '@cadre/domain/planning';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, unique, uuid, type AnyPgColumn } from 'drizzle-orm/pg-core';
import {
  byteOrderedText,
  code,
  inVocabulary,
  key,
  periodNotEmpty,
  recordedFrom,
  reference,
  validFrom,
  validUntil,
} from '../../platform/columns.js';
import { cadre } from '../cadre/tables.js';
import { body, post, unit } from '../organization/tables.js';
import { document } from '../rule/tables.js';

/** A term (nhiệm kỳ) of one of the two calendars. */
export const planningTerm = pgTable(
  'planning_term',
  {
    id: key(),
    system: code('system', TERM_SYSTEMS).notNull(),
    /** Years, such as `2020-2025`. */
    code: byteOrderedText('code').notNull(),
    /** Ordinal of the national congress (13 for Đại hội XIII) or of the people's council; NULL for a term to come. */
    ordinal: integer('ordinal'),
    /** Nominal first day; units open theirs on the day of their own congress. */
    validFrom: validFrom(),
    validUntil: date('valid_until').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('planning_term_code').on(t.system, t.code),
    inVocabulary('planning_term_system_known', t.system, TERM_SYSTEMS),
    periodNotEmpty('planning_term_period', t.validFrom, t.validUntil),
  ],
);

/** The congress or election with which a unit opened a term. */
export const unitTerm = pgTable(
  'unit_term',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    termId: reference('term_id', () => planningTerm.id).notNull(),
    /** Ordinal of the unit's own congress (22 for Đại hội lần thứ XXII); NULL where unknown. */
    ordinal: integer('ordinal'),
    /** Day of the congress; NULL until it is set. */
    congressOn: date('congress_on'),
    recordedFrom: recordedFrom(),
  },
  (t) => [unique('unit_term_once').on(t.unitId, t.termId)],
);

/** A planning cycle (đợt quy hoạch): one unit, one term, one purpose. */
export const planningCycle = pgTable(
  'planning_cycle',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    termId: reference('term_id', () => planningTerm.id).notNull(),
    purpose: code('purpose', CYCLE_PURPOSES).notNull(),
    state: code('state', CYCLE_STATES).notNull(),
    openedOn: date('opened_on').notNull(),
    /** Day of approval or confirmation; NULL until then, and always for ORIENT. */
    decidedOn: date('decided_on'),
    /** Day on which ages are counted; NULL until the cycle sets it. */
    ageReferenceOn: date('age_reference_on'),
    documentId: reference('document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('planning_cycle_purpose_known', t.purpose, CYCLE_PURPOSES),
    inVocabulary('planning_cycle_state_known', t.state, CYCLE_STATES),
    check(
      'planning_cycle_orientation_is_not_approved',
      sql`${t.purpose} <> 'ORIENT' or (${t.decidedOn} is null and ${t.state} not in ('APPROVED', 'CONFIRMED'))`,
    ),
    index('planning_cycle_order').on(t.openedOn, t.id),
    index('planning_cycle_unit').on(t.unitId, t.termId),
    index('planning_cycle_term').on(t.termId, t.purpose),
  ],
);

/** A slot (suất quy hoạch): a post or a body that the cycle plans for. */
export const planSlot = pgTable(
  'plan_slot',
  {
    id: key(),
    cycleId: reference('cycle_id', () => planningCycle.id).notNull(),
    /** The post planned for; NULL for seats of a body. */
    postId: reference('post_id', () => post.id),
    /** The body planned for; NULL for a post. */
    bodyId: reference('body_id', () => body.id),
    /** People the slot needs at least. */
    requiredMin: integer('required_min').notNull(),
    /** People the slot may have at most; NULL where no rule sets a limit. */
    requiredMax: integer('required_max'),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    check('plan_slot_post_or_body', sql`num_nonnulls(${t.postId}, ${t.bodyId}) = 1`),
    check(
      'plan_slot_limits',
      sql`${t.requiredMin} >= 0 and (${t.requiredMax} is null or ${t.requiredMax} >= ${t.requiredMin})`,
    ),
    unique('plan_slot_post_once').on(t.cycleId, t.postId),
    unique('plan_slot_body_once').on(t.cycleId, t.bodyId),
    index('plan_slot_order').on(t.cycleId, t.id),
    index('plan_slot_post').on(t.postId),
    index('plan_slot_body').on(t.bodyId),
  ],
);

/** A plan entry (một suất quy hoạch): one person planned for one slot. */
export const planEntry = pgTable(
  'plan_entry',
  {
    id: key(),
    slotId: reference('slot_id', () => planSlot.id).notNull(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    provinceId: uuid('province_id').notNull(),
    state: code('state', PLAN_ENTRY_STATES).notNull(),
    readiness: code('readiness', READINESS_LEVELS).notNull(),
    /** Place in the order of preference for the slot, 1 first; NULL where the list is not ranked. */
    rank: integer('rank'),
    source: code('source', PLAN_SOURCES).notNull(),
    /** The unit the person comes from when the source is external; NULL otherwise. */
    sourceUnitId: reference('source_unit_id', () => unit.id),
    /** Object group of Regulation 50 (1 or 2); NULL outside its years. */
    objectGroup: integer('object_group'),
    /** The entry of an earlier term that this one carries over; NULL for a new one. */
    predecessorId: reference('predecessor_id', (): AnyPgColumn => planEntry.id),
    removalGround: code('removal_ground', REMOVAL_GROUNDS),
    validFrom: validFrom(),
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('plan_entry_state_known', t.state, PLAN_ENTRY_STATES),
    inVocabulary('plan_entry_readiness_known', t.readiness, READINESS_LEVELS),
    inVocabulary('plan_entry_source_known', t.source, PLAN_SOURCES),
    inVocabulary('plan_entry_removal_ground_known', t.removalGround, REMOVAL_GROUNDS),
    check('plan_entry_removal_has_ground', sql`(${t.state} = 'REMOVED') = (${t.removalGround} is not null)`),
    check('plan_entry_object_group', sql`${t.objectGroup} in (1, 2)`),
    periodNotEmpty('plan_entry_period', t.validFrom, t.validUntil),
    index('plan_entry_order').on(t.rank, t.id),
    index('plan_entry_slot').on(t.slotId, t.rank, t.id),
    index('plan_entry_cadre').on(t.cadreId, t.id),
  ],
);
