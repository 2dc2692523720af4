import { codesOf } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS, VACANCY_REASONS } from '@cadre/domain/organization';
import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Post, PostTitle, Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, ManagementLevel, titleMembers } from '../organization/index.js';
import { RuleVersion } from '../rule/graphql.js';
import { VacancyReason } from './enums.js';
import { isUnknown, isVacancy, seatOutlook, seatsOf, vacantFrom } from './seat-outlook.js';
import { Cadre, Tenure } from './types.js';
import { readsFilesOf } from './visibility.js';

export const ProjectedVacancy = builder.table('ProjectedVacancy', {
  table: seatOutlook,
  key: 'id',
  // Who leaves is personal data: seen with the file. A vacant seat is seen by who reads the files of the post's unit.
  visible: (row, scope) => readsFilesOf(row.fileUnitId, scope),
  order: (row) => [byColumn(row.leavesOn), byColumn(row.postId)],
  description: 'Một chỗ đang khuyết hoặc sẽ khuyết. / A seat that is vacant or falls vacant.',
});

builder.tableFields(ProjectedVacancy, (t) => ({
  post: t.one(() => Post, {
    nullable: false,
    description: 'Chức vụ. / The post.',
    on: (post, row) => sql`${post.id} = ${row.postId}`,
  }),
  vacantFrom: t.expression({
    type: 'Date',
    nullable: true,
    asOf: true,
    description:
      'Ngày đầu tiên chỗ này trống; với chỗ đang khuyết là ngày của dữ liệu; trước ngày của dữ liệu là đã quá hạn; null nếu không biết. / First day on which the seat is free; for one vacant already the day of the facts; before that day it is overdue; null where it is not known.',
    sql: vacantFrom,
  }),
  reason: t.column('reason', {
    type: VacancyReason,
    description: 'Lý do; null nếu không biết khi nào thôi giữ. / Why; null where no end of the tenure is known.',
  }),
  seats: t.expression({
    type: 'Int',
    nullable: false,
    asOf: true,
    description: 'Số chỗ; 1 với một người thôi giữ. / How many seats; 1 for a tenure that ends.',
    sql: seatsOf,
  }),
  tenure: t.one(() => Tenure, {
    nullable: true,
    description:
      'Thời gian giữ chức vụ sẽ kết thúc; null với chỗ đang khuyết. / The tenure that ends; null for a seat vacant already.',
    on: (tenure, row) => sql`${tenure.id} = ${row.tenureId}`,
  }),
  cadre: t.one(() => Cadre, {
    nullable: true,
    description: 'Người sẽ thôi giữ; null với chỗ đang khuyết. / Who leaves; null for a seat vacant already.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  rules: t.many(() => RuleVersion, {
    description:
      'Các quy định làm căn cứ; trống khi chỉ theo quyết định. / The rules it rests on; empty where only a decision set the end.',
    on: (version, row) => sql`${version.code} = any(${row.rules})`,
  }),
}));

builder.tableFilters(ProjectedVacancy, (f) => ({
  reason: f.enum(VacancyReason, 'reason', 'Theo lý do. / By reason.'),
  vacantFrom: f.date(vacantFrom, 'Theo ngày đầu tiên trống. / By first day on which the seat is free.'),
  managementLevel: f.enum(ManagementLevel, 'managementLevel', 'Theo diện quản lý. / By management level.'),
  post: f.relation(
    () => Post,
    (post, row) => sql`${post.id} = ${row.postId}`,
    'Theo chức vụ. / By post.',
  ),
}));
builder.tableOrders(ProjectedVacancy, {
  VACANT_FROM: (row, scope) => ({ sql: vacantFrom(row, scope), type: 'date', nullable: true }),
});

export const projectedVacancyAggregate = builder.aggregate(ProjectedVacancy, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.unitId, scope),
      ...districtMembers((unit, scope) => readsFilesOf(unit.id, scope)),
      description:
        'Huyện vào ngày của dữ liệu; trống với cấp tỉnh. / District on the day of the facts; empty for the province.',
    }),
    MANAGEMENT_LEVEL: d.code(
      codesOf(MANAGEMENT_LEVELS),
      (row) => sql`${row.managementLevel}`,
      'Diện quản lý. / Management level.',
    ),
    REASON: d.code(codesOf(VACANCY_REASONS), (row) => sql`${row.reason}`, 'Lý do. / Reason.'),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row) => sql`${row.postTitleId}`,
      ...titleMembers,
      description: 'Chức danh. / Post title.',
    }),
    YEAR: d.number(
      (row, scope) => sql`extract(year from ${vacantFrom(row, scope)})::integer`,
      'Năm bắt đầu trống. / Year of the first free day.',
    ),
  }),
  measures: (m) => ({
    seats: m.sum(seatsOf, 'Số chỗ. / Seats.'),
    posts: m.countDistinct((row) => sql`${row.postId}`, 'Số chức vụ khác nhau. / Different posts.'),
  }),
});

builder.readFields((t) => ({
  projectedVacancies: t.connection(() => ProjectedVacancy, {
    asOf: true,
    description:
      'Các chỗ đang khuyết vào ngày của dữ liệu hoặc sẽ khuyết trước một ngày, do nghỉ hưu hoặc hết thời hạn. Chỗ đã có người kế nhiệm không tính. / Seats vacant on the day of the facts or falling vacant before a day, by retirement or the end of the appointment. A seat with a successor does not count.',
    args: {
      until: t.arg({
        type: 'Date',
        required: true,
        description: 'Ngày đầu tiên không xét nữa. / The first day no longer looked at.',
      }),
      withUnknown: t.arg({
        type: 'Boolean',
        required: true,
        defaultValue: false,
        description:
          'Kể cả người không rõ khi nào nghỉ hưu vì thiếu ngày sinh (lý do null). / Also those of whom no birth is known, and so no retirement (reason null).',
      }),
    },
    order: (row, _root, scope) => [{ sql: vacantFrom(row, scope), type: 'date', nullable: true }],
    on: (row, _root, scope) =>
      sql`((${vacantFrom(row, scope)} < ${scope.args.until} and ${isVacancy(row, scope)})
        or (${scope.args.withUnknown} and ${isUnknown(row, scope.args.until, scope)}))`,
  }),
  projectedVacancyAggregate: t.aggregate(projectedVacancyAggregate, {
    description:
      'Thống kê các chỗ đang khuyết hoặc sẽ khuyết mà người hỏi được xem; giới hạn bằng `where: { vacantFrom }`. / Statistics of seats vacant or falling vacant that the viewer may see; bound it by `where: { vacantFrom }`.',
    on: isVacancy,
  }),
}));
