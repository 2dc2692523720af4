import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Arguments } from './arguments.js';
import type { Scope, TableRef } from './declaration.js';
import type { OperandType } from './filter-inputs.js';
import { ReadRefused } from './refused.js';
import { allOf } from './statement.js';

/** The most levels of `and`, `or`, `not` and relations that a filter may nest. */
const maxFilterDepth = 8;

/** The most parts of a filter, conditions and their comparisons on all its levels: each becomes a part of the statement. */
const maxParts = 500;

/** The most values that `in` and `notIn` take. */
const maxValues = 5_000;

/** A comparison a filter offers, by its name in the input type. */
export type Operator =
  'eq' | 'ne' | 'in' | 'notIn' | 'lt' | 'lte' | 'gt' | 'gte' | 'isNull' | 'contains' | 'startsWith';

/** One entry of a table's `where` input. */
export type FilterDeclaration<T extends PgTable = PgTable> = ColumnFilter<T> | RelationFilter<T> | CustomFilter<T>;

/** Compares an expression over the row. */
export interface ColumnFilter<T extends PgTable> {
  readonly kind: 'column';
  sql(row: T, scope: Scope): SQL;
  readonly type: string;
  readonly operators: readonly Operator[];
  readonly operand: OperandType;
  readonly description: string;
  /** Brings an operand into the form the column is stored in, such as folded text. */
  readonly prepare?: (operand: unknown) => unknown;
}

/** Holds when a related row satisfies the nested filter. */
export interface RelationFilter<T extends PgTable> {
  readonly kind: 'relation';
  readonly target: () => TableRef;
  on(target: PgTable, row: T, scope: Scope): SQL;
  /** The same, of a relation that goes over rows of another table. */
  readonly through?: (row: T, scope: Scope, related: Related) => SQL;
  readonly description: string;
}

/** Whether there is a related row that is so joined and satisfies the nested filter. */
export type Related<Target extends PgTable = PgTable> = (on: (target: Target) => SQL) => SQL;

/** A named condition with one operand. */
export interface CustomFilter<T extends PgTable> {
  readonly kind: 'custom';
  readonly type: string;
  sql(row: T, operand: SQL, scope: Scope): SQL;
  readonly operand: OperandType;
  readonly description: string;
  readonly prepare?: (operand: unknown) => unknown;
}

/** What the filter needs from the statement it becomes part of. */
export interface FilterContext {
  readonly args: Arguments;
  readonly scope: Scope;
  /** Whether there is a row of a table that the viewer may see, that is joined, and that satisfies a condition. */
  readonly exists: (
    target: TableRef,
    on: (row: PgTable) => SQL,
    condition: (row: PgTable) => SQL,
    /** The row that the filter is about. */
    from: { readonly table: TableRef; readonly row: PgTable },
  ) => SQL;
}

/** The condition that a coerced `where` value states about a row. */
export function filterCondition(
  table: TableRef,
  row: PgTable,
  path: readonly (string | number)[],
  context: FilterContext,
  depth = 0,
): SQL {
  if (depth > maxFilterDepth) {
    throw new ReadRefused(
      'INVALID_FILTER',
      { vi: `Bộ lọc lồng quá ${maxFilterDepth} cấp.`, en: `The filter nests more than ${maxFilterDepth} levels.` },
      { path, limit: maxFilterDepth },
    );
  }
  const value = context.args.at(path) as Readonly<Record<string, unknown>>;
  if (depth === 0) checkLength(path, partsOf(value), maxParts);
  const conditions: SQL[] = [];
  for (const [name, operand] of Object.entries(value)) {
    const here = [...path, name];
    if (operand === undefined) continue;
    if (operand === null) throw nullRefused(here);
    if (name === 'and' || name === 'or') {
      const parts = (operand as readonly unknown[]).map((_, index) =>
        filterCondition(table, row, [...here, index], context, depth + 1),
      );
      conditions.push(name === 'and' ? allOf(parts) : anyOf(parts));
    } else if (name === 'not') {
      // A filter that is unknown for a row does not select it; its negation selects exactly the rows it does not.
      conditions.push(sql`(${filterCondition(table, row, here, context, depth + 1)}) is not true`);
    } else {
      conditions.push(declaredCondition(table, name, row, here, context, depth));
    }
  }
  return allOf(conditions);
}

/** Whether a filter looks for a text inside a column: in few rows, mostly, which an index finds. */
export function isTextSearch(where: object): boolean {
  return Object.values(where).some(looksForText);
}

/** What a filter looks for in texts. */
export interface TextSearch {
  /** Of the row's own columns, and not one of several conditions that may hold. */
  readonly condition: SQL;
  /** Whether an index of trigrams tells the rows apart: of a shorter text it gives all there are. */
  readonly isLong: SQL;
}

/** The part of a filter that looks for texts, about a row. */
export function textSearch(
  table: TableRef,
  row: PgTable,
  path: readonly (string | number)[],
  context: FilterContext,
): TextSearch {
  const searched = Object.entries(context.args.at(path) as object).filter(([, operand]) => looksForText(operand));
  const texts = searched.map(([name]) => sql`length(${context.args.leaf([...path, name, 'contains'], 'text')}) >= 3`);
  return {
    condition: allOf(searched.map(([name]) => declaredCondition(table, name, row, [...path, name], context, 0))),
    isLong: anyOf(texts),
  };
}

function looksForText(operand: unknown): boolean {
  return typeof operand === 'object' && operand !== null && 'contains' in operand;
}

function declaredCondition(
  table: TableRef,
  name: string,
  row: PgTable,
  path: readonly (string | number)[],
  context: FilterContext,
  depth: number,
): SQL {
  const filter = table.filters.get(name);
  if (filter === undefined) throw new Error(`${table.name} declares no filter ${name}`);
  switch (filter.kind) {
    case 'column': {
      const operators = context.args.at(path) as Readonly<Record<string, unknown>>;
      const left = filter.sql(row, context.scope);
      return allOf(
        Object.keys(operators).map((operator) =>
          comparison(left, operator as Operator, [...path, operator], filter, context.args),
        ),
      );
    }
    case 'relation': {
      const related: Related = (on) =>
        context.exists(
          filter.target(),
          on,
          (target) => filterCondition(filter.target(), target, path, context, depth + 1),
          { table, row },
        );
      return filter.through === undefined
        ? related((target) => filter.on(target, row, context.scope))
        : filter.through(row, context.scope, related);
    }
    case 'custom':
      return filter.sql(row, context.args.leaf(path, filter.type, filter.prepare), context.scope);
  }
}

function comparison(
  left: SQL,
  operator: Operator,
  path: readonly (string | number)[],
  filter: ColumnFilter<PgTable>,
  args: Arguments,
): SQL {
  const operand = args.at(path);
  if (operand === null || operand === undefined) throw nullRefused(path);
  const one = () => args.leaf(path, filter.type, filter.prepare);
  const many = () => args.leaf(path, `${filter.type}[]`, (values) => prepareEach(values, path, filter));
  switch (operator) {
    case 'eq':
      return sql`${left} = ${one()}`;
    case 'ne':
      return sql`${left} is distinct from ${one()}`;
    case 'in':
      return sql`${left} = any(${many()})`;
    case 'notIn':
      return sql`(${left} = any(${many()})) is not true`;
    case 'lt':
      return sql`${left} < ${one()}`;
    case 'lte':
      return sql`${left} <= ${one()}`;
    case 'gt':
      return sql`${left} > ${one()}`;
    case 'gte':
      return sql`${left} >= ${one()}`;
    case 'isNull':
      return sql`(${left} is null) = ${args.leaf(path, 'boolean')}`;
    case 'contains':
      return sql`${left} like ${args.leaf(path, 'text', (text) => `%${likeText(text, filter)}%`)}`;
    case 'startsWith':
      return sql`${left} like ${args.leaf(path, 'text', (text) => `${likeText(text, filter)}%`)}`;
  }
}

/** A filter that a null switched off would select rows that nobody asked for. */
function nullRefused(path: readonly (string | number)[]): ReadRefused {
  return new ReadRefused(
    'INVALID_FILTER',
    {
      vi: `Điều kiện ${path.join('.')} không nhận null; hãy bỏ nó đi hoặc dùng isNull.`,
      en: `The condition ${path.join('.')} takes no null; leave it out or use isNull.`,
    },
    { path },
  );
}

function likeText(text: unknown, filter: ColumnFilter<PgTable>): string {
  return String(filter.prepare ? filter.prepare(text) : text).replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function prepareEach(operands: unknown, path: readonly (string | number)[], { prepare }: ColumnFilter<PgTable>) {
  const values = operands as readonly unknown[];
  checkLength(path, values.length, maxValues);
  return prepare === undefined ? values : values.map((each) => prepare(each));
}

/** How many parts a filter has: the names and alternatives of every level. The values of a list are none. */
function partsOf(filter: unknown): number {
  if (typeof filter !== 'object' || filter === null) return 0;
  const parts: readonly unknown[] = Object.values(filter);
  const own = parts.filter((each) => !Array.isArray(filter) || typeof each === 'object').length;
  return parts.reduce((sum: number, each) => sum + partsOf(each), own);
}

function checkLength(path: readonly (string | number)[], given: number, limit: number): void {
  if (given <= limit) return;
  throw new ReadRefused(
    'LIST_TOO_LONG',
    {
      vi: `${path.join('.')} nhận tối đa ${limit}, có ${given} (vượt ${given - limit}).`,
      en: `${path.join('.')} takes at most ${limit}, got ${given} (${given - limit} too many).`,
    },
    { path, given, limit },
  );
}

function anyOf(conditions: readonly SQL[]): SQL {
  return conditions.length === 0
    ? sql`false`
    : sql.join(
        conditions.map((each) => sql`(${each})`),
        sql` or `,
      );
}
