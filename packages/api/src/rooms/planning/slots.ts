import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Body, Post, Unit } from '../organization/graphql.js';
import { ManagementLevel } from '../organization/index.js';
import { deficit, planned } from './coverage.js';
import { PlanEntry, PlanningCycle, PlanSlot } from './types.js';

builder.tableFields(PlanSlot, (t) => ({
  cycle: t.one(() => PlanningCycle, {
    nullable: true,
    description: 'Đợt quy hoạch; null nếu không được xem. / The cycle; null if it may not be seen.',
    on: (cycle, row) => sql`${cycle.id} = ${row.cycleId}`,
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
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị của chức vụ hoặc cấp ủy. / The unit of the post or body.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  managementLevel: t.column('managementLevel', {
    type: ManagementLevel,
    description: 'Diện quản lý của chức vụ hoặc cấp ủy. / Management level of the post or body.',
  }),
  requiredMin: t.column('requiredMin', {
    description: 'Số người cần ít nhất. / People the slot needs at least.',
  }),
  requiredMax: t.column('requiredMax', {
    description: 'Số người nhiều nhất; null nếu không giới hạn. / People it may have at most; null without a limit.',
  }),
  planned: t.expression({
    type: 'Int',
    nullable: false,
    asOf: true,
    description: 'Số người trong quy hoạch vào ngày của dữ liệu. / People planned on the day of the facts.',
    sql: planned,
  }),
  deficit: t.expression({
    type: 'Int',
    nullable: false,
    asOf: true,
    description:
      'Số người còn thiếu so với số cần ít nhất vào ngày của dữ liệu; 0 khi đủ. / People lacking for the number needed at least, on the day of the facts; 0 when there are enough.',
    sql: deficit,
  }),
  entries: t.connection(() => PlanEntry, {
    asOf: true,
    description:
      'Những người được quy hoạch, kể cả đã ra khỏi; lọc bằng `live`. / The people planned, those who left included; filter by `live`.',
    on: (entry, row) => sql`${entry.slotId} = ${row.id}`,
  }),
}));

builder.tableFields(Post, (t) => ({
  planSlots: t.connection(() => PlanSlot, {
    asOf: true,
    description:
      'Các suất quy hoạch cho chức vụ mà người hỏi được xem. / The slots for the post that the viewer may see.',
    on: (slot, row) => sql`${slot.postId} = ${row.id}`,
  }),
}));
builder.tableFields(Body, (t) => ({
  planSlots: t.connection(() => PlanSlot, {
    asOf: true,
    description:
      'Các suất quy hoạch cho cấp ủy mà người hỏi được xem. / The slots for the body that the viewer may see.',
    on: (slot, row) => sql`${slot.bodyId} = ${row.id}`,
  }),
}));

builder.tableFilters(PlanSlot, (f) => ({
  id: f.id(() => PlanSlot, 'id', 'Theo mã toàn cục. / By global id.'),
  cycle: f.relation(
    () => PlanningCycle,
    (cycle, row) => sql`${cycle.id} = ${row.cycleId}`,
    'Theo đợt quy hoạch. / By cycle.',
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
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị của chức vụ hoặc cấp ủy. / By the unit of the post or body.',
  ),
  managementLevel: f.enum(ManagementLevel, 'managementLevel', 'Theo diện quản lý. / By management level.'),
  requiredMin: f.integer('requiredMin', 'Theo số người cần ít nhất. / By people needed at least.'),
  planned: f.integer(planned, 'Theo số người trong quy hoạch. / By people planned on the day of the facts.'),
  deficit: f.integer(deficit, 'Theo số người còn thiếu. / By people lacking on the day of the facts.'),
}));
builder.tableOrders(PlanSlot, {
  REQUIRED_MIN: 'requiredMin',
  PLANNED: (row, scope) => ({ sql: planned(row, scope), type: 'integer', nullable: false }),
  DEFICIT: (row, scope) => ({ sql: deficit(row, scope), type: 'integer', nullable: false }),
});

builder.readFields((t) => ({
  planSlots: t.connection(() => PlanSlot, {
    asOf: true,
    description: 'Các suất quy hoạch mà người hỏi được xem. / The plan slots that the viewer may see.',
  }),
}));
