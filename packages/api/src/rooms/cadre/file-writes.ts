import type { NewTenure } from '@cadre/domain/cadre';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { json } from '../../platform/writing/index.js';

/** Values by the names that the database gives the columns. */
export type Columns = Readonly<Record<string, string | null>>;

/** Rows of one table of a person's file, each with its key; the names of the columns are those of the database. */
export interface FileRows {
  readonly table: 'membership' | 'qualification' | 'tenure' | 'award' | 'discipline';
  readonly rows: readonly Columns[];
}

const columns = {
  membership: 'id uuid, cadre_id uuid, status text, valid_from date, valid_until date',
  qualification:
    'id uuid, cadre_id uuid, kind text, level text, field text, institution text, valid_from date, valid_until date',
  tenure:
    'id uuid, cadre_id uuid, post_id uuid, body_id uuid, kind text, valid_from date, valid_until date, decision_number text, decided_on date',
  award: 'id uuid, cadre_id uuid, kind text, name text, awarded_on date, decision_number text',
  discipline:
    'id uuid, cadre_id uuid, side text, form text, decision_number text, decided_on date, valid_from date, valid_until date',
} as const;

export async function insertFacts(tx: Transaction, { table, rows }: FileRows): Promise<void> {
  if (rows.length === 0) return;
  const names = columns[table].replaceAll(/ (uuid|text|date)/g, '');
  const query = sql`insert into ${sql.raw(`${table} (${names}, recorded_from)`)} select ${sql.raw(names)}, clock_timestamp()
    from jsonb_to_recordset(${json(rows)}) as fact (${sql.raw(columns[table])})`;
  await run(tx, query, 'insertFacts');
}

/** Writes a tenure anew; the history keeps what stood before. */
export async function updateTenure(tx: Transaction, id: string, tenure: NewTenure): Promise<void> {
  const query = sql`update tenure set kind = ${bound(tenure.kind, 'text')}, valid_from = ${bound(tenure.from, 'date')},
      valid_until = ${bound(tenure.until, 'date')}, decision_number = ${bound(tenure.decisionNumber, 'text')},
      decided_on = ${bound(tenure.decidedOn, 'date')}
    where id = ${bound(id, 'uuid')}`;
  await run(tx, query, 'updateTenure');
}

/** Tables that hold a person's file. */
export type FileTable = FileRows['table'] | 'cadre';

/** Writes columns of a row anew; the history keeps what stood before. The names of the columns are our own. */
export async function updateRow(
  tx: Transaction,
  { table, id, columns: values }: { readonly table: FileTable; readonly id: string; readonly columns: Columns },
): Promise<void> {
  const names = sql.raw(Object.keys(values).join(', '));
  const query = sql`update ${sql.raw(table)} set (${names}) =
      (select ${names} from jsonb_populate_record(null::${sql.raw(table)}, ${json(values)})) where id = ${bound(id, 'uuid')}`;
  await run(tx, query, 'updateRow');
}

/** A correction, and what it rests on. */
export interface Correction {
  readonly id: string;
  readonly person: string;
  readonly row: { readonly type: string; readonly key: string };
  readonly reason: string;
  readonly source: string;
}

export async function insertCorrection(
  tx: Transaction,
  { id, person, row, reason, source }: Correction,
): Promise<void> {
  const query = sql`insert into file_correction (id, cadre_id, row_type, row_id, reason, document_id, recorded_from)
    values (${bound(id, 'uuid')}, ${bound(person, 'uuid')}, ${bound(row.type, 'text')}, ${bound(row.key, 'uuid')}, ${bound(reason, 'text')},
      ${bound(source, 'uuid')}, clock_timestamp())`;
  await run(tx, query, 'insertCorrection');
}

/** Gives a file a new version, so that who read it before learns that it has changed. */
export async function touchFile(tx: Transaction, person: string): Promise<void> {
  await run(tx, sql`update cadre set code = code where id = ${bound(person, 'uuid')}`, 'touchFile');
}

async function run(tx: Transaction, fragment: SQL, name: string): Promise<void> {
  await tx.query(toStatement(fragment, name));
}
