import { foldText } from '@cadre/domain/kernel';
import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { BodyKind, ManagementLevel } from './enums.js';
import { Unit } from './units.js';
import { body, post, postTitle } from './tables.js';
import { toEverySignedInViewer } from './visibility.js';

export const PostTitle = builder.table('PostTitle', {
  table: postTitle,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.rank), byColumn(row.sortKey)],
  description: 'Chức danh trong danh mục. / A post title of the catalogue.',
});

export const Post = builder.table('Post', {
  table: post,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.validFrom)],
  description: 'Chức vụ: một chức danh tại một đơn vị. / A post: a title in one unit.',
});

export const Body = builder.table('Body', {
  table: body,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.kind), byColumn(row.validFrom)],
  description: 'Cấp ủy, ban của một đơn vị. / A committee or commission of a unit.',
});

builder.tableFields(PostTitle, (t) => ({
  code: t.column('code', { description: 'Mã chức danh. / Code of the title.' }),
  name: t.column('name', { description: 'Tên chức danh. / Name of the title.' }),
  englishName: t.column('englishName', { description: 'Tên tiếng Anh. / English name.' }),
  rank: t.column('rank', { description: 'Thứ bậc, 1 là cao nhất. / Order of precedence, 1 first.' }),
  isLeadership: t.column('isLeadership', {
    description: 'Có phải chức danh lãnh đạo, quản lý. / Whether it is a leadership title.',
  }),
  posts: t.connection(() => Post, {
    description: 'Các chức vụ có chức danh này. / The posts with this title.',
    on: (each, row) => sql`${each.postTitleId} = ${row.id}`,
  }),
}));

builder.tableFields(Post, (t) => ({
  title: t.one(() => PostTitle, {
    nullable: false,
    description: 'Chức danh. / Title.',
    on: (title, row) => sql`${title.id} = ${row.postTitleId}`,
  }),
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị. / Unit.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  establishment: t.column('establishment', { description: 'Số biên chế của chức vụ. / Seats of the post.' }),
  managementLevel: t.column('managementLevel', {
    type: ManagementLevel,
    description: 'Diện quản lý. / Management level.',
  }),
  validFrom: t.column('validFrom', { description: 'Ngày lập chức vụ. / First day of the post.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày bỏ chức vụ; null khi còn. / First day it no longer exists; null while it does.',
  }),
}));

builder.tableFields(Body, (t) => ({
  name: t.column('name', { description: 'Tên. / Name.' }),
  kind: t.column('kind', { type: BodyKind, description: 'Loại. / Kind.' }),
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị. / Unit.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  seats: t.column('seats', { description: 'Số lượng ủy viên quy định. / Prescribed number of members.' }),
  managementLevel: t.column('managementLevel', {
    type: ManagementLevel,
    description: 'Diện quản lý của ủy viên. / Management level of its members.',
  }),
  validFrom: t.column('validFrom', { description: 'Ngày thành lập. / First day.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày hết nhiệm kỳ; null khi còn. / First day after its end; null while it lasts.',
  }),
}));

builder.tableFields(Unit, (t) => ({
  posts: t.connection(() => Post, {
    asOf: true,
    description:
      'Các chức vụ của đơn vị có vào ngày của dữ liệu. / The posts of the unit that exist on the day of the facts.',
    on: (each, row, scope) => sql`${each.unitId} = ${row.id} and ${holdsOn(each, scope)}`,
    order: (each, _row, scope) => [
      {
        sql: scope.pick(postTitle, (title) => ({
          value: sql`${title.rank}`,
          where: sql`${title.id} = ${each.postTitleId}`,
        })),
        type: 'integer',
        nullable: true,
      },
    ],
  }),
  bodies: t.connection(() => Body, {
    asOf: true,
    description: 'Cấp ủy, ban của đơn vị vào ngày của dữ liệu. / Its committees on the day of the facts.',
    on: (each, row, scope) => sql`${each.unitId} = ${row.id} and ${holdsOn(each, scope)}`,
  }),
}));

builder.tableFilters(PostTitle, (f) => ({
  code: f.code('code', 'Theo mã. / By code.'),
  name: f.text('foldedName', foldText, 'Theo tên. / By name.'),
  isLeadership: f.boolean('isLeadership', 'Là chức danh lãnh đạo, quản lý. / Is a leadership title.'),
}));
builder.tableOrders(PostTitle, { RANK: 'rank', NAME: 'sortKey', CODE: 'code' });

builder.tableFilters(Post, (f) => ({
  id: f.id(() => Post, 'id', 'Theo mã toàn cục. / By global id.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị. / By unit.',
  ),
  title: f.relation(
    () => PostTitle,
    (title, row) => sql`${title.id} = ${row.postTitleId}`,
    'Theo chức danh. / By title.',
  ),
  managementLevel: f.enum(ManagementLevel, 'managementLevel', 'Theo diện quản lý. / By management level.'),
  establishment: f.integer('establishment', 'Theo biên chế. / By establishment.'),
  exists: f.flag((row, scope) => holdsOn(row, scope), 'Có vào ngày của dữ liệu. / Exists on the day of the facts.'),
}));
builder.tableOrders(Post, {
  TITLE: (row, scope) => ({
    sql: scope.pick(postTitle, (title) => ({
      value: sql`${title.rank}`,
      where: sql`${title.id} = ${row.postTitleId}`,
    })),
    type: 'integer',
    nullable: true,
  }),
  VALID_FROM: 'validFrom',
  ESTABLISHMENT: 'establishment',
});

builder.tableFilters(Body, (f) => ({
  id: f.id(() => Body, 'id', 'Theo mã toàn cục. / By global id.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị. / By unit.',
  ),
  kind: f.enum(BodyKind, 'kind', 'Theo loại. / By kind.'),
  exists: f.flag((row, scope) => holdsOn(row, scope), 'Có vào ngày của dữ liệu. / Exists on the day of the facts.'),
}));
builder.tableOrders(Body, { KIND: 'kind', VALID_FROM: 'validFrom', SEATS: 'seats' });

builder.readFields((t) => ({
  postTitles: t.connection(() => PostTitle, { description: 'Danh mục chức danh. / The catalogue of post titles.' }),
  posts: t.connection(() => Post, { asOf: true, description: 'Các chức vụ. / Posts.' }),
  bodies: t.connection(() => Body, { asOf: true, description: 'Cấp ủy, ban. / Committees and commissions.' }),
}));
