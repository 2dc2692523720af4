import { BOUNDS } from '@cadre/domain/kernel';
import { asCount, asDivisor } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { Unit } from '../organization/graphql.js';
import { Document } from '../rule/graphql.js';
import { Programme, TrainingEvent, TrainingResult } from './types.js';

export const Bound = vocabularyEnum(
  'Bound',
  'Con số báo cáo nói gì về con số thật. / What a reported number says about the true one.',
  BOUNDS,
);

builder.tableFields(TrainingResult, (t) => ({
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị báo cáo. / The unit reported on.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  programme: t.one(() => Programme, {
    nullable: false,
    description: 'Chương trình. / Programme.',
    on: (programme, row) => sql`${programme.id} = ${row.programmeId}`,
  }),
  people: t.column('people', {
    description: 'Số người được cử học hoặc đã học; không phải lượt. / People sent or trained; not attendances.',
  }),
  bound: t.column('bound', {
    type: Bound,
    description: 'Đúng số, ít nhất hay nhiều nhất. / Exactly, at least or at most.',
  }),
  quotaSeats: t.column('quotaSeats', {
    description:
      'Chỉ tiêu của cùng kỳ; null nếu nguồn không nêu. / Seats for the same period; null where the source does not say.',
  }),
  attainment: t.value(Ratio, {
    nullable: true,
    description:
      'Số người trên chỉ tiêu; null nếu không biết chỉ tiêu, hoặc chỉ tiêu bằng 0. / People over quota; null where the quota is unknown or 0.',
    // Neither is negative: `training_result_people`.
    parts: (row) => ({ numerator: asCount(row.people), denominator: asDivisor(asCount(row.quotaSeats)) }),
  }),
  periodFrom: t.column('periodFrom', {
    description:
      'Ngày đầu của kỳ; null nếu nguồn không nêu. / First day of the period; null where the source does not say.',
  }),
  periodUntil: t.column('periodUntil', {
    description:
      'Ngày ngay sau kỳ; null nếu nguồn không nêu. / First day after it; null where the source does not say.',
  }),
  source: t.one(() => Document, {
    nullable: true,
    description: 'Nguồn; null nếu do chính đơn vị nhập. / Source; null if the unit itself entered it.',
    on: (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
  }),
}));

builder.tableFields(TrainingEvent, (t) => ({
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị báo cáo. / The unit reported on.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  programme: t.one(() => Programme, {
    nullable: false,
    description: 'Chương trình. / Programme.',
    on: (programme, row) => sql`${programme.id} = ${row.programmeId}`,
  }),
  sessions: t.column('sessions', {
    description: 'Số buổi; null nếu nguồn không nêu. / Sessions; null where the source does not say.',
  }),
  attendances: t.column('attendances', {
    description:
      'Số lượt người dự; một người dự hai buổi là hai lượt, không cộng với số người. / Attendances: a person at two sessions is two of them, so they are never added to people.',
  }),
  bound: t.column('bound', {
    type: Bound,
    description: 'Đúng số, ít nhất hay nhiều nhất. / Exactly, at least or at most.',
  }),
  heldOn: t.column('heldOn', {
    type: 'PartialDate',
    description:
      'Thời gian của báo cáo; null nếu nguồn không nêu. / When it was reported for; null where the source does not say.',
  }),
  source: t.one(() => Document, {
    nullable: true,
    description: 'Nguồn; null nếu do chính đơn vị nhập. / Source; null if the unit itself entered it.',
    on: (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
  }),
}));

builder.tableFields(Unit, (t) => ({
  trainingResults: t.connection(() => TrainingResult, {
    description: 'Kết quả đào tạo của đơn vị, tính bằng người. / Training results of the unit, in people.',
    on: (result, row) => sql`${result.unitId} = ${row.id}`,
  }),
  trainingEvents: t.connection(() => TrainingEvent, {
    description: 'Các buổi của đơn vị, tính bằng lượt. / Sessions of the unit, in attendances.',
    on: (event, row) => sql`${event.unitId} = ${row.id}`,
  }),
}));

builder.tableFilters(TrainingResult, (f) => ({
  id: f.id(() => TrainingResult, 'id', 'Theo mã toàn cục. / By global id.'),
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
  source: f.relation(
    () => Document,
    (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
    'Theo nguồn; chọn những kết quả có nguồn. / By source; selects results that have one.',
  ),
  people: f.integer('people', 'Theo số người. / By people.'),
  quotaSeats: f.integer('quotaSeats', 'Theo chỉ tiêu. / By quota.'),
  periodFrom: f.date('periodFrom', 'Theo ngày đầu kỳ. / By first day of the period.'),
}));
builder.tableOrders(TrainingResult, { PEOPLE: 'people', PERIOD_FROM: 'periodFrom', QUOTA_SEATS: 'quotaSeats' });

builder.tableFilters(TrainingEvent, (f) => ({
  id: f.id(() => TrainingEvent, 'id', 'Theo mã toàn cục. / By global id.'),
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
  attendances: f.integer('attendances', 'Theo số lượt. / By attendances.'),
}));
builder.tableOrders(TrainingEvent, { ATTENDANCES: 'attendances', HELD_ON: 'heldOn' });

builder.readFields((t) => ({
  trainingResults: t.connection(() => TrainingResult, {
    description: 'Kết quả đào tạo được báo cáo. / Reported training results.',
  }),
  trainingEvents: t.connection(() => TrainingEvent, {
    description: 'Các buổi tính bằng lượt. / Sessions counted by attendance.',
  }),
}));
