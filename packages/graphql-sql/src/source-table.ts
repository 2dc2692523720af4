import { getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** Gives another table as it was known, under a name, for use in a `from` clause. */
export type KnownTable = (table: PgTable, name: string) => SQL;

const derived = new WeakMap<PgTable, (from: KnownTable) => SQL>();

/** Declares that the rows of a table are those of a query over other tables, as they are known through the lens. */
export function derivedTable<T extends PgTable>(table: T, query: (from: KnownTable) => SQL): T {
  derived.set(table, query);
  return table;
}

/**
 * A table in a `from` clause. What is known now is in the table itself; what was known at an earlier instant is there too
 * unless it was superseded since, and then in the table's history.
 */
export function fromTable(table: PgTable, row: SQL | PgTable, knownAt: SQL | undefined): SQL {
  const query = derived.get(table);
  if (query !== undefined) {
    return sql`(${query((other, name) => fromTable(other, sql.identifier(name) as unknown as SQL, knownAt))}) ${row}`;
  }
  const columns = Object.values(getTableColumns(table)).map((column) => sql.identifier(column.name));
  if (knownAt === undefined || !('recordedFrom' in getTableColumns(table))) return sql`${table} ${row}`;
  const list = sql.join(columns, sql`, `);
  const history = sql.identifier(`${getTableName(table)}_history`);
  return sql`(select ${list} from ${table} where recorded_from <= ${knownAt} union all select ${list} from ${history} where recorded_from <= ${knownAt} and recorded_until > ${knownAt}) ${row}`;
}
