import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Role } from '../../platform/viewer.js';
import { inViewersSubtree } from '../organization/index.js';

/** Roles whose work is with people's files. Auditors and administrators read none. */
const fileRoles: readonly Role[] = ['ANALYST', 'PLANNER', 'APPROVER', 'TELLER', 'INSPECTOR'];

/** Whether the viewer has at least one of the roles. */
export function hasAnyRole(roles: readonly Role[], scope: Pick<Scope, 'viewer'>): SQL {
  const list = roles.map((role) => `'${role}'`).join(', ');
  return sql`${scope.viewer.roles} && array[${sql.raw(list)}]`;
}

/** Whether the viewer may read personal data that the unit is in charge of: by role, within the viewer's subtree. */
export function readsFilesOf(unitId: AnyPgColumn, scope: Pick<Scope, 'viewer' | 'exists'>): SQL {
  return sql`${hasAnyRole(fileRoles, scope)} and ${inViewersSubtree(unitId, scope)}`;
}
