import type { Scope, TableRef } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { auditEntry } from '../../platform/writing/index.js';
import { Award, Cadre, Discipline, Membership, Qualification, Tenure } from '../cadre/graphql.js';
import { hasAnyRole } from '../cadre/index.js';
import { Evaluation } from '../evaluation/graphql.js';
import { inViewersSubtree } from '../organization/index.js';
import { GrantedWaiver, PlanEntry, PlanningCycle, PlanSlot } from '../planning/graphql.js';
import { RulePublication } from '../rule/graphql.js';

type ReadScope = Pick<Scope, 'viewer' | 'exists'>;

/** Whether a line is about a row of the table that the viewer may see. */
function ofSeen<T extends PgTable & { readonly id: AnyPgColumn }>(target: TableRef<T>) {
  return (line: typeof auditEntry, scope: ReadScope): SQL => {
    const isSeen = scope.exists(target, (row) => sql`${row.id} = ${line.rowId}`);
    return sql`(${line.rowType} = ${sql.raw(`'${target.name}'`)} and ${isSeen})`;
  };
}

/** The tables whose rows mutations write. A line about any other row is seen by auditors only. */
const seenRows = [
  ofSeen(Cadre),
  ofSeen(Membership),
  ofSeen(Tenure),
  ofSeen(Qualification),
  ofSeen(Award),
  ofSeen(Discipline),
  ofSeen(Evaluation),
  ofSeen(PlanningCycle),
  ofSeen(PlanSlot),
  ofSeen(PlanEntry),
  ofSeen(GrantedWaiver),
  ofSeen(RulePublication),
];

/**
 * A line is seen by who may see the row it is about, and by auditors where somebody acted for a unit of their subtree: it names
 * rows by id and holds nothing of a person.
 */
export function auditEntryVisible(line: typeof auditEntry, scope: ReadScope): SQL {
  const isAudited = sql`(${hasAnyRole(['AUDITOR'], scope)} and ${inViewersSubtree(line.actorUnitId, scope)})`;
  return sql.join([isAudited, ...seenRows.map((isSeen) => isSeen(line, scope))], sql` or `);
}
