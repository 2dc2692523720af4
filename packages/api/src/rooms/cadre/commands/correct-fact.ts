import { decideFactCorrection, type RecordRequest } from '@cadre/domain/cadre';
import type { Result } from '@cadre/domain/kernel';
import type { NamedTable } from '@cadre/graphql-sql';
import { fieldsOf, permissionFault, roleFaults } from '../../../platform/writing/index.js';
import type { Command, InputFault, InputReader } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';
import { refusedFor } from '../file-refused.js';
import { loadFile, loadRow, type StoredFile, type StoredRow } from '../file-store.js';
import { insertCorrection, touchFile, updateRow, type Columns, type FileRows } from '../file-writes.js';
import { Award, Discipline, Membership, Qualification } from '../types.js';
import { correctionParts, type CorrectionInput } from './correction-input.js';
import { readAward, readDiscipline, readMembership, readQualification } from './fact-inputs.js';
import type { AwardInput, DisciplineInput, MembershipInput, QualificationInput } from './fact-inputs.js';
import { awardColumns, disciplineColumns, membershipColumns, qualificationColumns } from './fact-rows.js';

/** How one kind of fact is read, held against the file and written. */
interface FactKind<Input, Terms> {
  readonly named: NamedTable;
  readonly table: FileRows['table'];
  /** Name of the field, in input and answer, that stands for the fact. */
  readonly field: string;
  readonly idOf: (input: Input) => string;
  readonly read: (path: readonly string[], input: Input, reader: InputReader) => Result<Terms, InputFault>;
  readonly columns: (terms: Terms) => Columns;
  /** The list of a recording that a fact of this kind stands in. */
  readonly list: 'memberships' | 'qualifications' | 'awards' | 'disciplines';
}

interface Request<Terms> {
  readonly fact: string;
  readonly source: string;
  readonly reason: string;
  readonly terms: Terms;
  readonly expectedVersion: string | null;
}

interface Facts extends StoredRow {
  readonly file: StoredFile;
  readonly isWithin: boolean;
}

type FactCorrection<Input, Terms> = Command<Input, Request<Terms>, Facts, RecordRequest>;

/** Writes a fact as it should have been; what was believed before stays readable by `knownAt`. */
function correctionOf<Input extends CorrectionInput, Terms>(
  kind: FactKind<Input, Terms>,
): FactCorrection<Input, Terms> {
  const { named, table, field, list } = kind;
  return {
    read: (input, reader) => {
      const read = fieldsOf({
        fact: reader.id(['input', field], kind.idOf(input), named),
        ...correctionParts(input, reader),
        terms: kind.read(['input'], input, reader),
      });
      return read.ok ? { ok: true, value: { ...read.value, expectedVersion: input.expectedVersion ?? null } } : read;
    },
    load: async ({ fact }, { tx, viewer, asOf }) => {
      const { person } = await loadRow(tx, table, fact);
      const file = await loadFile(tx, person, []);
      // Once more under the lock: another session may have corrected it meanwhile.
      return { ...(await loadRow(tx, table, fact)), file, isWithin: await actsFor(tx, viewer, file.unit, asOf) };
    },
    permit: ({ isWithin }, { viewer }) => [
      ...roleFaults(viewer, ['PLANNER', 'APPROVER']),
      ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')]),
    ],
    version: ({ version }, { fact, expectedVersion }) =>
      expectedVersion === null
        ? null
        : { row: { type: named.name, key: fact }, expected: expectedVersion, found: version },
    decide: ({ file, columns: stands }, { fact, terms }) => {
      const asked = Object.entries(kind.columns(terms));
      const facts = { ...file, memberships: file.memberships.filter(({ id }) => id !== fact) };
      const nothing = { memberships: [], qualifications: [], tenures: [], awards: [], disciplines: [] };
      const request: RecordRequest = { ...nothing, hasSource: true, [list]: [terms] };
      const isSame = asked.every(([name, value]) => stands[name] === value);
      const decided = decideFactCorrection(facts, request, isSame);
      return decided.ok ? decided : { ok: false, refused: refusedFor(decided.refusals) };
    },
    save: async (_decided, { tx, newId }, { fact, terms, source, reason }) => {
      const row = { type: named.name, key: fact };
      await updateRow(tx, { table, id: fact, columns: kind.columns(terms) });
      const { person } = await loadRow(tx, table, fact);
      await insertCorrection(tx, { id: newId(), person, row, reason, source });
      await touchFile(tx, person);
      return {
        kind: `${named.name}Corrected`,
        rows: { [field]: [fact], cadre: [person] },
        changes: [
          { row, act: 'CORRECTED' },
          { row: { type: 'Cadre', key: person }, act: 'FACTS_CORRECTED' },
        ],
        documentId: source,
      };
    },
  };
}

/** The input of `membershipCorrect`. */
export type CorrectMembershipInput = CorrectionInput & MembershipInput & { readonly membership: string };
/** The input of `qualificationCorrect`. */
export type CorrectQualificationInput = CorrectionInput & QualificationInput & { readonly qualification: string };
/** The input of `awardCorrect`. */
export type CorrectAwardInput = CorrectionInput & AwardInput & { readonly award: string };
/** The input of `disciplineCorrect`. */
export type CorrectDisciplineInput = CorrectionInput & DisciplineInput & { readonly discipline: string };

export const correctMembership = correctionOf({
  named: Membership,
  table: 'membership',
  field: 'membership',
  idOf: ({ membership }: CorrectMembershipInput) => membership,
  read: readMembership,
  columns: membershipColumns,
  list: 'memberships',
});

export const correctQualification = correctionOf({
  named: Qualification,
  table: 'qualification',
  field: 'qualification',
  idOf: ({ qualification }: CorrectQualificationInput) => qualification,
  read: readQualification,
  columns: qualificationColumns,
  list: 'qualifications',
});

export const correctAward = correctionOf({
  named: Award,
  table: 'award',
  field: 'award',
  idOf: ({ award }: CorrectAwardInput) => award,
  read: readAward,
  columns: awardColumns,
  list: 'awards',
});

export const correctDiscipline = correctionOf({
  named: Discipline,
  table: 'discipline',
  field: 'discipline',
  idOf: ({ discipline }: CorrectDisciplineInput) => discipline,
  read: readDiscipline,
  columns: disciplineColumns,
  list: 'disciplines',
});
