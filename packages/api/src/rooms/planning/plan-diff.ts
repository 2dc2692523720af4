import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { Cadre } from '../cadre/graphql.js';
import { Body, Post } from '../organization/graphql.js';
import { RemovalGround } from './enums.js';
import { isBetween, planChange } from './plan-change-table.js';
import { planOf, planOfKey } from './plan-of-cycle.js';
import { PlanEntry, PlanningCycle } from './types.js';
import { readsPlansOf } from './visibility.js';

/** What lies between two plans for one person on one post or body. */
const PLAN_CHANGES = {
  ADDED: { vi: 'Bổ sung vào quy hoạch', en: 'Added to the plan' },
  REMOVED: { vi: 'Không còn trong quy hoạch', en: 'No longer in the plan' },
  CARRIED_OVER: { vi: 'Giữ nguyên', en: 'In both, and the same' },
  CHANGED: { vi: 'Giữ lại, có thay đổi', en: 'In both, and something differs' },
} as const;

const PlanChangeKind = vocabularyEnum(
  'PlanChangeKind',
  'Thay đổi giữa hai quy hoạch. / What lies between two plans.',
  PLAN_CHANGES,
);

type ChangeRow = typeof planChange;

/** A change is seen by who sees every entry that it speaks of. */
function visible(row: ChangeRow, scope: Scope): readonly SQL[] {
  return [row.beforeEntryId, row.afterEntryId].map(
    (entry) => sql`(${entry} is null or ${scope.sees(PlanEntry, sql`${entry}`)})`,
  );
}

/** The ground of a removal that had come by the day of the later plan; a later one says nothing of why somebody is not in that plan. */
function groundOf(row: ChangeRow, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`case when ${row.kind} = 'REMOVED' and ${row.removedOn} <= ${scope.asOf} then ${row.removalGround} end`;
}

const PlanChange = builder.table('PlanChange', {
  table: planChange,
  key: 'id',
  visible,
  // Not by the person, whose key a cursor would show to who may not see the file.
  order: (row) => [byColumn(row.targetId)],
  description:
    'Một người cho một chức vụ hoặc cấp ủy, đối chiếu giữa hai quy hoạch. / One person for one post or body, in two plans side by side.',
});

builder.tableFields(PlanChange, (t) => ({
  kind: t.column('kind', { type: PlanChangeKind, description: 'Thay đổi gì. / What lies between the two.' }),
  cadre: t.one(() => Cadre, {
    nullable: true,
    description:
      'Người được quy hoạch; null nếu hồ sơ do nơi khác quản lý và không được xem. / The person planned; null if the file is managed elsewhere and may not be seen.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  post: t.one(() => Post, {
    nullable: true,
    description: 'Chức vụ; null nếu là ghế của cấp ủy, ban. / The post; null for seats of a body.',
    on: (each, row) => sql`${each.id} = ${row.postId}`,
  }),
  body: t.one(() => Body, {
    nullable: true,
    description: 'Cấp ủy, ban; null nếu là một chức vụ. / The body; null for a post.',
    on: (each, row) => sql`${each.id} = ${row.bodyId}`,
  }),
  before: t.one(() => PlanEntry, {
    nullable: true,
    description:
      'Trong quy hoạch trước: mức sẵn sàng, thứ tự, nguồn; null nếu được bổ sung. / As the earlier plan has it: readiness, rank, source; null for somebody added.',
    on: (entry, row) => sql`${entry.id} = ${row.beforeEntryId}`,
  }),
  after: t.one(() => PlanEntry, {
    nullable: true,
    description:
      'Trong quy hoạch sau; null nếu không còn. / As the later plan has it; null for somebody who is no longer in it.',
    on: (entry, row) => sql`${entry.id} = ${row.afterEntryId}`,
  }),
  ground: t.expression({
    type: RemovalGround,
    nullable: true,
    description:
      'Lý do đưa ra, nếu đã đưa ra chậm nhất vào ngày của quy hoạch sau; null nếu còn trong quy hoạch hoặc không bị đưa ra: xem trạng thái của `before`. / Ground of removal, if that was no later than the day of the later plan; null for who is still in the plan or was not removed: the state of `before` says more.',
    sql: groundOf,
  }),
}));

builder.tableFilters(PlanChange, (f) => ({
  kind: f.enum(PlanChangeKind, 'kind', 'Theo loại thay đổi. / By what lies between the two.'),
  ground: f.enum(RemovalGround, groundOf, 'Theo lý do đưa ra. / By ground of removal.'),
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người được quy hoạch. / By the person planned.',
  ),
  post: f.relation(
    () => Post,
    (each, row) => sql`${each.id} = ${row.postId}`,
    'Theo chức vụ. / By post.',
  ),
  body: f.relation(
    () => Body,
    (each, row) => sql`${each.id} = ${row.bodyId}`,
    'Theo cấp ủy, ban. / By body.',
  ),
}));
builder.tableOrders(PlanChange, {
  KIND: 'kind',
  GROUND: (row, scope) => ({ sql: groundOf(row, scope), type: 'text', nullable: true }),
});

builder.tableFields(PlanningCycle, (t) => ({
  changes: t.connection(() => PlanChange, {
    asOf: true,
    description:
      'Ai được bổ sung, đưa ra, giữ lại trong quy hoạch của đợt (mọi đợt của đơn vị cho nhiệm kỳ), từ một ngày trước đến ngày của dữ liệu. / Who was added, removed and kept in the plan of the cycle (all cycles of the unit for the term), between an earlier day and the day of the facts.',
    args: {
      since: t.arg({
        type: 'Date',
        required: true,
        description:
          'Ngày trước, ví dụ ngày phê duyệt lần trước. / The earlier day, such as that of the last approval.',
      }),
    },
    on: (change, row, scope) => {
      const plan = planOf(row);
      return isBetween(change, { plan, day: scope.args.since }, { plan, day: scope.asOf }, scope);
    },
  }),
}));

builder.readFields((t) => ({
  planDiff: t.connection(() => PlanChange, {
    asOf: true,
    description:
      'Khác nhau giữa quy hoạch của hai đợt, hoặc của một đợt vào hai ngày: ai được bổ sung, đưa ra, giữ lại, theo từng chức vụ, cấp ủy; các đợt xây dựng, rà soát của một đơn vị cho một nhiệm kỳ là một quy hoạch; rỗng nếu không được xem một trong hai. Quy hoạch sau là của ngày của dữ liệu. / What lies between the plans of two cycles, or that of one on two days: who was added, removed and kept, by post and body; the cycles that build and review what a unit plans for a term are one plan; empty where one of the two may not be read. The later plan is that of the day of the facts.',
    args: {
      earlier: t.idArg(() => [PlanningCycle], { required: true, description: 'Đợt trước. / The earlier cycle.' }),
      earlierOn: t.arg({
        type: 'Date',
        required: true,
        description: 'Ngày xem đợt trước. / The day on which the earlier one is looked at.',
      }),
      later: t.idArg(() => [PlanningCycle], {
        required: true,
        description: 'Đợt sau; có thể là cùng một đợt. / The later cycle; it may be the same.',
      }),
    },
    on: (row, _root, scope) => {
      const { earlier, earlierOn, later } = scope.args;
      // That somebody is missing in a plan is known to those alone who may read it.
      const isRead = (cycle: SQL) =>
        scope.viewing.sees(PlanningCycle, cycle, ({ unitId }) => readsPlansOf(unitId, scope.viewing));
      const before = { plan: planOfKey(earlier, scope), day: earlierOn };
      const after = { plan: planOfKey(later, scope), day: scope.asOf };
      return sql`${isRead(earlier)} and ${isRead(later)} and ${isBetween(row, before, after, scope)}`;
    },
  }),
}));
