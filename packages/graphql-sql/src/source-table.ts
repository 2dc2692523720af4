import { getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Viewing } from './declaration.js';
import type { Edition } from './runtime.js';
import { rowOf } from './statement.js';

/** Gives another table as it was known, under a name, for use in a `from` clause. */
export type KnownTable = (table: PgTable, name: string) => SQL;

/**
 * A condition on the row that a query calls by a name, without which nothing goes into what the viewer is shown. It is asked where rows
 * are looked for to be shown, so that those of others are not worked out first; everywhere else it is true. It takes the place of no
 * rule, which is asked of the rows in either case: what the rule has to know of, a row of somebody else's for instance that makes the
 * whole unseen, must not be left out.
 */
export type OfShown = <T extends PgTable>(table: T, name: string, condition: (row: T, viewing: Viewing) => SQL) => SQL;

/** What a query is written by, besides other tables: what the request goes by, and what the viewer is shown. */
interface DerivedBy {
  readonly edition: Edition;
  readonly ofShown: OfShown;
}

/** A query over other tables. */
type DerivedQuery = (from: KnownTable, by: DerivedBy) => SQL;

/** The rows of a table as a query over other tables, and how one of them is found again. */
interface Derivation {
  readonly query: DerivedQuery;
  readonly keyParts: readonly string[];
}

/** The property of a column. */
type ColumnOf<T extends PgTable> = keyof T['_']['columns'] & string;

const derived = new WeakMap<PgTable, Derivation>();
const derivedInPast = new WeakMap<PgTable, Derivation>();

/**
 * Declares that the rows of a table are those of a query over other tables, as they are known through the lens. `keyParts` are
 * columns that the key is put together from: an index answers them, and no index the key.
 */
export function derivedTable<T extends PgTable>(
  table: T,
  query: DerivedQuery,
  keyParts: readonly ColumnOf<NoInfer<T>>[] = [],
): T {
  derived.set(table, { query, keyParts });
  return table;
}

/**
 * Declares that what was known of a table at an earlier instant is reckoned from other tables as they were known then. What is
 * known now is in the table itself, where the database keeps the same rows ready.
 */
export function derivedPast<T extends PgTable>(
  table: T,
  query: DerivedQuery,
  keyParts: readonly ColumnOf<NoInfer<T>>[] = [],
): T {
  derivedInPast.set(table, { query, keyParts });
  return table;
}

/**
 * The columns by which a row read at an earlier instant is found again among the rows known now, besides its key; undefined for
 * a table without a past, whose rows are the same through every lens.
 */
export function foundAgainBy(table: PgTable): readonly string[] | undefined {
  const derivation = derived.get(table) ?? derivedInPast.get(table);
  return derivation?.keyParts ?? ('recordedFrom' in getTableColumns(table) ? [] : undefined);
}

/** Whether the rows of a table are those of a query: what its columns promise, no constraint of the database keeps. */
export function isDerived(table: PgTable): boolean {
  return derived.has(table);
}

/** How a table is looked at. */
interface Seeing {
  /** By the knowledge of an instant; undefined for now. */
  readonly knownAt?: SQL | undefined;
  readonly edition: Edition;
  /** Where its rows are looked for to be shown. */
  readonly viewing?: Viewing;
}

/**
 * A table in a `from` clause. What is known now is in the table itself; what was known at an earlier instant is there too
 * unless it was superseded since, and then in the table's history. With `viewing` the rows of a query are kept to those that the
 * viewer may see, as far as the query can tell.
 */
export function fromTable(table: PgTable, row: SQL | PgTable, seeing: Seeing): SQL {
  const { knownAt, edition, viewing } = seeing;
  const derivation = derived.get(table) ?? (knownAt === undefined ? undefined : derivedInPast.get(table));
  if (derivation !== undefined) {
    const from: KnownTable = (other, name) =>
      fromTable(other, sql.identifier(name) as unknown as SQL, { knownAt, edition });
    // A row as it was known earlier is judged by the row that has its key now, which such a condition does not look at.
    const isAsked = viewing !== undefined && knownAt === undefined;
    const ofShown: OfShown = (other, name, condition) => (isAsked ? condition(rowOf(other, name), viewing) : sql`true`);
    return sql`(${derivation.query(from, { edition, ofShown })}) ${row}`;
  }
  const columns = Object.values(getTableColumns(table)).map((column) => sql.identifier(column.name));
  if (knownAt === undefined || !('recordedFrom' in getTableColumns(table))) return sql`${table} ${row}`;
  const list = sql.join(columns, sql`, `);
  const history = sql.identifier(`${getTableName(table)}_history`);
  return sql`(select ${list} from ${table} where recorded_from <= ${knownAt} union all select ${list} from ${history} where recorded_from <= ${knownAt} and recorded_until > ${knownAt}) ${row}`;
}
