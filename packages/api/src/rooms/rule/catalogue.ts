import type { RuleScope } from '@cadre/domain/rule';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { RuleCitation, RuleParameter, RuleSeries, RuleVersion } from './catalogue-types.js';
import { RuleArea, RuleConfidence, RuleEvidence, RuleSeverity, RuleUnit } from './enums.js';
import { Document } from './graphql.js';
import type { QuestionRecord } from './question-record.js';
import { AskedQuestion, RuleScopeValues } from './scope-types.js';
import type { ruleVersion } from './tables.js';

/** Whether a version is in force on a day: not before its first day where that is known, not from its last day on. */
export function isInForceOn(row: typeof ruleVersion, day: SQL): SQL {
  return sql`((${row.inForceFrom} is null or ${row.inForceFrom} <= ${day}) and (${row.inForceUntil} is null or ${row.inForceUntil} > ${day}))`;
}

builder.tableFields(RuleSeries, (t) => ({
  key: t.column('key', {
    description: 'Khóa ổn định: phòng và chủ đề. / Stable key: room and subject, `planning.persons-per-post`.',
  }),
  room: t.column('room', { description: 'Mảng nghiệp vụ. / Room of the code that the series belongs to.' }),
  area: t.column('area', { type: RuleArea, description: 'Lĩnh vực. / Area.' }),
  question: t.column('question', {
    description: 'Điều mà quy định trả lời, tiếng Việt. / What it answers, in Vietnamese.',
  }),
  englishQuestion: t.column('englishQuestion', {
    description: 'Điều mà quy định trả lời, tiếng Anh. / What it answers, in English.',
  }),
  isExecutable: t.column('isExecutable', {
    description:
      'Có câu hỏi được máy tính trả lời hay chỉ nêu để biết. / Whether code computes an answer, or the rule is only told.',
  }),
  questions: t.computed<{ questions: readonly QuestionRecord[] }, readonly QuestionRecord[]>({
    type: [AskedQuestion],
    nullable: false,
    description:
      'Các câu hỏi kiểm tra được tính và dữ kiện cần có; rỗng nếu chỉ nêu để biết. / The questions that are computed, and the facts they need; empty for a rule that is only told.',
    needs: (row) => ({ questions: sql`${row.questions}` }),
    compute: (rows) => rows.map(({ questions }) => questions),
  }),
  versions: t.many(() => RuleVersion, {
    description: 'Các phiên bản, cũ trước. / The versions, oldest first.',
    on: (version, row) => sql`${version.seriesId} = ${row.id}`,
    order: (version) => [{ sql: sql`${version.place}`, type: 'integer', nullable: false }],
  }),
  inForce: t.many(() => RuleVersion, {
    asOf: true,
    description:
      'Các phiên bản có hiệu lực vào ngày của dữ liệu; có thể nhiều hơn một khi phạm vi áp dụng khác nhau. / The versions in force on the day of the facts; more than one where they bind different cases.',
    on: (version, row, scope) => sql`${version.seriesId} = ${row.id} and ${isInForceOn(version, scope.asOf)}`,
  }),
}));

builder.tableFields(RuleVersion, (t) => ({
  code: t.column('code', {
    description: 'Mã ổn định, ví dụ PL-023. / Stable id in the rulebook, such as PL-023.',
  }),
  series: t.one(() => RuleSeries, {
    nullable: false,
    description: 'Chuỗi quy định. / The series it stands in.',
    on: (series, row) => sql`${series.id} = ${row.seriesId}`,
  }),
  area: t.column('area', { type: RuleArea, description: 'Lĩnh vực. / Area.' }),
  title: t.column('title', { description: 'Tên, tiếng Việt. / Title, in Vietnamese.' }),
  englishTitle: t.column('englishTitle', { description: 'Tên, tiếng Anh. / Title, in English.' }),
  statement: t.column('statement', { description: 'Nội dung, tiếng Việt. / What it says, in Vietnamese.' }),
  englishStatement: t.column('englishStatement', { description: 'Nội dung, tiếng Anh. / What it says, in English.' }),
  inForceFrom: t.column('inForceFrom', {
    description: 'Ngày bắt đầu có hiệu lực; null nếu không rõ. / First day in force; null where it is not known.',
  }),
  inForceUntil: t.column('inForceUntil', {
    description:
      'Ngày hết hiệu lực; null nếu chưa rõ ngày kết thúc. / First day no longer in force; null where no end is known.',
  }),
  isInForce: t.expression({
    type: 'Boolean',
    nullable: false,
    asOf: true,
    description: 'Có hiệu lực vào ngày của dữ liệu hay không. / Whether it is in force on the day of the facts.',
    sql: (row, scope) => isInForceOn(row, scope.asOf),
  }),
  scope: t.computed<{ scope: RuleScope }, RuleScope>({
    type: RuleScopeValues,
    nullable: false,
    description: 'Phạm vi áp dụng. / Whom it binds.',
    needs: (row) => ({ scope: sql`${row.scope}` }),
    compute: (rows) => rows.map(({ scope }) => scope),
  }),
  severity: t.column('severity', { type: RuleSeverity, description: 'Bắt buộc hay cảnh báo. / Binding or a warning.' }),
  isExecutable: t.column('isExecutable', {
    description: 'Thuộc chuỗi có câu hỏi được tính hay không. / Whether its series has questions that code computes.',
  }),
  confidence: t.column('confidence', { type: RuleConfidence, description: 'Mức chắc chắn. / How sure it is.' }),
  isLowConfidence: t.column('isLowConfidence', {
    description:
      'Chưa chắc chắn, hoặc có tham số chưa ai đọc được trong văn bản. / Whether it is not sure, or has a parameter that nobody has read in a text.',
  }),
  evidence: t.column('evidence', {
    type: RuleEvidence,
    description: 'Số liệu dựa vào đâu. / What its figures rest on.',
  }),
  evidencePages: t.computed<{ pages: readonly string[] }, readonly string[]>({
    type: ['String'],
    nullable: false,
    description:
      'Địa chỉ các trang đã đọc, hoặc lời ghi đã đọc gì. / Addresses of the pages read, or in words what was read.',
    needs: (row) => ({ pages: sql`${row.evidencePages}` }),
    compute: (rows) => rows.map(({ pages }) => pages),
  }),
  source: t.column('source', { description: 'Nguồn, viết thành một dòng. / The source in one line.' }),
  note: t.column('note', {
    description:
      'Chỗ khác với văn bản hoặc chưa rõ, tiếng Việt; null nếu không có. / Where it departs from the text or is unsure, in Vietnamese; null where nothing is to be said.',
  }),
  englishNote: t.column('englishNote', {
    description:
      'Chỗ khác với văn bản hoặc chưa rõ, tiếng Anh; null nếu không có. / The same in English; null where nothing is to be said.',
  }),
  parameters: t.many(() => RuleParameter, {
    description: 'Các tham số. / The parameters.',
    on: (parameter, row) => sql`${parameter.versionId} = ${row.id}`,
  }),
  citations: t.many(() => RuleCitation, {
    description:
      'Các văn bản làm căn cứ; rỗng nếu chỉ dựa vào thực tiễn. / The instruments it rests on; empty where it rests on practice alone.',
    on: (citation, row) => sql`${citation.versionId} = ${row.id}`,
  }),
}));

builder.tableFields(RuleParameter, (t) => ({
  name: t.column('name', { description: 'Tên tham số. / Name.' }),
  value: t.column('value', {
    description:
      'Giá trị chính xác: số, phân số "2/3", so sánh ">= 2/3", danh sách dạng JSON; null nếu phiên bản không nêu. / The exact value: a number, a fraction "2/3", a comparison ">= 2/3", a list as JSON; null where this version does not say.',
  }),
  number: t.column('number', {
    description: 'Giá trị khi là số nguyên; null nếu không phải. / The value where it is a whole number; else null.',
  }),
  unit: t.column('unit', { type: RuleUnit, description: 'Đơn vị tính. / What it is counted in.' }),
  isLowConfidence: t.column('isLowConfidence', {
    description: 'Chưa ai đọc được giá trị này trong văn bản. / Whether nobody has read it in a text.',
  }),
}));

builder.tableFields(RuleCitation, (t) => ({
  number: t.column('number', { description: 'Số, ký hiệu như văn bản ghi. / Number, as the instrument prints it.' }),
  issuedOn: t.column('issuedOn', {
    type: 'PartialDate',
    description: 'Ngày ký; null nếu không rõ. / Day of signing; null where it is not known.',
  }),
  clause: t.column('clause', {
    description: 'Điều, khoản; null nếu không nêu. / Article and paragraph; null where none is named.',
  }),
  document: t.one(() => Document, {
    nullable: true,
    description:
      'Văn bản đó trong kho văn bản; null nếu chưa có. Số trùng giữa các khóa thì so cả ngày ký. / The document held under that number; null if none is. Numbers repeat between congresses, so the day is compared where both are known.',
    on: (document, row) =>
      sql`${document.searchKey} = ${row.searchKey} and (${document.issuedOn} is null or ${row.issuedOn} is null or starts_with(${document.issuedOn}, ${row.issuedOn}) or starts_with(${row.issuedOn}, ${document.issuedOn}))`,
  }),
}));
