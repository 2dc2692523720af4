import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { holdsOn } from '../../platform/validity.js';
import { post, postTitle, unit, unitDistrict } from './tables.js';
import { nameOn } from './units.js';
import { askingOfDistricts } from './visibility.js';

type UnitRow = typeof unit;
type UnitCondition = (row: UnitRow, scope: Scope<string>) => SQL;

/**
 * The district Party organisation that a unit belongs to on the day of the lens, itself included; NULL for units above the districts.
 */
export function districtOf(unitId: AnyPgColumn | SQL, scope: Pick<Scope, 'asOf' | 'pick'>): SQL {
  return scope.pick(unitDistrict, (each) => ({
    value: sql`${each.districtId}`,
    where: sql`${each.unitId} = ${unitId} and ${holdsOn(each, scope)}`,
    isOnly: true,
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
    members: (row: UnitRow, scope: Scope<string>) => sql`${holdsOn(row, scope)} and ${isOpen(row, scope.viewingAll)}`,
  };
}

/** The same for district Party organisations alone. */
export function districtMembers(isOpen: UnitCondition) {
  return {
    ...unitMembers(isOpen),
    members: (row: UnitRow, scope: Scope<string>) => {
      // A unit that was taken for a district at an earlier instant need not be one by what is known now, which decides who sees it.
      const viewing = scope.isKnownNow ? askingOfDistricts(scope.viewingAll) : scope.viewingAll;
      return sql`${holdsOn(row, scope)} and ${row.kind} = 'DISTRICT_COMMITTEE' and ${isOpen(row, viewing)}`;
    },
  };
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
