import { decideEvaluation, type EvaluationSubject, type Grade, type GradedEvaluation } from '@cadre/domain/evaluation';
import type { PlainDate } from '@cadre/domain/kernel';
import { fieldsOf, permissionFault, roleFaults, type Command } from '../../../platform/writing/index.js';
import { touchFile } from '../../cadre/index.js';
import { Cadre } from '../../cadre/graphql.js';
import { actsFor } from '../../organization/index.js';
import { refusedFor } from '../evaluation-refused.js';
import { columnsOf, insertEvaluation, loadEvaluatedFile, type EvaluatedFile } from '../evaluation-store.js';
import { evaluationParts, type EvaluationInput } from './evaluation-input.js';

/** The input of `evaluationRecord`. */
export interface RecordEvaluationInput extends EvaluationInput {
  readonly cadre: string;
  readonly expectedVersion?: string | null | undefined;
}

interface Request {
  readonly cadre: string;
  readonly expectedVersion: string | null;
  readonly year: number;
  readonly subject: EvaluationSubject;
  readonly grade: Grade;
  readonly unit: string;
  readonly document: string | null;
  readonly decidedOn: PlainDate;
}

interface Facts extends EvaluatedFile {
  readonly isWithin: boolean;
}

/** Writes the evaluation of a year into a person's file. */
export const recordEvaluation: Command<RecordEvaluationInput, Request, Facts, GradedEvaluation> = {
  read: (input, reader) => {
    const read = fieldsOf({
      cadre: reader.id(['input', 'cadre'], input.cadre, Cadre),
      ...evaluationParts(input, reader),
    });
    if (!read.ok) return read;
    const { subject, grade, expectedVersion = null } = input;
    return { ok: true, value: { ...read.value, subject, grade, expectedVersion } };
  },
  load: async ({ cadre }, { tx, viewer, asOf }) => {
    const file = await loadEvaluatedFile(tx, cadre);
    return { ...file, isWithin: await actsFor(tx, viewer, file.unit, asOf) };
  },
  permit: ({ isWithin }, { viewer }) => [
    ...roleFaults(viewer, ['PLANNER', 'APPROVER']),
    ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
  ],
  version: ({ person, version }, { expectedVersion }) =>
    expectedVersion === null
      ? null
      : { row: { type: 'Cadre', key: person }, expected: expectedVersion, found: version },
  decide: (facts, { year, subject, grade, decidedOn, document }, { asOf: today, edition: { book } }) => {
    const asked = { year, subject, grade, decidedOn, hasDocument: document !== null };
    const decided = decideEvaluation(facts, asked, { book, today });
    return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async (graded, { tx, newId }, { cadre, unit, document }) => {
    const id = newId();
    // Without a document it was refused.
    await insertEvaluation(tx, { id, person: cadre, columns: columnsOf(graded, { unit, document: document! }) });
    await touchFile(tx, cadre);
    return {
      kind: 'EvaluationRecorded',
      rows: { evaluation: [id], cadre: [cadre] },
      changes: [
        { row: { type: 'Evaluation', key: id }, act: 'RECORDED' },
        { row: { type: 'Cadre', key: cadre }, act: 'FACTS_RECORDED' },
      ],
      documentId: document,
    };
  },
};
