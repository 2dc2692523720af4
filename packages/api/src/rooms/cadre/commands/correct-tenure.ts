import { decideCorrection, type NewTenure, type TenureCorrection } from '@cadre/domain/cadre';
import type { Id } from '@cadre/domain/kernel';
import { fieldsOf, permissionFault, roleFaults, type Command } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';
import { refusedFor } from '../file-refused.js';
import { loadFile, loadTenure, type StoredFile, type StoredTenure } from '../file-store.js';
import { insertCorrection, touchFile, updateTenure } from '../file-writes.js';
import { Tenure } from '../types.js';
import { correctionParts, type CorrectionInput } from './correction-input.js';
import { readTerms, type TenureTerms } from './fact-inputs.js';

/** The input of `tenureCorrect`. */
export interface CorrectTenureInput extends TenureTerms, CorrectionInput {
  readonly tenure: string;
}

interface Request {
  readonly tenure: Id<'Tenure'>;
  readonly source: string;
  readonly reason: string;
  readonly terms: Omit<NewTenure, 'place'>;
  readonly expectedVersion: string | null;
}

interface Facts extends StoredTenure {
  readonly file: StoredFile;
  readonly isWithin: boolean;
}

/** Writes a tenure as it should have been; what was believed before stays readable by `knownAt`. */
export const correctTenure: Command<CorrectTenureInput, Request, Facts, TenureCorrection> = {
  read: (input, reader) => {
    const read = fieldsOf({
      tenure: reader.id(['input', 'tenure'], input.tenure, Tenure),
      ...correctionParts(input, reader),
      terms: readTerms(['input'], input, reader),
    });
    if (!read.ok) return read;
    const { tenure, ...value } = read.value;
    return {
      ok: true,
      value: { ...value, tenure: tenure as Id<'Tenure'>, expectedVersion: input.expectedVersion ?? null },
    };
  },
  load: async ({ tenure }, { tx, viewer, asOf }) => {
    const { person, stands } = await loadTenure(tx, tenure);
    const file = await loadFile(tx, person, [stands.place]);
    // Once more under the lock: another session may have corrected it meanwhile.
    return { ...(await loadTenure(tx, tenure)), file, isWithin: await actsFor(tx, viewer, file.unit, asOf) };
  },
  permit: ({ isWithin }, { viewer }) => [
    ...roleFaults(viewer, ['PLANNER', 'APPROVER']),
    ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
  ],
  version: ({ version }, { tenure, expectedVersion }) =>
    expectedVersion === null
      ? null
      : { row: { type: 'Tenure', key: tenure }, expected: expectedVersion, found: version },
  decide: ({ file, stands }, { tenure, terms }) => {
    const decided = decideCorrection(file, { ...terms, place: stands.place, tenure }, stands);
    return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async ({ tenure, ...asked }, { tx, newId }, { source, reason }) => {
    await updateTenure(tx, tenure, asked);
    const { person } = await loadTenure(tx, tenure);
    const row = { type: 'Tenure', key: tenure };
    await insertCorrection(tx, { id: newId(), person, row, reason, source });
    await touchFile(tx, person);
    return {
      kind: 'TenureCorrected',
      rows: { tenure: [tenure], cadre: [person] },
      changes: [
        { row, act: 'CORRECTED' },
        { row: { type: 'Cadre', key: person }, act: 'FACTS_CORRECTED' },
      ],
      documentId: source,
    };
  },
};
