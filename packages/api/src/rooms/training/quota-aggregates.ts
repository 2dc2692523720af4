import { codesOf } from '@cadre/domain/kernel';
import { PROGRAMME_KINDS, SEAT_REASONS, SEAT_STATES } from '@cadre/domain/training';
import type { Scope } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { readsFilesOf } from '../cadre/index.js';
import { Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, inViewersSubtree, unitMembers, yearOf } from '../organization/index.js';
import type { unit as unitTable } from '../organization/tables.js';
import { programmeKindOf, programmeMembers } from './dimensions.js';
import { completedSeats, namedSeats, ofQuota } from './seat-counts.js';
import { Programme, TrainingQuota, TrainingSeat } from './types.js';

const isBelow = (unit: typeof unitTable, scope: Scope) => inViewersSubtree(unit.id, scope);

const trainingQuotaAggregate = builder.aggregate(TrainingQuota, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) => districtOf(row.unitId, scope),
      ...districtMembers(isBelow),
      description:
        'Huyện vào ngày của dữ liệu; trống với cấp tỉnh. / District on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row) => sql`${row.unitId}`,
      ...unitMembers(isBelow),
      description: 'Đơn vị được giao chỉ tiêu. / The unit that may fill the seats.',
    }),
    PROGRAMME: d.node(() => Programme, {
      key: (row) => sql`${row.programmeId}`,
      ...programmeMembers,
      description: 'Chương trình. / Programme.',
    }),
    PROGRAMME_KIND: d.code(
      codesOf(PROGRAMME_KINDS),
      (row, scope) => programmeKindOf(row.programmeId, scope),
      'Loại chương trình. / Kind of programme.',
    ),
    YEAR: d.number((row) => sql`${row.year}`, 'Năm. / Year.'),
  }),
  measures: (m) => ({
    quotas: m.count('Số chỉ tiêu. / Quotas.'),
    seats: m.sum((row) => sql`${row.seats}`, 'Tổng số suất được giao. / Seats of the quotas.'),
    named: m.sum(
      (row, scope) => namedSeats(sql`${row.id}`, scope),
      'Số suất đã cử người, không kể suất đã rút. / Seats with a person, those withdrawn left out.',
    ),
    completed: m.sum(
      (row, scope) => completedSeats(sql`${row.id}`, scope),
      'Số suất đã hoàn thành. / Seats whose holder has completed the programme.',
    ),
    namedShare: m.sumShare(
      (row, scope) => namedSeats(sql`${row.id}`, scope),
      (row) => sql`${row.seats}`,
      'Số suất đã cử người trên tổng số suất; null nếu không có suất nào. / Named over seats; null without seats.',
    ),
    attainment: m.sumShare(
      (row, scope) => completedSeats(sql`${row.id}`, scope),
      (row) => sql`${row.seats}`,
      'Số suất hoàn thành trên tổng số suất; null nếu không có suất nào. / Completed over seats; null without seats.',
    ),
  }),
});

const isRead = (unit: typeof unitTable, scope: Scope) => readsFilesOf(unit.id, scope);

const trainingSeatAggregate = builder.aggregate(TrainingSeat, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) =>
        districtOf(
          ofQuota(sql`${row.quotaId}`, scope, (quota) => sql`${quota.unitId}`),
          scope,
        ),
      ...districtMembers(isRead),
      description:
        'Huyện được giao chỉ tiêu, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the quota, on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row, scope) => ofQuota(sql`${row.quotaId}`, scope, (quota) => sql`${quota.unitId}`),
      ...unitMembers(isRead),
      description: 'Đơn vị được giao chỉ tiêu. / The unit of the quota.',
    }),
    PROGRAMME: d.node(() => Programme, {
      key: (row, scope) => ofQuota(sql`${row.quotaId}`, scope, (quota) => sql`${quota.programmeId}`),
      ...programmeMembers,
      description: 'Chương trình. / Programme.',
    }),
    YEAR: d.number(
      (row, scope) => ofQuota(sql`${row.quotaId}`, scope, (quota) => sql`${quota.year}`),
      'Năm của chỉ tiêu. / Year of the quota.',
    ),
    FINISHED_YEAR: d.number(
      (row) => yearOf(row.finishedOn),
      'Năm có kết quả; trống nếu chưa có. / Year of the result; empty until there is one.',
    ),
    STATE: d.code(codesOf(SEAT_STATES), (row) => sql`${row.state}`, 'Trạng thái. / State.'),
    REASON: d.code(
      codesOf(SEAT_REASONS),
      (row) => sql`${row.reason}`,
      'Lý do cử; trống khi chưa cử người hoặc không có lý do. / Why this person; empty while nobody is named, or without a reason.',
    ),
  }),
  measures: (m) => ({
    seats: m.count('Số suất học. / Seats.'),
    named: m.count(
      'Số suất đã cử người, không kể suất đã rút. / Seats with a person, those withdrawn left out.',
      (row) => sql`${row.state} not in ('ALLOCATED', 'WITHDRAWN')`,
    ),
    completed: m.count('Số suất hoàn thành. / Seats completed.', (row) => sql`${row.state} = 'COMPLETED'`),
    people: m.countDistinct((row) => sql`${row.cadreId}`, 'Số người khác nhau. / Different people.'),
    withoutReason: m.count(
      'Số suất đã cử người mà không ghi lý do. / Seats with a person and without a reason.',
      (row) => sql`${row.cadreId} is not null and ${row.reason} is null`,
    ),
    completedShare: m.share(
      (row) => sql`${row.state} = 'COMPLETED'`,
      'Tỷ lệ hoàn thành trong số đã có kết quả; null nếu chưa có. / Share completed among those with a result; null without any.',
      (row) => sql`${row.state} in ('COMPLETED', 'FAILED')`,
    ),
  }),
});

builder.readFields((t) => ({
  trainingQuotaAggregate: t.aggregate(trainingQuotaAggregate, {
    description:
      'Thống kê chỉ tiêu cử đi học mà người hỏi được xem. / Statistics of the training quotas that the viewer may see.',
  }),
  trainingSeatAggregate: t.aggregate(trainingSeatAggregate, {
    description: 'Thống kê suất học mà người hỏi được xem. / Statistics of the training seats that the viewer may see.',
  }),
}));
