import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { ProjectedVacancy, projectedVacancyAggregate, seatsOf } from '../cadre/graphql.js';
import { isLive } from './coverage.js';
import { ofCycle } from './slot-facts.js';
import { planEntry } from './tables.js';
import { PlanSlot } from './types.js';

type VacancyRow = typeof ProjectedVacancy.options.table;

/**
 * Entries of plans that are ready now for the post of a vacancy, without who leaves it; NULL where the viewer sees no plan of the post:
 * nobody can tell then. An orientation is no plan. Several entries of one person, in the plan and in its review, count each.
 */
function readyNow(row: VacancyRow, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(PlanSlot, (slot) => ({
    value: sql`sum(${scope.pick(planEntry, (entry) => ({
      value: sql`count(*)`,
      where: sql`${entry.slotId} = ${slot.id} and ${entry.readiness} = 'READY_NOW' and ${isLive(entry, scope)}
        and ${entry.cadreId} is distinct from ${row.cadreId}`,
    }))})::integer`,
    where: sql`${slot.postId} = ${row.postId} and ${ofCycle(slot, scope, (cycle) => sql`${cycle.purpose}`)} <> 'ORIENT'`,
  }));
}

const isReady = (row: VacancyRow, scope: Scope<string>) => sql`coalesce(${readyNow(row, scope)} > 0, false)`;

builder.tableFields(ProjectedVacancy, (t) => ({
  readyNow: t.expression({
    type: 'Int',
    nullable: true,
    asOf: true,
    description:
      'Số tên trong quy hoạch của chức vụ sẵn sàng ngay vào ngày của dữ liệu, không kể người sẽ thôi giữ; null nếu người hỏi không được xem quy hoạch nào của chức vụ. / Entries of the plans for the post that are ready now on the day of the facts, without who leaves; null where the viewer may see no plan of the post.',
    sql: readyNow,
  }),
}));

builder.tableFilters(ProjectedVacancy, (f) => ({
  hasReadyNow: f.flag(
    isReady,
    'Có người trong quy hoạch sẵn sàng ngay; không, kể cả khi không được xem quy hoạch. / Whether somebody planned is ready now; not so also where no plan may be seen.',
  ),
}));

builder.aggregateMeasures(projectedVacancyAggregate, (m) => ({
  postsWithPlan: m.countDistinct(
    (row, scope) => sql`case when ${readyNow(row, scope)} is not null then ${row.postId} end`,
    'Số chức vụ có quy hoạch mà người hỏi được xem. / Posts with a plan that the viewer may see.',
  ),
  postsWithReadyNow: m.countDistinct(
    (row, scope) => sql`case when ${isReady(row, scope)} then ${row.postId} end`,
    'Số chức vụ có người trong quy hoạch sẵn sàng ngay. / Posts for which somebody planned is ready now.',
  ),
  seatsWithReadyNow: m.sum(
    (row, scope) => sql`case when ${isReady(row, scope)} then ${seatsOf(row, scope)} else 0 end`,
    'Số chỗ ở các chức vụ đó; một người có thể được tính cho nhiều chỗ. / Seats of these posts; one person may stand for several.',
  ),
}));
