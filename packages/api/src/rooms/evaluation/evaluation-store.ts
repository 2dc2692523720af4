import type { EvaluationFacts, GradedEvaluation } from '@cadre/domain/evaluation';
import { bug, parseId, parsePartialDate, type Id } from '@cadre/domain/kernel';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { keepsFacts, loadFile } from '../cadre/index.js';

// Who is graded for a year was born by its end.
keepsFacts('evaluation', 'make_date(year, 12, 31)');

/** A file as deciding on its evaluations looks at it, locked. */
export interface EvaluatedFile extends EvaluationFacts {
  readonly person: string;
  /** Key of the unit that manages the file. */
  readonly unit: string;
  readonly version: string;
}

/** An evaluation as it stands, whose it is and its version. */
export interface StoredEvaluation {
  readonly person: string;
  readonly version: string;
  readonly columns: EvaluationColumns;
}

/** The columns that a command writes, by the names of the database. */
export interface EvaluationColumns {
  readonly year: number;
  readonly subject: string;
  readonly grade: string;
  readonly scheme_code: string;
  readonly unit_id: string;
  readonly document_id: string;
  readonly decided_on: string;
}

/** A person's file; it is locked first, so that of two who evaluate the same year the second one finds it evaluated. */
export async function loadEvaluatedFile(tx: Transaction, person: string): Promise<EvaluatedFile> {
  const { unit, version, memberships } = await loadFile(tx, person, []);
  const query = sql`select json_build_object('birth', birth_date, 'filed', (select coalesce(json_agg(json_build_object('id', id,
      'year', year, 'subject', subject) order by id), '[]') from evaluation where cadre_id = cadre.id)) as row
    from cadre where id = ${bound(person, 'uuid')}`;
  const [found] = await run(tx, query, 'loadEvaluations');
  const { birth, filed } = found!['row'] as {
    readonly birth: string | null;
    readonly filed: readonly (Omit<EvaluationFacts['filed'][number], 'id'> & { readonly id: string })[];
  };
  return {
    person,
    unit,
    version,
    birthDate: birthOf(birth),
    memberships: memberships.map(({ held }) => held),
    filed: filed.map((each) => ({ ...each, id: idOf(each.id) })),
  };
}

/** One evaluation; who asks sees it, so it is there. */
export async function loadEvaluation(tx: Transaction, id: string): Promise<StoredEvaluation> {
  const query = sql`select json_build_object('person', cadre_id, 'columns', to_jsonb(stored),
      'version', to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as row
    from evaluation as stored where id = ${bound(id, 'uuid')}`;
  const [found] = await run(tx, query, 'loadEvaluation');
  return found!['row'] as StoredEvaluation;
}

export async function insertEvaluation(
  tx: Transaction,
  { id, person, columns }: { readonly id: string; readonly person: string; readonly columns: EvaluationColumns },
): Promise<void> {
  const query = sql`insert into evaluation (id, cadre_id, year, subject, grade, scheme_code, unit_id, document_id, decided_on, recorded_from)
    values (${bound(id, 'uuid')}, ${bound(person, 'uuid')}, ${values(columns)}, clock_timestamp())`;
  await run(tx, query, 'insertEvaluation');
}

/** Writes an evaluation anew; the history keeps what stood before. */
export async function updateEvaluation(tx: Transaction, id: string, columns: EvaluationColumns): Promise<void> {
  const query = sql`update evaluation set (year, subject, grade, scheme_code, unit_id, document_id, decided_on) = (${values(columns)})
    where id = ${bound(id, 'uuid')}`;
  await run(tx, query, 'updateEvaluation');
}

/** What a decided evaluation is stored as. */
export function columnsOf(
  { year, subject, grade, rule, decidedOn }: GradedEvaluation,
  { unit, document }: { readonly unit: string; readonly document: string },
): EvaluationColumns {
  return {
    year,
    subject,
    grade,
    scheme_code: rule,
    unit_id: unit,
    document_id: document,
    decided_on: decidedOn,
  };
}

function values({ year, subject, grade, scheme_code, unit_id, document_id, decided_on }: EvaluationColumns): SQL {
  return sql`${bound(year, 'integer')}, ${bound(subject, 'text')}, ${bound(grade, 'text')}, ${bound(scheme_code, 'text')},
    ${bound(unit_id, 'uuid')}, ${bound(document_id, 'uuid')}, ${bound(decided_on, 'date')}`;
}

async function run(tx: Transaction, fragment: SQL, name: string) {
  return tx.query(toStatement(fragment, name));
}

function idOf(text: string): Id<'Evaluation'> {
  const id = parseId<'Evaluation'>(text);
  return id.ok ? id.value : bug(`${text} is no key`);
}

function birthOf(text: string | null): EvaluationFacts['birthDate'] {
  if (text === null) return null;
  const date = parsePartialDate(text);
  return date.ok ? date.value : bug(`${text} is no partial date`);
}
