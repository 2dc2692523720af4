import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { builder } from '../../platform/builder.js';
import { holdsOn } from '../../platform/validity.js';
import { Body, Post } from '../organization/graphql.js';
import type { post } from '../organization/tables.js';
import { tenure } from './tables.js';
import { Tenure } from './types.js';
import { readsFilesOf } from './visibility.js';

/**
 * Who fills a seat of a post on the day of the lens, as a number. All holders count, also those whose file the viewer may
 * not read, or the number would be wrong; in turn it is told only where the viewer reads the files of the post's unit.
 */
export function holderCount(row: typeof post, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(tenure, (each) => ({
    value: sql`count(*)::integer`,
    where: sql`${each.postId} = ${row.id} and ${each.kind} <> 'ACTING' and ${holdsOn(each, scope)}`,
  }));
}

/** Whether the viewer reads the files of the unit that a post belongs to; whatever the lens, of the one known now. */
export function readsFilesOfPost(row: typeof post, scope: Pick<Scope, 'viewingAll'>): SQL {
  return scope.viewingAll.shows(Post, row, (now, viewing) => readsFilesOf(now.unitId, viewing));
}

/** Seats of a post without a holder on the day of the lens. */
function vacancies(row: typeof post, scope: Scope): SQL {
  return sql`case when ${holdsOn(row, scope)} and ${readsFilesOfPost(row, scope)} then ${row.establishment} - ${holderCount(row, scope)} end`;
}

builder.tableFields(Post, (t) => ({
  holders: t.connection(() => Tenure, {
    asOf: true,
    description:
      'Những người giữ chức vụ vào ngày của dữ liệu, kể cả quyền, phụ trách; chỉ người mà người hỏi được xem. / Who holds the post on the day of the facts, acting included; only people the viewer may see.',
    on: (each, row, scope) => sql`${each.postId} = ${row.id} and ${holdsOn(each, scope)}`,
  }),
  vacancies: t.expression({
    type: 'Int',
    nullable: true,
    asOf: true,
    description:
      'Số biên chế còn khuyết vào ngày của dữ liệu; người quyền, phụ trách không lấp chỗ; null nếu chức vụ không có vào ngày đó hoặc người hỏi không được xem hồ sơ của đơn vị. / Seats without a holder on the day of the facts; acting holders fill none; null if the post does not exist on that day or the viewer does not read the files of its unit.',
    sql: vacancies,
  }),
}));

builder.tableFields(Body, (t) => ({
  members: t.connection(() => Tenure, {
    asOf: true,
    description:
      'Ủy viên vào ngày của dữ liệu; chỉ người mà người hỏi được xem. / Its members on the day of the facts; only people the viewer may see.',
    on: (each, row, scope) => sql`${each.bodyId} = ${row.id} and ${holdsOn(each, scope)}`,
  }),
}));

builder.tableFilters(Post, (f) => ({
  vacancies: f.integer(
    vacancies,
    'Theo số biên chế còn khuyết vào ngày của dữ liệu. / By seats without a holder on the day of the facts.',
  ),
}));
