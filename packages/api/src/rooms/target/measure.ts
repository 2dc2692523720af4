import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { indicator, observation, observationPart, target } from './tables.js';

type Row = typeof observation;
type Reads = Pick<Scope, 'pick'>;

/**
 * The count of an observation: its own, or the sum over its parts, a complement entering as population minus count.
 * NULL where any part lacks what it takes. Parts are counted figures themselves; they are not made of others.
 */
export function countOf(row: Row, scope: Reads): SQL {
  const entering = (part: Row, isComplement: SQL) =>
    sql`case when ${isComplement} then ${part.population} - ${part.count} else ${part.count} end`;
  return sql`coalesce(${row.count}, ${sumOfParts(row, scope, entering)})`;
}

/** The population of an observation: its own, or the sum over its parts; NULL where any part lacks it. */
export function populationOf(row: Row, scope: Reads): SQL {
  return sql`coalesce(${row.population}, ${sumOfParts(row, scope, (part) => sql`${part.population}`)})`;
}

function sumOfParts(row: Row, scope: Reads, valueOf: (part: Row, isComplement: SQL) => SQL): SQL {
  return scope.pick(observationPart, (link) => {
    const value = scope.pick(observation, (part) => ({
      value: valueOf(part, sql`${link.isComplement}`),
      where: sql`${part.id} = ${link.partId}`,
    }));
    return {
      value: sql`case when bool_and(${value} is not null) then sum(${value})::bigint end`,
      where: sql`${link.wholeId} = ${row.id}`,
    };
  });
}

/** One column of the target an observation is measured against; NULL without a target. */
export function ofTarget(row: Row, scope: Reads, valueOf: (aim: typeof target) => SQL): SQL {
  return scope.pick(target, (aim) => ({ value: valueOf(aim), where: sql`${aim.id} = ${row.targetId}` }));
}

/**
 * What was reached over what was aimed at, exactly: 271 over 270, or the share 60/67 over the share 95/100.
 * The denominator is NULL where the target is unknown or 0, and for a share whose population is unknown or 0.
 */
export function attainmentParts(row: Row, scope: Reads): { numerator: SQL; denominator: SQL } {
  const population = populationOf(row, scope);
  return {
    numerator: sql`${countOf(row, scope)} * ${ofTarget(row, scope, (aim) => sql`${aim.denominator}`)}`,
    denominator: sql`nullif(${ofTarget(row, scope, (aim) => sql`${aim.numerator}`)} * ${ofTarget(
      row,
      scope,
      (aim) => sql`case when ${aim.isShare} then ${population} else 1 end`,
    )}, 0)`,
  };
}

/**
 * Whether the target was surely reached, by the direction of the indicator. NULL where the count or the target is unknown, where
 * neither direction is better, and where the figure is only a bound and the true count may lie on the other side.
 */
export function isAttained(row: Row, scope: Reads): SQL {
  const { numerator, denominator } = attainmentParts(row, scope);
  const direction = scope.pick(indicator, (each) => ({
    value: sql`${each.direction}`,
    where: sql`${each.id} = ${row.indicatorId}`,
  }));
  return sql`(select case seen.direction
    when 'HIGHER_IS_BETTER' then case when seen.reached >= seen.aimed and ${row.bound} <> 'AT_MOST' then true when seen.reached < seen.aimed and ${row.bound} <> 'AT_LEAST' then false end
    when 'LOWER_IS_BETTER' then case when seen.reached <= seen.aimed and ${row.bound} <> 'AT_LEAST' then true when seen.reached > seen.aimed and ${row.bound} <> 'AT_MOST' then false end
    end from (select ${numerator} as reached, ${denominator} as aimed, ${direction} as direction offset 0) seen)`;
}
