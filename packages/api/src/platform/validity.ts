import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

interface DatedRow {
  readonly validFrom: AnyPgColumn;
  readonly validUntil: AnyPgColumn;
}

/** Whether the fact holds on the day of the lens: from its first day, until the day it no longer holds. */
export function holdsOn(row: DatedRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`${row.validFrom} <= ${scope.asOf} and (${row.validUntil} is null or ${row.validUntil} > ${scope.asOf})`;
}
