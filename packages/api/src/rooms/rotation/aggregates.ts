import { GENDERS } from '@cadre/domain/cadre';
import { codesOf } from '@cadre/domain/kernel';
import { MOVEMENT_KINDS, TOUR_STATES } from '@cadre/domain/rotation';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { readsFilesOf } from '../cadre/index.js';
import { cadre } from '../cadre/tables.js';
import { PostTitle, Unit } from '../organization/graphql.js';
import {
  districtMembers,
  districtOf,
  ofPost,
  titleMembers,
  unitMembers,
  wholeMonths,
  yearOf,
} from '../organization/index.js';
import type { unit as unitTable } from '../organization/tables.js';
import { isUnderWay, overdueDays, RotationTour } from './graphql.js';
import type { rotationTour } from './tables.js';

/** The unit of one of the two posts of a tour. */
function unitOf(postId: AnyPgColumn, scope: Pick<Scope, 'pick'>): SQL {
  return ofPost(postId, scope, (post) => sql`${post.unitId}`);
}

/** Whole months of a tour that has ended by the day of the lens. */
function endedMonths(row: typeof rotationTour, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`case when ${row.endedOn} <= ${scope.asOf} then ${wholeMonths(row.startedOn, row.endedOn)} end`;
}

const isRead = (unit: typeof unitTable, scope: Scope) => readsFilesOf(unit.id, scope);

const rotationTourAggregate = builder.aggregate(RotationTour, {
  ratio: Ratio,
  dimensions: (d) => ({
    ORIGIN: d.node(() => Unit, {
      key: (row, scope) => unitOf(row.fromPostId, scope),
      ...unitMembers(isRead),
      description: 'Đơn vị đi. / The unit left.',
    }),
    ORIGIN_DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(unitOf(row.fromPostId, scope), scope),
      ...districtMembers(isRead),
      description:
        'Huyện đi, vào ngày của dữ liệu; trống với cấp tỉnh. / The district left, on the day of the facts; empty for the province.',
    }),
    DESTINATION: d.node(() => Unit, {
      key: (row, scope) => unitOf(row.toPostId, scope),
      ...unitMembers(isRead),
      description: 'Đơn vị đến. / The unit joined.',
    }),
    DESTINATION_DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(unitOf(row.toPostId, scope), scope),
      ...districtMembers(isRead),
      description:
        'Huyện đến, vào ngày của dữ liệu; trống với cấp tỉnh. / The district joined, on the day of the facts; empty for the province.',
    }),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row, scope) => ofPost(row.toPostId, scope, (post) => sql`${post.postTitleId}`),
      ...titleMembers,
      description: 'Chức danh nơi đến. / Title of the post taken.',
    }),
    KIND: d.code(codesOf(MOVEMENT_KINDS), (row) => sql`${row.kind}`, 'Hình thức. / Kind.'),
    STATE: d.code(
      codesOf(TOUR_STATES),
      (row) => sql`${row.state}`,
      'Trạng thái sau cùng được biết. / Last state known.',
    ),
    YEAR: d.number((row) => yearOf(row.startedOn), 'Năm bắt đầu. / Year of the first day.'),
    GENDER: d.code(
      codesOf(GENDERS),
      (row, scope) =>
        scope.pick(cadre, (each) => ({ value: sql`${each.gender}`, where: sql`${each.id} = ${row.cadreId}` })),
      'Giới tính. / Gender.',
    ),
  }),
  measures: (m) => ({
    tours: m.count('Số đợt. / Tours.'),
    people: m.countDistinct((row) => sql`${row.cadreId}`, 'Số người khác nhau. / Different people.'),
    underWay: m.count(
      'Số đợt đang diễn ra vào ngày của dữ liệu. / Tours under way on the day of the facts.',
      isUnderWay,
    ),
    overdue: m.count(
      'Số đợt quá hạn vào ngày của dữ liệu. / Tours overdue on the day of the facts.',
      (row, scope) => sql`${overdueDays(row, scope)} is not null`,
    ),
    medianMonths: m.median(
      endedMonths,
      'Số tháng tròn ở giữa của các đợt đã kết thúc vào ngày của dữ liệu; null nếu không có. / Median whole months of the tours that have ended by the day of the facts; null without any.',
    ),
    averageMonths: m.average(
      endedMonths,
      'Số tháng tròn trung bình của các đợt đã kết thúc vào ngày của dữ liệu; null nếu không có. / Average whole months of the tours that have ended by the day of the facts; null without any.',
    ),
    appointedShare: m.share(
      (row) => sql`${row.state} = 'APPOINTED_ELSEWHERE'`,
      'Tỷ lệ đợt được bố trí nơi khác trong các đợt đã kết thúc; null nếu chưa đợt nào kết thúc. / Share of ended tours after which the person was appointed elsewhere; null while none has ended.',
      (row) => sql`${row.endedOn} is not null`,
    ),
  }),
});

builder.readFields((t) => ({
  rotationTourAggregate: t.aggregate(rotationTourAggregate, {
    description:
      'Thống kê các đợt luân chuyển mà người hỏi được xem. / Statistics of the tours that the viewer may see.',
  }),
}));
