import { DOCUMENT_RELATIONS, INSTRUMENT_KINDS } from '@cadre/domain/rule';
import { date, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core';
import {
  byteOrderedText,
  code,
  inVocabulary,
  isPartialDate,
  key,
  partialDate,
  recordedFrom,
  reference,
} from '../../platform/columns.js';

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
