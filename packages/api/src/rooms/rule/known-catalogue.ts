import type { RuleVersion } from '@cadre/domain/rule';
import { derivedPast } from '@cadre/graphql-sql';
import { getTableColumns, sql, type SQL } from 'drizzle-orm';
import { ruleSeries, ruleVersion } from './tables.js';

/*
 * The versions as the rulebook of an earlier instant had them: of series that were changed since, those that it had, each with its
 * end and its place of then. Series, parameters and citations of a version never change, and are reached from it.
 */
derivedPast(ruleVersion, (_from, { edition }) => {
  if (edition.changedLater.size === 0) return sql`select * from ${ruleVersion}`;
  const { inForceUntil, place } = ruleVersion;
  const columns = Object.values(getTableColumns(ruleVersion)).map((column) => {
    if (column !== inForceUntil && column !== place) return sql`${column}`;
    const name = sql.identifier(column.name);
    return sql`case when held.code is null then ${column} else held.${name} end as ${name}`;
  });
  const series = [...edition.changedLater].map((key) => edition.book.series(key)!);
  const changed = sql.raw(series.map(({ key }) => `'${key}'`).join(', '));
  const held = series.flatMap(({ versions }) => versions.map(heldRow));
  return sql`select ${sql.join(columns, sql`, `)} from ${ruleVersion}
    left join (values ${sql.join(held, sql`, `)}) as held(code, place, in_force_until) on held.code = ${ruleVersion.code}
    where held.code is not null or ${ruleVersion.seriesId} not in (select id from ${ruleSeries} where key in (${changed}))`;
});

function heldRow({ id, inForce: { until } }: RuleVersion, place: number): SQL {
  return sql.raw(`('${id}', ${place}, ${until === null ? 'null' : `'${until}'`}::date)`);
}
