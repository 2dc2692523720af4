import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';

/*
 * Ages in whole years from partial dates, as `ageRangeOn` of the domain counts them. PostgreSQL's own `age()` completes
 * the year of someone born on 29 February on 1 March; adding years to the birthday completes it on 28 February.
 */

/** The first day that a partial date can mean, as an SQL date; NULL for NULL. */
export function earliestDay(partial: AnyPgColumn | SQL): SQL {
  return sql`(case length(${partial}) when 4 then ${partial} || '-01-01' when 7 then ${partial} || '-01' else ${partial} end)::date`;
}

/** The last day that a partial date can mean, as an SQL date; NULL for NULL. */
function latestDay(partial: AnyPgColumn | SQL): SQL {
  return sql`(case length(${partial}) when 4 then (${partial} || '-12-31')::date when 7 then ((${partial} || '-01')::date + interval '1 month' - interval '1 day')::date else ${partial}::date end)`;
}

/** The lowest age on a day that the birth date allows, 0 if the birth may still lie ahead; NULL if it surely does, or nothing is known. */
export function ageAtLeast(birth: AnyPgColumn | SQL, day: SQL): SQL {
  const latest = latestDay(birth);
  return sql`case when ${earliestDay(birth)} > ${day} then null when ${latest} > ${day} then 0 else ${wholeYears(latest, day)} end`;
}

/** The highest age on a day that the birth date allows; NULL if the birth surely lies ahead, or nothing is known. */
export function ageAtMost(birth: AnyPgColumn | SQL, day: SQL): SQL {
  const earliest = earliestDay(birth);
  return sql`case when ${earliest} <= ${day} then ${wholeYears(earliest, day)} end`;
}

/** Whole years from one day to another that is not before it. */
function wholeYears(from: SQL, until: SQL): SQL {
  const years = sql`(extract(year from ${until}) - extract(year from ${from}))::integer`;
  return sql`(${years} - (${from} + make_interval(years => ${years}) > ${until})::integer)`;
}

/** Bands of age, from the first year of one until the first year of the next. */
const ageBands = [
  ['UNDER_30', 0],
  ['FROM_30_UNDER_40', 30],
  ['FROM_40_UNDER_50', 40],
  ['FROM_50_UNDER_60', 50],
  ['FROM_60', 60],
] as const;

/** Codes of the bands of age, youngest first. */
export const AGE_BANDS = ageBands.map(([code]) => code);

/** The band of age on a day; NULL where the birth date allows two of them, or none. */
export function ageBand(birth: AnyPgColumn | SQL, day: SQL): SQL {
  const froms = sql.raw(`array[${ageBands.map(([, from]) => from).join(', ')}]`);
  const codes = sql.raw(`array[${AGE_BANDS.map((code) => `'${code}'`).join(', ')}]`);
  return sql`(select case when width_bucket(age.least, ${froms}) = width_bucket(age.most, ${froms}) then (${codes})[width_bucket(age.least, ${froms})] end
    from (select ${ageAtLeast(birth, day)} as least, ${ageAtMost(birth, day)} as most offset 0) age)`;
}

/** The age in whole years on a day; NULL where the birth date leaves it open. */
export function exactAge(birth: AnyPgColumn | SQL, day: SQL): SQL {
  return sql`(select case when age.least = age.most then age.least end
    from (select ${ageAtLeast(birth, day)} as least, ${ageAtMost(birth, day)} as most offset 0) age)`;
}

/** Whether someone is younger than so many years on a day; NULL where the birth date leaves it open. */
export function isYoungerThan(years: number, birth: AnyPgColumn | SQL, day: SQL): SQL {
  const limit = sql.raw(String(years));
  return sql`(case when ${ageAtMost(birth, day)} < ${limit} then true when ${ageAtLeast(birth, day)} >= ${limit} then false end)`;
}
