import type { PlainDate } from '@cadre/domain/kernel';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import type { Viewer } from '../../platform/viewer.js';

/** Whether a unit stands in the subtree of the actor's unit on the day: who may read of what was may not act on it. */
export async function actsFor(tx: Transaction, viewer: Viewer, unitId: string, on: PlainDate): Promise<boolean> {
  const [row] = await tx.query(
    toStatement(
      sql`select exists (select from unit_closure where unit_id = ${bound(unitId, 'uuid')} and ancestor_id = ${bound(viewer.unitId, 'uuid')}
          and valid_from <= ${bound(on, 'date')} and (valid_until is null or valid_until > ${bound(on, 'date')})) as acts`,
      'actsFor',
    ),
  );
  return row!['acts'] === true;
}
