import { BOUNDS } from '@cadre/domain/kernel';
import { DIRECTIONS, INDICATOR_UNITS, OBSERVATION_STATES, PUBLISHED_RELATIONS } from '@cadre/domain/target';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
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
import { unit } from '../organization/tables.js';
import { document } from '../rule/tables.js';

/** An indicator (chỉ số): what is counted, in which unit, and which way is better. */
export const indicator = pgTable(
  'indicator',
  {
    id: key(),
    code: byteOrderedText('code').notNull(),
    name: text('name').notNull(),
    englishName: text('english_name').notNull(),
    foldedName: byteOrderedText('folded_name').notNull(),
    sortKey: byteOrderedText('sort_key').notNull(),
    countedUnit: code('counted_unit', INDICATOR_UNITS).notNull(),
    direction: code('direction', DIRECTIONS).notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('indicator_code').on(t.code),
    inVocabulary('indicator_counted_unit_known', t.countedUnit, INDICATOR_UNITS),
    inVocabulary('indicator_direction_known', t.direction, DIRECTIONS),
  ],
);

/** A target (chỉ tiêu) of a unit for a period: an exact fraction, 270/1 for a count and 95/100 for a share. */
export const target = pgTable(
  'target',
  {
    id: key(),
    indicatorId: reference('indicator_id', () => indicator.id).notNull(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    periodFrom: date('period_from').notNull(),
    periodUntil: date('period_until').notNull(),
    /** Numerator of the target; NULL where the source names a target without its value. */
    numerator: bigint('numerator', { mode: 'number' }),
    /** Denominator: 1 for a count, 100 for a percentage. */
    denominator: bigint('denominator', { mode: 'number' }).notNull(),
    /** Whether the target is a share of a population rather than a count. */
    isShare: boolean('is_share').notNull(),
    /** Size of the population a share refers to; NULL for a count and where unknown. */
    population: integer('population'),
    /** Day by which it must be met, when earlier than the end of the period; NULL otherwise. */
    dueOn: date('due_on'),
    sourceDocumentId: reference('source_document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    check('target_denominator_positive', sql`${t.denominator} > 0`),
    periodNotEmpty('target_period', t.periodFrom, t.periodUntil),
    index('target_order').on(t.periodFrom, t.id),
    index('target_unit').on(t.unitId, t.indicatorId),
    index('target_indicator').on(t.indicatorId, t.periodFrom),
  ],
);

/** An observation (số liệu): what was counted or printed, as of a day, by a source. */
export const observation = pgTable(
  'observation',
  {
    id: key(),
    indicatorId: reference('indicator_id', () => indicator.id).notNull(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    /** The target it is measured against; NULL where there is none. */
    targetId: reference('target_id', () => target.id),
    /** The day the figure describes, as exact as the source says; NULL where the source does not say. */
    asOf: partialDate('as_of'),
    /** What was counted; NULL where only a percentage was printed, and for a figure made of parts. */
    count: bigint('count', { mode: 'number' }),
    /** Size of the population the count is a part of; NULL where the source does not say. */
    population: bigint('population', { mode: 'number' }),
    /** The percentage as printed, digits and all (`100.31`); NULL where none was printed. */
    printedPercent: text('printed_percent'),
    /** What the printed percentage is a share of; NULL without one. */
    printedRelation: code('printed_relation', PUBLISHED_RELATIONS),
    /** Members of the same population that the source counts elsewhere; NULL where none are. */
    knownOthers: bigint('known_others', { mode: 'number' }),
    bound: code('bound', BOUNDS).notNull(),
    state: code('state', OBSERVATION_STATES).notNull(),
    /** What the source leaves open, in Vietnamese; NULL where nothing is. */
    note: text('note'),
    /** The same in English; NULL together with `note`. */
    noteEnglish: text('note_english'),
    sourceDocumentId: reference('source_document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('observation_bound_known', t.bound, BOUNDS),
    inVocabulary('observation_state_known', t.state, OBSERVATION_STATES),
    inVocabulary('observation_printed_relation_known', t.printedRelation, PUBLISHED_RELATIONS),
    isPartialDate('observation_as_of_form', t.asOf),
    check('observation_printed', sql`(${t.printedPercent} is null) = (${t.printedRelation} is null)`),
    check('observation_printed_form', sql`${t.printedPercent} ~ '^[0-9]+(\\.[0-9]+)?$'`),
    check('observation_counts', sql`${t.count} >= 0 and ${t.population} >= 0 and ${t.knownOthers} >= 0`),
    index('observation_order').on(t.asOf, t.id),
    index('observation_unit').on(t.unitId, t.indicatorId),
    index('observation_indicator').on(t.indicatorId, t.asOf),
    index('observation_target').on(t.targetId),
  ],
);

/** A part of an observation that is made of others: its value is never typed in. */
export const observationPart = pgTable(
  'observation_part',
  {
    id: key(),
    wholeId: reference('whole_id', () => observation.id).notNull(),
    partId: reference('part_id', () => observation.id).notNull(),
    /** Whether the part counts those who did NOT, so that its complement enters the whole. */
    isComplement: boolean('is_complement').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [unique('observation_part_once').on(t.wholeId, t.partId), index('observation_part_part').on(t.partId)],
);
