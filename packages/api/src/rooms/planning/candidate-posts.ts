import { BODY_ROWS, LEVEL_ROWS } from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { holdsOn } from '../../platform/validity.js';
import { tenure } from '../cadre/tables.js';
import { ofPost } from '../organization/index.js';
import { body, postTitle } from '../organization/tables.js';
import { throughLens } from './known-tables.js';
import type { planCandidate } from './plan-candidate.js';
import { levelOf } from './target-store.js';

type Reads = Pick<Scope, 'asOf' | 'pick' | 'from'>;
type Row = typeof planCandidate;

/*
 * What `plannedPostIs` of the domain says of one target and everything that is held on the day: LOWER settles it, then EQUAL, then
 * what is not known (NULL); HIGHER is left. Aggregates are worked out whether they are needed or not, so each asks first.
 */

/** HIGHER, EQUAL, LOWER or NULL. */
export function plannedPostIs(row: Row, scope: Reads): SQL {
  return sql`case when ${row.postId} is not null then ${ofPlannedPost(row, scope)} else ${ofPlannedSeat(row, scope)} end`;
}

function ofPlannedPost(row: Row, scope: Reads): SQL {
  return scope.pick(tenure, (held) => {
    const title = ofPost(held.postId, scope, (post) => sql`${post.postTitleId}`);
    const rank = scope.pick(postTitle, (each) => ({ value: sql`${each.rank}`, where: sql`${each.id} = ${title}` }));
    const behind = sql`case when ${held.postId} is not null then ${rank} - ${row.rank} end`;
    const seatUnit = scope.pick(body, (each) => ({
      value: sql`${each.unitId}`,
      where: sql`${each.id} = ${held.bodyId}`,
    }));
    const isNotAbove = sql`case when ${held.bodyId} is not null then ${isOfNoHigherLevel(seatUnit, row, scope)} end`;
    return {
      value: sql`case when count(${held.postId}) = 0 then case when bool_and(${isNotAbove}) is not false then 'HIGHER' end
        else ${lowest(behind, sql`${held.postId} is not null`)} end`,
      where: sql`${held.cadreId} = ${row.cadreId} and ${holdsOn(held, scope)}`,
    };
  });
}

function ofPlannedSeat(row: Row, scope: Reads): SQL {
  return scope.pick(tenure, (held) => {
    const postUnit = ofPost(held.postId, scope, (post) => sql`${post.unitId}`);
    const isNotAbove = sql`case when ${held.postId} is not null then ${isOfNoHigherLevel(postUnit, row, scope)} end`;
    const seat = (value: (each: typeof body) => SQL) =>
      scope.pick(body, (each) => ({ value: value(each), where: sql`${each.id} = ${held.bodyId}` }));
    const levels = sql`${levelRow(
      seat((each) => sql`${each.unitId}`),
      scope,
    )} - ${levelRow(sql`${row.unitId}`, scope)}`;
    const kinds = sql`${bodyRow(seat((each) => sql`${each.kind}`))} - ${bodyRow(sql`${row.bodyKind}`)}`;
    const behind = sql`case when ${held.bodyId} = ${row.bodyId} then 0
      when ${held.bodyId} is not null then (select case when told.levels = 0 then ${kinds} else told.levels end from (select ${levels} as levels offset 0) told) end`;
    return {
      value: sql`case when count(${held.bodyId}) = 0 then case when bool_and(${isNotAbove}) is not false then 'HIGHER' end
        else ${lowest(behind, sql`${held.bodyId} is not null`)} end`,
      where: sql`${held.cadreId} = ${row.cadreId} and ${holdsOn(held, scope)}`,
    };
  });
}

/** How the target lies to all that is held, by how far each stands behind it; what is not known of one that counts is open. */
function lowest(behind: SQL, counts: SQL): SQL {
  return sql`(select case when told.least < 0 then 'LOWER' when told.least = 0 then 'EQUAL' when not told.is_open then 'HIGHER' end
    from (select min(${behind}) as least, bool_or((${behind}) is null) filter (where ${counts}) as is_open) told)`;
}

/** False also where a level is not known. */
function isOfNoHigherLevel(unitId: SQL, row: Row, scope: Reads): SQL {
  return sql`coalesce(${levelRow(unitId, scope)} >= ${levelRow(sql`${row.unitId}`, scope)}, false)`;
}

function levelRow(unitId: SQL, scope: Reads): SQL {
  const rows = Object.entries(LEVEL_ROWS).map(([level, place]) => sql.raw(`when '${level}' then ${place}`));
  return sql`(case ${levelOf(unitId, scope.asOf, throughLens(scope))} ${sql.join(rows, sql` `)} end)`;
}

function bodyRow(kind: SQL): SQL {
  const rows = Object.entries(BODY_ROWS).map(([code, place]) => sql.raw(`when '${code}' then ${place}`));
  return sql`(case ${kind} ${sql.join(rows, sql` `)} end)`;
}
