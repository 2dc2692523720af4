import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { ManagementLevel } from '../organization/index.js';
import { Document } from '../rule/graphql.js';
import { CycleState, PlanAct } from './enums.js';
import { PlanCycleAct, PlanningCycle, PlanSlot } from './types.js';

builder.tableFields(PlanCycleAct, (t) => ({
  act: t.column('act', { type: PlanAct, description: 'Việc làm. / The act.' }),
  from: t.column('fromState', { type: CycleState, description: 'Trạng thái trước. / The state before.' }),
  to: t.column('toState', {
    type: CycleState,
    description:
      'Trạng thái sau; vẫn như trước khi còn cấp khác phải phê duyệt phần của mình. / The state after; the one before where another level has still to approve its part.',
  }),
  level: t.column('level', {
    type: ManagementLevel,
    description: 'Cấp quản lý của người làm. / Management level of who acted.',
  }),
  actedOn: t.column('actedOn', { description: 'Ngày làm. / Day of the act.' }),
  document: t.one(() => Document, {
    nullable: true,
    description: 'Văn bản; null nếu việc ấy không cần. / The document; null for an act that needs none.',
    on: (each, row) => sql`${each.id} = ${row.documentId}`,
  }),
  reason: t.column('reason', {
    description: 'Vì sao trả lại; null với việc khác. / Why the plan was returned; null for other acts.',
  }),
  cycle: t.one(() => PlanningCycle, {
    nullable: false,
    description: 'Đợt quy hoạch. / The cycle.',
    on: (cycle, row) => sql`${cycle.id} = ${row.cycleId}`,
  }),
}));

builder.tableFilters(PlanCycleAct, (f) => ({
  act: f.enum(PlanAct, 'act', 'Theo việc làm. / By act.'),
  level: f.enum(ManagementLevel, 'level', 'Theo cấp quản lý của người làm. / By management level of who acted.'),
  actedOn: f.date('actedOn', 'Theo ngày làm. / By day of the act.'),
}));
builder.tableOrders(PlanCycleAct, { ACTED_ON: 'actedOn' });

builder.tableFields(PlanningCycle, (t) => ({
  acts: t.connection(() => PlanCycleAct, {
    asOf: true,
    description:
      'Các việc đã làm qua hệ thống đến hết ngày của dữ liệu, cũ nhất trước; trống nếu chỉ biết đợt này qua nguồn khác. / What was done through this system up to the day of the facts, oldest first; empty for a cycle that is known from elsewhere.',
    on: (act, row, scope) => sql`${act.cycleId} = ${row.id} and ${act.actedOn} <= ${scope.asOf}`,
  }),
}));

builder.tableFilters(PlanningCycle, (f) => ({
  acts: f.relation(
    () => PlanCycleAct,
    (act, row) => sql`${act.cycleId} = ${row.id}`,
    'Có việc như vậy đã làm. / Such an act was done.',
  ),
  slots: f.relation(
    () => PlanSlot,
    (slot, row) => sql`${slot.cycleId} = ${row.id}`,
    'Có suất như vậy, thí dụ theo diện quản lý. / Has such a slot, by management level for instance.',
  ),
}));
