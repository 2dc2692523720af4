import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Body, Post, Unit } from '../organization/graphql.js';
import { ManagementLevel } from '../organization/index.js';
import { isLive } from './coverage.js';
import { peopleOn } from './planned-facts.js';
import { plannedPlace } from './planned-tables.js';
import { planSlot } from './tables.js';
import { PlanEntry, PlanningTerm, PlanSlot } from './types.js';

type PlaceRow = typeof plannedPlace;

/** A post or body is seen with all its slots of the term: by a part of them nobody could say that it hangs on one person. */
function visible(row: PlaceRow, scope: Scope): SQL {
  const isHidden = scope.exists(
    planSlot,
    (slot) => sql`${slot.id} = any(${row.slotIds}) and not ${scope.sees(PlanSlot, slot.id)}`,
  );
  return sql`not ${isHidden}`;
}

const PlannedPlace = builder.table('PlannedPlace', {
  table: plannedPlace,
  key: 'id',
  visible,
  order: (row) => [byColumn(row.termId), byColumn(row.targetId)],
  description:
    'Một chức vụ hoặc cấp ủy trong quy hoạch của một nhiệm kỳ, với tất cả các suất của nó. / A post or body in the plans of a term, with all its slots.',
});

builder.tableFields(PlannedPlace, (t) => ({
  term: t.one(() => PlanningTerm, {
    nullable: false,
    description: 'Nhiệm kỳ. / Term.',
    on: (term, row) => sql`${term.id} = ${row.termId}`,
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
    description: 'Diện quản lý. / Management level.',
  }),
  people: t.expression({
    type: 'Int',
    nullable: false,
    asOf: true,
    description:
      'Số người khác nhau được quy hoạch vào ngày của dữ liệu. / How many different people are planned on the day of the facts.',
    sql: peopleOn,
  }),
  entries: t.connection(() => PlanEntry, {
    asOf: true,
    description: 'Những người ấy, theo từng suất. / These people, slot by slot.',
    on: (entry, row, scope) => sql`${entry.slotId} = any(${row.slotIds}) and ${isLive(entry, scope)}`,
  }),
}));

builder.tableFilters(PlannedPlace, (f) => ({
  term: f.relation(
    () => PlanningTerm,
    (term, row) => sql`${term.id} = ${row.termId}`,
    'Theo nhiệm kỳ. / By term.',
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
    'Theo đơn vị. / By unit.',
  ),
  managementLevel: f.enum(ManagementLevel, 'managementLevel', 'Theo diện quản lý. / By management level.'),
  people: f.integer(
    peopleOn,
    'Theo số người vào ngày của dữ liệu; 1 là chỉ trông vào một người. / By people on the day of the facts; 1 where all hangs on a single person.',
  ),
}));
builder.tableOrders(PlannedPlace, {
  PEOPLE: (row, scope) => ({ sql: peopleOn(row, scope), type: 'integer', nullable: false }),
});

builder.readFields((t) => ({
  plannedPlaces: t.connection(() => PlannedPlace, {
    asOf: true,
    description:
      'Các chức vụ, cấp ủy trong quy hoạch, mỗi nhiệm kỳ một lần, không kể định hướng: chỗ nào chỉ trông vào một người. / The posts and bodies that are planned for, once for each term, orientations aside: which hang on a single person.',
  }),
}));
