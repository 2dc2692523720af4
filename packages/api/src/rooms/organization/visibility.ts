import { asPath, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { unitClosure } from './tables.js';

/** Open to every signed-in viewer: structure and published figures, no personal data. */
export function toEverySignedInViewer(_row: unknown, scope: Pick<Scope, 'viewer'>): SQL {
  return sql`${scope.viewer.isSignedIn}`;
}

/** The scope in which a subtree is asked for. */
type SubtreeScope = Pick<Scope, 'viewer' | 'exists'> & {
  /** Whether the units asked about are districts: they are few, and the paths to them have an index of their own. */
  readonly asksOfDistricts?: boolean;
};

/** A scope in which nothing is asked but of districts. */
export function askingOfDistricts<S extends Scope<string>>(scope: S): S & SubtreeScope {
  return Object.create(scope, { asksOfDistricts: { value: true } }) as S & SubtreeScope;
}

/** Whether a unit stands, or ever stood, in the subtree of the viewer's unit. */
export function inViewersSubtree(unitId: AnyPgColumn | SQL, scope: SubtreeScope): SQL {
  const { unitId: viewersUnit } = scope.viewer;
  const condition = scope.exists(unitClosure, (above) => {
    const isPath = sql`${above.unitId} = ${unitId} and ${above.ancestorId} = ${viewersUnit}`;
    return scope.asksOfDistricts === true ? sql`${isPath} and ${above.isDistrict}` : isPath;
  });
  return asPath(condition, { paths: unitClosure, below: unitId, above: viewersUnit });
}
