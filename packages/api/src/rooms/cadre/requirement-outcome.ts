import { LEVELS_OF_KIND } from '@cadre/domain/cadre';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { holdsOn } from '../../platform/validity.js';
import { ofPost, wholeMonths } from '../organization/index.js';
import { postTitle } from '../organization/tables.js';
import { qualification, tenure } from './tables.js';

/** One requirement, and the person whose file it is held against. */
export interface RequirementRow {
  readonly cadreId: AnyPgColumn;
  readonly kind: AnyPgColumn;
  readonly level: AnyPgColumn;
  readonly field: AnyPgColumn;
  readonly months: AnyPgColumn;
  readonly lowestTitleId: AnyPgColumn;
}

type Reads = Pick<Scope, 'asOf' | 'pick'>;

/** Levels of every kind in one row, the lowest of a kind before its higher ones: levels of one kind compare by their places. */
const levels = sql.raw(
  `array[${[...new Set<string>(Object.values(LEVELS_OF_KIND).flat())].map((level) => `'${level}'`).join(', ')}]`,
);

/** MET, NOT_MET or UNKNOWN on the day of the lens, as `standardGap` of the domain holds a file against a requirement. */
export function requirementOutcome(row: RequirementRow, scope: Reads): SQL {
  return sql`case when ${row.kind} = 'MONTHS_IN_POSTS' then ${experienceOutcome(row, scope)} else ${qualificationOutcome(row, scope)} end`;
}

function qualificationOutcome(row: RequirementRow, scope: Reads): SQL {
  return scope.pick(qualification, (each) => {
    const place = (level: AnyPgColumn) => sql`array_position(${levels}, ${level})`;
    const isField = sql`(${row.field} is null or ${each.field} = ${row.field})`;
    const isHigher = sql`${each.level} <> ${row.level}`;
    const answer = sql`case when not (${holdsOn(each, scope)}) or ${place(each.level)} < ${place(row.level)} then 'NO'
      when ${isHigher} and ${row.kind} = 'DEFENCE_SECURITY' then case when ${isField} or ${each.field} is null then 'OPEN' else 'NO' end
      when ${isField} then 'YES' when ${each.field} is null then 'OPEN' else 'NO' end`;
    return {
      value: sql`case when bool_or(${answer} = 'YES') then 'MET'
        when count(*) = 0 or bool_or(${answer} = 'OPEN') then 'UNKNOWN' else 'NOT_MET' end`,
      where: sql`${each.cadreId} = ${row.cadreId} and ${each.kind} = ${row.kind} and ${each.validFrom} <= ${scope.asOf}`,
    };
  });
}

function experienceOutcome(row: RequirementRow, scope: Reads): SQL {
  const rankOf = (titleId: AnyPgColumn | SQL) =>
    scope.pick(postTitle, (title) => ({ value: sql`${title.rank}`, where: sql`${title.id} = ${titleId}` }));
  return scope.pick(tenure, (each) => {
    // The day itself is taken along and off again: a post that is taken up on it does not count, but ends the gap before it.
    const end = sql`least(coalesce(${each.validUntil}, ${scope.asOf} + 1), ${scope.asOf} + 1)`;
    const title = ofPost(each.postId, scope, (post) => sql`${post.postTitleId}`);
    const counts = sql`${each.kind} <> 'ACTING' and ${rankOf(title)} <= ${rankOf(row.lowestTitleId)}`;
    const isLast = sql`coalesce(told.spans @> ${scope.asOf}, false)::integer`;
    return {
      value: sql`(select case when told.begun = 0 then 'UNKNOWN'
          when coalesce(${wholeMonths(sql`(held.until - held.days)`, sql`held.until`)}, 0) >= ${row.months} then 'MET' else 'NOT_MET' end
        from (select count(${each.id}) as begun, range_agg(daterange(${each.validFrom}, ${end})) filter (where ${counts}) as spans) as told
        cross join lateral (select upper(told.spans) - ${isLast} as until,
          coalesce(sum(upper(span) - lower(span)), 0)::integer - ${isLast} as days from unnest(told.spans) as span) as held)`,
      // Asked of the kind here too: the statement may read all values first and choose among them afterwards.
      where: sql`${row.kind} = 'MONTHS_IN_POSTS' and ${each.cadreId} = ${row.cadreId} and ${each.validFrom} <= ${scope.asOf}`,
    };
  });
}
