import { DOCUMENT_RELATIONS, INSTRUMENT_KINDS } from '@cadre/domain/rule';
import { foldText } from '@cadre/domain/kernel';
import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { documentKey } from './document-key.js';
import { document, documentReference } from './tables.js';

export { RulePublication, RuleSeries, RuleVersion } from './catalogue-types.js';
export {
  Outcome,
  RuleBloc,
  RuleConfidence,
  RuleLevel,
  RulePostClass,
  RulePublicationKind,
  RuleSeverity,
  RuleSide,
  RuleSubject,
  RuleUnit,
} from './enums.js';
export { Check, Verdict, type DatedCheck } from './verdict-types.js';
export {
  RefusalReasonType,
  RowVerdict,
  RuleViolationType,
  type RefusalReason,
  type RuleViolation,
} from './violation-types.js';

export const InstrumentKind = vocabularyEnum('InstrumentKind', 'Loại văn bản. / Kind of document.', INSTRUMENT_KINDS);
const DocumentRelation = vocabularyEnum(
  'DocumentRelation',
  'Quan hệ giữa hai văn bản. / How one document refers to another.',
  DOCUMENT_RELATIONS,
);

export const Document = builder.table('Document', {
  table: document,
  key: 'id',
  isNode: true,
  visible: (_row, scope) => sql`${scope.viewer.isSignedIn}`,
  order: (row) => [byColumn(row.foldedTitle)],
  description:
    'Văn bản, hoặc bài báo là nguồn của số liệu. / A document, or the newspaper article that is the source of a figure.',
});

export const DocumentReference = builder.table('DocumentReference', {
  table: documentReference,
  key: 'id',
  visible: (_row, scope) => sql`${scope.viewer.isSignedIn}`,
  order: (row) => [byColumn(row.relation)],
  description: 'Một văn bản dẫn chiếu một văn bản khác. / A reference from one document to another.',
});

builder.tableFields(Document, (t) => ({
  number: t.column('number', { description: 'Số, ký hiệu; null nếu không có. / Number; null if it has none.' }),
  kind: t.column('kind', { type: InstrumentKind, description: 'Loại văn bản. / Kind.' }),
  title: t.column('title', { description: 'Tên, trích yếu. / Title.' }),
  issuer: t.column('issuer', {
    description:
      'Cơ quan ban hành hoặc tờ báo; null nếu nguồn không nêu. / Issuer or newspaper; null where the source does not say.',
  }),
  place: t.column('place', { description: 'Nơi; null nếu không rõ. / Place; null where unknown.' }),
  issuedOn: t.column('issuedOn', {
    type: 'PartialDate',
    description:
      'Ngày ký hoặc ngày đăng; null nếu nguồn không nêu. / Day of signing or printing; null where the source does not say.',
  }),
  effectiveFrom: t.column('effectiveFrom', {
    description: 'Ngày có hiệu lực; null nếu không rõ. / First day in force; null where unknown.',
  }),
  effectiveUntil: t.column('effectiveUntil', {
    description:
      'Ngày hết hiệu lực; null khi còn hiệu lực hoặc không rõ. / First day no longer in force; null while in force or unknown.',
  }),
  congress: t.column('congress', {
    description: 'Khóa của hội nghị Trung ương; null nếu không rõ. / Congress of the plenum; null if not stated.',
  }),
  plenum: t.column('plenum', {
    description:
      'Hội nghị lần thứ mấy; null nếu không phải văn kiện hội nghị. / Ordinal of the plenum; null if none adopted it.',
  }),
  references: t.many(() => DocumentReference, {
    description: 'Các văn bản được dẫn chiếu. / The documents it refers to.',
    on: (reference, row) => sql`${reference.documentId} = ${row.id}`,
  }),
  referencedBy: t.connection(() => DocumentReference, {
    description: 'Các dẫn chiếu đến văn bản này. / References to this document.',
    on: (reference, row) => sql`${reference.targetId} = ${row.id}`,
  }),
}));

builder.tableFields(DocumentReference, (t) => ({
  relation: t.column('relation', { type: DocumentRelation, description: 'Quan hệ. / Relation.' }),
  document: t.one(() => Document, {
    nullable: false,
    description: 'Văn bản dẫn chiếu. / The document that refers.',
    on: (from, row) => sql`${from.id} = ${row.documentId}`,
  }),
  target: t.one(() => Document, {
    nullable: false,
    description: 'Văn bản được dẫn chiếu. / The document referred to.',
    on: (to, row) => sql`${to.id} = ${row.targetId}`,
  }),
}));

builder.tableFilters(Document, (f) => ({
  id: f.id(() => Document, 'id', 'Theo mã toàn cục. / By global id.'),
  number: f.text('searchKey', documentKey, 'Theo số, ký hiệu, viết cách nào cũng được. / By number, in any spelling.'),
  title: f.text('foldedTitle', foldText, 'Theo tên. / By title.'),
  kind: f.enum(InstrumentKind, 'kind', 'Theo loại. / By kind.'),
  congress: f.integer('congress', 'Theo khóa. / By congress.'),
  plenum: f.integer('plenum', 'Theo hội nghị. / By plenum.'),
  effectiveFrom: f.date('effectiveFrom', 'Theo ngày có hiệu lực. / By first day in force.'),
}));
builder.tableOrders(Document, {
  TITLE: 'foldedTitle',
  ISSUED_ON: 'issuedOn',
  NUMBER: 'searchKey',
  EFFECTIVE_FROM: 'effectiveFrom',
});

builder.tableFilters(DocumentReference, (f) => ({
  relation: f.enum(DocumentRelation, 'relation', 'Theo quan hệ. / By relation.'),
  document: f.relation(
    () => Document,
    (from, row) => sql`${from.id} = ${row.documentId}`,
    'Theo văn bản dẫn chiếu. / By the document that refers.',
  ),
  target: f.relation(
    () => Document,
    (to, row) => sql`${to.id} = ${row.targetId}`,
    'Theo văn bản được dẫn chiếu. / By the document referred to.',
  ),
}));
builder.tableOrders(DocumentReference, { RELATION: 'relation' });

builder.readFields((t) => ({
  documents: t.connection(() => Document, {
    description: 'Các văn bản và bài báo nguồn. / Documents and source articles.',
  }),
}));
