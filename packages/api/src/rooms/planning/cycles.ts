import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Unit } from '../organization/graphql.js';
import { Document } from '../rule/graphql.js';
import { CyclePurpose, CycleState } from './enums.js';
import { PlanningCycle, PlanningTerm, PlanSlot } from './types.js';

builder.tableFields(PlanningCycle, (t) => ({
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị làm quy hoạch. / The unit that plans.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  term: t.one(() => PlanningTerm, {
    nullable: false,
    description: 'Nhiệm kỳ. / Term.',
    on: (term, row) => sql`${term.id} = ${row.termId}`,
  }),
  purpose: t.column('purpose', { type: CyclePurpose, description: 'Mục đích. / Purpose.' }),
  state: t.column('state', {
    type: CycleState,
    description:
      'Trạng thái sau cùng được biết, không theo ngày của dữ liệu. / Last state known, whatever the day of the facts.',
  }),
  openedOn: t.column('openedOn', { description: 'Ngày mở đợt. / Day on which it was opened.' }),
  decidedOn: t.column('decidedOn', {
    description:
      'Ngày phê duyệt hoặc xác nhận; null nếu chưa, và luôn null với định hướng. / Day of approval or confirmation; null until then, and always for an orientation.',
  }),
  ageReferenceOn: t.column('ageReferenceOn', {
    description: 'Ngày tính tuổi; null nếu chưa định. / Day on which ages are counted; null until it is set.',
  }),
  version: t.column('recordedFrom', {
    description:
      'Phiên bản của đợt và danh sách; gửi lại ở `expectedVersion` khi thay đổi. / Version of the cycle and its list; give it back as `expectedVersion` with a change.',
  }),
  document: t.one(() => Document, {
    nullable: true,
    description:
      'Văn bản của đợt, hoặc bài báo cho biết về đợt; null nếu không rõ. / Its document, or the article it is known from; null where unknown.',
    on: (each, row) => sql`${each.id} = ${row.documentId}`,
  }),
  slots: t.connection(() => PlanSlot, {
    asOf: true,
    description: 'Các suất mà người hỏi được xem. / The slots that the viewer may see.',
    on: (slot, row) => sql`${slot.cycleId} = ${row.id}`,
  }),
}));

builder.tableFields(Unit, (t) => ({
  planningCycles: t.connection(() => PlanningCycle, {
    asOf: true,
    description:
      'Các đợt quy hoạch của đơn vị mà người hỏi được xem. / The planning cycles of the unit that the viewer may see.',
    on: (cycle, row) => sql`${cycle.unitId} = ${row.id}`,
  }),
}));

builder.tableFilters(PlanningCycle, (f) => ({
  id: f.id(() => PlanningCycle, 'id', 'Theo mã toàn cục. / By global id.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị. / By unit.',
  ),
  term: f.relation(
    () => PlanningTerm,
    (term, row) => sql`${term.id} = ${row.termId}`,
    'Theo nhiệm kỳ. / By term.',
  ),
  purpose: f.enum(CyclePurpose, 'purpose', 'Theo mục đích. / By purpose.'),
  state: f.enum(CycleState, 'state', 'Theo trạng thái. / By state.'),
  openedOn: f.date('openedOn', 'Theo ngày mở. / By day of opening.'),
  decidedOn: f.date('decidedOn', 'Theo ngày phê duyệt, xác nhận. / By day of approval or confirmation.'),
}));
builder.tableOrders(PlanningCycle, {
  OPENED_ON: 'openedOn',
  DECIDED_ON: 'decidedOn',
  PURPOSE: 'purpose',
  STATE: 'state',
});

builder.readFields((t) => ({
  planningCycles: t.connection(() => PlanningCycle, {
    asOf: true,
    description: 'Các đợt quy hoạch mà người hỏi được xem. / The planning cycles that the viewer may see.',
  }),
}));
