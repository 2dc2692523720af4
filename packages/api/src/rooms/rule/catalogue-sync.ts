import type { Rulebook } from '@cadre/domain/rule';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../platform/database.js';
import { catalogueRows } from './catalogue-rows.js';
import { ruleCitation, ruleParameter, ruleSeries, ruleVersion } from './tables.js';

type Book = Pick<Rulebook, 'allSeries'>;
type Querying = Pick<Transaction, 'query'>;

/** A table of the catalogue, its columns, and the rows that it must hold as JSON. */
interface Given {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: string;
}

/** Whether the catalogue is another than the rulebook: the database was brought up to date by another version of the package. */
export async function isCatalogueBehind(database: Querying, book: Book): Promise<boolean> {
  for (const { name, rows } of givenTables(book)) {
    const [found] = await database.query({
      text: `select exists (select 1 from ${given(name)} full join "${name}" as kept using (id) where kept is distinct from given) as differs`,
      params: [rows],
    });
    if (found?.['differs'] === true) return true;
  }
  return false;
}

/**
 * Makes the catalogue of rules exactly the rulebook: rows that it lacks are written, those that differ changed, those that the book
 * does not have removed. Where nothing differs nothing is written. Says whether anything was.
 */
export async function syncCatalogue(tx: Querying, book: Book): Promise<boolean> {
  if (!(await isCatalogueBehind(tx, book))) return false;
  // Of two processes the second waits, and then finds nothing to do.
  await tx.query({ text: 'lock table "rule_series" in share row exclusive mode', params: [] });
  if (!(await isCatalogueBehind(tx, book))) return false;
  const tables = givenTables(book);
  for (const each of tables.toReversed()) await removeOthers(tx, each);
  for (const each of tables) await write(tx, each);
  return true;
}

/** The tables in an order in which every row refers to rows of earlier ones. */
function givenTables(book: Book): readonly Given[] {
  const versions = catalogueRows(book);
  const series = new Map(versions.map((each) => [each.series.id, each.series]));
  return [
    givenRows(ruleSeries, [...series.values()]),
    givenRows(
      ruleVersion,
      versions.map(({ version }) => version),
    ),
    givenRows(
      ruleParameter,
      versions.flatMap(({ parameters }) => parameters),
    ),
    givenRows(
      ruleCitation,
      versions.flatMap(({ citations }) => citations),
    ),
  ];
}

function givenRows<T extends PgTable>(table: T, rows: readonly T['$inferSelect'][]): Given {
  const columns = Object.entries(getTableColumns(table)).map(([property, { name }]) => [property, name] as const);
  const stored = rows.map((row: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(columns.map(([property, name]) => [name, row[property]])),
  );
  return { name: getTableName(table), columns: columns.map(([, name]) => `"${name}"`), rows: JSON.stringify(stored) };
}

/** The rows of the first parameter as rows of a table, called `given`. */
function given(name: string): string {
  return `jsonb_populate_recordset(null::"${name}", $1::text::jsonb) as given`;
}

async function removeOthers(tx: Querying, { name, rows }: Given): Promise<void> {
  await tx.query({ text: `delete from "${name}" where id not in (select id from ${given(name)})`, params: [rows] });
}

async function write(tx: Querying, { name, columns, rows }: Given): Promise<void> {
  const list = columns.join(', ');
  const changes = columns.map((column) => `${column} = excluded.${column}`).join(', ');
  await tx.query({
    text: `insert into "${name}" as kept (${list}) select ${list} from ${given(name)}
      on conflict (id) do update set ${changes} where kept is distinct from excluded`,
    params: [rows],
  });
}
