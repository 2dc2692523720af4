import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { cadre } from '../cadre/tables.js';
import { Body, Unit } from '../organization/graphql.js';
import { Document } from '../rule/graphql.js';
import { VotePurpose, VoteRoundState } from './enums.js';
import { VoteInvalidReason, VoteResult, VoteRound } from './types.js';

builder.tableFields(VoteRound, (t) => ({
  name: t.column('name', { description: 'Tên đợt. / Name of the round.' }),
  purpose: t.column('purpose', { type: VotePurpose, description: 'Loại phiếu. / Purpose.' }),
  state: t.column('state', { type: VoteRoundState, description: 'Trạng thái. / State.' }),
  heldOn: t.column('heldOn', {
    description: 'Ngày lấy phiếu; null nếu chưa ấn định. / Day of the vote; null until it is set.',
  }),
  unit: t.one(() => Unit, {
    nullable: false,
    description: 'Đơn vị tổ chức lấy phiếu. / The unit that holds the round.',
    on: (unit, row) => sql`${unit.id} = ${row.unitId}`,
  }),
  body: t.one(() => Body, {
    nullable: true,
    description:
      'Cấp ủy, ban bỏ phiếu; null nếu là hội nghị không phải một cấp ủy, ban. / The body that votes; null for a conference that is no body.',
    on: (body, row) => sql`${body.id} = ${row.bodyId}`,
  }),
  members: t.column('members', {
    description: 'Tổng số thành viên; null nếu chưa báo cáo. / All members; null until reported.',
  }),
  summoned: t.column('summoned', {
    description: 'Số người được triệu tập; null nếu chưa báo cáo. / Persons summoned; null until reported.',
  }),
  present: t.column('present', {
    description: 'Số người có mặt; null nếu chưa báo cáo. / Persons present; null until reported.',
  }),
  issued: t.column('issued', {
    description: 'Số phiếu phát ra; null nếu chưa báo cáo. / Ballots issued; null until reported.',
  }),
  returned: t.column('returned', {
    description: 'Số phiếu thu về; null nếu chưa báo cáo. / Ballots collected; null until reported.',
  }),
  valid: t.column('valid', {
    description: 'Số phiếu hợp lệ; null nếu chưa kiểm phiếu. / Valid ballots; null until counted.',
  }),
  invalid: t.column('invalid', {
    description: 'Số phiếu không hợp lệ; null nếu chưa kiểm phiếu. / Invalid ballots; null until counted.',
  }),
  invalidReasons: t.many(() => VoteInvalidReason, {
    description: 'Phiếu không hợp lệ theo lý do. / Invalid ballots by reason.',
    on: (reason, row) => sql`${reason.roundId} = ${row.id}`,
  }),
  label: t.column('label', {
    description:
      'Vì sao trường hợp này khác lệ thường; null với đợt bình thường. / Why this case departs from the ordinary; null for an ordinary round.',
  }),
  source: t.one(() => Document, {
    nullable: true,
    description:
      'Văn bản hoặc bài báo là nguồn; null nếu do chính đơn vị nhập. / The document or article it is known from; null if the unit itself entered it.',
    on: (source, row) => sql`${source.id} = ${row.sourceDocumentId}`,
  }),
  results: t.connection(() => VoteResult, {
    description:
      'Kết quả từng người, theo tên; trống khi chưa xác nhận hoặc không được xem. / Results by person, by name; empty before certification or where they may not be seen.',
    on: (result, row) => sql`${result.roundId} = ${row.id}`,
    order: (result, _row, scope) => [
      {
        sql: scope.pick(cadre, (person) => ({
          value: sql`${person.sortKey}`,
          where: sql`${person.id} = ${result.cadreId}`,
        })),
        type: 'text',
        nullable: true,
      },
    ],
  }),
}));

builder.tableFields(VoteInvalidReason, (t) => ({
  reason: t.column('reason', { description: 'Lý do. / Reason.' }),
  ballots: t.column('ballots', { description: 'Số phiếu. / Ballots.' }),
}));

builder.tableFilters(VoteRound, (f) => ({
  id: f.id(() => VoteRound, 'id', 'Theo mã toàn cục. / By global id.'),
  unit: f.relation(
    () => Unit,
    (unit, row) => sql`${unit.id} = ${row.unitId}`,
    'Theo đơn vị. / By unit.',
  ),
  body: f.relation(
    () => Body,
    (body, row) => sql`${body.id} = ${row.bodyId}`,
    'Theo cấp ủy, ban. / By body.',
  ),
  purpose: f.enum(VotePurpose, 'purpose', 'Theo loại phiếu. / By purpose.'),
  state: f.enum(VoteRoundState, 'state', 'Theo trạng thái. / By state.'),
  heldOn: f.date('heldOn', 'Theo ngày lấy phiếu. / By day of the vote.'),
  isLabelled: f.flag(
    (row) => sql`${row.label} is not null`,
    'Là trường hợp có ghi chú khác lệ thường. / Is a case labelled as out of the ordinary.',
  ),
}));
builder.tableOrders(VoteRound, {
  HELD_ON: 'heldOn',
  STATE: 'state',
  PURPOSE: 'purpose',
  SUMMONED: 'summoned',
});

builder.tableFields(Unit, (t) => ({
  voteRounds: t.connection(() => VoteRound, {
    description: 'Các đợt lấy phiếu của đơn vị, mới nhất trước. / Rounds of the unit, latest first.',
    on: (round, row) => sql`${round.unitId} = ${row.id}`,
    order: (round) => [{ ...byColumn(round.heldOn), descending: true }],
  }),
}));

builder.readFields((t) => ({
  voteRounds: t.connection(() => VoteRound, { description: 'Các đợt lấy phiếu. / Rounds of ballots.' }),
}));
