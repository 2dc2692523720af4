import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { holdsOn } from '../../platform/validity.js';
import { post, postTitle, unit, unitClosure } from './tables.js';
import { nameOn } from './units.js';

type UnitRow = typeof unit;
type UnitCondition = (row: UnitRow, scope: Scope<string>) => SQL;

type Reads = Pick<Scope, 'asOf' | 'exists' | 'pick'>;

/** Whether the upper unit of a path is a district, and above the lower one on the day of the lens. */
function leadsToDistrict(path: typeof unitClosure, scope: Reads): SQL {
  const isDistrict = scope.exists(
    unit,
    (above) => sql`${above.id} = ${path.ancestorId} and ${above.kind} = 'DISTRICT_COMMITTEE'`,
  );
  return sql`${holdsOn(path, scope)} and ${isDistrict}`;
}

/**
 * The district Party organisation that a unit belongs to on the day of the lens, itself included; NULL for units above the
 * districts. The districts of all units are looked up once for the whole statement: probing the closure for each of 12,000
 * rows took 300 ms, this takes 10.
 */
export function districtOf(unitId: AnyPgColumn | SQL, scope: Reads): SQL {
  const districts = scope.pick(unitClosure, (path) => ({
    // Of two values of one key the last one stays: the nearest district.
    value: sql`jsonb_object_agg(${path.unitId}, ${path.ancestorId} order by ${path.depth} desc)`,
    where: leadsToDistrict(path, scope),
  }));
  return sql`(${districts} ->> (${unitId})::text)::uuid`;
}

/** The same for tables of few rows, probed row by row: for the quotas of a year 1 ms instead of the 25 that looking up all units takes. */
export function districtOfFew(unitId: AnyPgColumn | SQL, scope: Reads): SQL {
  return scope.pick(unitClosure, (path) => ({
    value: sql`${path.ancestorId}`,
    where: sql`${path.unitId} = ${unitId} and ${leadsToDistrict(path, scope)}`,
    orderBy: sql`${path.depth}`,
  }));
}

/** One column of a unit. */
export function ofUnit(unitId: AnyPgColumn | SQL, scope: Pick<Scope, 'pick'>, valueOf: (row: UnitRow) => SQL): SQL {
  return scope.pick(unit, (each) => ({ value: valueOf(each), where: sql`${each.id} = ${unitId}` }));
}

/** One column of a post; NULL without a post. */
export function ofPost(postId: AnyPgColumn | SQL, scope: Pick<Scope, 'pick'>, valueOf: (row: typeof post) => SQL): SQL {
  return scope.pick(post, (each) => ({ value: valueOf(each), where: sql`${each.id} = ${postId}` }));
}

/**
 * How units are shown as members of a dimension, and which are members even without rows: those that exist on the day of
 * the lens and about which the viewer may know everything counted. A unit that is closed to the viewer is no empty group:
 * its 0 would be read as "none".
 */
export function unitMembers(isOpen: UnitCondition) {
  return {
    label: nameOn,
    sort: (row: UnitRow) => sql`${row.sortKey}`,
    members: (row: UnitRow, scope: Scope<string>) => sql`${holdsOn(row, scope)} and ${isOpen(row, scope.viewing)}`,
  };
}

/** The same for district Party organisations alone. */
export function districtMembers(isOpen: UnitCondition) {
  return unitMembers((row, scope) => sql`${row.kind} = 'DISTRICT_COMMITTEE' and ${isOpen(row, scope)}`);
}

/** How post titles are shown as members of a dimension; every title of the catalogue is one. */
export const titleMembers = {
  label: (row: typeof postTitle) => sql`${row.name}`,
  sort: (row: typeof postTitle) => sql`${row.sortKey}`,
  members: () => sql`true`,
};

/** The part of a date that is its year, as a number; NULL for NULL. */
export function yearOf(date: AnyPgColumn | SQL): SQL {
  return sql`extract(year from ${date})::integer`;
}

/** Whole months from one day to a later one, as `monthsBetween` of the domain counts them; NULL where either is. */
export function wholeMonths(from: AnyPgColumn | SQL, until: AnyPgColumn | SQL): SQL {
  const months = sql`((extract(year from ${until}) - extract(year from ${from})) * 12 + extract(month from ${until}) - extract(month from ${from}))::integer`;
  return sql`(${months} - (${from} + make_interval(months => ${months}) > ${until})::integer)`;
}
