import {
  AWARD_KINDS,
  DISCIPLINE_FORMS,
  DISCIPLINE_SIDES,
  GENDERS,
  MEMBERSHIP_STATUSES,
  QUALIFICATION_KINDS,
  QUALIFICATION_LEVELS,
  REQUIREMENT_KINDS,
  TENURE_KINDS,
} from '@cadre/domain/cadre';
import { sql } from 'drizzle-orm';
import { boolean, check, date, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import {
  byteOrderedText,
  code,
  hashOfKey,
  inVocabulary,
  isPartialDate,
  key,
  partialDate,
  periodNotEmpty,
  recordedFrom,
  reference,
  validFrom,
  validUntil,
} from '../../platform/columns.js';
import { body, post, postTitle, unit } from '../organization/tables.js';
import { document } from '../rule/tables.js';

/** A cadre (cán bộ): a person with a file. */
export const cadre = pgTable(
  'cadre',
  {
    id: key(),
    /** Number of the file within the province. */
    code: byteOrderedText('code').notNull(),
    fullName: text('full_name').notNull(),
    /** Name folded for search; written with the row from `full_name`. */
    foldedName: byteOrderedText('folded_name').notNull(),
    /** Given name first, in Vietnamese order, as an ASCII key; written with the row from `full_name`. */
    sortKey: byteOrderedText('sort_key').notNull(),
    gender: code('gender', GENDERS).notNull(),
    /** Day of birth as exact as the file knows it; NULL where the file is silent. */
    birthDate: partialDate('birth_date'),
    /** Ethnic group as the file writes it (Kinh, Thái, …); NULL where the file is silent. */
    ethnicity: text('ethnicity'),
    /** Home place (quê quán) as the file writes it; NULL where the file is silent. */
    homePlace: text('home_place'),
    provinceId: uuid('province_id').notNull(),
    /** The unit that manages the person's file today. */
    unitId: reference('unit_id', () => unit.id).notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('cadre_code').on(t.code),
    inVocabulary('cadre_gender_known', t.gender, GENDERS),
    isPartialDate('cadre_birth_date_form', t.birthDate),
    hashOfKey('cadre_key', t.id),
    index('cadre_sort').on(t.sortKey, t.id),
    index('cadre_unit_sort').on(t.unitId, t.sortKey, t.id),
  ],
);

/**
 * Everybody whose file is managed by a unit, or by one that stands below it or ever stood there, in the order of names. Written by triggers on
 * `cadre` and `unit_closure`; its index holds all of it. How many people stand below a unit today it does not say: it is read for a page of them.
 */
export const cadreRoster = pgTable(
  'cadre_roster',
  {
    /** The unit above, or the unit itself. */
    unitId: uuid('unit_id').notNull(),
    sortKey: byteOrderedText('sort_key').notNull(),
    cadreId: uuid('cadre_id').notNull(),
    /** Whether it is the unit itself that manages the file, and none below it. */
    isOwn: boolean('is_own').notNull(),
    /** First day of the only period in which the file stands below the unit; NULL where there are several, which `unit_closure` tells. */
    validFrom: date('valid_from'),
    /** First day after that period; NULL while it lasts. */
    validUntil: date('valid_until'),
  },
  (t) => [primaryKey({ name: 'cadre_roster_order', columns: [t.unitId, t.sortKey, t.cadreId] })],
);

/** Status of a person in the Party, for the period in which it holds. */
export const membership = pgTable(
  'membership',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    status: code('status', MEMBERSHIP_STATUSES).notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('membership_status_known', t.status, MEMBERSHIP_STATUSES),
    periodNotEmpty('membership_period', t.validFrom, t.validUntil),
    index('membership_order').on(t.validFrom, t.id),
    index('membership_cadre').on(t.cadreId, t.validFrom),
  ],
);

/** Time in a post or a seat of a body (thời gian giữ chức vụ), from one decision to the next. */
export const tenure = pgTable(
  'tenure',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    /** The post held; NULL for a seat in a body. */
    postId: reference('post_id', () => post.id),
    /** The body sat in; NULL for a post. */
    bodyId: reference('body_id', () => body.id),
    kind: code('kind', TENURE_KINDS).notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
    /** Number of the decision by which the tenure started. */
    decisionNumber: text('decision_number').notNull(),
    decidedOn: date('decided_on').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('tenure_kind_known', t.kind, TENURE_KINDS),
    periodNotEmpty('tenure_period', t.validFrom, t.validUntil),
    check('tenure_post_or_body', sql`num_nonnulls(${t.postId}, ${t.bodyId}) = 1`),
    check('tenure_decided_before', sql`${t.decidedOn} <= ${t.validFrom}`),
    index('tenure_order').on(t.validFrom, t.id),
    // All that tells who holds a post, and until when: read from the table, the tenures of a province's 10,000 people took five times
    // as long, and PostgreSQL took the index of an exclusion for cheaper.
    index('tenure_cadre').on(t.cadreId, t.validFrom, t.validUntil, t.kind, t.postId, t.id),
    index('tenure_post').on(t.postId, t.validFrom, t.validUntil, t.kind, t.cadreId, t.id),
    index('tenure_body').on(t.bodyId, t.validFrom),
  ],
);

/** A qualification (trình độ) gained by a person. */
export const qualification = pgTable(
  'qualification',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    kind: code('kind', QUALIFICATION_KINDS).notNull(),
    level: code('level', QUALIFICATION_LEVELS).notNull(),
    /** Field of study or language; NULL where the kind has none. */
    field: text('field'),
    /** School that awarded it; NULL where the file is silent. */
    institution: text('institution'),
    /** First day on which it counts. */
    validFrom: validFrom(),
    /** First day on which it no longer counts; NULL for one that does not lapse. */
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('qualification_kind_known', t.kind, QUALIFICATION_KINDS),
    inVocabulary('qualification_level_known', t.level, QUALIFICATION_LEVELS),
    periodNotEmpty('qualification_period', t.validFrom, t.validUntil),
    index('qualification_order').on(t.validFrom, t.id),
    index('qualification_cadre').on(t.cadreId, t.kind),
  ],
);

/** An award (khen thưởng) given to a person. */
export const award = pgTable(
  'award',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    kind: code('kind', AWARD_KINDS).notNull(),
    /** As the decision names it: "Huy hiệu 30 năm tuổi Đảng". */
    name: text('name').notNull(),
    awardedOn: date('awarded_on').notNull(),
    decisionNumber: text('decision_number').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('award_kind_known', t.kind, AWARD_KINDS),
    index('award_order').on(t.awardedOn, t.id),
    index('award_cadre').on(t.cadreId, t.awardedOn),
  ],
);

/** A discipline (kỷ luật) of a person, for the time during which it is in effect. */
export const discipline = pgTable(
  'discipline',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    side: code('side', DISCIPLINE_SIDES).notNull(),
    form: code('form', DISCIPLINE_FORMS).notNull(),
    decisionNumber: text('decision_number').notNull(),
    decidedOn: date('decided_on').notNull(),
    /** First day in effect. */
    validFrom: validFrom(),
    /** First day no longer in effect; NULL while no end is known. */
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('discipline_side_known', t.side, DISCIPLINE_SIDES),
    inVocabulary('discipline_form_known', t.form, DISCIPLINE_FORMS),
    periodNotEmpty('discipline_period', t.validFrom, t.validUntil),
    check('discipline_decided_before', sql`${t.decidedOn} <= ${t.validFrom}`),
    index('discipline_order').on(t.validFrom, t.id),
    index('discipline_cadre').on(t.cadreId, t.validFrom),
  ],
);

/** Why something in a file was corrected (đính chính). Written with the correction, never changed; what stood before is in the history. */
export const fileCorrection = pgTable(
  'file_correction',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    /** GraphQL type of the row that was corrected. */
    rowType: byteOrderedText('row_type').notNull(),
    rowId: uuid('row_id').notNull(),
    /** As the actor wrote it. */
    reason: text('reason').notNull(),
    /** The document that proves it. */
    documentId: reference('document_id', () => document.id).notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [index('file_correction_cadre').on(t.cadreId, t.id)],
);

/** What a province asks of the holders of a title (tiêu chuẩn chức danh), from one decision to the next. */
export const postStandard = pgTable(
  'post_standard',
  {
    id: key(),
    /** The province in whose units the standard holds. */
    provinceId: reference('province_id', () => unit.id).notNull(),
    postTitleId: reference('post_title_id', () => postTitle.id).notNull(),
    /** Number of the decision that sets it. */
    decisionNumber: text('decision_number').notNull(),
    decidedOn: date('decided_on').notNull(),
    validFrom: validFrom(),
    validUntil: validUntil(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    periodNotEmpty('post_standard_period', t.validFrom, t.validUntil),
    check('post_standard_decided_before', sql`${t.decidedOn} <= ${t.validFrom}`),
    index('post_standard_order').on(t.validFrom, t.id),
    index('post_standard_title').on(t.postTitleId, t.provinceId, t.validFrom),
  ],
);

/** Requirements of a standard of which so many must be met. */
export const postStandardGroup = pgTable(
  'post_standard_group',
  {
    id: key(),
    standardId: reference('standard_id', () => postStandard.id).notNull(),
    /** Place in the standard, 1 first. */
    place: integer('place').notNull(),
    /** How many of its requirements must be met. */
    needed: integer('needed').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('post_standard_group_place').on(t.standardId, t.place),
    check('post_standard_group_needed', sql`${t.place} > 0 and ${t.needed} > 0`),
  ],
);

/** One requirement: a qualification of a level, or time in posts. */
export const postStandardRequirement = pgTable(
  'post_standard_requirement',
  {
    id: key(),
    groupId: reference('group_id', () => postStandardGroup.id).notNull(),
    /** Place in the group, 1 first. */
    place: integer('place').notNull(),
    kind: code('kind', REQUIREMENT_KINDS).notNull(),
    /** The lowest level that is enough; NULL for time in posts. */
    level: code('level', QUALIFICATION_LEVELS),
    /** The field or language asked for; NULL for any, and for time in posts. */
    field: text('field'),
    /** Months in posts; NULL for a qualification. */
    months: integer('months'),
    /** The title whose precedence is the lowest that counts; NULL for a qualification. */
    postTitleId: reference('post_title_id', () => postTitle.id),
    /** Article and paragraph of the decision; NULL where none is named. */
    clause: text('clause'),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('post_standard_requirement_place').on(t.groupId, t.place),
    inVocabulary('post_standard_requirement_kind_known', t.kind, REQUIREMENT_KINDS),
    inVocabulary('post_standard_requirement_level_known', t.level, QUALIFICATION_LEVELS),
    check(
      'post_standard_requirement_form',
      sql`case when ${t.kind} = 'MONTHS_IN_POSTS'
        then ${t.level} is null and ${t.field} is null and ${t.months} > 0 and ${t.postTitleId} is not null
        else ${t.level} is not null and ${t.months} is null and ${t.postTitleId} is null end`,
    ),
    index('post_standard_requirement_kind').on(t.kind, t.groupId),
  ],
);
