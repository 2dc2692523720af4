import { foldText } from '@cadre/domain/kernel';
import { asCertain, asPath, byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type Column, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Document } from '../rule/graphql.js';
import { Bloc, LineageOperation, UnitKind, UnitSetting } from './enums.js';
import { unit, unitClosure, unitLineage, unitLink, unitName } from './tables.js';
import { toEverySignedInViewer } from './visibility.js';

export const Unit = builder.table('Unit', {
  table: unit,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.sortKey)],
  description:
    'Đơn vị, tổ chức: tổ chức đảng, cơ quan, Mặt trận, đoàn thể, từ ngày thành lập đến ngày giải thể. / A unit: Party organisation, agency, Front or mass organisation, from its founding to its dissolution.',
});

export const UnitName = builder.table('UnitName', {
  table: unitName,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.validFrom)],
  description: 'Tên cũ của một đơn vị. / An earlier name of a unit.',
});

export const UnitLineage = builder.table('UnitLineage', {
  table: unitLineage,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.effectiveOn)],
  description: 'Một bước trong nguồn gốc của đơn vị. / One step in where a unit came from or went.',
});

/** Whether `below` stands under `above` on the day of the lens, at any depth from 1. */
function standsUnder(below: AnyPgColumn, above: AnyPgColumn | SQL, scope: Scope): SQL {
  const isPath = (within: Pick<Scope, 'exists'>, depth: (path: typeof unitClosure) => SQL) => {
    return (lower: Column | SQL, upper: Column | SQL) =>
      within.exists(
        unitClosure,
        (path) =>
          sql`${path.unitId} = ${lower} and ${path.ancestorId} = ${upper}${depth(path)} and ${holdsOn(path, scope)}`,
      );
  };
  const deeper = (path: typeof unitClosure) => sql` and ${path.depth} > 0`;
  return asPath(isPath(scope, deeper)(below, above), {
    paths: unitClosure,
    below,
    above,
    // The closure holds the whole way wherever it holds two parts of it on one day.
    onThatDay: isPath(scope.probing, () => sql``),
    // The entries of this very unit tell it where there is one path; asked first, they spare the row itself. The closure is asked of the rest.
    rowByRow: (lower, upper, entry) => {
      const isTold = sql`(${entry.above} = ${upper} and ${entry.validFrom} is not null)`;
      const isBelow = isPath(scope.probing, deeper)(lower, upper);
      return sql`((not ${isTold} or (not ${entry.isOwn} and ${holdsOn(entry, scope)})) and (${isTold} or ${isBelow}))`;
    },
  });
}

/** Whether one unit is linked to another by a kind of link on the day of the lens. */
function isLinked(
  from: AnyPgColumn,
  to: AnyPgColumn,
  kind: 'PARENT' | 'LEADS' | 'BLOC_OF',
  scope: Pick<Scope, 'asOf' | 'exists'>,
): SQL {
  return scope.exists(
    unitLink,
    (link) =>
      sql`${link.unitId} = ${from} and ${link.targetId} = ${to} and ${link.kind} = ${sql.raw(`'${kind}'`)} and ${holdsOn(link, scope)}`,
  );
}

/**
 * The name that a unit bears on the day of the lens. An earlier one is looked for where there may be one: looked for each time, it took a
 * twelfth of PostgreSQL's time for 50 plan entries or 50 people with their units.
 */
export function nameOn(row: typeof unit, scope: Pick<Scope, 'asOf' | 'isKnownNow' | 'pick'>): SQL {
  const earlierName = scope.pick(unitName, (earlier) => ({
    value: sql`${earlier.name}`,
    where: sql`${earlier.unitId} = ${row.id} and ${holdsOn(earlier, scope)}`,
  }));
  const looked = sql`coalesce(${earlierName}, ${row.name})`;
  return scope.isKnownNow
    ? asCertain(sql`case when ${row.nameSince} <= ${scope.asOf} then ${row.name} else ${looked} end`)
    : looked;
}

builder.tableFields(Unit, (t) => ({
  code: t.column('code', {
    description: 'Mã ngắn, ổn định trong hệ thống. / Short stable code within the installation.',
  }),
  name: t.expression({
    type: 'String',
    nullable: false,
    asOf: true,
    description: 'Tên vào ngày của dữ liệu. / Name on the day of the facts.',
    sql: nameOn,
  }),
  kind: t.column('kind', { type: UnitKind, description: 'Loại đơn vị. / Kind of unit.' }),
  setting: t.column('setting', {
    type: UnitSetting,
    description: 'Loại hình; null nếu không áp dụng. / Setting; null where none applies.',
  }),
  bloc: t.column('bloc', {
    type: Bloc,
    description: 'Khối; null nếu ngoài ba khối. / Bloc; null outside the three blocs.',
  }),
  validFrom: t.column('validFrom', {
    description: 'Ngày thành lập, hoặc ngày đầu tiên có dữ liệu. / Day of founding, or the first day the data covers.',
  }),
  validUntil: t.column('validUntil', {
    description: 'Ngày không còn tồn tại; null khi còn hoạt động. / First day it no longer exists; null while it does.',
  }),
  exists: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description: 'Có tồn tại vào ngày của dữ liệu hay không. / Whether it exists on the day of the facts.',
    sql: (row, scope) => sql`(${holdsOn(row, scope)})`,
  }),
  parent: t.one(() => Unit, {
    nullable: true,
    asOf: true,
    description:
      'Đơn vị cấp trên trực tiếp vào ngày của dữ liệu; null nếu là gốc. / The unit directly above on the day of the facts; null for a root.',
    on: (parent, row, scope) => isLinked(row.id, parent.id, 'PARENT', scope),
  }),
  children: t.connection(() => Unit, {
    asOf: true,
    description: 'Các đơn vị trực thuộc vào ngày của dữ liệu. / The units directly below on the day of the facts.',
    on: (child, row, scope) => isLinked(child.id, row.id, 'PARENT', scope),
  }),
  descendants: t.connection(() => Unit, {
    asOf: true,
    description:
      'Mọi đơn vị cấp dưới ở mọi cấp vào ngày của dữ liệu. / All units below, at any depth, on the day of the facts.',
    on: (below, row, scope) => standsUnder(below.id, row.id, scope),
  }),
  ancestors: t.many(() => Unit, {
    asOf: true,
    description: 'Các đơn vị cấp trên, gần nhất trước. / The units above, nearest first.',
    on: (above, row, scope) => standsUnder(row.id, above.id, scope),
    order: (above, row, scope) => [
      {
        sql: scope.pick(unitClosure, (path) => ({
          value: sql`${path.depth}`,
          where: sql`${path.unitId} = ${row.id} and ${path.ancestorId} = ${above.id} and ${holdsOn(path, scope)}`,
        })),
        type: 'integer',
        nullable: true,
      },
    ],
  }),
  leadingUnit: t.one(() => Unit, {
    nullable: true,
    asOf: true,
    description:
      'Tổ chức đảng lãnh đạo cơ quan này; null nếu không có. / The Party unit that leads this agency; null if there is none.',
    on: (leader, row, scope) => isLinked(row.id, leader.id, 'LEADS', scope),
  }),
  blocCommittee: t.one(() => Unit, {
    nullable: true,
    asOf: true,
    description: 'Đảng bộ khối của đơn vị; null nếu không thuộc khối. / Its bloc committee; null if it is in none.',
    on: (committee, row, scope) => isLinked(row.id, committee.id, 'BLOC_OF', scope),
  }),
  formerNames: t.many(() => UnitName, {
    description: 'Các tên cũ theo thứ tự thời gian. / Earlier names, oldest first.',
    on: (name, row) => sql`${name.unitId} = ${row.id}`,
  }),
  origins: t.many(() => UnitLineage, {
    description: 'Đơn vị này từ đâu mà có. / Where the unit came from.',
    on: (step, row) => sql`${step.toUnitId} = ${row.id}`,
  }),
  successors: t.many(() => UnitLineage, {
    description: 'Đơn vị này về đâu. / Where the unit went.',
    on: (step, row) => sql`${step.fromUnitId} = ${row.id}`,
  }),
  source: t.one(() => Document, {
    nullable: true,
    description:
      'Văn bản hoặc bài báo cho biết về đơn vị; null nếu do chính ban tổ chức nhập. / The document or article it is known from; null if its own commission entered it.',
    on: (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
  }),
}));

builder.tableFields(UnitName, (t) => ({
  name: t.column('name', { description: 'Tên. / Name.' }),
  validFrom: t.column('validFrom', { description: 'Ngày bắt đầu mang tên. / First day it bore the name.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày thôi mang tên; null nếu chưa rõ. / First day it no longer did; null if not known.',
  }),
}));

builder.tableFields(UnitLineage, (t) => ({
  operation: t.column('operation', { type: LineageOperation, description: 'Hình thức. / Operation.' }),
  effectiveOn: t.column('effectiveOn', { description: 'Ngày có hiệu lực. / Day it took effect.' }),
  from: t.one(() => Unit, {
    nullable: true,
    description: 'Đơn vị trước; null khi thành lập mới. / The unit before; null for a new founding.',
    on: (before, row) => sql`${before.id} = ${row.fromUnitId}`,
  }),
  to: t.one(() => Unit, {
    nullable: true,
    description: 'Đơn vị sau; null khi giải thể. / The unit after; null for a dissolution.',
    on: (after, row) => sql`${after.id} = ${row.toUnitId}`,
  }),
  decision: t.one(() => Document, {
    nullable: true,
    description: 'Quyết định; null nếu chưa rõ. / The decision; null if not known.',
    on: (decision, row) => sql`${decision.id} = ${row.decisionDocumentId}`,
  }),
}));

builder.tableFilters(Unit, (f) => ({
  id: f.id(() => Unit, 'id', 'Theo mã toàn cục. / By global id.'),
  code: f.code('code', 'Theo mã ngắn. / By short code.'),
  name: f.text('foldedName', foldText, 'Theo tên. / By name.'),
  kind: f.enum(UnitKind, 'kind', 'Theo loại. / By kind.'),
  setting: f.enum(UnitSetting, 'setting', 'Theo loại hình. / By setting.'),
  bloc: f.enum(Bloc, 'bloc', 'Theo khối. / By bloc.'),
  validFrom: f.date('validFrom', 'Theo ngày thành lập. / By day of founding.'),
  validUntil: f.date('validUntil', 'Theo ngày kết thúc. / By day of dissolution.'),
  exists: f.flag(
    (row, scope) => holdsOn(row, scope),
    'Tồn tại vào ngày của dữ liệu. / Exists on the day of the facts.',
  ),
  under: f.byNode(
    () => Unit,
    (row, key, scope) => standsUnder(row.id, key, scope),
    'Thuộc đơn vị này, ở mọi cấp, vào ngày của dữ liệu. / Stands under this unit, at any depth, on the day of the facts.',
  ),
  parent: f.relation(
    () => Unit,
    (parent, row, scope) => isLinked(row.id, parent.id, 'PARENT', scope),
    'Theo đơn vị cấp trên trực tiếp. / By the unit directly above.',
  ),
}));

builder.tableOrders(Unit, {
  NAME: 'sortKey',
  CODE: 'code',
  KIND: 'kind',
  VALID_FROM: 'validFrom',
  VALID_UNTIL: 'validUntil',
});

builder.readFields((t) => ({
  unit: t.one(() => Unit, {
    nullable: true,
    asOf: true,
    description: 'Một đơn vị theo mã ngắn; null nếu không có. / A unit by its short code; null if there is none.',
    args: { code: t.arg({ type: 'String', required: true, description: 'Mã ngắn. / Short code.' }) },
    on: (row, _root, { args }) => sql`${row.code} = ${args.code}`,
  }),
  units: t.connection(() => Unit, {
    asOf: true,
    description:
      'Các đơn vị, kể cả đã giải thể; lọc bằng `exists` để chỉ lấy đơn vị đang có. / Units, dissolved ones included; filter by `exists` for those that exist.',
  }),
}));
