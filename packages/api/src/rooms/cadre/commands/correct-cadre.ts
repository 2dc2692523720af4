import { decidePersonCorrection, nameKeys } from '@cadre/domain/cadre';
import type { PlainDate } from '@cadre/domain/kernel';
import { fieldsOf, permissionFault, roleFaults, type Command } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';
import { refusedFor } from '../file-refused.js';
import { loadFile, loadRow, type StoredRow } from '../file-store.js';
import { insertCorrection, updateRow, type Columns } from '../file-writes.js';
import { firstFactOf } from '../first-fact.js';
import type { Person } from '../new-file-store.js';
import { Cadre } from '../types.js';
import { correctionParts, type CorrectionInput } from './correction-input.js';
import { personParts, type PersonInput } from './person-input.js';

/** The input of `cadreCorrect`. */
export interface CorrectCadreInput extends PersonInput, CorrectionInput {
  readonly cadre: string;
}

interface Request extends Person {
  readonly cadre: string;
  readonly source: string;
  readonly reason: string;
  readonly expectedVersion: string | null;
}

interface Facts extends StoredRow {
  readonly firstFact: PlainDate | null;
  readonly isWithin: boolean;
}

/** Writes what a file says of the person as it should have been; what was believed before stays readable by `knownAt`. */
export const correctCadre: Command<CorrectCadreInput, Request, Facts, Columns> = {
  read: (input, reader) => {
    const read = fieldsOf({
      cadre: reader.id(['input', 'cadre'], input.cadre, Cadre),
      ...correctionParts(input, reader),
      ...personParts(input, reader),
    });
    if (!read.ok) return read;
    const { gender, expectedVersion = null } = input;
    return { ok: true, value: { ...read.value, gender, expectedVersion } };
  },
  load: async ({ cadre }, { tx, viewer, asOf }) => {
    const { unit } = await loadFile(tx, cadre, []);
    const firstFact = await firstFactOf(tx, cadre);
    return { ...(await loadRow(tx, 'cadre', cadre)), firstFact, isWithin: await actsFor(tx, viewer, unit, asOf) };
  },
  permit: ({ isWithin }, { viewer }) => [
    ...roleFaults(viewer, ['PLANNER', 'APPROVER']),
    ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
  ],
  version: ({ version }, { cadre, expectedVersion }) =>
    expectedVersion === null ? null : { row: { type: 'Cadre', key: cadre }, expected: expectedVersion, found: version },
  decide: ({ columns: stands, firstFact }, asked) => {
    const columns = columnsOf(asked);
    const isSame = Object.entries(columns).every(([name, value]) => stands[name] === value);
    const decided = decidePersonCorrection(firstFact, asked.birthDate, isSame);
    return decided.ok ? { ok: true, value: columns } : { ok: false, refused: refusedFor(decided.refusals) };
  },
  save: async (columns, { tx, newId }, { cadre, source, reason }) => {
    const row = { type: 'Cadre', key: cadre };
    await updateRow(tx, { table: 'cadre', id: cadre, columns });
    await insertCorrection(tx, { id: newId(), person: cadre, row, reason, source });
    return {
      kind: 'CadreCorrected',
      rows: { cadre: [cadre] },
      changes: [{ row, act: 'CORRECTED' }],
      documentId: source,
    };
  },
};

function columnsOf({ fullName, gender, birthDate, ethnicity, homePlace }: Person): Columns {
  const { folded, sort } = nameKeys(fullName);
  return {
    full_name: fullName,
    folded_name: folded,
    sort_key: sort,
    gender,
    birth_date: birthDate,
    ethnicity,
    home_place: homePlace,
  };
}
