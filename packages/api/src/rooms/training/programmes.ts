import { foldText } from '@cadre/domain/kernel';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { QualificationLevel } from '../cadre/index.js';
import { Unit } from '../organization/graphql.js';
import { ProgrammeKind, TargetGroup } from './enums.js';
import { Programme, ProgrammeTargetGroup, TrainingClass, TrainingSeat } from './types.js';

builder.tableFields(Programme, (t) => ({
  code: t.column('code', { description: 'Mã chương trình. / Code of the programme.' }),
  name: t.column('name', { description: 'Tên chương trình. / Name.' }),
  englishName: t.column('englishName', { description: 'Tên tiếng Anh. / English name.' }),
  kind: t.column('kind', { type: ProgrammeKind, description: 'Loại chương trình. / Kind.' }),
  level: t.column('level', {
    type: QualificationLevel,
    description:
      'Bậc trình độ đạt được khi hoàn thành; null nếu không có. / Level of qualification that completing it gives; null where it gives none.',
  }),
  targetGroups: t.many(() => ProgrammeTargetGroup, {
    description: 'Các đối tượng; trống nếu dành cho mọi người. / Groups it is for; empty for one open to everyone.',
    on: (group, row) => sql`${group.programmeId} = ${row.id}`,
  }),
  classes: t.connection(() => TrainingClass, {
    description: 'Các lớp của chương trình. / Classes of the programme.',
    on: (each, row) => sql`${each.programmeId} = ${row.id}`,
  }),
}));

builder.tableFields(ProgrammeTargetGroup, (t) => ({
  targetGroup: t.column('targetGroup', { type: TargetGroup, description: 'Đối tượng. / Group.' }),
}));

builder.tableFields(TrainingClass, (t) => ({
  code: t.column('code', { description: 'Mã lớp. / Code of the class.' }),
  name: t.column('name', { description: 'Tên lớp. / Name.' }),
  programme: t.one(() => Programme, {
    nullable: false,
    description: 'Chương trình. / Programme.',
    on: (programme, row) => sql`${programme.id} = ${row.programmeId}`,
  }),
  organiser: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị mở lớp. / The unit that opens the class.',
    on: (unit, row) => sql`${unit.id} = ${row.organiserId}`,
  }),
  startsOn: t.column('startsOn', { description: 'Ngày khai giảng. / First day.' }),
  endsOn: t.column('endsOn', {
    description: 'Ngày ngay sau ngày bế giảng; null nếu chưa định. / Day after the last day; null until it is set.',
  }),
  seats: t.connection(() => TrainingSeat, {
    description: 'Các suất học của lớp mà người hỏi được xem. / Seats in the class that the viewer may see.',
    on: (seat, row) => sql`${seat.classId} = ${row.id}`,
  }),
}));

builder.tableFilters(Programme, (f) => ({
  id: f.id(() => Programme, 'id', 'Theo mã toàn cục. / By global id.'),
  code: f.code('code', 'Theo mã. / By code.'),
  name: f.text('foldedName', foldText, 'Theo tên. / By name.'),
  kind: f.enum(ProgrammeKind, 'kind', 'Theo loại. / By kind.'),
  level: f.enum(QualificationLevel, 'level', 'Theo bậc trình độ. / By level.'),
  targetGroups: f.relation(
    () => ProgrammeTargetGroup,
    (group, row) => sql`${group.programmeId} = ${row.id}`,
    'Có một đối tượng như sau; chương trình cho mọi người không có đối tượng nào. / Has such a group; a programme open to everyone has none.',
  ),
}));

builder.tableFilters(ProgrammeTargetGroup, (f) => ({
  targetGroup: f.enum(TargetGroup, 'targetGroup', 'Theo đối tượng. / By group.'),
}));
builder.tableOrders(Programme, { NAME: 'sortKey', CODE: 'code', KIND: 'kind' });

builder.tableFilters(TrainingClass, (f) => ({
  id: f.id(() => TrainingClass, 'id', 'Theo mã toàn cục. / By global id.'),
  code: f.code('code', 'Theo mã. / By code.'),
  programme: f.relation(
    () => Programme,
    (programme, row) => sql`${programme.id} = ${row.programmeId}`,
    'Theo chương trình. / By programme.',
  ),
  organiser: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.organiserId}`,
    'Theo đơn vị mở lớp. / By organiser.',
  ),
  startsOn: f.date('startsOn', 'Theo ngày khai giảng. / By first day.'),
  endsOn: f.date('endsOn', 'Theo ngày ngay sau ngày bế giảng. / By the day after the last day.'),
}));
builder.tableOrders(TrainingClass, { STARTS_ON: 'startsOn', ENDS_ON: 'endsOn', CODE: 'code' });

builder.readFields((t) => ({
  programmes: t.connection(() => Programme, { description: 'Các chương trình. / Training programmes.' }),
  trainingClasses: t.connection(() => TrainingClass, { description: 'Các lớp. / Training classes.' }),
}));
