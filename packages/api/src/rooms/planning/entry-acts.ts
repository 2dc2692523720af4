import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { vocabularyEnum } from '../../platform/vocabulary-enum.js';
import { Document } from '../rule/graphql.js';
import { RemovalEvidence, RemovalGround } from './enums.js';
import { ENTRY_ACTS, planEntryAct } from './tables.js';
import { PlanEntry } from './types.js';

const EntryAct = vocabularyEnum(
  'PlanEntryActKind',
  'Việc làm với một người trong quy hoạch. / What is done to one entry.',
  ENTRY_ACTS,
);

const PlanEntryAct = builder.table('PlanEntryAct', {
  table: planEntryAct,
  key: 'id',
  visible: (row, scope) => scope.sees(PlanEntry, row.entryId),
  order: (row) => [byColumn(row.actedOn)],
  description:
    'Một lần rà soát hoặc đưa ra đã nói gì về một người trong quy hoạch. / What a review or a removal said of an entry.',
});

builder.tableFields(PlanEntryAct, (t) => ({
  entry: t.one(() => PlanEntry, {
    nullable: false,
    description: 'Người trong quy hoạch, với suất. / The entry.',
    on: (entry, row) => sql`${entry.id} = ${row.entryId}`,
  }),
  act: t.column('act', { type: EntryAct, description: 'Việc gì. / What was done.' }),
  actedOn: t.column('actedOn', { description: 'Ngày. / Day.' }),
  reason: t.column('reason', {
    description:
      'Lý do nêu trong rà soát; null khi đưa ra ngoài đợt rà soát, chỉ có căn cứ. / The reason a review gave; null for a removal outside a review, which has its ground.',
  }),
  ground: t.column('ground', {
    type: RemovalGround,
    description: 'Lý do đưa ra; null với việc khác. / Ground of a removal; null for other acts.',
  }),
  evidence: t.column('evidence', {
    type: RemovalEvidence,
    description: 'Căn cứ của lý do đưa ra; null với việc khác. / What proves the ground; null for other acts.',
  }),
  document: t.one(() => Document, {
    nullable: true,
    description: 'Văn bản làm căn cứ; null với việc khác. / The document that is the evidence; null for other acts.',
    on: (each, row) => sql`${each.id} = ${row.documentId}`,
  }),
}));

builder.tableFilters(PlanEntryAct, (f) => ({
  act: f.enum(EntryAct, 'act', 'Theo việc. / By act.'),
  ground: f.enum(RemovalGround, 'ground', 'Theo lý do đưa ra. / By ground of removal.'),
  actedOn: f.date('actedOn', 'Theo ngày. / By day.'),
}));
builder.tableOrders(PlanEntryAct, { ACTED_ON: 'actedOn' });

builder.tableFields(PlanEntry, (t) => ({
  acts: t.connection(() => PlanEntryAct, {
    asOf: true,
    description:
      'Các lần giữ lại, bổ sung, đưa ra đến hết ngày của dữ liệu, cũ nhất trước. / What was kept, added and taken out up to the day of the facts, oldest first.',
    on: (act, row, scope) => sql`${act.entryId} = ${row.id} and ${act.actedOn} <= ${scope.asOf}`,
  }),
}));
