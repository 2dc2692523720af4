import { Column, getTableName, is, SQL, sql, StringChunk } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import type { TableRef } from '../declaration.js';
import { keepPath } from '../paths.js';

/** A condition on a related row, and how that row is joined. */
export interface RelatedCondition {
  readonly target: TableRef;
  readonly row: PgTable;
  readonly on: SQL;
  readonly condition: SQL;
}

/**
 * The condition without the related row, where it asks of that row nothing but its key: the row that refers to it has the key
 * too, and the foreign key sees to it that the related row exists. A subtree of units is found by the closure alone then. Undefined
 * where the related row is needed.
 */
export function throughKey({ target, row, on, condition }: RelatedCondition): SQL | undefined {
  const reference = referenceTo(target, row, on) ?? firstReferenceTo(target, row, on);
  const key = (row as unknown as Record<string, Column>)[target.options.key];
  if (reference === undefined || key === undefined) return undefined;
  const short = replaced(condition, key, reference);
  // A row that refers to none has no related row, whatever is asked of it.
  const isCertain = is(reference, Column) && reference.notNull;
  return short === undefined || isCertain ? short : sql`(${reference} is not null and ${short})`;
}

/** The column that refers to a row by its key, where that is how the row is joined, and a foreign key sees to it that it exists. */
export function referenceTo(target: TableRef, row: PgTable, on: SQL | undefined): Column | undefined {
  const sides = on === undefined ? undefined : sidesOf(on);
  const key = sides?.find((column) => isKey(column, target, row));
  const reference = sides?.find((column) => column !== key);
  return key !== undefined && reference !== undefined && refersTo(reference, target) ? reference : undefined;
}

/** The first of several references that is not NULL, where that is how the row is joined: the unit of a slot is that of its post or of its body. */
function firstReferenceTo(target: TableRef, row: PgTable, on: SQL): SQL | undefined {
  const [left, equals, right, ...others] = flat(on);
  if (!is(left, Column) || !isKey(left, target, row) || !isText(equals, ' = coalesce(')) return undefined;
  const rest = [right, ...others];
  const areReferences = rest.every((chunk, place) => {
    if (place % 2 === 0) return is(chunk, Column) && refersTo(chunk, target);
    return isText(chunk, place === rest.length - 1 ? ')' : ', ');
  });
  if (!areReferences || rest.length % 2 === 1) return undefined;
  return sql.join([new StringChunk('coalesce('), ...rest] as SQL[]);
}

/** The texts and columns of a fragment, whatever fragments they stand in; texts that follow each other are one. */
export function flat(fragment: SQL): readonly unknown[] {
  const chunks: unknown[] = [];
  for (const chunk of fragment.queryChunks.flatMap((each) => (is(each, SQL) ? flat(each) : [each]))) {
    if (isEmpty(chunk)) continue;
    const last = chunks.at(-1);
    if (is(chunk, StringChunk) && is(last, StringChunk))
      chunks.splice(-1, 1, new StringChunk([...last.value, ...chunk.value].join('')));
    else chunks.push(chunk);
  }
  return chunks;
}

export function isText(chunk: unknown, text: string): boolean {
  return is(chunk, StringChunk) && chunk.value.join('') === text;
}

/** Whether an expression is a column and one that cannot be NULL. */
export function isCertainColumn(value: SQL): boolean {
  const [column, ...others] = value.queryChunks.filter((chunk) => !isEmpty(chunk));
  return others.length === 0 && is(column, Column) && column.notNull;
}

function isEmpty(chunk: unknown): boolean {
  return is(chunk, StringChunk) && chunk.value.join('') === '';
}

/** The two columns of a condition that is their equality and nothing else. */
function sidesOf(on: SQL): readonly Column[] | undefined {
  const chunks = on.queryChunks.filter((chunk) => !isEmpty(chunk));
  const [left, equals, right] = chunks;
  if (chunks.length !== 3 || !is(left, Column) || !is(right, Column)) return undefined;
  return is(equals, StringChunk) && equals.value.join('') === ' = ' ? [left, right] : undefined;
}

function isKey(column: Column, target: TableRef, row: PgTable): boolean {
  const key = (row as unknown as Record<string, Column>)[target.options.key];
  return getTableName(column.table) === getTableName(row) && column.name === key?.name;
}

function refersTo(column: Column, target: TableRef): boolean {
  return getTableConfig(column.table as PgTable).foreignKeys.some((key) => {
    const { columns, foreignTable } = key.reference();
    return columns.length === 1 && columns[0]?.name === column.name && foreignTable === target.options.table;
  });
}

/** A fragment with a column of a row in place of the key of another; undefined where it reads more of that other row. */
export function replaced(fragment: SQL, key: Column, by: Column | SQL): SQL | undefined {
  const chunks: unknown[] = [];
  for (const chunk of fragment.queryChunks) {
    if (is(chunk, Column) && getTableName(chunk.table) === getTableName(key.table)) {
      if (chunk.name !== key.name) return undefined;
      chunks.push(by);
    } else if (is(chunk, SQL)) {
      const inner = replaced(chunk, key, by);
      if (inner === undefined) return undefined;
      chunks.push(inner);
    } else {
      chunks.push(chunk);
    }
  }
  return keepPath(fragment, sql.join(chunks as SQL[]), key, by);
}
