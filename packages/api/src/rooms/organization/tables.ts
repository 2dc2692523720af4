import {
  BLOCS,
  BODY_KINDS,
  LINEAGE_OPERATIONS,
  MANAGEMENT_LEVELS,
  UNIT_KINDS,
  UNIT_LINK_KINDS,
  UNIT_SETTINGS,
} from '@cadre/domain/organization';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
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
import { document } from '../rule/tables.js';

/** A unit (đơn vị, tổ chức): a Party organisation, agency, Front or mass organisation, from its founding to its dissolution. */
export const unit = pgTable(
  'unit',
  {
    id: key(),
    /** Short stable code within the installation. */
    code: byteOrderedText('code').notNull(),
    kind: code('kind', UNIT_KINDS).notNull(),
    /** NULL for units to which no setting applies, such as a provincial Party organisation. */
    setting: code('setting', UNIT_SETTINGS),
    /** NULL for units outside the three blocs. */
    bloc: code('bloc', BLOCS),
    /** Latest name; earlier ones are in `unit_name`. */
    name: text('name').notNull(),
    /**
     * First day from which that name is the only one; `-infinity` where there is no other. Written by a trigger on `unit_name`: it
     * tells of almost every unit that there is no earlier name to look for. What was known earlier it does not tell.
     */
    nameSince: date('name_since').notNull().default('-infinity'),
    /** Name folded for search; written with the row from `name`. */
    foldedName: byteOrderedText('folded_name').notNull(),
    /** Name as an ASCII key in Vietnamese order; written with the row from `name`. */
    sortKey: byteOrderedText('sort_key').notNull(),
    /** The province to which the unit belongs; the province refers to itself. Leads the keys of large tables. */
    provinceId: uuid('province_id').notNull(),
    /** Day of founding; for units older than the installation's data the first day the data covers. */
    validFrom: validFrom(),
    /** Day of dissolution; NULL while the unit exists. */
    validUntil: validUntil(),
    /** Article or document that the unit is known from; NULL for units entered by their own commission. */
    sourceDocumentId: reference('source_document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('unit_code').on(t.code),
    inVocabulary('unit_kind_known', t.kind, UNIT_KINDS),
    inVocabulary('unit_setting_known', t.setting, UNIT_SETTINGS),
    inVocabulary('unit_bloc_known', t.bloc, BLOCS),
    periodNotEmpty('unit_period', t.validFrom, t.validUntil),
    hashOfKey('unit_key', t.id),
    index('unit_sort').on(t.sortKey, t.id),
    // With the days, so that the districts of a report are found without a page of the table for each.
    index('unit_kind_sort').on(t.kind, t.sortKey, t.id, t.validFrom, t.validUntil),
  ],
);

/** An earlier name of a unit, for the period in which it bore it. */
export const unitName = pgTable(
  'unit_name',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    name: text('name').notNull(),
    foldedName: byteOrderedText('folded_name').notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    periodNotEmpty('unit_name_period', t.validFrom, t.validUntil),
    index('unit_name_unit').on(t.unitId, t.validFrom),
  ],
);

/** A link between two units on the days of its period. PARENT links form a forest on every day. */
export const unitLink = pgTable(
  'unit_link',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    /** The parent, the leading Party unit, or the bloc committee, by kind. */
    targetId: reference('target_id', () => unit.id).notNull(),
    kind: code('kind', UNIT_LINK_KINDS).notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('unit_link_kind_known', t.kind, UNIT_LINK_KINDS),
    periodNotEmpty('unit_link_period', t.validFrom, t.validUntil),
    check('unit_link_not_itself', sql`${t.unitId} <> ${t.targetId}`),
    index('unit_link_unit').on(t.unitId, t.kind),
    index('unit_link_target').on(t.targetId, t.kind),
  ],
);

/** Who stands under whom on which days: every ancestor of every unit, the unit itself included at depth 0. Written by a trigger on `unit_link`. */
export const unitClosure = pgTable(
  'unit_closure',
  {
    ancestorId: uuid('ancestor_id').notNull(),
    unitId: uuid('unit_id').notNull(),
    depth: integer('depth').notNull(),
    validFrom: date('valid_from').notNull(),
    validUntil: date('valid_until'),
    recordedFrom: recordedFrom(),
    /** Whether the lower unit is a district Party organisation. */
    isDistrict: boolean('is_district').notNull(),
  },
  (t) => [
    // With the days, so that who stands below whom on a day is read from an index alone: a report by district of 11,000 posts asks it of each.
    index('unit_closure_ancestor').on(t.ancestorId, t.unitId, t.depth, t.validFrom, t.validUntil),
    index('unit_closure_unit').on(t.unitId, t.ancestorId, t.depth, t.validFrom, t.validUntil),
    // The districts of a province, which every report by district begins with: found among all units below it they were half of one.
    index('unit_closure_districts')
      .on(t.ancestorId, t.unitId)
      .where(sql`${t.isDistrict}`),
  ],
);

/**
 * To which district Party organisation a unit belongs on which days, itself included; no row for the days on which it belongs to none.
 * Written by the function that writes the closure.
 */
export const unitDistrict = pgTable(
  'unit_district',
  {
    unitId: uuid('unit_id').notNull(),
    districtId: uuid('district_id').notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
  },
  (t) => [
    periodNotEmpty('unit_district_period', t.validFrom, t.validUntil),
    index('unit_district_unit').on(t.unitId, t.validFrom, t.validUntil, t.districtId),
  ],
);

/** Where a unit came from or went to. A founding from nothing has no `from_unit_id`, a dissolution without heir no `to_unit_id`. */
export const unitLineage = pgTable(
  'unit_lineage',
  {
    id: key(),
    fromUnitId: reference('from_unit_id', () => unit.id),
    toUnitId: reference('to_unit_id', () => unit.id),
    operation: code('operation', LINEAGE_OPERATIONS).notNull(),
    effectiveOn: date('effective_on').notNull(),
    decisionDocumentId: reference('decision_document_id', () => document.id),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('unit_lineage_operation_known', t.operation, LINEAGE_OPERATIONS),
    check('unit_lineage_has_a_side', sql`${t.fromUnitId} is not null or ${t.toUnitId} is not null`),
    index('unit_lineage_from').on(t.fromUnitId),
    index('unit_lineage_to').on(t.toUnitId),
  ],
);

/** A post title (chức danh) of the catalogue, such as "Bí thư Huyện ủy". */
export const postTitle = pgTable(
  'post_title',
  {
    id: key(),
    code: byteOrderedText('code').notNull(),
    name: text('name').notNull(),
    englishName: text('english_name').notNull(),
    foldedName: byteOrderedText('folded_name').notNull(),
    sortKey: byteOrderedText('sort_key').notNull(),
    /** Order of precedence, 1 first. */
    rank: integer('rank').notNull(),
    isLeadership: boolean('is_leadership').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [unique('post_title_code').on(t.code)],
);

/** A post (chức vụ): a title in one unit, with as many seats as its establishment. */
export const post = pgTable(
  'post',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    postTitleId: reference('post_title_id', () => postTitle.id).notNull(),
    /** Seats of the post (biên chế). */
    establishment: integer('establishment').notNull(),
    managementLevel: code('management_level', MANAGEMENT_LEVELS).notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('post_management_level_known', t.managementLevel, MANAGEMENT_LEVELS),
    periodNotEmpty('post_period', t.validFrom, t.validUntil),
    check('post_establishment_positive', sql`${t.establishment} > 0`),
    hashOfKey('post_key', t.id),
    index('post_order').on(t.validFrom, t.id),
    index('post_unit').on(t.unitId, t.id),
    index('post_post_title').on(t.postTitleId, t.id),
  ],
);

/** A body (cấp ủy, ban thường vụ, ủy ban kiểm tra) of a unit, with its number of seats. */
export const body = pgTable(
  'body',
  {
    id: key(),
    unitId: reference('unit_id', () => unit.id).notNull(),
    kind: code('kind', BODY_KINDS).notNull(),
    name: text('name').notNull(),
    /** Prescribed number of members. */
    seats: integer('seats').notNull(),
    managementLevel: code('management_level', MANAGEMENT_LEVELS).notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('body_kind_known', t.kind, BODY_KINDS),
    inVocabulary('body_management_level_known', t.managementLevel, MANAGEMENT_LEVELS),
    periodNotEmpty('body_period', t.validFrom, t.validUntil),
    check('body_seats_positive', sql`${t.seats} > 0`),
    index('body_unit').on(t.unitId, t.id),
  ],
);
