import {
  CYCLE_PURPOSES,
  CYCLE_STATES,
  FAULTS,
  PLAN_ACTS,
  PLAN_ENTRY_STATES,
  PLAN_SOURCES,
  READINESS_LEVELS,
  REMOVAL_EVIDENCE,
  REMOVAL_GROUNDS,
  TERM_SYSTEMS,
} from '@cadre/domain/planning';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  unique,
  uuid,
  type AnyPgColumn,
} from 'drizzle-orm/pg-core';
import {
  byteOrderedText,
  code,
  hashOfKey,
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

/** What may be done to one entry. */
export const ENTRY_ACTS = {
  KEEP: { vi: 'Giữ lại', en: 'Keep' },
  ADD: { vi: 'Bổ sung', en: 'Add' },
  REMOVE: { vi: 'Đưa ra', en: 'Remove' },
} as const;

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
    // Whose plans of a term are read is found by it alone: the cycles of a term are those of the whole country.
    index('planning_cycle_term_unit').on(t.termId, t.unitId, t.id),
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
    /** The unit of the post or body, which the database writes here: reports ask it of every slot, and looking it up took a fifth of their time. */
    unitId: reference('unit_id', () => unit.id).notNull(),
    /** Who decides on the post or body; written by the database as well. */
    managementLevel: code('management_level', MANAGEMENT_LEVELS).notNull(),
    /** People the slot needs at least. */
    requiredMin: integer('required_min').notNull(),
    /** People the slot may have at most; NULL where no rule sets a limit. */
    requiredMax: integer('required_max'),
    /** The version of the rule from which the two numbers come, such as PL-023; NULL where no rule gave them. */
    ruleCode: byteOrderedText('rule_code'),
    /** How the numbers were reckoned, such as `1/1 × 39 = 39/1`; NULL where the rule names them. */
    working: text('working'),
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
    hashOfKey('plan_slot_key', t.id),
    index('plan_slot_order').on(t.cycleId, t.id),
    index('plan_slot_post').on(t.postId),
    index('plan_slot_body').on(t.bodyId),
    index('plan_slot_unit').on(t.unitId),
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
    index('plan_entry_live').on(t.slotId, t.validFrom, t.validUntil, t.state, t.readiness),
    index('plan_entry_cadre').on(t.cadreId, t.id),
  ],
);

/** An act on a whole cycle, such as its approval. Written by `planDecide`, never changed. */
export const planAct = pgTable(
  'plan_act',
  {
    id: key(),
    cycleId: reference('cycle_id', () => planningCycle.id).notNull(),
    act: code('act', PLAN_ACTS).notNull(),
    fromState: code('from_state', CYCLE_STATES).notNull(),
    toState: code('to_state', CYCLE_STATES).notNull(),
    /** Management level of who acted. */
    level: code('level', MANAGEMENT_LEVELS).notNull(),
    actedOn: date('acted_on').notNull(),
    /** The document decided by; NULL for an act that needs none. */
    documentId: reference('document_id', () => document.id),
    /** Why the plan was returned; NULL for other acts. */
    reason: text('reason'),
    /** What the acting body found of the freeze of planning; NULL where it did not say. */
    freeze: jsonb('freeze'),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('plan_act_act_known', t.act, PLAN_ACTS),
    inVocabulary('plan_act_from_state_known', t.fromState, CYCLE_STATES),
    inVocabulary('plan_act_to_state_known', t.toState, CYCLE_STATES),
    inVocabulary('plan_act_level_known', t.level, MANAGEMENT_LEVELS),
    index('plan_act_cycle').on(t.cycleId, t.actedOn, t.id),
  ],
);

/** What a review or a removal said of an entry. Written by the mutations, never changed. */
export const planEntryAct = pgTable(
  'plan_entry_act',
  {
    id: key(),
    entryId: reference('entry_id', () => planEntry.id).notNull(),
    act: code('act', ENTRY_ACTS).notNull(),
    actedOn: date('acted_on').notNull(),
    /** Why; NULL for a removal outside a review, which has its ground. */
    reason: text('reason'),
    /** Ground and evidence of a removal; NULL for other acts. */
    ground: code('ground', REMOVAL_GROUNDS),
    evidence: code('evidence', REMOVAL_EVIDENCE),
    /** The document that is the evidence; NULL for other acts. */
    documentId: reference('document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('plan_entry_act_act_known', t.act, ENTRY_ACTS),
    inVocabulary('plan_entry_act_ground_known', t.ground, REMOVAL_GROUNDS),
    inVocabulary('plan_entry_act_evidence_known', t.evidence, REMOVAL_EVIDENCE),
    check(
      'plan_entry_act_removal_is_proven',
      sql`(${t.act} = 'REMOVE') = (${t.ground} is not null) and num_nonnulls(${t.ground}, ${t.evidence}, ${t.documentId}) in (0, 3)`,
    ),
    index('plan_entry_act_entry').on(t.entryId, t.actedOn, t.id),
  ],
);

/** What the appraisal (thẩm định) of a cycle found of a person, beside what the file says. Written by `planDecide`. */
export const planFinding = pgTable(
  'plan_finding',
  {
    id: key(),
    cycleId: reference('cycle_id', () => planningCycle.id).notNull(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    /** Whether a proposal to appoint or nominate the person is under way; NULL where the appraisal did not say. */
    isProposed: boolean('is_proposed'),
    /** Whether the political standard is denied; NULL where the appraisal did not say. */
    isPoliticalStandardDenied: boolean('is_political_standard_denied'),
    /** The gravest fault that led to no discipline; NULL where the appraisal did not say. */
    fault: code('fault', FAULTS),
    foundOn: date('found_on').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('plan_finding_once').on(t.cycleId, t.cadreId),
    inVocabulary('plan_finding_fault_known', t.fault, FAULTS),
  ],
);

/**
 * Leave from a rule (miễn áp dụng), given to a person, a post or a cycle by who decides on it. Written by `waiverGrant`, ended by
 * `waiverRevoke`, never deleted.
 */
export const waiver = pgTable(
  'waiver',
  {
    id: key(),
    /** The series of the rule, as the rulebook names it: `planning.only-upwards`. */
    seriesKey: byteOrderedText('series_key').notNull(),
    /** The one version that is waived, `PL-053`; NULL for whichever is in force. */
    ruleCode: byteOrderedText('rule_code'),
    /** The person; NULL for everybody. */
    cadreId: reference('cadre_id', () => cadre.id),
    /** The post; NULL for every post of the cycle. */
    postId: reference('post_id', () => post.id),
    /** The cycle; NULL for every plan for the post. */
    cycleId: reference('cycle_id', () => planningCycle.id),
    reason: text('reason').notNull(),
    englishReason: text('english_reason').notNull(),
    /** Who gave it, as the document says. */
    authority: text('authority').notNull(),
    /** Management level of who granted it. */
    level: code('level', MANAGEMENT_LEVELS).notNull(),
    /** The document that gives it. */
    documentId: reference('document_id', () => document.id).notNull(),
    validFrom: validFrom(),
    /** First day on which it no longer holds, by expiry or revocation; NULL while no end is set. */
    validUntil: validUntil(),
    /** Why it was ended before it expired; NULL while it was not. */
    revocationReason: text('revocation_reason'),
    englishRevocationReason: text('english_revocation_reason'),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    periodNotEmpty('waiver_period', t.validFrom, t.validUntil),
    inVocabulary('waiver_level_known', t.level, MANAGEMENT_LEVELS),
    check('waiver_for_somebody', sql`num_nonnulls(${t.postId}, ${t.cycleId}) > 0`),
    check(
      'waiver_revoked_with_reason',
      sql`num_nonnulls(${t.revocationReason}, ${t.englishRevocationReason}) in (0, 2) and (${t.revocationReason} is null or ${t.validUntil} is not null)`,
    ),
    index('waiver_order').on(t.validFrom, t.id),
    index('waiver_cadre').on(t.cadreId),
    index('waiver_post').on(t.postId),
    index('waiver_cycle').on(t.cycleId),
  ],
);
