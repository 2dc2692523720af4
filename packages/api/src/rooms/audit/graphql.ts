import { byColumn, ReadRefused } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { auditEntry } from '../../platform/writing/index.js';
import { Unit } from '../organization/graphql.js';
import { Document, RuleVersion } from '../rule/graphql.js';
import { auditEntryVisible } from './visibility.js';

const AuditEntry = builder.table('AuditEntry', {
  table: auditEntry,
  key: 'id',
  visible: auditEntryVisible,
  order: (row) => [byColumn(row.day), byColumn(row.place)],
  description:
    'Một dòng nhật ký: ai đã làm gì với một đối tượng. Người được xem đối tượng thì thấy; kiểm toán viên thấy việc của các đơn vị thuộc phạm vi mình. Không có dữ liệu cá nhân. / A line of the audit: who did what to one row. It is seen by who may see the row, and by auditors where somebody acted for a unit of their subtree. It holds no personal data.',
});

builder.tableFields(AuditEntry, (t) => ({
  occurredAt: t.column('occurredAt', { description: 'Lúc nào. / When.' }),
  actor: t.column('actor', { description: 'Ai, theo tên đăng nhập. / Who, by the name signed in with.' }),
  actorUnit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị mà người ấy làm thay. / The unit acted for.',
    on: (unit, row) => sql`${unit.id} = ${row.actorUnitId}`,
  }),
  mutation: t.column('mutation', { description: 'Bằng mutation nào. / By which mutation.' }),
  act: t.column('act', {
    description:
      'Đối tượng đã được làm gì, ví dụ RECORDED, APPROVE. / What was done to the row, such as RECORDED or APPROVE.',
  }),
  entity: t.expression({
    type: 'ID',
    nullable: false,
    description: 'Mã toàn cục của đối tượng. / Global id of the row.',
    sql: (row) => sql`(${row.rowType} || ':' || ${row.rowId})`,
  }),
  document: t.one(() => Document, {
    nullable: true,
    description:
      'Văn bản làm căn cứ; null nếu mutation không nêu. / The document decided by; null where the mutation named none.',
    on: (document, row) => sql`${document.id} = ${row.documentId}`,
  }),
  rules: t.many(() => RuleVersion, {
    description:
      'Các phiên bản quy định mà kết luận của lần thay đổi ấy dựa vào; trống nếu không có kết luận. / The versions of rules that the verdicts of that mutation rest on; empty where it has none.',
    on: (version, row) => sql`${version.code} = any(${row.ruleCodes})`,
  }),
  requestId: t.column('requestId', {
    description: 'Mã yêu cầu trong nhật ký máy chủ. / Id of the request in the log.',
  }),
  day: t.column('day', { description: 'Ngày ở Việt Nam. / The day in Vietnam.' }),
  place: t.column('place', { description: 'Thứ tự trong ngày, từ 1. / Place among the lines of the day, from 1.' }),
  previousHash: t.column('previousHash', {
    description:
      'Mã băm của dòng liền trước; null với dòng đầu tiên. / Hash of the line before; null for the first of all.',
  }),
  hash: t.column('hash', {
    description:
      'SHA-256 của dòng này và mã băm liền trước; `cadre audit verify` tính lại. / SHA-256 of this line and the hash before; `cadre audit verify` reckons it again.',
  }),
}));

builder.tableFilters(AuditEntry, (f) => ({
  mutation: f.code('mutation', 'Theo mutation. / By mutation.'),
  act: f.code('act', 'Theo việc đã làm. / By what was done.'),
  actor: f.code('actor', 'Theo người làm. / By who acted.'),
  day: f.date('day', 'Theo ngày ở Việt Nam. / By day in Vietnam.'),
}));
builder.tableOrders(AuditEntry, { DAY: 'day' });

const idForm = /^[A-Z]\w*:[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;

/** A global id as it is; of whatever type, since any row may be written one day. */
function prepare(id: unknown): string {
  if (typeof id === 'string' && idForm.test(id)) return id;
  throw new ReadRefused(
    'INVALID_ID',
    { vi: 'Mã không hợp lệ; cần mã dạng "Loại:uuid".', en: 'Not a valid id; expected "Type:uuid".' },
    { id: String(id).slice(0, 80) },
  );
}

builder.readFields((t) => ({
  auditTrail: t.connection(() => AuditEntry, {
    description:
      'Nhật ký của một đối tượng, cũ trước: ai đã làm gì, lúc nào, theo quy định nào. Luôn là mọi dòng đã ghi, không phụ thuộc `asOf` hay `knownAt`. Trống nếu chưa có thay đổi nào, hoặc không được xem. / The audit of one row, oldest first: who did what, when, under which rules. It is always everything written, whatever `asOf` and `knownAt` say. Empty where nothing was changed, or it may not be seen.',
    args: {
      entity: t.arg({
        type: 'ID',
        required: true,
        description: 'Mã toàn cục của đối tượng. / Global id of the row.',
        extensions: { prepare },
      }),
    },
    on: (line, _root, { args }) =>
      sql`${line.rowType} = split_part(${args.entity}, ':', 1) and ${line.rowId} = split_part(${args.entity}, ':', 2)::uuid`,
  }),
}));
