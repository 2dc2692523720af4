import { byColumn } from '@cadre/graphql-sql';
import { sql } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Cadre } from '../cadre/graphql.js';
import { inViewersSubtree } from '../organization/index.js';
import { voteInvalidReason, voteResult, voteRound } from './tables.js';
import { voteShare } from './views.js';

export const VoteRound = builder.table('VoteRound', {
  table: voteRound,
  key: 'id',
  isNode: true,
  visible: (row, scope) =>
    sql`${scope.viewer.isSignedIn} and (${inViewersSubtree(row.unitId, scope)} or ${row.sourceDocumentId} is not null)`,
  order: (row) => [byColumn(row.heldOn)],
  description:
    'Đợt lấy phiếu; chỉ thấy của đơn vị người hỏi và cấp dưới, hoặc đã được đăng. / A round of ballots. Only those of the unit of the viewer and below it, and published ones, are seen.',
});

export const VoteInvalidReason = builder.table('VoteInvalidReason', {
  table: voteInvalidReason,
  key: 'id',
  visible: (row, scope) => scope.sees(VoteRound, row.roundId),
  order: (row) => [byColumn(row.reason)],
  description: 'Số phiếu không hợp lệ theo một lý do. / Ballots that were invalid for one reason.',
});

export const VoteResult = builder.table('VoteResult', {
  table: voteResult,
  key: 'id',
  isNode: true,
  visible: (row, scope) => [
    scope.sees(VoteRound, row.roundId, (round) => sql`${round.state} in ('CERTIFIED', 'DISCLOSED')`),
    scope.sees(Cadre, row.cadreId),
  ],
  order: (row) => [byColumn(row.roundId)],
  description:
    'Kết quả của một người trong một đợt; chỉ thấy khi kết quả đã được xác nhận và được xem hồ sơ của người đó. / The result of one person in one round. It is seen once the round is certified, by those who may read the file of the person.',
});

export const VoteShare = builder.table('VoteShare', {
  table: voteShare,
  key: 'id',
  visible: (row, scope) => scope.sees(VoteResult, row.resultId),
  order: (row) => [byColumn(row.ordinal)],
  description:
    'Tỷ lệ phiếu của một người theo một mẫu số. / The shares of ballots of one person under one denominator.',
});
