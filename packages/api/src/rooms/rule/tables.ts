import {
  CONFIDENCE_LEVELS,
  DOCUMENT_RELATIONS,
  EVIDENCE_BASES,
  INSTRUMENT_KINDS,
  PARAMETER_UNITS,
  RULE_AREAS,
  SEVERITIES,
  type RuleScope,
  type RuleVersion,
} from '@cadre/domain/rule';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, integer, json, jsonb, pgTable, text, unique } from 'drizzle-orm/pg-core';
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
import { PUBLICATION_KINDS } from './publication-kinds.js';
import type { QuestionRecord } from './question-record.js';

/** A document (văn bản): an instrument of the Party or the State, or the newspaper article that is the source of a figure. */
export const document = pgTable(
  'document',
  {
    id: key(),
    /** Number as its issuer writes it (`38-HD/BTCTW`); NULL for a document without one, such as an article. */
    number: text('number'),
    /** Number folded for search: spelling variants of one number meet here. Written with the row from `number`. */
    searchKey: byteOrderedText('search_key').notNull(),
    kind: code('kind', INSTRUMENT_KINDS).notNull(),
    title: text('title').notNull(),
    /** Title folded for search; written with the row from `title`. */
    foldedTitle: byteOrderedText('folded_title').notNull(),
    /** Who issued it, or the newspaper that printed it; NULL where the source does not say. */
    issuer: text('issuer'),
    /** Place of the newspaper's report or of issue; NULL where unknown. */
    place: text('place'),
    /** Day of signing or printing, as exact as known; NULL where the source does not say. */
    issuedOn: partialDate('issued_on'),
    /** First day in force; NULL for an article and where unknown. */
    effectiveFrom: date('effective_from'),
    /** First day no longer in force; NULL while in force or where unknown. */
    effectiveUntil: date('effective_until'),
    /** Congress (khóa) of the plenum that adopted it, 11 for khóa XI; NULL if no plenum did or the source does not say which. */
    congress: integer('congress'),
    /** Ordinal of that plenum within the congress term; NULL if no plenum adopted it. */
    plenum: integer('plenum'),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('document_kind_known', t.kind, INSTRUMENT_KINDS),
    isPartialDate('document_issued_on_form', t.issuedOn),
    index('document_search_key').on(t.searchKey, t.id),
    index('document_title').on(t.foldedTitle, t.id),
  ],
);

/** A reference from one document to another (căn cứ, thay thế, …). */
export const documentReference = pgTable(
  'document_reference',
  {
    id: key(),
    documentId: reference('document_id', () => document.id).notNull(),
    targetId: reference('target_id', () => document.id).notNull(),
    relation: code('relation', DOCUMENT_RELATIONS).notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    inVocabulary('document_reference_relation_known', t.relation, DOCUMENT_RELATIONS),
    unique('document_reference_once').on(t.documentId, t.targetId, t.relation),
    index('document_reference_target').on(t.targetId),
  ],
);

/*
 * The catalogue of rules: the rulebook of the package with everything that is published here, as rows that can be joined, filtered and
 * counted. Migrating and publishing write it, from these two, which are the source: no row says when it was recorded, because the
 * version of the package or the publication says it. What it held at an earlier instant is reckoned from the publications known then.
 */

/** A rule through time (chuỗi quy định): the versions that follow each other, and what they answer. */
export const ruleSeries = pgTable(
  'rule_series',
  {
    id: key(),
    /** Room and subject, as the code names the series: `planning.persons-per-post`. */
    key: byteOrderedText('key').notNull(),
    room: text('room').notNull(),
    area: code('area', RULE_AREAS).notNull(),
    question: text('question').notNull(),
    englishQuestion: text('english_question').notNull(),
    /** Whether code computes an answer; false for a rule that is only told. */
    isExecutable: boolean('is_executable').notNull(),
    /** The questions that code computes, with the facts that each needs; empty for a rule that is only told. */
    questions: jsonb('questions').$type<readonly QuestionRecord[]>().notNull(),
  },
  (t) => [unique('rule_series_key').on(t.key), inVocabulary('rule_series_area_known', t.area, RULE_AREAS)],
);

/** A rule as it stood between two dates (phiên bản quy định). */
export const ruleVersion = pgTable(
  'rule_version',
  {
    id: key(),
    seriesId: reference('series_id', () => ruleSeries.id).notNull(),
    /** Place among the versions of its series, oldest first, from 0. */
    place: integer('place').notNull(),
    /** The id under which the rulebook, verdicts and people know it: `PL-023`. */
    code: byteOrderedText('code').notNull(),
    area: code('area', RULE_AREAS).notNull(),
    title: text('title').notNull(),
    englishTitle: text('english_title').notNull(),
    statement: text('statement').notNull(),
    englishStatement: text('english_statement').notNull(),
    /** First day in force; NULL where it is not known. */
    inForceFrom: date('in_force_from'),
    /** First day no longer in force; NULL where no end is known. */
    inForceUntil: date('in_force_until'),
    /** Whom it binds: values by dimension; a dimension that is not named binds everybody. */
    scope: jsonb('scope').$type<RuleScope>().notNull(),
    severity: code('severity', SEVERITIES).notNull(),
    isExecutable: boolean('is_executable').notNull(),
    confidence: code('confidence', CONFIDENCE_LEVELS).notNull(),
    /** Whether the version, or a parameter of it, is one that nobody has read in a text. */
    isLowConfidence: boolean('is_low_confidence').notNull(),
    evidence: code('evidence', EVIDENCE_BASES).notNull(),
    /** Addresses of the pages read, or in words what was read. */
    evidencePages: jsonb('evidence_pages').$type<readonly string[]>().notNull(),
    source: text('source').notNull(),
    /** Where the rulebook departs from the text or is not sure of it; NULL where there is nothing to say. */
    note: text('note'),
    englishNote: text('english_note'),
    /** Everything that is searched, folded, in both languages. */
    foldedText: byteOrderedText('folded_text').notNull(),
    /** Numbers of its instruments, folded, each between two bars. */
    foldedInstruments: byteOrderedText('folded_instruments').notNull(),
  },
  (t) => [
    unique('rule_version_code').on(t.code),
    index('rule_version_series').on(t.seriesId, t.place),
    inVocabulary('rule_version_area_known', t.area, RULE_AREAS),
    inVocabulary('rule_version_severity_known', t.severity, SEVERITIES),
    inVocabulary('rule_version_confidence_known', t.confidence, CONFIDENCE_LEVELS),
    inVocabulary('rule_version_evidence_known', t.evidence, EVIDENCE_BASES),
    periodNotEmpty('rule_version_period', t.inForceFrom, t.inForceUntil),
  ],
);

/** A dated parameter (tham số) of a version. */
export const ruleParameter = pgTable(
  'rule_parameter',
  {
    id: key(),
    versionId: reference('version_id', () => ruleVersion.id).notNull(),
    /** Place among the parameters of its version, from 0. */
    place: integer('place').notNull(),
    name: byteOrderedText('name').notNull(),
    /** Exact, as text: numbers and texts as they are, lists and records as JSON; NULL where this version does not say. */
    value: text('value'),
    /** The value where it is a whole number; NULL where it is none. */
    number: bigint('number', { mode: 'number' }),
    unit: code('unit', PARAMETER_UNITS).notNull(),
    /** Whether nobody has read it in a text. */
    isLowConfidence: boolean('is_low_confidence').notNull(),
  },
  (t) => [
    unique('rule_parameter_name').on(t.versionId, t.name),
    inVocabulary('rule_parameter_unit_known', t.unit, PARAMETER_UNITS),
  ],
);

/** An instrument that a version rests on (căn cứ), with its clause. */
export const ruleCitation = pgTable(
  'rule_citation',
  {
    id: key(),
    versionId: reference('version_id', () => ruleVersion.id).notNull(),
    /** Place among the instruments of its version, from 0. */
    place: integer('place').notNull(),
    /** As the instrument prints it: `QĐ 50-QĐ/TW`. */
    number: text('number').notNull(),
    /** Number folded as that of a document is; both meet here. */
    searchKey: byteOrderedText('search_key').notNull(),
    /** Day of signing, as exact as known; NULL where it is not known. */
    issuedOn: partialDate('issued_on'),
    /** Article and paragraph; NULL where none is named. */
    clause: text('clause'),
  },
  (t) => [
    unique('rule_citation_place').on(t.versionId, t.place),
    isPartialDate('rule_citation_issued_on_form', t.issuedOn),
    index('rule_citation_search_key').on(t.searchKey),
  ],
);

/**
 * A change of the law that was published here (công bố), on top of the rulebook of the package and of everything published before.
 * `ruleVersionPublish` writes it; the database lets nobody change or delete it.
 */
export const rulePublication = pgTable(
  'rule_publication',
  {
    id: key(),
    /** Counts up from 1: the order in which publications are applied. */
    revision: integer('revision').notNull(),
    kind: code('kind', PUBLICATION_KINDS).notNull(),
    seriesKey: byteOrderedText('series_key').notNull(),
    /** The version that it brings, as the rulebook has it, its members in their order; NULL for a repeal. */
    version: json('version').$type<RuleVersion>(),
    /** Id of that version; NULL for a repeal. */
    ruleCode: byteOrderedText('rule_code'),
    /** Id of the version that it ends; NULL for one that joins without ending another. */
    endedCode: byteOrderedText('ended_code'),
    /** First day on which the change holds. */
    effectiveOn: date('effective_on').notNull(),
    /** The document that it rests on. */
    documentId: reference('document_id', () => document.id).notNull(),
    /** Article and paragraph of the document. */
    clause: text('clause').notNull(),
    /** What the actor remarks; both NULL where there is nothing to say. */
    note: text('note'),
    englishNote: text('english_note'),
    publishedOn: date('published_on').notNull(),
    /** Name of the viewer who published, as the token says it. */
    publishedBy: text('published_by').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    unique('rule_publication_revision').on(t.revision),
    unique('rule_publication_rule').on(t.ruleCode),
    index('rule_publication_series').on(t.seriesKey, t.revision),
    index('rule_publication_ended').on(t.endedCode),
    inVocabulary('rule_publication_kind_known', t.kind, PUBLICATION_KINDS),
    check('rule_publication_revision_counts', sql`${t.revision} > 0`),
    check(
      'rule_publication_version_with_code',
      sql`(${t.kind} = 'REPEAL') = (${t.version} is null) and (${t.kind} = 'REPEAL') = (${t.ruleCode} is null)`,
    ),
    check('rule_publication_ends_another', sql`(${t.kind} = 'ADD') = (${t.endedCode} is null)`),
    check('rule_publication_note_in_both', sql`num_nonnulls(${t.note}, ${t.englishNote}) in (0, 2)`),
  ],
);
