import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Unit } from '../organization/graphql.js';
import { TermSystem } from './enums.js';
import { PlanningCycle, PlanningTerm, UnitTerm } from './types.js';

builder.tableFields(PlanningTerm, (t) => ({
  system: t.column('system', { type: TermSystem, description: 'Hệ nhiệm kỳ. / Calendar.' }),
  code: t.column('code', { description: 'Các năm, như 2020-2025. / Years, such as 2020-2025.' }),
  ordinal: t.column('ordinal', {
    description:
      'Đại hội (khóa) lần thứ mấy; null nếu chưa đến. / Ordinal of the congress or council; null for a term to come.',
  }),
  validFrom: t.column('validFrom', {
    description:
      'Ngày đầu trên danh nghĩa; đơn vị mở nhiệm kỳ vào ngày đại hội của mình. / Nominal first day; units open theirs on the day of their own congress.',
  }),
  validUntil: t.column('validUntil', { description: 'Ngày đầu của nhiệm kỳ sau. / First day of the next term.' }),
  unitTerms: t.connection(() => UnitTerm, {
    description: 'Đại hội của các đơn vị trong nhiệm kỳ. / The congresses of units for this term.',
    on: (each, row) => sql`${each.termId} = ${row.id}`,
  }),
  planningCycles: t.connection(() => PlanningCycle, {
    asOf: true,
    description: 'Các đợt quy hoạch cho nhiệm kỳ. / The planning cycles for this term.',
    on: (cycle, row) => sql`${cycle.termId} = ${row.id}`,
  }),
}));

builder.tableFields(UnitTerm, (t) => ({
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị. / Unit.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  term: t.one(() => PlanningTerm, {
    nullable: false,
    description: 'Nhiệm kỳ. / Term.',
    on: (term, row) => sql`${term.id} = ${row.termId}`,
  }),
  ordinal: t.column('ordinal', {
    description:
      "Đại hội lần thứ mấy của đơn vị; null nếu không rõ. / Ordinal of the unit's congress; null where unknown.",
  }),
  congressOn: t.column('congressOn', {
    description: 'Ngày đại hội; null nếu chưa định hoặc không rõ. / Day of the congress; null until set, or unknown.',
  }),
}));

builder.tableFields(Unit, (t) => ({
  terms: t.connection(() => UnitTerm, {
    description: 'Các nhiệm kỳ mà đơn vị đã đại hội. / The terms that the unit opened with a congress of its own.',
    on: (each, row) => sql`${each.unitId} = ${row.id}`,
  }),
}));

builder.tableFilters(PlanningTerm, (f) => ({
  id: f.id(() => PlanningTerm, 'id', 'Theo mã toàn cục. / By global id.'),
  system: f.enum(TermSystem, 'system', 'Theo hệ nhiệm kỳ. / By calendar.'),
  code: f.code('code', 'Theo các năm. / By years.'),
  ordinal: f.integer('ordinal', 'Theo khóa. / By ordinal.'),
  validFrom: f.date('validFrom', 'Theo ngày đầu. / By first day.'),
}));
builder.tableOrders(PlanningTerm, { SYSTEM: 'system', CODE: 'code', VALID_FROM: 'validFrom' });

builder.tableFilters(UnitTerm, (f) => ({
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
  ordinal: f.integer('ordinal', 'Theo lần đại hội. / By ordinal of the congress.'),
  congressOn: f.date('congressOn', 'Theo ngày đại hội. / By day of the congress.'),
}));
builder.tableOrders(UnitTerm, { CONGRESS_ON: 'congressOn', ORDINAL: 'ordinal' });

builder.readFields((t) => ({
  planningTerm: t.one(() => PlanningTerm, {
    nullable: true,
    asOf: true,
    description: 'Một nhiệm kỳ; null nếu không có. / A term; null if there is none.',
    args: {
      system: t.arg({ type: TermSystem, required: true, description: 'Hệ nhiệm kỳ. / Calendar.' }),
      code: t.arg({ type: 'String', required: true, description: 'Các năm, như 2020-2025. / Years.' }),
    },
    on: (row, _root, { args }) => sql`${row.system} = ${args.system} and ${row.code} = ${args.code}`,
  }),
  planningTerms: t.connection(() => PlanningTerm, { asOf: true, description: 'Các nhiệm kỳ. / Terms.' }),
}));
