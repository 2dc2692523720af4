import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Arguments } from '../arguments.js';
import type { Scope, TableRef } from '../declaration.js';
import { filterCondition } from '../filters.js';
import { ReadRefused } from '../refused.js';
import { keyOf } from '../scope.js';
import { allOf, bound, type Aliases } from '../statement.js';
import type { AggregateDeclaration, AggregateField, Dimension, Measure, NodeDimension } from './declaration.js';

/** Above so many dimensions, the groups without rows are more than anyone can read. */
const maxDimensionsWithEmpty = 3;
const defaultGroups = 200;
const maxGroups = 1_000;

/** What the groups of one call are made from. */
export interface GroupsCall {
  readonly declaration: AggregateDeclaration;
  readonly on: AggregateField['on'];
  readonly args: Arguments;
  readonly scope: Scope<string>;
  readonly aliases: Aliases;
  readonly parent: PgTable;
}

/** The statement of the groups, and how its columns are called. */
export interface GroupsQuery {
  readonly query: SQL;
  readonly dimensions: readonly { readonly name: string; readonly dimension: Dimension }[];
}

/** Name of the column that holds the key of the dimension at a place; labels and sort keys have names like it. */
export const keyColumn = (index: number) => `k${index + 1}`;
export const labelColumn = (index: number) => `l${index + 1}`;
const sortColumn = (index: number) => `s${index + 1}`;

/** Names of the columns that hold a measure. */
export function measureColumns(name: string, measure: Measure): readonly string[] {
  return measure.kind === 'share' ? [`${name}_n`, `${name}_d`] : [`m_${name}`];
}

/** The dimensions that the call groups by; each once, in the order asked. */
export function groupedBy(declaration: AggregateDeclaration, args: Arguments): GroupsQuery['dimensions'] {
  const names = [...new Set((args.at(['groupBy']) as readonly string[] | null | undefined) ?? [])];
  return names.map((name) => {
    const dimension = declaration.dimensions.get(name);
    if (dimension === undefined) throw new Error(`${declaration.table.name} declares no dimension ${name}`);
    return { name, dimension };
  });
}

/** One row for each group: keys, labels, sort keys and all measures, in the order asked, cut to the number asked. */
export function groupsQuery(call: GroupsCall): GroupsQuery {
  const dimensions = groupedBy(call.declaration, call.args);
  const withEmpty = call.args.at(['includeEmpty']) !== false && dimensions.length > 0;
  if (withEmpty && dimensions.length > maxDimensionsWithEmpty) {
    throw new ReadRefused(
      'INVALID_GROUPING',
      {
        vi: `Nhóm trống chỉ được giữ khi có tối đa ${maxDimensionsWithEmpty} chiều; hãy đặt includeEmpty: false.`,
        en: `Empty groups are kept for at most ${maxDimensionsWithEmpty} dimensions; set includeEmpty: false.`,
      },
      { limit: maxDimensionsWithEmpty, given: dimensions.length },
    );
  }
  const groups = groupsOfRows(call, dimensions);
  const joined = withEmpty ? withEmptyGroups(call, dimensions, groups) : sql`(${groups}) g`;
  const labels = dimensions.map(({ dimension }, index) => labelJoin(call, dimension, index));
  const columns = [
    ...dimensions.flatMap((_, index) => [
      sql`g.${sql.raw(keyColumn(index))}`,
      sql`${labels[index]!.label} as ${sql.raw(labelColumn(index))}`,
      sql`${labels[index]!.sort} as ${sql.raw(sortColumn(index))}`,
    ]),
    ...[...call.declaration.measures].flatMap(([name, measure]) =>
      measureColumns(name, measure).map((column) =>
        measure.kind === 'decimal' ? sql.raw(`g."${column}"`) : sql.raw(`coalesce(g."${column}", 0) as "${column}"`),
      ),
    ),
  ];
  const selected = columns.length === 0 ? sql`1` : sql.join(columns, sql`, `);
  return {
    dimensions,
    query: sql`select * from (select ${selected} from ${joined}${sql.join(
      labels.map((label) => label.join),
      sql``,
    )}) o where ${having(call)} order by ${order(call, dimensions)} limit ${limit(call)}`,
  };
}

/** How many groups the call asks for. */
export function groupLimit(args: Arguments): number {
  const asked = (args.at(['first']) as number | null | undefined) ?? defaultGroups;
  if (asked >= 0 && asked <= maxGroups) return asked;
  throw new ReadRefused(
    asked < 0 ? 'INVALID_PAGE' : 'PAGE_TOO_LARGE',
    {
      vi: `first phải từ 0 đến ${maxGroups}, nhận được ${asked}.`,
      en: `first must be from 0 to ${maxGroups}, got ${asked}.`,
    },
    { argument: 'first', given: asked, limit: maxGroups },
  );
}

function limit(call: GroupsCall): SQL {
  return sql`coalesce(${call.args.leaf(['first'], 'integer')}, ${bound(defaultGroups, 'integer')})`;
}

/** The condition that a row counts: it may be seen, belongs to the parent and satisfies the filter. */
export function countedRows(call: GroupsCall, row: PgTable): SQL {
  const { table } = call.declaration;
  const where = call.args.at(['where']);
  return allOf([
    table.options.visible(row, call.scope.viewingAll),
    call.on(row, call.parent, call.scope),
    where === null || where === undefined
      ? undefined
      : filterCondition(table, row, ['where'], {
          args: call.args,
          scope: call.scope,
          exists: (target, condition) => call.scope.exists(target, condition),
        }),
  ]);
}

function groupsOfRows(call: GroupsCall, dimensions: GroupsQuery['dimensions']): SQL {
  const { table, measures } = call.declaration;
  const row = call.aliases.of(table.options.table);
  const keys = dimensions.map(
    ({ dimension }, index) => sql`(${dimension.sql(row, call.scope)})::text as ${sql.raw(keyColumn(index))}`,
  );
  const reckoned = [...measures].flatMap(([name, measure]) => {
    const [first, second] = measureColumns(name, measure);
    if (measure.kind !== 'share') return [sql`${measure.sql(row, call.scope)} as ${sql.identifier(first!)}`];
    return [
      sql`${measure.numerator(row, call.scope)} as ${sql.identifier(first!)}`,
      sql`${measure.denominator(row, call.scope)} as ${sql.identifier(second!)}`,
    ];
  });
  const grouping =
    keys.length === 0 ? sql`` : sql` group by ${sql.raw(keys.map((_, index) => String(index + 1)).join(', '))}`;
  return sql`select ${sql.join([...keys, ...reckoned], sql`, `)} from ${call.scope.from(table.options.table, row)} where ${countedRows(call, row)}${grouping}`;
}

/** The groups of rows and, beside them, every combination of members that has none. */
function withEmptyGroups(call: GroupsCall, dimensions: GroupsQuery['dimensions'], groups: SQL): SQL {
  const members = dimensions.map(
    ({ dimension }, index) =>
      sql`(${membersOf(call, dimension, index)}) ${sql.raw(`d${index + 1}`)} (${sql.raw(keyColumn(index))})`,
  );
  const keys = dimensions.map((_, index) => keyColumn(index));
  const grid = sql`select ${sql.raw(keys.map((key, index) => `d${index + 1}.${key}`).join(', '))} from ${sql.join(members, sql` cross join `)}`;
  const same = sql.raw(keys.map((key) => `coalesce(r.${key}, '') = coalesce(e.${key}, '')`).join(' and '));
  const coalesced = sql.raw(keys.map((key) => `coalesce(r.${key}, e.${key}) as ${key}`).join(', '));
  const measures = sql.raw(
    [...call.declaration.measures]
      .flatMap(([name, measure]) => measureColumns(name, measure).map((column) => `r."${column}"`))
      .join(', '),
  );
  return sql`(with r as (${groups}) select ${coalesced}, ${measures} from r full join (${grid}) e on ${same}) g`;
}

function membersOf(call: GroupsCall, dimension: Dimension, index: number): SQL {
  switch (dimension.kind) {
    case 'code':
      return sql`select unnest(${bound(dimension.codes, 'text[]')})`;
    case 'number':
    case 'text':
      return sql`select distinct ${sql.raw(keyColumn(index))} from r`;
    case 'node': {
      const target = dimension.target();
      const row = call.aliases.of(target.options.table);
      const where = allOf([target.options.visible(row, call.scope.viewing), dimension.members(row, call.scope)]);
      return sql`select (${keyOf(target, row)})::text from ${call.scope.from(target.options.table, row)} where ${where}`;
    }
  }
}

interface LabelJoin {
  readonly join: SQL;
  readonly label: SQL;
  readonly sort: SQL;
}

function labelJoin(call: GroupsCall, dimension: Dimension, index: number): LabelJoin {
  const key = sql.raw(`g.${keyColumn(index)}`);
  if (dimension.kind === 'code') {
    return { join: sql``, label: key, sort: sql`array_position(${bound(dimension.codes, 'text[]')}, ${key})` };
  }
  if (dimension.kind === 'number') return { join: sql``, label: key, sort: sql`(${key})::numeric` };
  if (dimension.kind === 'text') return { join: sql``, label: key, sort: sql`${key} collate "C"` };
  return nodeLabelJoin(call, dimension, key, index);
}

function nodeLabelJoin(call: GroupsCall, dimension: NodeDimension<PgTable>, key: SQL, index: number): LabelJoin {
  const target: TableRef = dimension.target();
  const row = call.aliases.of(target.options.table);
  const name = sql.raw(`n${index + 1}`);
  const visible = target.options.visible(row, call.scope.viewing);
  const where = allOf([sql`(${keyOf(target, row)}) = (${key})::uuid`, visible]);
  return {
    join: sql` left join lateral (select ${dimension.label(row, call.scope)} as label, ${dimension.sort(row, call.scope)} as sort from ${call.scope.from(target.options.table, row)} where ${where}) ${name} on true`,
    label: sql`${name}.label`,
    sort: sql`${name}.sort`,
  };
}

const comparisons: Readonly<Record<string, string>> = { eq: '=', ne: '<>', lt: '<', lte: '<=', gt: '>', gte: '>=' };

function having(call: GroupsCall): SQL {
  const given = (call.args.at(['having']) as Readonly<Record<string, unknown>> | null | undefined) ?? {};
  const conditions = Object.entries(given).flatMap(([name, operators]) => {
    const measure = call.declaration.measures.get(name);
    if (measure === undefined || operators === null || operators === undefined) return [];
    return Object.keys(operators).map((operator) => {
      const path = ['having', name, operator];
      if (call.args.at(path) === null || call.args.at(path) === undefined) throw nullOperand(path);
      const operand = call.args.leaf(path, 'numeric');
      return sql`${measured(name, measure)} ${sql.raw(comparisons[operator]!)} ${operand}`;
    });
  });
  return allOf(conditions);
}

function nullOperand(path: readonly string[]): ReadRefused {
  return new ReadRefused(
    'INVALID_FILTER',
    { vi: `Phép so sánh ${path.join('.')} không nhận null.`, en: `The comparison ${path.join('.')} takes no null.` },
    { path },
  );
}

/** A measure as a number to compare and order by; a share as its exact percentage. */
function measured(name: string, measure: Measure): SQL {
  const [first, second] = measureColumns(name, measure);
  return measure.kind === 'share'
    ? sql.raw(`(o."${first}"::numeric * 100 / nullif(o."${second}", 0))`)
    : sql.raw(`o."${first}"::numeric`);
}

function order(call: GroupsCall, dimensions: GroupsQuery['dimensions']): SQL {
  const asked =
    (call.args.at(['orderBy']) as readonly { by: string; direction: 'ASC' | 'DESC' }[] | null | undefined) ?? [];
  const keys = dimensions.flatMap((_, index) => [
    sql.raw(`o.${sortColumn(index)} nulls last`),
    sql.raw(`o.${keyColumn(index)} nulls last`),
  ]);
  const terms = asked.flatMap(({ by, direction }) => {
    const descending = direction === 'DESC';
    const measure = call.declaration.measures.get(by);
    if (measure !== undefined)
      return [sql`${measured(by, measure)} ${sql.raw(descending ? 'desc nulls last' : 'asc nulls last')}`];
    return dimensions.map((_, index) =>
      sql.raw(`o.${sortColumn(index)} ${descending ? 'desc nulls last' : 'asc nulls last'}`),
    );
  });
  const all = [...terms, ...keys];
  return all.length === 0 ? sql`1` : sql.join(all, sql`, `);
}
