import { asPath, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { unitClosure } from './tables.js';

/** Open to every signed-in viewer: structure and published figures, no personal data. */
export function toEverySignedInViewer(_row: unknown, scope: Pick<Scope, 'viewer'>): SQL {
  return sql`${scope.viewer.isSignedIn}`;
}

/** Whether a unit stands, or ever stood, in the subtree of the viewer's unit. */
export function inViewersSubtree(unitId: AnyPgColumn | SQL, scope: Pick<Scope, 'viewer' | 'exists'>): SQL {
  const { unitId: viewersUnit } = scope.viewer;
  const condition = scope.exists(
    unitClosure,
    (above) => sql`${above.unitId} = ${unitId} and ${above.ancestorId} = ${viewersUnit}`,
  );
  return asPath(condition, { paths: unitClosure, below: unitId, above: viewersUnit });
}
