import { codesOf } from '@cadre/domain/kernel';
import { BODY_KINDS, MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import { CYCLE_PURPOSES, CYCLE_STATES } from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { PostTitle, Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, ofPost, titleMembers, unitMembers } from '../organization/index.js';
import type { unit as unitTable } from '../organization/tables.js';
import { deficit, planned, ready } from './coverage.js';
import { bodyKindOf, ofCycle, termMembers } from './slot-facts.js';
import { PlanningTerm, PlanSlot } from './types.js';
import { readsPlansOf } from './visibility.js';

const isRead = (unit: typeof unitTable, scope: Scope) => readsPlansOf(unit.id, scope);

const planSlotAggregate = builder.aggregate(PlanSlot, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(sql`${row.unitId}`, scope),
      ...districtMembers(isRead),
      description:
        'Huyện của chức vụ hoặc cấp ủy, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the post or body, on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.unitId}`,
      ...unitMembers(isRead),
      description: 'Đơn vị của chức vụ hoặc cấp ủy. / The unit of the post or body.',
    }),
    PLANNING_UNIT: d.node(() => Unit, {
      key: (row, scope) => ofCycle(row, scope, (cycle) => sql`${cycle.unitId}`),
      ...unitMembers(isRead),
      description: 'Đơn vị làm quy hoạch. / The unit that plans.',
    }),
    TERM: d.node(() => PlanningTerm, {
      key: (row, scope) => ofCycle(row, scope, (cycle) => sql`${cycle.termId}`),
      ...termMembers,
      description: 'Nhiệm kỳ. / Term.',
    }),
    PURPOSE: d.code(
      codesOf(CYCLE_PURPOSES),
      (row, scope) => ofCycle(row, scope, (cycle) => sql`${cycle.purpose}`),
      'Mục đích của đợt quy hoạch. / Purpose of the cycle.',
    ),
    CYCLE_STATE: d.code(
      codesOf(CYCLE_STATES),
      (row, scope) => ofCycle(row, scope, (cycle) => sql`${cycle.state}`),
      'Trạng thái sau cùng được biết của đợt quy hoạch. / Last state known of the cycle.',
    ),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row, scope) => ofPost(row.postId, scope, (post) => sql`${post.postTitleId}`),
      ...titleMembers,
      description: 'Chức danh; trống với ghế cấp ủy, ban. / Post title; empty for seats of a body.',
    }),
    BODY_KIND: d.code(
      codesOf(BODY_KINDS),
      bodyKindOf,
      'Loại cấp ủy, ban; trống với chức vụ. / Kind of body; empty for a post.',
    ),
    MANAGEMENT_LEVEL: d.code(
      codesOf(MANAGEMENT_LEVELS),
      (row) => sql`${row.managementLevel}`,
      'Diện quản lý của chức vụ hoặc cấp ủy. / Management level of the post or body.',
    ),
    REQUIRED: d.number((row) => sql`${row.requiredMin}`, 'Số người cần ít nhất. / People the slot needs at least.'),
    PLANNED: d.number(
      planned,
      'Số người trong quy hoạch vào ngày của dữ liệu. / People planned on the day of the facts.',
    ),
    READY: d.number(
      ready,
      'Số người có thể đảm nhiệm ngay, vào ngày của dữ liệu. / People ready now, on the day of the facts.',
    ),
  }),
  measures: (m) => ({
    slots: m.count('Số suất quy hoạch. / Slots.'),
    required: m.sum((row) => sql`${row.requiredMin}`, 'Tổng số người cần ít nhất. / People needed at least.'),
    planned: m.sum(
      planned,
      'Tổng số người trong quy hoạch vào ngày của dữ liệu; ai ở hai suất được tính hai lần. / People planned on the day of the facts; somebody on two slots counts twice.',
    ),
    ready: m.sum(
      ready,
      'Tổng số người có thể đảm nhiệm ngay, vào ngày của dữ liệu. / People ready now, on the day of the facts.',
    ),
    deficit: m.sum(
      deficit,
      'Tổng số người còn thiếu, suất thừa không bù suất thiếu. / People lacking; a slot with more does not make up for one with fewer.',
    ),
    deficitSlots: m.count(
      'Số suất còn thiếu người. / Slots that lack people.',
      (row, scope) => sql`${deficit(row, scope)} > 0`,
    ),
    slotsWithoutReady: m.count(
      'Số suất chưa có ai đảm nhiệm ngay được. / Slots without anybody ready now.',
      (row, scope) => sql`${ready(row, scope)} = 0`,
    ),
    coverage: m.sumShare(
      planned,
      (row) => sql`${row.requiredMin}`,
      'Tổng số người trong quy hoạch trên tổng số cần ít nhất; null nếu không cần ai. / People planned over people needed at least; null where none are needed.',
    ),
  }),
});

builder.readFields((t) => ({
  planSlotAggregate: t.aggregate(planSlotAggregate, {
    description:
      'Thống kê các suất quy hoạch mà người hỏi được xem. / Statistics of the plan slots that the viewer may see.',
  }),
}));
