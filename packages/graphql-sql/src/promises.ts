import { sql, type Column, type SQL } from 'drizzle-orm';

/*
 * What is promised of expressions beside their SQL, so that it need not be asked in each run. A part of a value is written several times into a
 * statement, and PostgreSQL prepares and works out each of them anew: a cast, a comparison with 0 and a guard against signs for each took a
 * tenth of the time of a vote round.
 */

const certain = new WeakSet<SQL>();
const counts = new WeakSet<SQL>();
const divisors = new WeakMap<SQL, SQL>();

/**
 * A whole number from 0 to 2^31 - 1, or NULL: an integer that a constraint keeps from being negative. It is written as it is, whatever type the part
 * has. What was known at an earlier instant no constraint vouches for, and is treated as any other number.
 */
export function asCount(value: Column | SQL): SQL {
  const count = sql`${value}`;
  counts.add(count);
  return count;
}

/** Whether an expression was said to be a count. */
export function isCount(value: SQL): boolean {
  return counts.has(value);
}

/** A value that something is divided by: NULL where it is 0. */
export function asDivisor(value: SQL): SQL {
  const divisor = sql`nullif(${value}, 0)`;
  divisors.set(divisor, value);
  return divisor;
}

/** The value behind a divisor; undefined where an expression was not said to be one. */
export function behindDivisor(value: SQL): SQL | undefined {
  return divisors.get(value);
}

/** An expression that is not NULL where its row is there, by constraints of the database. Of what was known earlier it is asked all the same. */
export function asCertain(value: SQL): SQL {
  certain.add(value);
  return value;
}

/** Whether an expression was said not to be NULL. */
export function isSaidCertain(value: SQL): boolean {
  return certain.has(value);
}
