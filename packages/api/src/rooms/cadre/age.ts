import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/*
 * Ages in whole years from partial dates, as `ageRangeOn` of the domain counts them. PostgreSQL's own `age()` completes
 * the year of someone born on 29 February on 1 March; adding years to the birthday completes it on 28 February.
 */

/** The first day that a partial date can mean, as an SQL date; NULL for NULL. */
export function earliestDay(partial: AnyPgColumn): SQL {
  return sql`(case length(${partial}) when 4 then ${partial} || '-01-01' when 7 then ${partial} || '-01' else ${partial} end)::date`;
}

/** The last day that a partial date can mean, as an SQL date; NULL for NULL. */
function latestDay(partial: AnyPgColumn): SQL {
  return sql`(case length(${partial}) when 4 then (${partial} || '-12-31')::date when 7 then ((${partial} || '-01')::date + interval '1 month' - interval '1 day')::date else ${partial}::date end)`;
}

/** The lowest age on a day that the birth date allows, 0 if the birth may still lie ahead; NULL if it surely does, or nothing is known. */
export function ageAtLeast(birth: AnyPgColumn, day: SQL): SQL {
  const latest = latestDay(birth);
  return sql`case when ${earliestDay(birth)} > ${day} then null when ${latest} > ${day} then 0 else ${wholeYears(latest, day)} end`;
}

/** The highest age on a day that the birth date allows; NULL if the birth surely lies ahead, or nothing is known. */
export function ageAtMost(birth: AnyPgColumn, day: SQL): SQL {
  const earliest = earliestDay(birth);
  return sql`case when ${earliest} <= ${day} then ${wholeYears(earliest, day)} end`;
}

/** Whole years from one day to another that is not before it. */
function wholeYears(from: SQL, until: SQL): SQL {
  const years = sql`(extract(year from ${until}) - extract(year from ${from}))::integer`;
  return sql`(${years} - (${from} + make_interval(years => ${years}) > ${until})::integer)`;
}
