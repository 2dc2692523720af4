import { codesOf } from '@cadre/domain/kernel';
import { INSTRUMENT_KINDS } from '@cadre/domain/rule';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Document } from './graphql.js';
import { documentReference } from './tables.js';

const documentAggregate = builder.aggregate(Document, {
  ratio: Ratio,
  dimensions: (d) => ({
    KIND: d.code(codesOf(INSTRUMENT_KINDS), (row) => sql`${row.kind}`, 'Loại văn bản. / Kind.'),
    ISSUER: d.text(
      (row) => sql`${row.issuer}`,
      'Cơ quan ban hành hoặc tờ báo; trống nếu nguồn không nêu. / Issuer or newspaper; empty where the source does not say.',
    ),
    PLACE: d.text((row) => sql`${row.place}`, 'Nơi; trống nếu không rõ. / Place; empty where unknown.'),
    YEAR: d.number(
      (row) => sql`left(${row.issuedOn}, 4)::integer`,
      'Năm ký hoặc đăng; trống nếu không rõ. / Year of signing or printing; empty where unknown.',
    ),
    CONGRESS: d.number(
      (row) => sql`${row.congress}`,
      'Khóa của hội nghị Trung ương; trống nếu không rõ. / Congress of the plenum; empty if not stated.',
    ),
  }),
  measures: (m) => ({
    documents: m.count('Số văn bản. / Documents.'),
    numbered: m.count('Số văn bản có số, ký hiệu. / Documents with a number.', (row) => sql`${row.number} is not null`),
    inForce: m.count(
      'Số văn bản biết chắc có hiệu lực vào ngày của dữ liệu. / Documents known to be in force on the day of the facts.',
      (row, scope) =>
        sql`${row.effectiveFrom} <= ${scope.asOf} and (${row.effectiveUntil} is null or ${row.effectiveUntil} > ${scope.asOf})`,
    ),
    replaced: m.count('Số văn bản đã bị văn bản khác thay thế. / Documents that another one replaces.', (row, scope) =>
      scope.exists(documentReference, (each) => sql`${each.targetId} = ${row.id} and ${each.relation} = 'REPLACES'`),
    ),
  }),
});

builder.readFields((t) => ({
  documentAggregate: t.aggregate(documentAggregate, {
    description: 'Thống kê văn bản và bài báo nguồn. / Statistics of documents and source articles.',
  }),
}));
