import type { KnownTable, Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { isBindingOn, parameterOn } from './parameter-on.js';
import { ruleParameter, ruleSeries, ruleVersion } from './tables.js';

/** What the versions in force on a day say, of series of which no day has more than one version. */
export interface RulesOfDay {
  /** A parameter that is a whole number; NULL where none is in force or the version does not say. */
  number(series: string, name: string): SQL;
  /** A parameter as exact text; NULL where none is in force or the version does not say. */
  text(series: string, name: string): SQL;
  /** Whether a version is in force that decides, and does not only warn. */
  isBinding(series: string): SQL;
}

/** Reads them from the catalogue, for a day that belongs to no row: a statement works each of them out once. */
export function rulesOn(day: SQL, scope: Pick<Scope, 'pick' | 'exists'>): RulesOfDay {
  return {
    number: (series, name) => parameterOn(series, name, day, scope),
    text: (series, name) => parameterOn(series, name, day, scope, (parameter) => sql`${parameter.value}`),
    isBinding: (series) => isBindingOn(series, day, scope),
  };
}

/** Reads them from what `heldRules` put together, for a day that belongs to a row: the catalogue is not asked for each of many others. */
export function rulesIn(held: SQL): RulesOfDay {
  const text = (key: string) => sql`(${held} ->> ${sql.raw(`'${key}'`)})`;
  return {
    number: (series, name) => sql`${text(`${series}#${name}`)}::bigint`,
    text: (series, name) => text(`${series}#${name}`),
    isBinding: (series) => sql`coalesce(${text(series)} = 'BINDING', false)`,
  };
}

/** What the versions of some series in force on a day say, as one value for `rulesIn`. */
export function heldRules(series: readonly string[], day: SQL, from: KnownTable): SQL {
  const keys = sql.raw(series.map((key) => `'${key}'`).join(', '));
  const inForce = sql`series.key in (${keys}) and (version.in_force_from is null or version.in_force_from <= ${day})
    and (version.in_force_until is null or version.in_force_until > ${day})`;
  const versions = sql`${from(ruleSeries, 'series')} join ${from(ruleVersion, 'version')} on version.series_id = series.id`;
  return sql`(select coalesce(jsonb_object_agg(held.name, held.value), '{}') from (
      select series.key as name, version.severity as value from ${versions} where ${inForce}
      union all
      select series.key || '#' || parameter.name, parameter.value from ${versions}
      join ${from(ruleParameter, 'parameter')} on parameter.version_id = version.id where ${inForce}) as held)`;
}
