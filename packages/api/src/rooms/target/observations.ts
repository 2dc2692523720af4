import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Unit } from '../organization/graphql.js';
import { Document } from '../rule/graphql.js';
import { Bound } from '../training/index.js';
import { ObservationState, PublishedRelation } from './enums.js';
import { attainmentParts, countOf, populationOf } from './measure.js';
import { Indicator, Observation, ObservationPart, Target } from './types.js';

builder.tableFields(Observation, (t) => ({
  indicator: t.one(() => Indicator, {
    nullable: false,
    description: 'Chỉ số. / Indicator.',
    on: (indicator, row) => sql`${indicator.id} = ${row.indicatorId}`,
  }),
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị. / Unit.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  target: t.one(() => Target, {
    nullable: true,
    description:
      'Chỉ tiêu tương ứng; null nếu không có. / The target it is measured against; null where there is none.',
    on: (target, row) => sql`${target.id} = ${row.targetId}`,
  }),
  asOf: t.column('asOf', {
    type: 'PartialDate',
    description:
      'Ngày mà số liệu mô tả, chính xác đến đâu ghi đến đó; null nếu nguồn không nêu. / The day the figure describes, as exact as the source says; null where it does not say.',
  }),
  count: t.expression({
    type: 'Integer',
    nullable: true,
    description:
      'Số đếm được, hoặc tổng các thành phần; null nếu nguồn chỉ in tỷ lệ hoặc thiếu một thành phần. / What was counted, or the sum over the parts; null where only a percentage was printed or a part is not known.',
    sql: (row, scope) => countOf(row, scope),
  }),
  population: t.expression({
    type: 'Integer',
    nullable: true,
    description:
      'Tổng thể mà số đếm là một phần, hoặc tổng của các thành phần; null nếu nguồn không nêu. / The population the count is a part of, or the sum over the parts; null where the source does not say.',
    sql: (row, scope) => populationOf(row, scope),
  }),
  share: t.value(Ratio, {
    nullable: true,
    description:
      'Số đếm trên tổng thể; null nếu thiếu một trong hai, hoặc tổng thể bằng 0. / Count over population; null where either is unknown or the population is 0.',
    parts: (row, scope) => ({
      numerator: countOf(row, scope),
      denominator: sql`nullif(${populationOf(row, scope)}, 0)`,
    }),
  }),
  attainment: t.value(Ratio, {
    nullable: true,
    description:
      'Mức đạt so với chỉ tiêu, tính từ số đếm; null nếu thiếu số đếm hoặc chỉ tiêu. / What was reached over the target, from the count; null where either is unknown.',
    parts: attainmentParts,
  }),
  printedPercent: t.column('printedPercent', {
    type: 'Decimal',
    description:
      'Tỷ lệ phần trăm đúng như nguồn in; null nếu không in. / The percentage exactly as printed; null where none was.',
  }),
  printedRelation: t.column('printedRelation', {
    type: PublishedRelation,
    description:
      'Tỷ lệ in ra tính trên cái gì; null nếu không in. / What the printed percentage is a share of; null without one.',
  }),
  knownOthers: t.column('knownOthers', {
    description:
      'Số thành viên của cùng tổng thể mà nguồn đếm ở chỗ khác; null nếu không có. / Members of the same population that the source counts elsewhere; null where none are.',
  }),
  bound: t.column('bound', {
    type: Bound,
    description: 'Đúng số, ít nhất hay nhiều nhất. / Exactly, at least or at most.',
  }),
  state: t.column('state', { type: ObservationState, description: 'Tạm tính hay chính thức. / Provisional or final.' }),
  note: t.column('note', {
    description:
      'Điều nguồn bỏ ngỏ; null nếu không có. / What the source leaves open, in Vietnamese; null where nothing is.',
  }),
  noteEnglish: t.column('noteEnglish', {
    description: 'Ghi chú bằng tiếng Anh; null nếu không có ghi chú. / The same in English; null without a note.',
  }),
  parts: t.many(() => ObservationPart, {
    description:
      'Các thành phần; trống với số liệu được đếm trực tiếp. / Its parts; empty for a figure that was counted as such.',
    on: (part, row) => sql`${part.wholeId} = ${row.id}`,
  }),
  source: t.one(() => Document, {
    nullable: true,
    description: 'Nguồn; null nếu do chính đơn vị nhập. / Source; null if the unit itself entered it.',
    on: (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
  }),
}));

builder.tableFields(ObservationPart, (t) => ({
  observation: t.one(() => Observation, {
    nullable: false,
    description: 'Số liệu thành phần. / The observation that is the part.',
    on: (part, row) => sql`${part.id} = ${row.partId}`,
  }),
  isComplement: t.column('isComplement', {
    description:
      'Thành phần đếm những trường hợp ngược lại, nên lấy tổng thể trừ đi. / Whether the part counts those who did not, so that the rest of its population enters the whole.',
  }),
}));

builder.tableFields(Unit, (t) => ({
  targets: t.connection(() => Target, {
    description: 'Các chỉ tiêu của đơn vị. / Targets of the unit.',
    on: (target, row) => sql`${target.unitId} = ${row.id}`,
  }),
  observations: t.connection(() => Observation, {
    description: 'Các số liệu của đơn vị. / Observations of the unit.',
    on: (observation, row) => sql`${observation.unitId} = ${row.id}`,
  }),
}));

builder.tableFilters(Observation, (f) => ({
  id: f.id(() => Observation, 'id', 'Theo mã toàn cục. / By global id.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị. / By unit.',
  ),
  indicator: f.relation(
    () => Indicator,
    (indicator, row) => sql`${indicator.id} = ${row.indicatorId}`,
    'Theo chỉ số. / By indicator.',
  ),
  target: f.relation(
    () => Target,
    (target, row) => sql`${target.id} = ${row.targetId}`,
    'Theo chỉ tiêu; chọn những số liệu có chỉ tiêu. / By target; selects observations that have one.',
  ),
  source: f.relation(
    () => Document,
    (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
    'Theo nguồn; chọn những số liệu có nguồn. / By source; selects observations that have one.',
  ),
  state: f.enum(ObservationState, 'state', 'Theo trạng thái. / By state.'),
  isPrinted: f.flag((row) => sql`${row.printedPercent} is not null`, 'Nguồn có in tỷ lệ. / A percentage was printed.'),
}));
builder.tableOrders(Observation, { AS_OF: 'asOf', COUNT: 'count' });

builder.readFields((t) => ({
  observations: t.connection(() => Observation, { description: 'Các số liệu. / Observations.' }),
}));
