import { isCount } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';

/**
 * The percentage of ordinary counts, halves up, in whole numbers of 64 bits: a function costs ten times as much, and a round of votes
 * shows dozens. Anything that could overflow, and a sign, is left to the function, unless both are counts as the database keeps them. The counts
 * are written as seldom as can be, since each is an expression of its own, and `between` writes what it compares twice (3 % of what a
 * round of votes takes PostgreSQL): of two that are ordinary no bit above the thirtieth is set in either, the sign included.
 */
export function percentOfCounts(numerator: SQL, denominator: SQL, digits: number, otherwise: SQL): SQL {
  if (!Number.isInteger(digits) || digits < 0 || digits > 6) return otherwise;
  const doubled = sql.raw(`${200 * 10 ** digits}::bigint`);
  const whole = sql`(${doubled} * ${numerator} + ${denominator}) / (2::bigint * ${denominator})`;
  // A product of decimals has as many digits as its factors, and is exact.
  const text =
    digits === 0 ? sql`(${whole})::text` : sql`((${whole}) * ${sql.raw((10 ** -digits).toFixed(digits))})::text`;
  // The largest product, of a count of 31 bits to six digits, has 59.
  if (isCount(numerator) && isCount(denominator)) return text;
  const isOrdinary = sql`((${numerator} | (${denominator} - 1)) >> 30) = 0`;
  return sql`(case when ${isOrdinary} then ${text} else ${otherwise} end)`;
}
