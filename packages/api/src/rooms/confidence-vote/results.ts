import { asCount, asDivisor } from '@cadre/graphql-sql';
import { sql, type Column } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Cadre } from '../cadre/graphql.js';
import { Post } from '../organization/graphql.js';
import { Denominator } from './enums.js';
import { voteRound } from './tables.js';
import { VoteResult, VoteRound, VoteShare } from './types.js';
import { shareUnder, type voteShare } from './views.js';

builder.tableFields(VoteResult, (t) => ({
  round: t.one(() => VoteRound, {
    nullable: false,
    description: 'Đợt lấy phiếu. / The round.',
    on: (round, row) => sql`${round.id} = ${row.roundId}`,
  }),
  cadre: t.one(() => Cadre, {
    nullable: false,
    description: 'Người được lấy phiếu. / The person voted on.',
    on: (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
  }),
  post: t.one(() => Post, {
    nullable: true,
    description:
      'Chức vụ được lấy phiếu; null nếu là ủy viên một cấp ủy, ban. / The post voted on; null for a seat in a body.',
    on: (post, row) => sql`${post.id} = ${row.postId}`,
  }),
  high: t.column('high', {
    description:
      'Số phiếu tín nhiệm cao; khi bỏ phiếu tín nhiệm là số phiếu tín nhiệm. / Ballots of high confidence; in a vote of confidence, of confidence.',
  }),
  confidence: t.column('confidence', {
    description:
      'Số phiếu tín nhiệm; null khi bỏ phiếu tín nhiệm, chỉ có hai mức. / Ballots of confidence; null in a vote of confidence, which has two levels.',
  }),
  low: t.column('low', {
    description:
      'Số phiếu tín nhiệm thấp; khi bỏ phiếu tín nhiệm là số phiếu không tín nhiệm. / Ballots of low confidence; in a vote of confidence, of no confidence.',
  }),
  blank: t.column('blank', {
    description:
      'Số phiếu hợp lệ không đánh dấu mức nào cho người này. / Valid ballots that mark no level for this person.',
  }),
  shares: t.many(() => VoteShare, {
    description: 'Tỷ lệ theo từng mẫu số, theo thứ tự. / The shares under each denominator, in order.',
    on: (share, row) => sql`${share.resultId} = ${row.id}`,
  }),
  share: t.one(() => VoteShare, {
    nullable: true,
    description:
      'Tỷ lệ theo một mẫu số; null nếu không được xem. / The shares under one denominator; null if they may not be seen.',
    args: { denominator: t.arg({ type: Denominator, required: true, description: 'Mẫu số. / Denominator.' }) },
    on: (share, row, { args }) => sql`${share.resultId} = ${row.id} and ${share.denominator} = ${args.denominator}`,
    made: shareUnder,
  }),
}));

/** The count over its base; a base that is unknown or 0 has no share. Neither is negative: `vote_result_counts`, `vote_round_counts`, `vote_round_accounting`. */
function overBase(count: Column, row: typeof voteShare) {
  return { numerator: asCount(count), denominator: asDivisor(asCount(row.base)) };
}

builder.tableFields(VoteShare, (t) => ({
  denominator: t.column('denominator', { type: Denominator, description: 'Mẫu số. / Denominator.' }),
  base: t.column('base', {
    description: 'Giá trị của mẫu số; null nếu chưa báo cáo. / The denominator as a count; null until reported.',
  }),
  high: t.value(Ratio, {
    nullable: true,
    description:
      'Tỷ lệ tín nhiệm cao; null nếu mẫu số chưa biết hoặc bằng 0. / Share of high confidence; null where the base is unknown or 0.',
    parts: (row) => overBase(row.high, row),
  }),
  confidence: t.value(Ratio, {
    nullable: true,
    description:
      'Tỷ lệ tín nhiệm; null nếu mẫu số chưa biết hoặc bằng 0, hoặc phiếu chỉ có hai mức. / Share of confidence; null where the base is unknown or 0, and where the ballot has two levels.',
    parts: (row) => overBase(row.confidence, row),
  }),
  low: t.value(Ratio, {
    nullable: true,
    description:
      'Tỷ lệ tín nhiệm thấp; null nếu mẫu số chưa biết hoặc bằng 0. / Share of low confidence; null where the base is unknown or 0.',
    parts: (row) => overBase(row.low, row),
  }),
}));

builder.tableFields(Cadre, (t) => ({
  voteResults: t.connection(() => VoteResult, {
    description: 'Kết quả lấy phiếu đã xác nhận, cũ nhất trước. / Certified vote results, oldest first.',
    on: (result, row) => sql`${result.cadreId} = ${row.id}`,
    order: (result, _row, scope) => [
      {
        sql: scope.pick(voteRound, (round) => ({
          value: sql`${round.heldOn}`,
          where: sql`${round.id} = ${result.roundId}`,
        })),
        type: 'date',
        nullable: true,
      },
    ],
  }),
}));

builder.tableFilters(VoteResult, (f) => ({
  id: f.id(() => VoteResult, 'id', 'Theo mã toàn cục. / By global id.'),
  round: f.relation(
    () => VoteRound,
    (round, row) => sql`${round.id} = ${row.roundId}`,
    'Theo đợt lấy phiếu. / By round.',
  ),
  cadre: f.relation(
    () => Cadre,
    (cadre, row) => sql`${cadre.id} = ${row.cadreId}`,
    'Theo người. / By person.',
  ),
  post: f.relation(
    () => Post,
    (post, row) => sql`${post.id} = ${row.postId}`,
    'Theo chức vụ. / By post.',
  ),
  high: f.integer('high', 'Theo số phiếu tín nhiệm cao. / By ballots of high confidence.'),
  low: f.integer('low', 'Theo số phiếu tín nhiệm thấp. / By ballots of low confidence.'),
}));
builder.tableOrders(VoteResult, { HIGH: 'high', CONFIDENCE: 'confidence', LOW: 'low', BLANK: 'blank' });
