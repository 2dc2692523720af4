import { QUALIFICATION_LEVELS } from '@cadre/domain/cadre';
import { PROGRAMME_KINDS, SEAT_REASONS, SEAT_STATES, TARGET_GROUPS } from '@cadre/domain/training';
import { BOUNDS } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import {
  byteOrderedText,
  code,
  inVocabulary,
  isPartialDate,
  key,
  partialDate,
  periodNotEmpty,
  recordedFrom,
  reference,
} from '../../platform/columns.js';
import { cadre } from '../cadre/tables.js';
import { unit } from '../organization/tables.js';
import { planEntry } from '../planning/tables.js';
import { document } from '../rule/tables.js';

/** A training programme (chương trình đào tạo, bồi dưỡng). */
export const programme = pgTable(
  'programme',
  {
    id: key(),
    code: byteOrderedText('code').notNull(),
    name: text('name').notNull(),
    englishName: text('english_name').notNull(),
    foldedName: byteOrderedText('folded_name').notNull(),
    sortKey: byteOrderedText('sort_key').notNull(),
    kind: code('kind', PROGRAMME_KINDS).notNull(),
    /** Level of qualification that completing it gives; NULL where it gives none. */
    level: code('level', QUALIFICATION_LEVELS),
    recordedFrom: recordedFrom(),
  },
  (t) => [unique('programme_code').on(t.code), inVocabulary('programme_kind_known', t.kind, PROGRAMME_KINDS)],
);

/** A group of people that a programme is for. */
export const programmeTargetGroup = pgTable(
  'programme_target_group',
  {
    id: key(),
    programmeId: reference('programme_id', () => programme.id).notNull(),
    targetGroup: code('target_group', TARGET_GROUPS).notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('programme_target_group_known', t.targetGroup, TARGET_GROUPS),
    unique('programme_target_group_once').on(t.programmeId, t.targetGroup),
  ],
);

/** A class (lớp) of a programme. */
export const trainingClass = pgTable(
  'training_class',
  {
    id: key(),
    programmeId: reference('programme_id', () => programme.id).notNull(),
    /** The unit that opens the class. */
    organiserId: reference('organiser_id', () => unit.id).notNull(),
    code: byteOrderedText('code').notNull(),
    name: text('name').notNull(),
    startsOn: date('starts_on').notNull(),
    /** Day after the last day; NULL until it is set. */
    endsOn: date('ends_on'),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('training_class_code').on(t.code),
    periodNotEmpty('training_class_period', t.startsOn, t.endsOn),
    index('training_class_programme').on(t.programmeId, t.startsOn),
  ],
);

/** A training quota (chỉ tiêu): seats of a programme that a unit may fill in a year. */
export const trainingQuota = pgTable(
  'training_quota',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    programmeId: reference('programme_id', () => programme.id).notNull(),
    year: integer('year').notNull(),
    seats: integer('seats').notNull(),
    documentId: reference('document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('training_quota_once').on(t.unitId, t.programmeId, t.year),
    check('training_quota_seats', sql`${t.seats} >= 0`),
    index('training_quota_order').on(t.year, t.id),
    index('training_quota_year').on(t.year, t.unitId, t.seats, t.id),
  ],
);

/**
 * Every quota of a unit, or of one that stands below it or ever stood there, by year. Written by triggers on `training_quota` and
 * `unit_closure`.
 */
export const trainingQuotaRoster = pgTable(
  'training_quota_roster',
  {
    /** The unit above, or the unit itself. */
    unitId: uuid('unit_id').notNull(),
    year: integer('year').notNull(),
    quotaId: uuid('quota_id').notNull(),
    /** Whether it is the unit itself that may fill the seats, and none below it. */
    isOwn: boolean('is_own').notNull(),
    /** First day of the only period in which the quota's unit stands below; NULL where there are several, which `unit_closure` tells. */
    validFrom: date('valid_from'),
    /** First day after that period; NULL while it lasts. */
    validUntil: date('valid_until'),
  },
  (t) => [primaryKey({ name: 'training_quota_roster_order', columns: [t.unitId, t.year, t.quotaId] })],
);

/** A seat (suất học) of a quota, with the person who holds it and why. */
export const trainingSeat = pgTable(
  'training_seat',
  {
    id: key(),
    quotaId: reference('quota_id', () => trainingQuota.id).notNull(),
    /** The class attended; NULL until enrolment. */
    classId: reference('class_id', () => trainingClass.id),
    /** Who holds the seat; NULL while nobody is named. */
    cadreId: reference('cadre_id', () => cadre.id),
    state: code('state', SEAT_STATES).notNull(),
    /** Why this person; NULL while nobody is named, and in labelled cases without a reason. */
    reason: code('reason', SEAT_REASONS),
    /** The plan entry that is the reason; NULL for other reasons. */
    planEntryId: reference('plan_entry_id', () => planEntry.id),
    reasonText: text('reason_text'),
    enrolledOn: date('enrolled_on'),
    /** Day of the result; NULL until there is one. */
    finishedOn: date('finished_on'),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('training_seat_state_known', t.state, SEAT_STATES),
    inVocabulary('training_seat_reason_known', t.reason, SEAT_REASONS),
    check('training_seat_named', sql`(${t.state} = 'ALLOCATED') = (${t.cadreId} is null)`),
    index('training_seat_quota').on(t.quotaId, t.id),
    index('training_seat_class').on(t.classId, t.id),
    index('training_seat_cadre').on(t.cadreId, t.id),
  ],
);

/**
 * How many seats of a quota are held and completed; the database counts them as seats change. A quota without seats may have
 * no row here.
 */
export const trainingSeatCount = pgTable('training_seat_count', {
  quotaId: uuid('quota_id')
    .primaryKey()
    .references(() => trainingQuota.id, { onDelete: 'cascade' }),
  /** Seats that somebody holds: named, and not withdrawn since. */
  named: integer('named').notNull(),
  /** Seats whose holder has completed the programme. */
  completed: integer('completed').notNull(),
});

/** A reported training result of a unit: how many people were sent or trained. */
export const trainingResult = pgTable(
  'training_result',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    programmeId: reference('programme_id', () => programme.id).notNull(),
    /** First day of the period reported; NULL where the report does not say. */
    periodFrom: date('period_from'),
    /** First day after it; NULL where the report does not say. */
    periodUntil: date('period_until'),
    /** People trained. Attendances are kept in `training_event`. */
    people: integer('people').notNull(),
    bound: code('bound', BOUNDS).notNull(),
    /** Seats the unit had been given for the same period; NULL where the report does not say. */
    quotaSeats: integer('quota_seats'),
    sourceDocumentId: reference('source_document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('training_result_bound_known', t.bound, BOUNDS),
    check('training_result_people', sql`${t.people} >= 0 and ${t.quotaSeats} >= 0`),
    periodNotEmpty('training_result_period', t.periodFrom, t.periodUntil),
    index('training_result_unit').on(t.unitId, t.programmeId),
  ],
);

/** Sessions counted by attendance (lượt): the same person may be counted in each. */
export const trainingEvent = pgTable(
  'training_event',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    programmeId: reference('programme_id', () => programme.id).notNull(),
    /** When it was reported for, as exact as known; NULL where the report does not say. */
    heldOn: partialDate('held_on'),
    /** Number of sessions; NULL where the report does not say. */
    sessions: integer('sessions'),
    attendances: integer('attendances').notNull(),
    bound: code('bound', BOUNDS).notNull(),
    sourceDocumentId: reference('source_document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('training_event_bound_known', t.bound, BOUNDS),
    isPartialDate('training_event_held_on_form', t.heldOn),
    check('training_event_counts', sql`${t.attendances} >= 0 and ${t.sessions} > 0`),
    index('training_event_unit').on(t.unitId, t.id),
  ],
);
