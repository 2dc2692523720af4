import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { TableRef } from './declaration.js';

/** The key column of a row of a declared table. */
export function keyOf(table: TableRef, row: PgTable): SQL {
  return sql`${(row as unknown as Record<string, SQL>)[table.options.key]}`;
}

/** The SQL type of the key of a declared table. */
export function keyType(table: TableRef): string {
  return (table.options.table as unknown as Record<string, { getSQLType(): string }>)[table.options.key]!.getSQLType();
}
