import { codesOf } from '@cadre/domain/kernel';
import { BLOCS, MANAGEMENT_LEVELS, UNIT_KINDS } from '@cadre/domain/organization';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Ratio } from '../../platform/values.js';
import { Post, PostTitle, Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, ofUnit, titleMembers, unitMembers } from '../organization/index.js';
import { holderCount, readsFilesOfPost } from './holders.js';
import { readsFilesOf } from './visibility.js';

const postAggregate = builder.aggregate(Post, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.unitId, scope),
      ...districtMembers((unit, scope) => readsFilesOf(unit.id, scope)),
      description:
        'Huyện vào ngày của dữ liệu; trống với cấp tỉnh. / District on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.unitId}`,
      ...unitMembers((unit, scope) => readsFilesOf(unit.id, scope)),
      description: 'Đơn vị. / Unit.',
    }),
    UNIT_KIND: d.code(
      codesOf(UNIT_KINDS),
      (row, scope) => ofUnit(row.unitId, scope, (unit) => sql`${unit.kind}`),
      'Loại đơn vị. / Kind of unit.',
    ),
    BLOC: d.code(
      codesOf(BLOCS),
      (row, scope) => ofUnit(row.unitId, scope, (unit) => sql`${unit.bloc}`),
      'Khối của đơn vị; trống nếu ngoài ba khối. / Bloc of the unit; empty outside the three blocs.',
    ),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row) => sql`${row.postTitleId}`,
      ...titleMembers,
      description: 'Chức danh. / Post title.',
    }),
    MANAGEMENT_LEVEL: d.code(
      codesOf(MANAGEMENT_LEVELS),
      (row) => sql`${row.managementLevel}`,
      'Diện quản lý. / Management level.',
    ),
  }),
  measures: (m) => ({
    posts: m.count('Số chức vụ. / Posts.'),
    seats: m.sum((row) => sql`${row.establishment}`, 'Tổng biên chế. / Seats of the posts.'),
    held: m.sum(
      holderCount,
      'Số biên chế có người giữ vào ngày của dữ liệu; người quyền, phụ trách không tính. / Seats held on the day of the facts; acting holders do not count.',
    ),
    vacancies: m.sum(
      (row, scope) => sql`${row.establishment} - ${holderCount(row, scope)}`,
      'Số biên chế còn khuyết vào ngày của dữ liệu. / Seats without a holder on the day of the facts.',
    ),
    vacantPosts: m.count(
      'Số chức vụ còn khuyết ít nhất một biên chế. / Posts with at least one seat without a holder.',
      (row, scope) => sql`${row.establishment} > ${holderCount(row, scope)}`,
    ),
    vacancyShare: m.sumShare(
      (row, scope) => sql`${row.establishment} - ${holderCount(row, scope)}`,
      (row) => sql`${row.establishment}`,
      'Số biên chế còn khuyết trên tổng biên chế; null nếu không có chức vụ. / Seats without a holder over all seats; null without posts.',
    ),
  }),
});

builder.readFields((t) => ({
  postAggregate: t.aggregate(postAggregate, {
    description:
      'Thống kê chức vụ có vào ngày của dữ liệu, ở những đơn vị mà người hỏi được xem hồ sơ. / Statistics of the posts that exist on the day of the facts, in the units whose files the viewer may read.',
    on: (row, scope) => sql`${holdsOn(row, scope)} and ${readsFilesOfPost(row, scope)}`,
  }),
}));
