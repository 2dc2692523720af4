import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { post } from '../organization/tables.js';
import { waiver } from './tables.js';
import { PlanningCycle } from './types.js';
import { isReached, readsPlans, readsPlansOf } from './visibility.js';

/**
 * A waiver says of somebody what stood in the way: it is read by roles that read plans, up to the management level that granted
 * it, who also read all that it names: the person's file, the cycle, the plans of the post's unit.
 */
function waiverVisible(row: typeof waiver, scope: Pick<Scope, 'viewer' | 'exists' | 'sees'>): readonly SQL[] {
  const ofPost = scope.exists(post, (each) => sql`${each.id} = ${row.postId} and ${readsPlansOf(each.unitId, scope)}`);
  return [
    sql`${readsPlans(scope)} and ${isReached(sql`${row.level}`, scope)}`,
    sql`(${row.cadreId} is null or ${scope.sees(Cadre, sql`${row.cadreId}`)})`,
    sql`(${row.cycleId} is null or ${scope.sees(PlanningCycle, sql`${row.cycleId}`)})`,
    sql`(${row.postId} is null or ${ofPost})`,
  ];
}

export const GrantedWaiver = builder.table('GrantedWaiver', {
  table: waiver,
  key: 'id',
  isNode: true,
  visible: waiverVisible,
  order: (row) => [byColumn(row.validFrom)],
  description:
    'Việc cho phép không áp dụng một quy định, đã được quyết định và lưu giữ. / Leave from a rule as it was granted and is kept.',
});
