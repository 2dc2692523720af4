import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { isInForceOn } from './catalogue.js';
import { checkJudgedAtOnce } from './judged-at-once.js';
import { ruleParameter, ruleSeries, ruleVersion } from './tables.js';

type Reads = Pick<Scope, 'pick' | 'exists'>;

/**
 * A parameter of the version of a series that is in force on a day, for series of which no day has more than one version; NULL where
 * none is in force or the version does not say. It depends on no row, so that a statement works it out once.
 */
export function parameterOn(
  series: string,
  name: string,
  day: SQL,
  scope: Reads,
  valueOf: (parameter: typeof ruleParameter) => SQL = (parameter) => sql`${parameter.number}`,
): SQL {
  return scope.pick(ruleParameter, (parameter) => ({
    value: valueOf(parameter),
    where: sql`${parameter.name} = ${sql.raw(`'${name}'`)} and ${scope.exists(
      ruleVersion,
      (version) =>
        sql`${version.id} = ${parameter.versionId} and ${isInForceOn(version, day)} and ${isOfSeries(version, series, scope)}`,
    )}`,
  }));
}

/** Whether a series has a version in force on a day that decides, and does not only warn. */
export function isBindingOn(series: string, day: SQL, scope: Reads): SQL {
  return scope.exists(
    ruleVersion,
    (version) =>
      sql`${version.severity} = 'BINDING' and ${isInForceOn(version, day)} and ${isOfSeries(version, series, scope)}`,
  );
}

function isOfSeries(version: typeof ruleVersion, key: string, scope: Reads): SQL {
  checkJudgedAtOnce(key);
  return scope.exists(
    ruleSeries,
    (series) => sql`${series.id} = ${version.seriesId} and ${series.key} = ${sql.raw(`'${key}'`)}`,
  );
}
