import type { KnownTable, Scope } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/*
 * Facts are loaded by the same SQL for commands, which decide on what stands, and for reads, which ask what was known. Only where
 * the tables come from differs.
 */

/** Tables as they stand, within the transaction of a command. */
export const asItStands: KnownTable = (table, name) => sql`${table} ${sql.identifier(name)}`;

/** Tables as they are known through the lens of a read. */
export function throughLens(scope: Pick<Scope, 'from'>): KnownTable {
  // A name stands where the engine has aliased tables: both are written as an identifier.
  return (table, name) => scope.from(table, sql.identifier(name) as unknown as PgTable);
}
