import { bug } from '@cadre/domain/kernel';
import type { RuleParameters, RuleSeries } from '@cadre/domain/rule';
import type { Edition } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { checkJudgedAtOnce } from '../rule/index.js';

/**
 * What the version in force on a day says, as a CASE over the versions of a series in the rulebook that the request goes by; NULL on
 * days without one. It knows neither versions that bind some cases only nor warnings, and says so when it meets one.
 */
export function byVersion<Parameters extends RuleParameters>(
  { key }: RuleSeries<Parameters>,
  day: SQL,
  { book }: Edition,
  outcome: (parameters: Parameters) => SQL,
): SQL {
  checkJudgedAtOnce(key);
  const branches = (book.series(key)?.versions ?? []).map(({ id, inForce, scope, severity, parameters }) => {
    if (Object.keys(scope).length > 0 || severity !== 'BINDING') return bug(`${id} does not bind everybody`);
    const after = inForce.from === null ? sql`true` : sql`${day} >= ${sql.raw(`date '${inForce.from}'`)}`;
    const before = inForce.until === null ? sql`true` : sql`${day} < ${sql.raw(`date '${inForce.until}'`)}`;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a change keeps the parameters of a series
    return sql`when ${after} and ${before} then ${outcome(parameters as Parameters)}`;
  });
  return branches.length === 0 ? sql`null::text` : sql`case ${sql.join(branches, sql` `)} end`;
}

/** MET or NOT_MET by a condition, UNKNOWN where it is NULL. */
export function outcomeOf(isMet: SQL): SQL {
  return sql`case ${isMet} when true then 'MET' when false then 'NOT_MET' else 'UNKNOWN' end`;
}

/** A list of codes as an SQL array: the place of a code in it, from 1, is its weight. */
export function codeArray(codes: readonly string[]): SQL {
  return sql.raw(`array[${codes.map((code) => `'${code}'`).join(', ')}]`);
}
