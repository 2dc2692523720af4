import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { AwardKind, DisciplineForm, DisciplineSide } from './enums.js';
import { Award, Cadre, Discipline } from './types.js';

builder.tableFields(Award, (t) => ({
  version: t.column('recordedFrom', {
    description:
      'Phiên bản; gửi lại ở `expectedVersion` khi sửa. / Its version; give it back as `expectedVersion` with a correction.',
  }),
  kind: t.column('kind', { type: AwardKind, description: 'Loại. / Kind.' }),
  name: t.column('name', { description: 'Tên như quyết định ghi. / Name as the decision writes it.' }),
  awardedOn: t.column('awardedOn', { description: 'Ngày được khen thưởng. / Day of the award.' }),
  decisionNumber: t.column('decisionNumber', { description: 'Số quyết định. / Number of the decision.' }),
}));

builder.tableFields(Discipline, (t) => ({
  version: t.column('recordedFrom', {
    description:
      'Phiên bản; gửi lại ở `expectedVersion` khi sửa. / Its version; give it back as `expectedVersion` with a correction.',
  }),
  side: t.column('side', { type: DisciplineSide, description: 'Kỷ luật của ai. / Whose discipline it is.' }),
  form: t.column('form', { type: DisciplineForm, description: 'Hình thức. / Form.' }),
  decisionNumber: t.column('decisionNumber', { description: 'Số quyết định. / Number of the decision.' }),
  decidedOn: t.column('decidedOn', { description: 'Ngày quyết định. / Day of the decision.' }),
  validFrom: t.column('validFrom', { description: 'Ngày bắt đầu có hiệu lực. / First day in effect.' }),
  validUntil: t.column('validUntil', {
    description: 'Ngày hết hiệu lực; null nếu chưa rõ. / First day no longer in effect; null while no end is known.',
  }),
  isInEffect: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description: 'Có đang có hiệu lực vào ngày của dữ liệu. / Whether it is in effect on the day of the facts.',
    sql: (row, scope) => sql`(${holdsOn(row, scope)})`,
  }),
}));

builder.tableFilters(Award, (f) => ({
  kind: f.enum(AwardKind, 'kind', 'Theo loại. / By kind.'),
  awardedOn: f.date('awardedOn', 'Theo ngày được khen thưởng. / By day of the award.'),
}));
builder.tableOrders(Award, { AWARDED_ON: 'awardedOn', KIND: 'kind' });

builder.tableFilters(Discipline, (f) => ({
  side: f.enum(DisciplineSide, 'side', 'Theo bên kỷ luật. / By whose discipline it is.'),
  form: f.enum(DisciplineForm, 'form', 'Theo hình thức. / By form.'),
  decidedOn: f.date('decidedOn', 'Theo ngày quyết định. / By day of the decision.'),
  inEffect: f.flag(
    (row, scope) => holdsOn(row, scope),
    'Có hiệu lực vào ngày của dữ liệu. / In effect on the day of the facts.',
  ),
}));
builder.tableOrders(Discipline, { VALID_FROM: 'validFrom', DECIDED_ON: 'decidedOn' });

builder.tableFields(Cadre, (t) => ({
  awards: t.connection(() => Award, {
    description: 'Khen thưởng, cũ trước. / Awards, oldest first.',
    on: (each, row) => sql`${each.cadreId} = ${row.id}`,
  }),
  disciplines: t.connection(() => Discipline, {
    asOf: true,
    description:
      'Kỷ luật, kể cả đã hết hiệu lực; lọc bằng `inEffect`. / Disciplines, ended ones included; filter by `inEffect`.',
    on: (each, row) => sql`${each.cadreId} = ${row.id}`,
  }),
}));

builder.tableFilters(Cadre, (f) => ({
  awards: f.relation(
    () => Award,
    (each, row) => sql`${each.cadreId} = ${row.id}`,
    'Được khen thưởng như vậy. / Has such an award.',
  ),
  disciplines: f.relation(
    () => Discipline,
    (each, row) => sql`${each.cadreId} = ${row.id}`,
    'Bị kỷ luật như vậy. / Has such a discipline.',
  ),
}));
