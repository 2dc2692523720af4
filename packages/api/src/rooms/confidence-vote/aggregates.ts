import { GENDERS } from '@cadre/domain/cadre';
import { VOTE_PURPOSES } from '@cadre/domain/confidence-vote';
import { codesOf } from '@cadre/domain/kernel';
import { MANAGEMENT_LEVELS } from '@cadre/domain/organization';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { Ratio } from '../../platform/values.js';
import { Cadre } from '../cadre/graphql.js';
import { readsFilesOf } from '../cadre/index.js';
import { cadre } from '../cadre/tables.js';
import { PostTitle, Unit } from '../organization/graphql.js';
import { districtMembers, districtOf, ofPost, titleMembers, unitMembers, yearOf } from '../organization/index.js';
import type { unit as unitTable } from '../organization/tables.js';
import { voteRound, type voteResult } from './tables.js';
import { VoteResult } from './types.js';

/** Something about the round of a result. Whoever sees the result sees the round. */
function ofRound(row: typeof voteResult, scope: Pick<Scope, 'pick'>, valueOf: (round: typeof voteRound) => SQL): SQL {
  return scope.pick(voteRound, (round) => ({ value: valueOf(round), where: sql`${round.id} = ${row.roundId}` }));
}

/** Ballots collected in the round of a result; NULL until reported. */
const returned = (row: typeof voteResult, scope: Pick<Scope, 'pick'>) =>
  ofRound(row, scope, (round) => sql`${round.returned}`);

const isRead = (unit: typeof unitTable, scope: Scope) => readsFilesOf(unit.id, scope);

const voteResultAggregate = builder.aggregate(VoteResult, {
  ratio: Ratio,
  dimensions: (d) => ({
    DISTRICT: d.node(() => Unit, {
      key: (row, scope) =>
        districtOf(
          ofRound(row, scope, (round) => sql`${round.unitId}`),
          scope,
        ),
      ...districtMembers(isRead),
      description:
        'Huyện của đơn vị tổ chức, vào ngày của dữ liệu; trống với cấp tỉnh. / District of the unit that held the round, on the day of the facts; empty for the province.',
    }),
    UNIT: d.node(() => Unit, {
      key: (row, scope) => ofRound(row, scope, (round) => sql`${round.unitId}`),
      ...unitMembers(isRead),
      description: 'Đơn vị tổ chức lấy phiếu. / The unit that held the round.',
    }),
    PERSON: d.node(() => Cadre, {
      key: (row) => sql`${row.cadreId}`,
      label: (row) => sql`${row.fullName}`,
      sort: (row) => sql`${row.sortKey}`,
      members: () => sql`false`,
      description:
        'Người được lấy phiếu; chỉ những người có kết quả. / The person voted on; only people with a result.',
    }),
    POST_TITLE: d.node(() => PostTitle, {
      key: (row, scope) => ofPost(row.postId, scope, (post) => sql`${post.postTitleId}`),
      ...titleMembers,
      description: 'Chức danh; trống với ủy viên cấp ủy, ban. / Post title; empty for a seat in a body.',
    }),
    MANAGEMENT_LEVEL: d.code(
      codesOf(MANAGEMENT_LEVELS),
      (row, scope) => ofPost(row.postId, scope, (post) => sql`${post.managementLevel}`),
      'Diện quản lý của chức vụ; trống với ủy viên cấp ủy, ban. / Management level of the post; empty for a seat in a body.',
    ),
    PURPOSE: d.code(
      codesOf(VOTE_PURPOSES),
      (row, scope) => ofRound(row, scope, (round) => sql`${round.purpose}`),
      'Loại phiếu. / Purpose.',
    ),
    YEAR: d.number(
      (row, scope) => yearOf(ofRound(row, scope, (round) => sql`${round.heldOn}`)),
      'Năm lấy phiếu; trống nếu chưa ấn định. / Year of the vote; empty until it is set.',
    ),
    GENDER: d.code(
      codesOf(GENDERS),
      (row, scope) =>
        scope.pick(cadre, (each) => ({ value: sql`${each.gender}`, where: sql`${each.id} = ${row.cadreId}` })),
      'Giới tính. / Gender.',
    ),
  }),
  measures: (m) => ({
    results: m.count('Số kết quả: một người trong một đợt. / Results: one person in one round.'),
    people: m.countDistinct((row) => sql`${row.cadreId}`, 'Số người khác nhau. / Different people.'),
    high: m.sum((row) => sql`${row.high}`, 'Tổng số phiếu tín nhiệm cao. / Ballots of high confidence.'),
    confidence: m.sum((row) => sql`${row.confidence}`, 'Tổng số phiếu tín nhiệm. / Ballots of confidence.'),
    low: m.sum((row) => sql`${row.low}`, 'Tổng số phiếu tín nhiệm thấp. / Ballots of low confidence.'),
    lowShare: m.sumShare(
      (row, scope) => sql`case when ${returned(row, scope)} is not null then ${row.low} end`,
      returned,
      'Tỷ lệ tín nhiệm thấp trên số phiếu thu về, cộng qua các kết quả có báo cáo số phiếu thu về; null nếu không có. / Low confidence over ballots collected, summed over the results whose round reports them; null without any.',
    ),
    halfLow: m.count(
      'Số kết quả có quá nửa số phiếu thu về là tín nhiệm thấp. / Results with more than half of the ballots collected for low confidence.',
      (row, scope) => sql`${row.low} * 2 > ${returned(row, scope)}`,
    ),
  }),
});

builder.readFields((t) => ({
  voteResultAggregate: t.aggregate(voteResultAggregate, {
    description:
      'Thống kê kết quả lấy phiếu đã xác nhận mà người hỏi được xem. / Statistics of the certified vote results that the viewer may see.',
  }),
}));
