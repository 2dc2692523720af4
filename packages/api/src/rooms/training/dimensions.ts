import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { programme } from './tables.js';

/** How programmes are shown as members of a dimension; every programme is one. */
export const programmeMembers = {
  label: (row: typeof programme) => sql`${row.name}`,
  sort: (row: typeof programme) => sql`${row.sortKey}`,
  members: () => sql`true`,
};

/** The kind of a programme. */
export function programmeKindOf(programmeId: AnyPgColumn | SQL, scope: Pick<Scope, 'pick'>): SQL {
  return scope.pick(programme, (each) => ({ value: sql`${each.kind}`, where: sql`${each.id} = ${programmeId}` }));
}
