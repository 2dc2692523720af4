import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Body, Post } from '../organization/graphql.js';
import { MembershipStatus, QualificationKind, QualificationLevel, TenureKind } from './enums.js';
import { Cadre, Membership, Qualification, Tenure } from './types.js';

builder.tableFields(Membership, (t) => ({
  version: t.column('recordedFrom', {
    description:
      'Phiên bản; gửi lại ở `expectedVersion` khi sửa. / Its version; give it back as `expectedVersion` with a correction.',
  }),
  status: t.column('status', { type: MembershipStatus, description: 'Tư cách. / Status.' }),
  validFrom: t.column('validFrom', { description: 'Ngày bắt đầu. / First day.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày thôi có tư cách này; null khi còn. / First day without this status; null while it holds.',
  }),
}));

builder.tableFields(Tenure, (t) => ({
  cadre: t.one(() => Cadre, {
    nullable: true,
    description: 'Cán bộ; null nếu không được xem. / The cadre; null if it may not be seen.',
    on: (each, row) => sql`${each.id} = ${row.cadreId}`,
  }),
  post: t.one(() => Post, {
    nullable: true,
    description: 'Chức vụ; null nếu là ghế trong một cấp ủy, ban. / The post; null for a seat in a body.',
    on: (post, row) => sql`${post.id} = ${row.postId}`,
  }),
  body: t.one(() => Body, {
    nullable: true,
    description: 'Cấp ủy, ban; null nếu là một chức vụ. / The body; null for a post.',
    on: (body, row) => sql`${body.id} = ${row.bodyId}`,
  }),
  kind: t.column('kind', { type: TenureKind, description: 'Hình thức. / How the person came to it.' }),
  validFrom: t.column('validFrom', { description: 'Ngày bắt đầu giữ. / First day.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày thôi giữ; null khi còn giữ. / First day no longer held; null while no end is known.',
  }),
  held: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description: 'Có đang giữ vào ngày của dữ liệu hay không. / Whether it is held on the day of the facts.',
    sql: (row, scope) => sql`(${holdsOn(row, scope)})`,
  }),
  decisionNumber: t.column('decisionNumber', {
    description: 'Số quyết định bắt đầu. / Number of the decision by which it started.',
  }),
  decidedOn: t.column('decidedOn', { description: 'Ngày quyết định. / Day of the decision.' }),
  version: t.column('recordedFrom', {
    description:
      'Phiên bản; gửi lại ở `expectedVersion` khi sửa. / Its version; give it back as `expectedVersion` with a correction.',
  }),
}));

builder.tableFields(Qualification, (t) => ({
  version: t.column('recordedFrom', {
    description:
      'Phiên bản; gửi lại ở `expectedVersion` khi sửa. / Its version; give it back as `expectedVersion` with a correction.',
  }),
  kind: t.column('kind', { type: QualificationKind, description: 'Loại. / Kind.' }),
  level: t.column('level', { type: QualificationLevel, description: 'Bậc. / Level.' }),
  field: t.column('field', {
    description:
      'Ngành học hoặc ngôn ngữ; null nếu loại này không có. / Field or language; null where the kind has none.',
  }),
  institution: t.column('institution', {
    description: 'Nơi cấp; null nếu hồ sơ không ghi. / School that awarded it; null where the file is silent.',
  }),
  validFrom: t.column('validFrom', { description: 'Ngày bắt đầu có giá trị. / First day on which it counts.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày hết giá trị; null nếu không hết. / First day it no longer counts; null if it does not lapse.',
  }),
}));

builder.tableFilters(Tenure, (f) => ({
  id: f.id(() => Tenure, 'id', 'Theo mã toàn cục. / By global id.'),
  cadre: f.relation(
    () => Cadre,
    (each, row) => sql`${each.id} = ${row.cadreId}`,
    'Theo cán bộ. / By cadre.',
  ),
  post: f.relation(
    () => Post,
    (post, row) => sql`${post.id} = ${row.postId}`,
    'Theo chức vụ. / By post.',
  ),
  body: f.relation(
    () => Body,
    (body, row) => sql`${body.id} = ${row.bodyId}`,
    'Theo cấp ủy, ban. / By body.',
  ),
  kind: f.enum(TenureKind, 'kind', 'Theo hình thức. / By kind.'),
  validFrom: f.date('validFrom', 'Theo ngày bắt đầu. / By first day.'),
  validUntil: f.date('validUntil', 'Theo ngày thôi giữ. / By first day no longer held.'),
  decidedOn: f.date('decidedOn', 'Theo ngày quyết định. / By day of the decision.'),
  held: f.flag((row, scope) => holdsOn(row, scope), 'Đang giữ vào ngày của dữ liệu. / Held on the day of the facts.'),
}));
builder.tableOrders(Tenure, { VALID_FROM: 'validFrom', VALID_UNTIL: 'validUntil', DECIDED_ON: 'decidedOn' });

builder.tableFilters(Qualification, (f) => ({
  kind: f.enum(QualificationKind, 'kind', 'Theo loại. / By kind.'),
  level: f.enum(QualificationLevel, 'level', 'Theo bậc. / By level.'),
  validFrom: f.date('validFrom', 'Theo ngày bắt đầu có giá trị. / By first day on which it counts.'),
  held: f.flag(
    (row, scope) => holdsOn(row, scope),
    'Có giá trị vào ngày của dữ liệu. / Counts on the day of the facts.',
  ),
}));
builder.tableOrders(Qualification, { VALID_FROM: 'validFrom', KIND: 'kind' });

builder.readFields((t) => ({
  tenures: t.connection(() => Tenure, {
    asOf: true,
    description:
      'Các thời gian giữ chức vụ mà người hỏi được xem, kể cả đã thôi. / The tenures that the viewer may see, ended ones included.',
  }),
}));
