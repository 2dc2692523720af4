import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { Unit } from '../organization/graphql.js';
import { isLive } from './coverage.js';
import { PlanEntryState, PlanSource, Readiness, RemovalGround } from './enums.js';
import { PlanEntry, PlanSlot } from './types.js';

builder.tableFields(PlanEntry, (t) => ({
  cadre: t.one(() => Cadre, {
    nullable: true,
    description:
      'Người được quy hoạch; null nếu hồ sơ do nơi khác quản lý và không được xem. / The person planned; null if the file is managed elsewhere and may not be seen.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  slot: t.one(() => PlanSlot, {
    nullable: true,
    description: 'Suất quy hoạch; null nếu không được xem. / The slot; null if it may not be seen.',
    on: (slot, row) => sql`${slot.id} = ${row.slotId}`,
  }),
  state: t.column('state', {
    type: PlanEntryState,
    description:
      'Trạng thái sau cùng được biết, không theo ngày của dữ liệu. / Last state known, whatever the day of the facts.',
  }),
  readiness: t.column('readiness', { type: Readiness, description: 'Mức độ sẵn sàng. / Readiness.' }),
  rank: t.column('rank', {
    description: 'Thứ tự ưu tiên, 1 trước; null nếu không xếp. / Order of preference, 1 first; null where not ranked.',
  }),
  source: t.column('source', { type: PlanSource, description: 'Nguồn. / Source.' }),
  sourceUnit: t.one(() => Unit, {
    nullable: true,
    description:
      'Đơn vị nguồn; null nếu là nguồn tại chỗ. / The unit the person comes from; null for an on-site source.',
    on: (unit, row) => sql`${unit.id} = ${row.sourceUnitId}`,
  }),
  objectGroup: t.column('objectGroup', {
    description:
      'Đối tượng 1 hoặc 2 theo Quy định 50; null ngoài thời gian áp dụng. / Object group 1 or 2 of Regulation 50; null outside its years.',
  }),
  predecessor: t.one(() => PlanEntry, {
    nullable: true,
    description:
      'Quy hoạch nhiệm kỳ trước được chuyển tiếp; null nếu là mới hoặc không được xem. / The entry of an earlier term that it carries over; null if it is new, or may not be seen.',
    on: (earlier, row) => sql`${earlier.id} = ${row.predecessorId}`,
  }),
  removalGround: t.column('removalGround', {
    type: RemovalGround,
    description: 'Lý do đưa ra khỏi quy hoạch; null nếu không bị đưa ra. / Ground of removal; null if not removed.',
  }),
  validFrom: t.column('validFrom', { description: 'Ngày vào quy hoạch. / First day in the plan.' }),
  validUntil: t.column('validUntil', {
    description:
      'Ngày không còn trong quy hoạch; null nếu chưa rõ. / First day no longer in the plan; null while no end is known.',
  }),
  live: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description:
      'Có trong quy hoạch vào ngày của dữ liệu hay không. / Whether it is in the plan on the day of the facts.',
    sql: (row, scope) => isLive(row, scope),
  }),
}));

builder.tableFields(Cadre, (t) => ({
  planEntries: t.connection(() => PlanEntry, {
    asOf: true,
    description:
      'Các suất mà người này được quy hoạch và người hỏi được xem. / Where the person is planned, as far as the viewer may see.',
    on: (entry, row) => sql`${entry.cadreId} = ${row.id}`,
  }),
}));

builder.tableFilters(PlanEntry, (f) => ({
  id: f.id(() => PlanEntry, 'id', 'Theo mã toàn cục. / By global id.'),
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người được quy hoạch. / By the person planned.',
  ),
  slot: f.relation(
    () => PlanSlot,
    (slot, row) => sql`${slot.id} = ${row.slotId}`,
    'Theo suất quy hoạch. / By slot.',
  ),
  sourceUnit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.sourceUnitId}`,
    'Theo đơn vị nguồn. / By the unit the person comes from.',
  ),
  state: f.enum(PlanEntryState, 'state', 'Theo trạng thái. / By state.'),
  readiness: f.enum(Readiness, 'readiness', 'Theo mức độ sẵn sàng. / By readiness.'),
  source: f.enum(PlanSource, 'source', 'Theo nguồn. / By source.'),
  removalGround: f.enum(RemovalGround, 'removalGround', 'Theo lý do đưa ra. / By ground of removal.'),
  rank: f.integer('rank', 'Theo thứ tự ưu tiên. / By order of preference.'),
  objectGroup: f.integer('objectGroup', 'Theo đối tượng. / By object group.'),
  validFrom: f.date('validFrom', 'Theo ngày vào quy hoạch. / By first day in the plan.'),
  validUntil: f.date('validUntil', 'Theo ngày ra khỏi quy hoạch. / By first day no longer in the plan.'),
  live: f.flag(
    (row, scope) => isLive(row, scope),
    'Trong quy hoạch vào ngày của dữ liệu. / In the plan on the day of the facts.',
  ),
}));
builder.tableOrders(PlanEntry, {
  RANK: 'rank',
  READINESS: 'readiness',
  STATE: 'state',
  VALID_FROM: 'validFrom',
  VALID_UNTIL: 'validUntil',
});

builder.readFields((t) => ({
  planEntries: t.connection(() => PlanEntry, {
    asOf: true,
    description: 'Những người trong quy hoạch mà người hỏi được xem. / The planned people that the viewer may see.',
  }),
}));
