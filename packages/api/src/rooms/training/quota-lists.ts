import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { Unit } from '../organization/graphql.js';
import { SeatReason, SeatState } from './enums.js';
import { Programme, TrainingClass, TrainingQuota, TrainingSeat } from './types.js';

builder.tableFilters(TrainingQuota, (f) => ({
  id: f.id(() => TrainingQuota, 'id', 'Theo mã toàn cục. / By global id.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị. / By unit.',
  ),
  programme: f.relation(
    () => Programme,
    (programme, row) => sql`${programme.id} = ${row.programmeId}`,
    'Theo chương trình. / By programme.',
  ),
  year: f.integer('year', 'Theo năm. / By year.'),
  seats: f.integer('seats', 'Theo số suất. / By seats.'),
}));
builder.tableOrders(TrainingQuota, { YEAR: 'year', SEATS: 'seats' });

builder.tableFilters(TrainingSeat, (f) => ({
  id: f.id(() => TrainingSeat, 'id', 'Theo mã toàn cục. / By global id.'),
  quota: f.relation(
    () => TrainingQuota,
    (quota, row) => sql`${quota.id} = ${row.quotaId}`,
    'Theo chỉ tiêu. / By quota.',
  ),
  class: f.relation(
    () => TrainingClass,
    (each, row) => sql`${each.id} = ${row.classId}`,
    'Theo lớp. / By class.',
  ),
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người. / By person.',
  ),
  state: f.enum(SeatState, 'state', 'Theo trạng thái. / By state.'),
  reason: f.enum(SeatReason, 'reason', 'Theo lý do. / By reason.'),
  enrolledOn: f.date('enrolledOn', 'Theo ngày nhập học. / By day of enrolment.'),
  finishedOn: f.date('finishedOn', 'Theo ngày có kết quả. / By day of the result.'),
}));
builder.tableOrders(TrainingSeat, { STATE: 'state', ENROLLED_ON: 'enrolledOn', FINISHED_ON: 'finishedOn' });

builder.readFields((t) => ({
  trainingQuotas: t.connection(() => TrainingQuota, { description: 'Chỉ tiêu cử đi học. / Training quotas.' }),
}));
