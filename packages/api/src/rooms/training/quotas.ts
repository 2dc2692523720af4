import { asDivisor, byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Cadre } from '../cadre/graphql.js';
import { Unit } from '../organization/graphql.js';
import { PlanEntry } from '../planning/graphql.js';
import { Document } from '../rule/graphql.js';
import { SeatReason, SeatState } from './enums.js';
import { completedSeats, namedSeats, ofQuota, sumOverSubtree } from './seat-counts.js';
import { Programme, TrainingClass, TrainingQuota, TrainingSeat } from './types.js';

builder.tableFields(TrainingQuota, (t) => ({
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị được giao chỉ tiêu. / The unit that may fill the seats.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  programme: t.one(() => Programme, {
    nullable: false,
    description: 'Chương trình. / Programme.',
    on: (programme, row) => sql`${programme.id} = ${row.programmeId}`,
  }),
  year: t.column('year', { description: 'Năm. / Year.' }),
  seats: t.column('seats', { description: 'Số suất được giao. / Seats of the quota.' }),
  named: t.expression({
    type: 'Int',
    nullable: false,
    description: 'Số suất đã cử người, không kể suất đã rút. / Seats with a person, those withdrawn left out.',
    sql: (row, scope) => namedSeats(sql`${row.id}`, scope),
  }),
  completed: t.expression({
    type: 'Int',
    nullable: false,
    description: 'Số suất đã hoàn thành. / Seats whose holder has completed the programme.',
    sql: (row, scope) => completedSeats(sql`${row.id}`, scope),
  }),
  namedShare: t.value(Ratio, {
    nullable: true,
    description:
      'Số suất đã cử người trên chỉ tiêu; null nếu chỉ tiêu bằng 0. / Named over seats; null for a quota of 0.',
    parts: (row, scope) => ({
      numerator: namedSeats(sql`${row.id}`, scope),
      denominator: asDivisor(sql`${row.seats}`),
    }),
  }),
  completedShare: t.value(Ratio, {
    nullable: true,
    description:
      'Số suất hoàn thành trên chỉ tiêu; null nếu chỉ tiêu bằng 0. / Completed over seats; null for a quota of 0.',
    parts: (row, scope) => ({
      numerator: completedSeats(sql`${row.id}`, scope),
      denominator: asDivisor(sql`${row.seats}`),
    }),
  }),
  document: t.one(() => Document, {
    nullable: true,
    description: 'Văn bản giao chỉ tiêu; null nếu chưa rõ. / The document that sets it; null if not known.',
    on: (document, row) => sql`${document.id} = ${row.documentId}`,
  }),
  seatList: t.connection(() => TrainingSeat, {
    description: 'Các suất học mà người hỏi được xem. / The seats that the viewer may see.',
    on: (seat, row) => sql`${seat.quotaId} = ${row.id}`,
  }),
}));

builder.tableFields(TrainingSeat, (t) => ({
  quota: t.one(() => TrainingQuota, {
    nullable: true,
    description:
      'Chỉ tiêu; null nếu là chỉ tiêu của đơn vị mà người hỏi không được xem. / The quota; null where its unit may not be seen.',
    on: (quota, row) => sql`${quota.id} = ${row.quotaId}`,
  }),
  class: t.one(() => TrainingClass, {
    nullable: true,
    description: 'Lớp; null khi chưa nhập học. / The class; null until enrolment.',
    on: (each, row) => sql`${each.id} = ${row.classId}`,
  }),
  cadre: t.one(() => Cadre, {
    nullable: true,
    description: 'Người được cử; null khi chưa cử ai. / Who holds the seat; null while nobody is named.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  state: t.column('state', { type: SeatState, description: 'Trạng thái. / State.' }),
  reason: t.column('reason', {
    type: SeatReason,
    description:
      'Lý do cử; null khi chưa cử ai hoặc không nêu. / Why this person; null while nobody is named or none is given.',
  }),
  planEntry: t.one(() => PlanEntry, {
    nullable: true,
    description:
      'Suất quy hoạch là lý do; null nếu lý do khác hoặc không được xem. / The plan entry that is the reason; null for other reasons and where it may not be seen.',
    on: (entry, row) => sql`${entry.id} = ${row.planEntryId}`,
  }),
  reasonText: t.column('reasonText', {
    description: 'Lý do bằng lời; null nếu không có. / The reason in words; null where none is given.',
  }),
  enrolledOn: t.column('enrolledOn', {
    description: 'Ngày nhập học; null nếu chưa. / Day of enrolment; null until then.',
  }),
  finishedOn: t.column('finishedOn', {
    description: 'Ngày có kết quả; null nếu chưa. / Day of the result; null until then.',
  }),
}));

builder.tableFields(Cadre, (t) => ({
  trainingSeats: t.connection(() => TrainingSeat, {
    description:
      'Các suất học của người này, mới nhập học trước. / Training seats of the person, latest enrolment first.',
    on: (seat, row) => sql`${seat.cadreId} = ${row.id}`,
    order: (seat) => [{ ...byColumn(seat.enrolledOn), descending: true }],
  }),
}));

builder.tableFields(Unit, (t) => {
  const question = () => ({
    year: t.arg({ type: 'Int', required: true, description: 'Năm của chỉ tiêu. / Year of the quotas.' }),
    programme: t.idArg(() => [Programme], {
      description: 'Chỉ một chương trình; mọi chương trình nếu không nêu. / One programme only; all unless given.',
    }),
  });
  return {
    trainingQuotas: t.connection(() => TrainingQuota, {
      description:
        'Chỉ tiêu cử đi học của chính đơn vị, năm mới nhất trước. / Quotas of the unit itself, latest year first.',
      on: (quota, row) => sql`${quota.unitId} = ${row.id}`,
      order: (quota) => [{ ...byColumn(quota.year), descending: true }],
    }),
    trainingQuotaSeats: t.expression({
      type: 'Int',
      nullable: true,
      asOf: true,
      description:
        'Tổng chỉ tiêu của đơn vị và mọi cấp dưới vào ngày của dữ liệu; null với đơn vị ngoài phạm vi của người hỏi. / Seats of all quotas of the unit and everything below it on the day of the facts; null outside the subtree of the viewer.',
      args: question(),
      sql: (row, scope) =>
        sumOverSubtree(row, scope.args, scope, (id) => ofQuota(id, scope, (quota) => sql`${quota.seats}`)),
    }),
    trainingSeatsNamed: t.expression({
      type: 'Int',
      nullable: true,
      asOf: true,
      description:
        'Số suất đã cử người trong các chỉ tiêu đó, không kể suất đã rút; null như trên. / Seats of these quotas with a person, those withdrawn left out; null outside the subtree of the viewer.',
      args: question(),
      sql: (row, scope) => sumOverSubtree(row, scope.args, scope, (id) => namedSeats(id, scope)),
    }),
    trainingSeatsCompleted: t.expression({
      type: 'Int',
      nullable: true,
      asOf: true,
      description:
        'Số suất đã hoàn thành trong các chỉ tiêu đó; null như trên. / Seats of these quotas whose holder has completed; null outside the subtree of the viewer.',
      args: question(),
      sql: (row, scope) => sumOverSubtree(row, scope.args, scope, (id) => completedSeats(id, scope)),
    }),
  };
});
