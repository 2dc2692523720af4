import { decideEvaluationCorrection } from '@cadre/domain/evaluation';
import type { EvaluationSubject, Grade, GradedEvaluation } from '@cadre/domain/evaluation';
import type { PlainDate } from '@cadre/domain/kernel';
import { fieldsOf, permissionFault, roleFaults, type Command } from '../../../platform/writing/index.js';
import { correctionParts, insertCorrection, touchFile, type CorrectionInput } from '../../cadre/index.js';
import { actsFor } from '../../organization/index.js';
import { refusedFor } from '../evaluation-refused.js';
import { columnsOf, loadEvaluatedFile, loadEvaluation, updateEvaluation } from '../evaluation-store.js';
import type { EvaluatedFile, StoredEvaluation } from '../evaluation-store.js';
import { Evaluation } from '../types.js';
import { evaluationParts, type EvaluationInput } from './evaluation-input.js';

/** The input of `evaluationCorrect`. */
export interface CorrectEvaluationInput extends EvaluationInput, CorrectionInput {
  readonly evaluation: string;
}

interface Request {
  readonly evaluation: string;
  readonly source: string;
  readonly reason: string;
  readonly expectedVersion: string | null;
  readonly year: number;
  readonly subject: EvaluationSubject;
  readonly grade: Grade;
  readonly unit: string;
  readonly document: string | null;
  readonly decidedOn: PlainDate;
}

interface Facts extends StoredEvaluation {
  readonly file: EvaluatedFile;
  readonly isWithin: boolean;
}

/** Writes an evaluation as it should have been; what was believed before stays readable by `knownAt`. */
export const correctEvaluation: Command<CorrectEvaluationInput, Request, Facts, GradedEvaluation> = {
  read: (input, reader) => {
    const read = fieldsOf({
      evaluation: reader.id(['input', 'evaluation'], input.evaluation, Evaluation),
      ...correctionParts(input, reader),
      ...evaluationParts(input, reader),
    });
    if (!read.ok) return read;
    const { subject, grade, expectedVersion = null } = input;
    return { ok: true, value: { ...read.value, subject, grade, expectedVersion } };
  },
  load: async ({ evaluation }, { tx, viewer, asOf }) => {
    const { person } = await loadEvaluation(tx, evaluation);
    const file = await loadEvaluatedFile(tx, person);
    // Once more under the lock: another session may have corrected it meanwhile.
    return { ...(await loadEvaluation(tx, evaluation)), file, isWithin: await actsFor(tx, viewer, file.unit, asOf) };
  },
  permit: ({ isWithin }, { viewer }) => [
    ...roleFaults(viewer, ['PLANNER', 'APPROVER']),
    ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
  ],
  version: ({ version }, { evaluation, expectedVersion }) =>
    expectedVersion === null
      ? null
      : { row: { type: 'Evaluation', key: evaluation }, expected: expectedVersion, found: version },
  decide: ({ file, columns: stands }, request, { asOf: today, edition: { book } }) => {
    const { evaluation, year, subject, grade, unit, document, decidedOn } = request;
    const facts = { ...file, filed: file.filed.filter(({ id }) => id !== evaluation) };
    const asked = { year, subject, grade, decidedOn, hasDocument: document !== null };
    const given = { year, subject, grade, unit_id: unit, document_id: document, decided_on: decidedOn };
    const isSame = Object.entries(given).every(([name, value]) => stands[name as keyof typeof given] === value);
    const decided = decideEvaluationCorrection(facts, asked, { book, today }, isSame);
    return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async (graded, { tx, newId }, { evaluation, unit, document, source, reason }) => {
    const row = { type: 'Evaluation', key: evaluation };
    // Without a document it was refused.
    await updateEvaluation(tx, evaluation, columnsOf(graded, { unit, document: document! }));
    const { person } = await loadEvaluation(tx, evaluation);
    await insertCorrection(tx, { id: newId(), person, row, reason, source });
    await touchFile(tx, person);
    return {
      kind: 'EvaluationCorrected',
      rows: { evaluation: [evaluation], cadre: [person] },
      changes: [
        { row, act: 'CORRECTED' },
        { row: { type: 'Cadre', key: person }, act: 'FACTS_CORRECTED' },
      ],
      documentId: source,
    };
  },
};
