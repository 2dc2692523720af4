import { byColumn, type Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Post, PostTitle, Unit } from '../organization/graphql.js';
import { ofUnit, toEverySignedInViewer } from '../organization/index.js';
import type { post } from '../organization/tables.js';
import { QualificationLevel, RequirementKind } from './enums.js';
import { postStandard, postStandardGroup, postStandardRequirement } from './tables.js';

const PostStandard = builder.table('PostStandard', {
  table: postStandard,
  key: 'id',
  isNode: true,
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.validFrom)],
  description:
    'Tiêu chuẩn chức danh của một tỉnh trong một thời gian. / What a province asks of the holders of a title, for a time.',
});

const StandardGroup = builder.table('StandardGroup', {
  table: postStandardGroup,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.place)],
  description: 'Nhóm yêu cầu cần đạt một số nhất định. / Requirements of which so many must be met.',
});

const StandardRequirement = builder.table('StandardRequirement', {
  table: postStandardRequirement,
  key: 'id',
  visible: toEverySignedInViewer,
  order: (row) => [byColumn(row.place)],
  description: 'Một yêu cầu: trình độ hoặc thời gian giữ chức vụ. / One requirement: a qualification or time in posts.',
});

/** Whether a standard is the one of a post on the day of the lens: of its title, in its province. */
export function isStandardOf(
  standard: typeof postStandard,
  row: { readonly postTitleId: AnyPgColumn; readonly unitId: AnyPgColumn },
  scope: Pick<Scope, 'asOf' | 'pick'>,
): SQL {
  const province = ofUnit(row.unitId, scope, (unit) => sql`${unit.provinceId}`);
  return sql`${standard.postTitleId} = ${row.postTitleId} and ${standard.provinceId} = ${province} and ${holdsOn(standard, scope)}`;
}

builder.tableFields(PostStandard, (t) => ({
  title: t.one(() => PostTitle, {
    nullable: false,
    description: 'Chức danh. / Title.',
    on: (title, row) => sql`${title.id} = ${row.postTitleId}`,
  }),
  province: t.one(() => Unit, {
    nullable: false,
    description: 'Tỉnh ban hành. / The province that sets it.',
    on: (unit, row) => sql`${unit.id} = ${row.provinceId}`,
  }),
  decisionNumber: t.column('decisionNumber', { description: 'Số quyết định. / Number of the decision.' }),
  decidedOn: t.column('decidedOn', { description: 'Ngày quyết định. / Day of the decision.' }),
  validFrom: t.column('validFrom', { description: 'Ngày bắt đầu áp dụng. / First day.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày thôi áp dụng; null khi còn. / First day it no longer holds; null while it does.',
  }),
  groups: t.many(() => StandardGroup, {
    description: 'Các nhóm yêu cầu; phải đạt mọi nhóm. / The groups of requirements; each must be met.',
    on: (group, row) => sql`${group.standardId} = ${row.id}`,
  }),
}));

builder.tableFields(StandardGroup, (t) => ({
  place: t.column('place', { description: 'Thứ tự, từ 1. / Place, from 1.' }),
  needed: t.column('needed', { description: 'Số yêu cầu phải đạt. / How many requirements must be met.' }),
  requirements: t.many(() => StandardRequirement, {
    description: 'Các yêu cầu của nhóm. / The requirements of the group.',
    on: (each, row) => sql`${each.groupId} = ${row.id}`,
  }),
}));

builder.tableFields(StandardRequirement, (t) => ({
  kind: t.column('kind', { type: RequirementKind, description: 'Loại. / Kind.' }),
  level: t.column('level', {
    type: QualificationLevel,
    description: 'Bậc thấp nhất đủ đạt; null với thời gian. / The lowest level that is enough; null for time in posts.',
  }),
  field: t.column('field', {
    description: 'Ngành hoặc ngôn ngữ; null nếu bất kỳ. / Field or language; null for any.',
  }),
  months: t.column('months', {
    description: 'Số tháng giữ chức vụ; null với trình độ. / Months in posts; null for a qualification.',
  }),
  lowestTitle: t.one(() => PostTitle, {
    nullable: true,
    description:
      'Chức danh có thứ bậc thấp nhất được tính; null với trình độ. / The title of the lowest precedence that counts; null for a qualification.',
    on: (title, row) => sql`${title.id} = ${row.postTitleId}`,
  }),
  clause: t.column('clause', {
    description: 'Điều, khoản; null nếu không nêu. / Article and paragraph; null where none is named.',
  }),
}));

builder.tableFields(Post, (t) => ({
  standardOn: t.one(() => PostStandard, {
    nullable: true,
    asOf: true,
    description:
      'Tiêu chuẩn của chức vụ vào ngày của dữ liệu; null nếu không có. / The standard of the post on the day of the facts; null where none holds.',
    on: (standard, row: typeof post, scope) => isStandardOf(standard, row, scope),
  }),
}));

builder.tableFilters(PostStandard, (f) => ({
  id: f.id(() => PostStandard, 'id', 'Theo mã toàn cục. / By global id.'),
  title: f.relation(
    () => PostTitle,
    (title, row) => sql`${title.id} = ${row.postTitleId}`,
    'Theo chức danh. / By title.',
  ),
  holds: f.flag((row, scope) => holdsOn(row, scope), 'Áp dụng vào ngày của dữ liệu. / Holds on the day of the facts.'),
}));
builder.tableOrders(PostStandard, { VALID_FROM: 'validFrom', DECIDED_ON: 'decidedOn' });

builder.readFields((t) => ({
  postStandards: t.connection(() => PostStandard, {
    asOf: true,
    description: 'Các tiêu chuẩn chức danh. / The standards of titles.',
  }),
}));
