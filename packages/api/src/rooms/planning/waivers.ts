import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Cadre } from '../cadre/graphql.js';
import { Post } from '../organization/graphql.js';
import { ManagementLevel } from '../organization/index.js';
import { Document, RuleSeries, RuleVersion } from '../rule/graphql.js';
import { planSlot } from './tables.js';
import { PlanningCycle } from './types.js';
import { GrantedWaiver } from './waiver-type.js';

builder.tableFields(GrantedWaiver, (t) => ({
  seriesKey: t.column('seriesKey', {
    description: 'Khóa của chuỗi quy định. / Key of the series: `planning.only-upwards`.',
  }),
  series: t.one(() => RuleSeries, {
    nullable: true,
    description:
      'Quy định được miễn; null nếu bộ quy định của máy chủ không còn. / The rule that is waived; null where the rulebook of this server has none such.',
    on: (series, row) => sql`${series.key} = ${row.seriesKey}`,
  }),
  ruleCode: t.column('ruleCode', {
    description:
      'Mã phiên bản được miễn; null nếu là phiên bản nào đang có hiệu lực cũng được miễn. / Id of the one version that is waived; null for whichever is in force.',
  }),
  rule: t.one(() => RuleVersion, {
    nullable: true,
    description:
      'Phiên bản được miễn; null nếu không nêu, hoặc bộ quy định không còn. / The one version that is waived; null where none is named, or the rulebook has none such.',
    on: (rule, row) => sql`${rule.code} = ${row.ruleCode}`,
  }),
  cadre: t.one(() => Cadre, {
    nullable: true,
    description: 'Người được miễn; null là mọi người. / The person; null for everybody.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  post: t.one(() => Post, {
    nullable: true,
    description: 'Chức vụ; null là mọi chức vụ của đợt. / The post; null for every post of the cycle.',
    on: (post, row) => sql`${post.id} = ${row.postId}`,
  }),
  cycle: t.one(() => PlanningCycle, {
    nullable: true,
    description: 'Đợt quy hoạch; null là mọi đợt. / The planning cycle; null for every cycle.',
    on: (cycle, row) => sql`${cycle.id} = ${row.cycleId}`,
  }),
  reason: t.column('reason', { description: 'Lý do, tiếng Việt. / Why, in Vietnamese.' }),
  englishReason: t.column('englishReason', { description: 'Lý do, tiếng Anh. / Why, in English.' }),
  authority: t.column('authority', { description: 'Nơi cho phép. / Who gave it.' }),
  level: t.column('level', {
    type: ManagementLevel,
    description: 'Diện quản lý của nơi cho phép. / Management level of who gave it.',
  }),
  document: t.one(() => Document, {
    nullable: false,
    description: 'Văn bản cho phép. / The document that gives it.',
    on: (each, row) => sql`${each.id} = ${row.documentId}`,
  }),
  grantedOn: t.column('validFrom', { description: 'Ngày đầu có giá trị. / First day on which it holds.' }),
  expiresOn: t.column('validUntil', {
    description:
      'Ngày hết giá trị, do hết hạn hoặc bị thu hồi; null nếu chưa định. / First day on which it no longer holds, by expiry or revocation; null while none is set.',
  }),
  revocationReason: t.column('revocationReason', {
    description:
      'Lý do thu hồi, tiếng Việt; null nếu không bị thu hồi. / Why it was revoked, in Vietnamese; null where it was not.',
  }),
  englishRevocationReason: t.column('englishRevocationReason', {
    description:
      'Lý do thu hồi, tiếng Anh; null nếu không bị thu hồi. / Why it was revoked, in English; null where it was not.',
  }),
  isInForce: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description: 'Có giá trị vào ngày của dữ liệu. / Whether it holds on the day of the facts.',
    sql: (row, scope) => holdsOn(row, scope),
  }),
  version: t.column('recordedFrom', {
    description:
      'Phiên bản; gửi lại ở `expectedVersion` khi thu hồi. / Version of the row; give it back as `expectedVersion` to revoke it.',
  }),
}));

builder.tableFields(PlanningCycle, (t) => ({
  waivers: t.connection(() => GrantedWaiver, {
    asOf: true,
    description:
      'Các trường hợp được miễn mà việc quyết định về đợt này xét đến: nêu đợt này, hoặc nêu một chức vụ của đợt trong mọi đợt; chỉ những gì người hỏi được xem. / The waivers that deciding on this cycle reckons with: those that name it, and those that free a post of it in every cycle; as far as the viewer may see.',
    on: (waiver, row, scope) =>
      sql`(${waiver.cycleId} = ${row.id} or (${waiver.cycleId} is null and ${scope.exists(
        planSlot,
        (slot) => sql`${slot.cycleId} = ${row.id} and ${slot.postId} = ${waiver.postId}`,
      )}))`,
  }),
}));

builder.tableFilters(GrantedWaiver, (f) => ({
  id: f.id(() => GrantedWaiver, 'id', 'Theo mã toàn cục. / By global id.'),
  seriesKey: f.code('seriesKey', 'Theo chuỗi quy định. / By key of the series.'),
  ruleCode: f.code('ruleCode', 'Theo phiên bản được nêu. / By the version named.'),
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người được miễn. / By the person.',
  ),
  post: f.relation(
    () => Post,
    (post, row) => sql`${post.id} = ${row.postId}`,
    'Theo chức vụ. / By the post.',
  ),
  cycle: f.relation(
    () => PlanningCycle,
    (cycle, row) => sql`${cycle.id} = ${row.cycleId}`,
    'Theo đợt quy hoạch. / By planning cycle.',
  ),
  document: f.relation(
    () => Document,
    (document, row) => sql`${document.id} = ${row.documentId}`,
    'Theo văn bản cho phép. / By the document that gives it.',
  ),
  level: f.enum(ManagementLevel, 'level', 'Theo diện quản lý của nơi cho phép. / By management level of who gave it.'),
  grantedOn: f.date('validFrom', 'Theo ngày đầu có giá trị. / By first day.'),
  expiresOn: f.date('validUntil', 'Theo ngày hết giá trị. / By first day on which it no longer holds.'),
  isInForce: f.flag(
    (row, scope) => holdsOn(row, scope),
    'Có giá trị vào ngày của dữ liệu. / Holds on the day of the facts.',
  ),
  isRevoked: f.flag((row) => sql`${row.revocationReason} is not null`, 'Đã bị thu hồi. / Was revoked.'),
}));
builder.tableOrders(GrantedWaiver, { GRANTED_ON: 'validFrom', EXPIRES_ON: 'validUntil', SERIES_KEY: 'seriesKey' });

builder.readFields((t) => ({
  waivers: t.connection(() => GrantedWaiver, {
    asOf: true,
    description:
      'Các trường hợp được miễn áp dụng quy định mà người hỏi được xem, kể cả đã hết giá trị; lọc bằng `isInForce`. / The waivers that the viewer may see, those that no longer hold included; filter by `isInForce`.',
  }),
}));
