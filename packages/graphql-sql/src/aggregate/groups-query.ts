import { getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Arguments } from '../arguments.js';
import type { Scope, TableRef } from '../declaration.js';
import { onRoster } from '../compile/along-roster.js';
import { filterCondition } from '../filters.js';
import { ruleOf } from '../follows.js';
import { ruleBeside } from '../paths.js';
import { ReadRefused } from '../refused.js';
import { keyOf } from '../keys.js';
import { allOf, bound, rendered, type Aliases } from '../statement.js';
import type { AggregateDeclaration, AggregateField, Dimension, NodeDimension } from './declaration.js';
import { keyColumn, labelColumn, memberColumn, rowKeysColumn, sortColumn } from './columns.js';
import { atTop } from './conjuncts.js';
import { gridSizeQuery, keepsEmpty, withEmptyGroups } from './grid.js';
import { Lookups } from './lookups.js';
import { measureColumns, measured, type Measures } from './measures.js';

const defaultGroups = 200;
const maxGroups = 1_000;

/** What the groups of one call are made from. */
export interface GroupsCall {
  readonly declaration: AggregateDeclaration;
  readonly on: AggregateField['on'];
  /** Those that are reckoned. */
  readonly measures: Measures;
  /** Whether each group tells the keys of its rows. */
  readonly keepsRowKeys?: boolean;
  /**
   * Whether rows that are referred to are joined once, whatever asks for them, and asked once whether they may be seen; each group has the rows
   * that its keys are of then, to be shown.
   */
  readonly joinsRows?: boolean;
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

/** The dimensions that the call groups by; each once, in the order asked. */
export function groupedBy(declaration: AggregateDeclaration, args: Arguments): GroupsQuery['dimensions'] {
  const names = [...new Set((args.at(['groupBy']) as readonly string[] | null | undefined) ?? [])];
  return names.map((name) => {
    const dimension = declaration.dimensions.get(name);
    if (dimension === undefined) throw new Error(`${declaration.table.name} declares no dimension ${name}`);
    return { name, dimension };
  });
}

/** One row for each group: keys, labels, sort keys and the measures needed, in the order asked, cut to the number asked. */
export function groupsQuery(call: GroupsCall): GroupsQuery {
  const dimensions = groupedBy(call.declaration, call.args);
  const withEmpty = keepsEmpty(call, dimensions);
  const groups = groupsOfRows(call, dimensions);
  const joined = withEmpty ? withEmptyGroups(call, dimensions, groups) : sql`(${groups}) g`;
  const labels = dimensions.map(({ dimension }, index) => labelJoin(call, dimension, index));
  const key = (index: number) => sql.raw(`g.${keyColumn(index)}`);
  const isNode = (index: number) => dimensions[index]!.dimension.kind === 'node';
  // In the order in which they are compared: to reach one, PostgreSQL goes through all before it, for each two groups that it compares. With
  // keys and labels between them a report by twelve dimensions took 8 % longer.
  const columns = [
    ...labels.flatMap(({ sort }, index) => [
      sql`${sort} as ${sql.raw(sortColumn(index))}`,
      ...(isNode(index) ? [key(index)] : []),
    ]),
    ...labels.flatMap((_, index) => (isNode(index) ? [] : [key(index)])),
    ...labels.map(({ label }, index) => sql`${label} as ${sql.raw(labelColumn(index))}`),
    ...labels.flatMap(({ member }, index) =>
      member === undefined ? [] : [sql`${member} as ${sql.raw(memberColumn(index))}`],
    ),
    ...[...call.measures].flatMap(([name, measure]) =>
      measureColumns(name, measure).map((column) =>
        measure.kind === 'decimal' ? sql.raw(`g."${column}"`) : sql.raw(`coalesce(g."${column}", 0) as "${column}"`),
      ),
    ),
    ...(call.keepsRowKeys === true ? [sql.raw(`g.${rowKeysColumn}`)] : []),
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

/**
 * How many combinations of members stand beside the groups of rows, as `size`; undefined where none are kept, where they are the
 * members of one dimension, and where no group is asked for, so that none is made.
 */
export function combinationsQuery(call: GroupsCall): SQL | undefined {
  const dimensions = groupedBy(call.declaration, call.args);
  const isGrid = keepsEmpty(call, dimensions) && dimensions.length > 1 && groupLimit(call.args) > 0;
  if (!isGrid) return undefined;
  return gridSizeQuery(call, dimensions, groupsOfRows({ ...call, measures: new Map() }, dimensions));
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

/**
 * What tells a row's group. Rows that refer to one that the viewer may not see are one group, whichever row that is: apart they would tell
 * which of them belong together, and how many such rows there are. It is not asked where the rule is the same for every row.
 */
export function groupKey(
  dimension: Dimension,
  row: PgTable,
  scope: Scope<string>,
  call: Pick<GroupsCall, 'aliases' | 'scope'>,
): SQL {
  const key = dimension.sql(row, scope);
  if (dimension.kind !== 'node') return key;
  const target: TableRef = dimension.target();
  const trial = call.aliases.of(target.options.table);
  // Asked in the scope of the call: in one that shares lookups, what the rule looks up would be joined to a row that is only on trial.
  const rule = rendered(ruleOf(target, trial, call.scope.viewing));
  if (!rule.text.includes(`"${getTableName(trial)}"`)) return key;
  return scope.pick(target, (each) => ({
    value: sql`${keyOf(target, each)}`,
    where: sql`${keyOf(target, each)} = ${key}`,
  }));
}

/** What a key is cast to. Keys of rows stay what they are: as texts they took a twentieth to a tenth of PostgreSQL's time for a report. */
function keyCast(dimension: Dimension): SQL {
  return sql.raw(dimension.kind === 'node' ? '::uuid' : '::text');
}

/** The condition that a row counts: it may be seen, belongs to the parent and satisfies the filter. */
export function countedRows(call: Omit<GroupsCall, 'measures'>, row: PgTable): SQL {
  const { rule, filter } = askedOfRows(call, row);
  return atTop(allOf([rule, filter]));
}

/** What is asked of a row before it counts; the filter is undefined where there is none. */
function askedOfRows(call: Omit<GroupsCall, 'measures'>, row: PgTable, lookups?: Lookups) {
  const { table } = call.declaration;
  const { scope = call.scope, viewing = call.scope.viewingAll } = lookups ?? {};
  const where = call.args.at(['where']);
  const rule = allOf([viewing.shows(table, row), call.on(row, call.parent, scope)]);
  if (where === null || where === undefined) return { rule, filter: undefined };
  const filter = filterCondition(table, row, ['where'], {
    args: call.args,
    scope,
    exists: (target, on, condition, from) =>
      lookups === undefined
        ? scope.exists(target, (related) => sql`${on(related)} and ${condition(related)}`)
        : lookups.related(from, target, on, condition),
  });
  return { rule: call.joinsRows === true ? ruleBeside(rule, filter) : rule, filter };
}

/** The rows that count, with what is looked up for them. */
function countedFrom(call: GroupsCall, row: PgTable, lookups: Lookups) {
  const { table } = call.declaration;
  const asked = askedOfRows(call, row, lookups);
  // What the naive executor is to be compared with goes through all rows there are.
  if (call.joinsRows !== true)
    return { from: call.scope.from(table.options.table, row), where: atTop(allOf([asked.rule, asked.filter])) };
  const shown = call.scope.fromShown(table.options.table, row);
  const found = onRoster({ target: table, row }, asked, call.aliases);
  if (found === undefined) return { from: shown, where: atTop(allOf([asked.rule, asked.filter])) };
  return { from: found.from(shown), where: atTop(allOf([found.entries, found.rule, found.filter])) };
}

function groupsOfRows(call: GroupsCall, dimensions: GroupsQuery['dimensions']): SQL {
  const { table } = call.declaration;
  const row = call.aliases.of(table.options.table);
  const lookups = new Lookups({
    scope: call.scope,
    aliases: call.aliases,
    table: table.options.table,
    joinsRows: call.joinsRows === true,
  });
  const counted = countedFrom(call, row, lookups);
  const keys = dimensions.map(
    ({ dimension }, index) =>
      sql`(${groupKey(dimension, row, lookups.scope, call)})${keyCast(dimension)} as ${sql.raw(keyColumn(index))}`,
  );
  const reckoned = [...call.measures].flatMap(([name, measure]) => {
    const [first, second] = measureColumns(name, measure);
    if (measure.kind !== 'share') return [sql`${measure.sql(row, lookups.scope)} as ${sql.identifier(first!)}`];
    return [
      sql`${measure.numerator(row, lookups.scope)} as ${sql.identifier(first!)}`,
      sql`${measure.denominator(row, lookups.scope)} as ${sql.identifier(second!)}`,
    ];
  });
  if (call.keepsRowKeys === true) reckoned.push(sql`array_agg(${keyOf(table, row)}) as ${sql.raw(rowKeysColumn)}`);
  const rows = sql`${counted.from}${lookups.joins} where ${counted.where}`;
  // One group for everything, of which nothing is asked: it is there whatever the rows are.
  if (keys.length + reckoned.length === 0) return sql`select 1`;
  const grouping =
    keys.length === 0 ? sql`` : sql` group by ${sql.raw(keys.map((_, index) => String(index + 1)).join(', '))}`;
  return sql`select ${sql.join([...keys, ...reckoned], sql`, `)} from ${rows}${grouping}`;
}

interface LabelJoin {
  readonly join: SQL;
  readonly label: SQL;
  readonly sort: SQL;
  /** The row that the key is of, where it is kept; NULL where it may not be seen. */
  readonly member?: SQL;
}

function labelJoin(call: GroupsCall, dimension: Dimension, index: number): LabelJoin {
  const key = sql.raw(`g.${keyColumn(index)}`);
  if (dimension.kind === 'code') {
    return { join: sql``, label: key, sort: placeOf(dimension.codes, key) };
  }
  if (dimension.kind === 'number') return { join: sql``, label: key, sort: sql`(${key})::numeric` };
  if (dimension.kind === 'text') return { join: sql``, label: key, sort: sql`${key} collate "C"` };
  return nodeLabelJoin(call, dimension, key, index);
}

/** Where a code stands in its list; `array_position` would take the list apart for each group, which takes twice as long. */
function placeOf(codes: readonly string[], key: SQL): SQL {
  const places = codes.map((code, index) => `when '${code.replaceAll("'", "''")}' then ${index + 1}`);
  return sql`case ${key} ${sql.raw(places.join(' '))} end`;
}

function nodeLabelJoin(call: GroupsCall, dimension: NodeDimension<PgTable>, key: SQL, index: number): LabelJoin {
  const target: TableRef = dimension.target();
  const row = call.aliases.of(target.options.table);
  const name = sql.raw(`n${index + 1}`);
  const visible = call.scope.viewing.shows(target, row);
  const where = allOf([sql`(${keyOf(target, row)}) = ${key}`, visible]);
  const member = call.joinsRows === true ? sql`, ${row} as member` : sql``;
  return {
    join: sql` left join lateral (select ${dimension.label(row, call.scope)} as label, ${dimension.sort(row, call.scope)} as sort${member} from ${call.scope.from(target.options.table, row)} where ${where}) ${name} on true`,
    label: sql`${name}.label`,
    sort: sql`${name}.sort`,
    ...(call.joinsRows === true ? { member: sql`${name}.member` } : {}),
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

function order(call: GroupsCall, dimensions: GroupsQuery['dimensions']): SQL {
  const asked =
    (call.args.at(['orderBy']) as readonly { by: string; direction: 'ASC' | 'DESC' }[] | null | undefined) ?? [];
  const keys = dimensions.flatMap(({ dimension }, index) => [
    sql.raw(`o.${sortColumn(index)} nulls last`),
    // Members with one name stand in an order as well.
    ...(dimension.kind === 'node' ? [sql.raw(`o.${keyColumn(index)} nulls last`)] : []),
  ]);
  // A text is sorted by itself, a number has one place, and so has a code but for those that no list names. Asked last: beside each place
  // they were compared wherever two groups have the same code, which was a tenth of a report by twelve dimensions.
  const last = dimensions.flatMap(({ dimension: { kind } }, index) =>
    kind === 'code' ? [sql.raw(`o.${keyColumn(index)} collate "C" nulls last`)] : [],
  );
  const terms = asked.flatMap(({ by, direction }) => {
    const descending = direction === 'DESC';
    const measure = call.declaration.measures.get(by);
    if (measure !== undefined)
      return [sql`${measured(by, measure)} ${sql.raw(descending ? 'desc nulls last' : 'asc nulls last')}`];
    return dimensions.map((_, index) =>
      sql.raw(`o.${sortColumn(index)} ${descending ? 'desc nulls last' : 'asc nulls last'}`),
    );
  });
  const all = [...terms, ...keys, ...last];
  return all.length === 0 ? sql`1` : sql.join(all, sql`, `);
}
