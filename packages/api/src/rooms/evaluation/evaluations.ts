import { gradeLabel, GRADES, SCHEMES_WORDED } from '@cadre/domain/evaluation';
import { codesOf, type Label } from '@cadre/domain/kernel';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { Unit } from '../organization/graphql.js';
import { Document, RuleVersion } from '../rule/graphql.js';
import { EvaluationSubject, Grade } from './enums.js';
import type { evaluation } from './tables.js';
import { Evaluation } from './types.js';

type Row = typeof evaluation;

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** How the scheme of the year words the grade, in one of the languages. */
function wording(row: Row, language: keyof Label): SQL {
  const named = (rule: string | null) => {
    const cases = codesOf(GRADES).map((grade) => `when '${grade}' then ${literal(gradeLabel(grade, rule)[language])}`);
    return sql`case ${row.grade} ${sql.raw(cases.join(' '))} end`;
  };
  const own = SCHEMES_WORDED.map(([rule]) => sql`when ${sql.raw(literal(rule))} then ${named(rule)}`);
  return sql`case ${row.schemeCode} ${sql.join(own, sql` `)} else ${named(null)} end`;
}

/** Whether the grade was decided by the day of the lens. */
export function isDecided(row: Row, scope: Pick<Scope, 'asOf'>): SQL {
  return sql`${row.decidedOn} <= ${scope.asOf}`;
}

builder.tableFields(Evaluation, (t) => ({
  version: t.column('recordedFrom', {
    description:
      'Phiên bản; gửi lại ở `expectedVersion` khi sửa. / Its version; give it back as `expectedVersion` with a correction.',
  }),
  cadre: t.one(() => Cadre, {
    nullable: true,
    description: 'Người được đánh giá; null nếu không được xem. / The person; null if the file may not be seen.',
    on: (each, row) => sql`${each.id} = ${row.cadreId}`,
  }),
  year: t.column('year', { description: 'Năm được đánh giá. / The year that is graded.' }),
  subject: t.column('subject', {
    type: EvaluationSubject,
    description: 'Xếp loại với tư cách nào. / As what the person is rated.',
  }),
  grade: t.column('grade', { type: Grade, description: 'Mức xếp loại. / Grade.' }),
  gradeName: t.expression({
    type: 'String',
    nullable: false,
    description:
      'Mức xếp loại gọi theo thang của năm ấy, tiếng Việt. / The grade as the scale of the year words it, in Vietnamese.',
    sql: (row) => wording(row, 'vi'),
  }),
  englishGradeName: t.expression({
    type: 'String',
    nullable: false,
    description:
      'Mức xếp loại gọi theo thang của năm ấy, tiếng Anh. / The grade as the scale of the year words it, in English.',
    sql: (row) => wording(row, 'en'),
  }),
  schemeCode: t.column('schemeCode', {
    description: 'Mã phiên bản của thang xếp loại năm ấy. / Id of the version of the scale of the year: `EV-005`.',
  }),
  scheme: t.one(() => RuleVersion, {
    nullable: true,
    description:
      'Thang xếp loại của năm ấy; null nếu bộ quy định của máy chủ không còn. / The scale of the year; null where the rulebook of this server has none such.',
    on: (rule, row) => sql`${rule.code} = ${row.schemeCode}`,
  }),
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị xếp loại. / The unit that gave the grade.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  document: t.one(() => Document, {
    nullable: false,
    description: 'Văn bản làm căn cứ. / The document that it is known from.',
    on: (document, row) => sql`${document.id} = ${row.documentId}`,
  }),
  decidedOn: t.column('decidedOn', { description: 'Ngày quyết định xếp loại. / Day on which it was decided.' }),
  isDecided: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description: 'Đã quyết định vào ngày của dữ liệu hay chưa. / Whether it was decided by the day of the facts.',
    sql: (row, scope) => sql`(${isDecided(row, scope)})`,
  }),
}));

builder.tableFilters(Evaluation, (f) => ({
  id: f.id(() => Evaluation, 'id', 'Theo mã toàn cục. / By global id.'),
  cadre: f.relation(
    () => Cadre,
    (each, row) => sql`${each.id} = ${row.cadreId}`,
    'Theo người được đánh giá. / By the person.',
  ),
  year: f.integer('year', 'Theo năm được đánh giá. / By the year that is graded.'),
  subject: f.enum(EvaluationSubject, 'subject', 'Theo tư cách. / By subject.'),
  grade: f.enum(Grade, 'grade', 'Theo mức xếp loại. / By grade.'),
  schemeCode: f.code('schemeCode', 'Theo thang xếp loại. / By version of the scale.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị xếp loại. / By the unit that gave the grade.',
  ),
  document: f.relation(
    () => Document,
    (document, row) => sql`${document.id} = ${row.documentId}`,
    'Theo văn bản làm căn cứ. / By the document that it is known from.',
  ),
  decidedOn: f.date('decidedOn', 'Theo ngày quyết định. / By day of the decision.'),
  isDecided: f.flag(
    (row, scope) => isDecided(row, scope),
    'Đã quyết định vào ngày của dữ liệu. / Decided by the day of the facts.',
  ),
}));
builder.tableOrders(Evaluation, { YEAR: 'year', DECIDED_ON: 'decidedOn' });

builder.tableFields(Cadre, (t) => ({
  evaluations: t.connection(() => Evaluation, {
    asOf: true,
    description:
      'Kết quả đánh giá, xếp loại hằng năm, năm trước xếp trước; năm không ghi là chưa rõ. / Yearly evaluations, the earliest year first; of a year that is not there nothing is known.',
    on: (each, row) => sql`${each.cadreId} = ${row.id}`,
  }),
}));

builder.tableFilters(Cadre, (f) => ({
  evaluations: f.relation(
    () => Evaluation,
    (each, row) => sql`${each.cadreId} = ${row.id}`,
    'Có một kết quả xếp loại như vậy. / Has such an evaluation.',
  ),
}));

builder.readFields((t) => ({
  evaluations: t.connection(() => Evaluation, {
    asOf: true,
    description:
      'Kết quả đánh giá, xếp loại hằng năm mà người hỏi được xem. / The yearly evaluations that the viewer may see.',
  }),
}));
