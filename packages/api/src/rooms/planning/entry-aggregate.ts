import { GENDERS, POLITICAL_THEORY_LEVELS } from '@cadre/domain/cadre';
import { codesOf } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import {
  CYCLE_PURPOSES,
  PLAN_ENTRY_STATES,
  PLAN_SOURCES,
  READINESS_LEVELS,
  REMOVAL_GROUNDS,
} from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Cadre } from '../cadre/graphql.js';
import { AGE_BANDS, ageBand, isYoungerThan, politicalTheoryLevel } from '../cadre/index.js';
import type { cadre as cadreTable } from '../cadre/tables.js';
import { PostTitle, Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, ofPost, titleMembers, unitMembers, yearOf } from '../organization/index.js';
import type { unit as unitTable } from '../organization/tables.js';
import { isLive } from './coverage.js';
import { ofCycle, ofSlot, termMembers } from './slot-facts.js';
import { PlanEntry, PlanningTerm } from './types.js';
import { readsPlansOf } from './visibility.js';

/** Something about the person of an entry; NULL where the viewer may not read the file, which another unit may manage. */
function ofSeenCadre(
  cadreId: AnyPgColumn,
  scope: Pick<Scope, 'pick'>,
  valueOf: (cadre: typeof cadreTable) => SQL,
): SQL {
  return scope.pick(Cadre, (cadre) => ({ value: valueOf(cadre), where: sql`${cadre.id} = ${cadreId}` }));
}

const isRead = (unit: typeof unitTable, scope: Scope) => readsPlansOf(unit.id, scope);

const planEntryAggregate = builder.aggregate(PlanEntry, {
  ratio: Ratio,
  dimensions: (d) => ({
    PERSON: d.node(() => Cadre, {
      key: (row) => sql`${row.cadreId}`,
      label: (row) => sql`${row.fullName}`,
      sort: (row) => sql`${row.sortKey}`,
      members: () => sql`false`,
      description:
        'Người được quy hoạch; chỉ những người có trong quy hoạch, ai có hồ sơ không được xem thì chung một nhóm trống. / The person planned; only people in a plan are groups, and those whose file may not be seen are one group without a person.',
    }),
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) =>
        districtOf(
          ofSlot(row.slotId, scope, (slot) => sql`${slot.unitId}`),
          scope,
        ),
      ...districtMembers(isRead),
      description:
        'Huyện của chức vụ hoặc cấp ủy, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the post or body, on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row, scope) => ofSlot(row.slotId, scope, (slot) => sql`${slot.unitId}`),
      ...unitMembers(isRead),
      description: 'Đơn vị của chức vụ hoặc cấp ủy. / The unit of the post or body.',
    }),
    SOURCE_UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.sourceUnitId}`,
      ...unitMembers(isRead),
      description:
        'Đơn vị nguồn; trống nếu là nguồn tại chỗ. / The unit the person comes from; empty for an on-site source.',
    }),
    TERM: d.node(() => PlanningTerm, {
      key: (row, scope) => ofSlot(row.slotId, scope, (slot) => ofCycle(slot, scope, (cycle) => sql`${cycle.termId}`)),
      ...termMembers,
      description: 'Nhiệm kỳ. / Term.',
    }),
    PURPOSE: d.code(
      codesOf(CYCLE_PURPOSES),
      (row, scope) => ofSlot(row.slotId, scope, (slot) => ofCycle(slot, scope, (cycle) => sql`${cycle.purpose}`)),
      'Mục đích của đợt quy hoạch. / Purpose of the cycle.',
    ),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row, scope) =>
        ofSlot(row.slotId, scope, (slot) => ofPost(slot.postId, scope, (post) => sql`${post.postTitleId}`)),
      ...titleMembers,
      description: 'Chức danh; trống với ghế cấp ủy, ban. / Post title; empty for seats of a body.',
    }),
    MANAGEMENT_LEVEL: d.code(
      codesOf(MANAGEMENT_LEVELS),
      (row, scope) => ofSlot(row.slotId, scope, (slot) => sql`${slot.managementLevel}`),
      'Diện quản lý của chức vụ hoặc cấp ủy. / Management level of the post or body.',
    ),
    STATE: d.code(
      codesOf(PLAN_ENTRY_STATES),
      (row) => sql`${row.state}`,
      'Trạng thái sau cùng được biết. / Last state known.',
    ),
    READINESS: d.code(codesOf(READINESS_LEVELS), (row) => sql`${row.readiness}`, 'Mức độ sẵn sàng. / Readiness.'),
    SOURCE: d.code(codesOf(PLAN_SOURCES), (row) => sql`${row.source}`, 'Nguồn. / Source.'),
    REMOVAL_GROUND: d.code(
      codesOf(REMOVAL_GROUNDS),
      (row) => sql`${row.removalGround}`,
      'Lý do đưa ra khỏi quy hoạch; trống nếu không bị đưa ra. / Ground of removal; empty if not removed.',
    ),
    FROM_YEAR: d.number((row) => yearOf(row.validFrom), 'Năm vào quy hoạch. / Year of the first day in the plan.'),
    GENDER: d.code(
      codesOf(GENDERS),
      (row, scope) => ofSeenCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`),
      'Giới tính; trống nếu hồ sơ không được xem. / Gender; empty where the file may not be seen.',
    ),
    ETHNICITY: d.text(
      (row, scope) => ofSeenCadre(row.cadreId, scope, (cadre) => sql`${cadre.ethnicity}`),
      'Dân tộc; trống nếu hồ sơ không ghi hoặc không được xem. / Ethnic group; empty where the file is silent or may not be seen.',
    ),
    AGE_BAND: d.code(
      AGE_BANDS,
      (row, scope) => ofSeenCadre(row.cadreId, scope, (cadre) => ageBand(cadre.birthDate, scope.asOf)),
      'Nhóm tuổi vào ngày của dữ liệu; trống nếu không rõ hoặc không được xem. / Band of age on the day of the facts; empty where open or not to be seen.',
    ),
    POLITICAL_THEORY: d.code(
      POLITICAL_THEORY_LEVELS,
      (row, scope) => ofSeenCadre(row.cadreId, scope, (cadre) => politicalTheoryLevel(cadre, scope)),
      'Trình độ lý luận chính trị vào ngày của dữ liệu; trống nếu không ghi hoặc không được xem. / Level of political theory on the day of the facts; empty where not recorded or not to be seen.',
    ),
  }),
  measures: (m) => ({
    entries: m.count('Số suất có người. / Entries.'),
    live: m.count(
      'Số người trong quy hoạch vào ngày của dữ liệu. / Entries in the plan on the day of the facts.',
      isLive,
    ),
    readyNow: m.count(
      'Số người trong quy hoạch vào ngày của dữ liệu có thể đảm nhiệm ngay. / Live entries that are ready now.',
      (row, scope) => sql`${row.readiness} = 'READY_NOW' and ${isLive(row, scope)}`,
    ),
    people: m.countDistinct(
      (row, scope) => ofSeenCadre(row.cadreId, scope, (cadre) => sql`${cadre.id}`),
      'Số người khác nhau có hồ sơ được xem. / Different people whose file may be seen.',
    ),
    slots: m.countDistinct((row) => sql`${row.slotId}`, 'Số suất khác nhau. / Different slots.'),
    removed: m.count(
      'Số bị đưa ra khỏi quy hoạch. / Entries removed from the plan.',
      (row) => sql`${row.state} = 'REMOVED'`,
    ),
    externalShare: m.share(
      (row) => sql`${row.source} = 'EXTERNAL'`,
      'Tỷ lệ nguồn từ nơi khác; null nếu không có ai. / Share from external sources; null without any.',
    ),
    womenShare: m.share(
      (row, scope) => sql`${ofSeenCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`)} = 'FEMALE'`,
      'Tỷ lệ nữ trong số có hồ sơ được xem; null nếu không có ai. / Share of women among those whose file may be seen; null without any.',
      (row, scope) => sql`${ofSeenCadre(row.cadreId, scope, (cadre) => sql`${cadre.gender}`)} is not null`,
    ),
    underFortyShare: m.share(
      (row, scope) => ofSeenCadre(row.cadreId, scope, (cadre) => isYoungerThan(40, cadre.birthDate, scope.asOf)),
      'Tỷ lệ dưới 40 tuổi vào ngày của dữ liệu, trong số biết chắc; null nếu không có ai. / Share of those under 40 on the day of the facts, among those of whom it is known; null without any.',
      (row, scope) =>
        sql`${ofSeenCadre(row.cadreId, scope, (cadre) => isYoungerThan(40, cadre.birthDate, scope.asOf))} is not null`,
    ),
  }),
});

builder.readFields((t) => ({
  planEntryAggregate: t.aggregate(planEntryAggregate, {
    description:
      'Thống kê những người trong quy hoạch mà người hỏi được xem. / Statistics of the planned people that the viewer may see.',
  }),
}));
