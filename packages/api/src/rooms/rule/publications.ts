import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { RulePublication, RuleSeries, RuleVersion } from './catalogue-types.js';
import { RulePublicationKind } from './enums.js';
import { Document } from './graphql.js';

builder.tableFields(RulePublication, (t) => ({
  revision: t.column('revision', {
    description:
      'Bản của bộ quy định mà thay đổi này tạo ra, đếm từ 1. / The revision of the rulebook that it makes, from 1.',
  }),
  kind: t.column('kind', { type: RulePublicationKind, description: 'Thay đổi gì. / What is changed.' }),
  series: t.one(() => RuleSeries, {
    nullable: true,
    description:
      'Quy định được thay đổi; null nếu bộ quy định của máy chủ không còn. / The rule that is changed; null where the rulebook of this server has none such.',
    on: (series, row) => sql`${series.key} = ${row.seriesKey}`,
  }),
  version: t.one(() => RuleVersion, {
    nullable: true,
    description: 'Phiên bản mới; null khi chỉ bãi bỏ. / The version that it brings; null for a repeal.',
    on: (version, row) => sql`${version.code} = ${row.ruleCode}`,
  }),
  ended: t.one(() => RuleVersion, {
    nullable: true,
    description:
      'Phiên bản bị thay hoặc bãi bỏ; null khi chỉ thêm. / The version that it ends; null where it ends none.',
    on: (version, row) => sql`${version.code} = ${row.endedCode}`,
  }),
  effectiveOn: t.column('effectiveOn', {
    description: 'Ngày đầu thay đổi có hiệu lực. / First day on which the change holds.',
  }),
  document: t.one(() => Document, {
    nullable: false,
    description: 'Văn bản làm căn cứ. / The document that it rests on.',
    on: (document, row) => sql`${document.id} = ${row.documentId}`,
  }),
  clause: t.column('clause', { description: 'Điều, khoản. / Article and paragraph of the document.' }),
  note: t.column('note', {
    description: 'Ghi chú, tiếng Việt; null nếu không có. / A remark, in Vietnamese; null where there is none.',
  }),
  englishNote: t.column('englishNote', {
    description: 'Ghi chú, tiếng Anh; null nếu không có. / The same in English; null where there is none.',
  }),
  publishedOn: t.column('publishedOn', { description: 'Ngày công bố. / Day of publishing.' }),
  publishedBy: t.column('publishedBy', {
    description: 'Ai công bố, theo tên đăng nhập. / Who published, by the name signed in with.',
  }),
}));

builder.tableFields(RuleVersion, (t) => ({
  publication: t.one(() => RulePublication, {
    nullable: true,
    description:
      'Việc công bố đã đưa phiên bản này vào; null nếu có sẵn trong phần mềm. / The publication that brought it; null for one that came with the software.',
    on: (publication, row) => sql`${publication.ruleCode} = ${row.code}`,
  }),
}));

builder.tableFilters(RulePublication, (f) => ({
  id: f.id(() => RulePublication, 'id', 'Theo mã toàn cục. / By global id.'),
  kind: f.enum(RulePublicationKind, 'kind', 'Theo loại thay đổi. / By what is changed.'),
  seriesKey: f.code('seriesKey', 'Theo chuỗi quy định. / By key of the series.'),
  effectiveOn: f.date('effectiveOn', 'Theo ngày đầu có hiệu lực. / By first day.'),
  publishedOn: f.date('publishedOn', 'Theo ngày công bố. / By day of publishing.'),
  document: f.relation(
    () => Document,
    (document, row) => sql`${document.id} = ${row.documentId}`,
    'Theo văn bản làm căn cứ. / By the document that it rests on.',
  ),
}));

builder.readFields((t) => ({
  rulePublications: t.connection(() => RulePublication, {
    description:
      'Những thay đổi của quy định được công bố tại đây, theo thứ tự; các phiên bản có sẵn trong phần mềm không có ở đây. / The changes of the law that were published here, in their order; versions that came with the software are not among them.',
  }),
}));
