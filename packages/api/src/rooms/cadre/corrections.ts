import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Document } from '../rule/graphql.js';
import { Cadre, FileCorrection } from './types.js';

builder.tableFields(FileCorrection, (t) => ({
  entity: t.expression({
    type: 'ID',
    nullable: false,
    description: 'Mã toàn cục của điều được đính chính. / Global id of what was corrected.',
    sql: (row) => sql`(${row.rowType} || ':' || ${row.rowId})`,
  }),
  reason: t.column('reason', { description: 'Lý do, như người đính chính viết. / Why, as the actor wrote it.' }),
  document: t.one(() => Document, {
    nullable: false,
    description: 'Văn bản làm căn cứ. / The document that proves it.',
    on: (document, row) => sql`${document.id} = ${row.documentId}`,
  }),
  correctedAt: t.column('recordedFrom', { description: 'Lúc đính chính. / When it was corrected.' }),
}));

builder.tableFields(Cadre, (t) => ({
  corrections: t.connection(() => FileCorrection, {
    description:
      'Các lần đính chính trong hồ sơ, cũ trước; điều ghi trước đó đọc bằng `knownAt`. / The corrections of the file, oldest first; what stood before is read by `knownAt`.',
    on: (each, row) => sql`${each.cadreId} = ${row.id}`,
  }),
}));
