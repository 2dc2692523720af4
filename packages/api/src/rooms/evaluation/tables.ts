import { EVALUATION_SUBJECTS, GRADES } from '@cadre/domain/evaluation';
import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgTable, unique } from 'drizzle-orm/pg-core';
import { byteOrderedText, code, inVocabulary, key, recordedFrom, reference } from '../../platform/columns.js';
import { cadre } from '../cadre/tables.js';
import { unit } from '../organization/tables.js';
import { document } from '../rule/tables.js';

/** The grade that a person was given for a year (xếp loại chất lượng hằng năm). Written by who manages the file, one row for each year and subject. */
export const evaluation = pgTable(
  'evaluation',
  {
    id: key(),
    cadreId: reference('cadre_id', () => cadre.id).notNull(),
    /** The year that is graded, whenever the grade was decided. */
    year: integer('year').notNull(),
    subject: code('subject', EVALUATION_SUBJECTS).notNull(),
    grade: code('grade', GRADES).notNull(),
    /** The version of the grading scale of the year, as the rulebook names it: `EV-005`. Written from year and subject. */
    schemeCode: byteOrderedText('scheme_code').notNull(),
    /** The unit that gave the grade. */
    unitId: reference('unit_id', () => unit.id).notNull(),
    /** The document that it is known from. */
    documentId: reference('document_id', () => document.id).notNull(),
    decidedOn: date('decided_on').notNull(),
    recordedFrom: recordedFrom(),
  },
  (t) => [
    // Serves the lists of a person as well.
    unique('evaluation_once').on(t.cadreId, t.subject, t.year),
    inVocabulary('evaluation_subject_known', t.subject, EVALUATION_SUBJECTS),
    inVocabulary('evaluation_grade_known', t.grade, GRADES),
    check('evaluation_decided_in_time', sql`${t.decidedOn} >= make_date(${t.year}, 1, 1)`),
    index('evaluation_order').on(t.year, t.id),
  ],
);
