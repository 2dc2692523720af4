import { GENDERS, QUALIFICATION_KINDS, QUALIFICATION_LEVELS, TENURE_KINDS } from '@cadre/domain/cadre';
import { codesOf } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Ratio } from '../../platform/values.js';
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
import { body, type unit as unitTable } from '../organization/tables.js';
import { cadre, type tenure } from './tables.js';
import { Qualification, Tenure } from './types.js';
import { readsFilesOf } from './visibility.js';

/** One column of the person whose file a row belongs to. */
export function ofCadre(cadreId: AnyPgColumn, scope: Pick<Scope, 'pick'>, valueOf: (row: typeof cadre) => SQL): SQL {
  return scope.pick(cadre, (each) => ({ value: valueOf(each), where: sql`${each.id} = ${cadreId}` }));
}

/** The unit of the post or body of a tenure. */
function placeOf(row: typeof tenure, scope: Pick<Scope, 'pick'>): SQL {
  const ofBody = scope.pick(body, (each) => ({ value: sql`${each.unitId}`, where: sql`${each.id} = ${row.bodyId}` }));
  return sql`coalesce(${ofPost(row.postId, scope, (post) => sql`${post.unitId}`)}, ${ofBody})`;
}

/** Whole months of a tenure that has ended by the day of the lens. */
function endedMonths(row: typeof tenure, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`case when ${row.validUntil} <= ${scope.asOf} then ${wholeMonths(row.validFrom, row.validUntil)} end`;
}

const isRead = (unit: typeof unitTable, scope: Scope) => readsFilesOf(unit.id, scope);

const tenureAggregate = builder.aggregate(Tenure, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(placeOf(row, scope), scope),
      ...districtMembers(isRead),
      description:
        'Huyện của nơi giữ chức vụ, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the place of the tenure, on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: placeOf,
      ...unitMembers(isRead),
      description: 'Đơn vị của chức vụ hoặc cấp ủy. / The unit of the post or body.',
    }),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row, scope) => ofPost(row.postId, scope, (post) => sql`${post.postTitleId}`),
      ...titleMembers,
      description: 'Chức danh; trống với ghế cấp ủy, ban. / Post title; empty for a seat in a body.',
    }),
    MANAGEMENT_LEVEL: d.code(
      codesOf(MANAGEMENT_LEVELS),
      (row, scope) => ofPost(row.postId, scope, (post) => sql`${post.managementLevel}`),
      'Diện quản lý của chức vụ; trống với ghế cấp ủy, ban. / Management level of the post; empty for a seat in a body.',
    ),
    KIND: d.code(codesOf(TENURE_KINDS), (row) => sql`${row.kind}`, 'Hình thức. / How the person came to it.'),
    GENDER: d.code(
      codesOf(GENDERS),
      (row, scope) => ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`),
      'Giới tính. / Gender.',
    ),
    FROM_YEAR: d.number((row) => yearOf(row.validFrom), 'Năm bắt đầu giữ. / Year of the first day.'),
    UNTIL_YEAR: d.number(
      (row) => yearOf(row.validUntil),
      'Năm thôi giữ; trống nếu chưa rõ. / Year in which it ended; empty while no end is known.',
    ),
  }),
  measures: (m) => ({
    tenures: m.count('Số lần giữ chức vụ, ghế. / Tenures.'),
    held: m.count('Số đang giữ vào ngày của dữ liệu. / Those held on the day of the facts.', holdsOn),
    people: m.countDistinct((row) => sql`${row.cadreId}`, 'Số người khác nhau. / Different people.'),
    womenShare: m.share(
      (row, scope) => sql`${ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`)} = 'FEMALE'`,
      'Tỷ lệ do nữ giữ; null nếu không có lần nào. / Share held by women; null without any.',
    ),
    averageMonths: m.average(
      endedMonths,
      'Số tháng tròn trung bình của những lần đã kết thúc vào ngày của dữ liệu; null nếu không có. / Average whole months of those that have ended by the day of the facts; null without any.',
    ),
    medianMonths: m.median(
      endedMonths,
      'Số tháng tròn ở giữa của những lần đã kết thúc vào ngày của dữ liệu; null nếu không có. / Median whole months of those that have ended by the day of the facts; null without any.',
    ),
  }),
});

const qualificationAggregate = builder.aggregate(Qualification, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) =>
        districtOf(
          ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.unitId}`),
          scope,
        ),
      ...districtMembers(isRead),
      description:
        'Huyện của đơn vị quản lý hồ sơ, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the unit that manages the file, on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row, scope) => ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.unitId}`),
      ...unitMembers(isRead),
      description: 'Đơn vị quản lý hồ sơ. / The unit that manages the file.',
    }),
    KIND: d.code(codesOf(QUALIFICATION_KINDS), (row) => sql`${row.kind}`, 'Loại. / Kind.'),
    LEVEL: d.code(codesOf(QUALIFICATION_LEVELS), (row) => sql`${row.level}`, 'Bậc. / Level.'),
    FIELD: d.text(
      (row) => sql`${row.field}`,
      'Ngành học hoặc ngôn ngữ; trống nếu loại này không có. / Field or language; empty where the kind has none.',
    ),
    GENDER: d.code(
      codesOf(GENDERS),
      (row, scope) => ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`),
      'Giới tính. / Gender.',
    ),
    YEAR: d.number(
      (row) => yearOf(row.validFrom),
      'Năm bắt đầu có giá trị. / Year of the first day on which it counts.',
    ),
  }),
  measures: (m) => ({
    qualifications: m.count('Số trình độ. / Qualifications.'),
    held: m.count('Số còn giá trị vào ngày của dữ liệu. / Those that count on the day of the facts.', holdsOn),
    people: m.countDistinct((row) => sql`${row.cadreId}`, 'Số người khác nhau. / Different people.'),
    womenShare: m.share(
      (row, scope) => sql`${ofCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`)} = 'FEMALE'`,
      'Tỷ lệ của nữ; null nếu không có trình độ nào. / Share of women; null without any.',
    ),
  }),
});

builder.readFields((t) => ({
  tenureAggregate: t.aggregate(tenureAggregate, {
    description:
      'Thống kê các lần giữ chức vụ, ghế mà người hỏi được xem. / Statistics of the tenures that the viewer may see.',
  }),
  qualificationAggregate: t.aggregate(qualificationAggregate, {
    description: 'Thống kê trình độ mà người hỏi được xem. / Statistics of the qualifications that the viewer may see.',
  }),
}));
