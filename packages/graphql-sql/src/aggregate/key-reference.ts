import { Column, getTableName, is, SQL, sql, StringChunk } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { allOf, rendered } from '../statement.js';

/** A condition that finds a row by its primary key. */
export interface KeyReference {
  /** What the key has to equal. */
  readonly equals: SQL | Column;
  /** What else has to hold; undefined for nothing. */
  readonly rest: SQL | undefined;
}

/**
 * Reads a condition that says first what the primary key of a row has to equal, and joins everything else to that by `and`. Undefined
 * for any other condition: more than one row may satisfy it.
 */
export function keyReference(condition: SQL, row: PgTable): KeyReference | undefined {
  const chunks = condition.queryChunks.filter((chunk) => !isText(chunk, '')).map(bare);
  if (chunks.some((chunk) => hasOr(chunk))) return undefined;
  const [first, second, third] = chunks;
  if (is(first, SQL)) return followed(keyReference(first, row), chunks.slice(1));
  if (isText(first, '(') && is(second, SQL))
    return followed(keyReference(second, row), withoutStart(chunks.slice(2), ')'));
  if (!is(first, Column) || !isText(second, ' = ')) return undefined;
  if (isPrimaryKey(first, row) && (is(third, SQL) || is(third, Column)))
    return followed({ equals: third, rest: undefined }, chunks.slice(3));
  if (is(third, Column) && isPrimaryKey(third, row))
    return followed({ equals: first, rest: undefined }, chunks.slice(3));
  return undefined;
}

/** A reference and what stands behind it. */
function followed(
  reference: KeyReference | undefined,
  chunks: readonly unknown[] | undefined,
): KeyReference | undefined {
  if (reference === undefined || chunks === undefined || chunks.length === 0) return chunks && reference;
  const behind = withoutStart(chunks, ' and ');
  if (behind === undefined) return undefined;
  const given = [reference.rest, sql.join(behind as SQL[])].filter((each) => each !== undefined);
  return { equals: reference.equals, rest: allOf(given) };
}

/** Chunks without the text that they begin with; undefined where they begin with another. */
function withoutStart(chunks: readonly unknown[], start: string): readonly unknown[] | undefined {
  const [first, ...others] = chunks;
  if (!is(first, StringChunk)) return undefined;
  const text = first.value.join('');
  if (!text.startsWith(start)) return undefined;
  return text === start ? others : [new StringChunk(text.slice(start.length)), ...others];
}

/** A fragment that is one column, as that column. */
function bare(chunk: unknown): unknown {
  const [first, ...others] = is(chunk, SQL) ? chunk.queryChunks.filter((each) => !isText(each, '')) : [];
  return is(first, Column) && others.length === 0 ? first : chunk;
}

function isText(chunk: unknown, text: string): boolean {
  return is(chunk, StringChunk) && chunk.value.join('') === text;
}

function isPrimaryKey(column: Column, row: PgTable): boolean {
  return column.primary && getTableName(column.table) === getTableName(row);
}

/** Whether `or` stands in a chunk outside all parentheses: beside it an equality decides nothing. */
function hasOr(chunk: unknown): boolean {
  const text = is(chunk, StringChunk) ? chunk.value.join('') : is(chunk, SQL) ? rendered(chunk).text : '';
  let depth = 0;
  for (const [word] of text.matchAll(/'[^']*'|[()]|\bor\b/gi)) {
    if (word === '(') depth += 1;
    else if (word === ')') depth -= 1;
    else if (depth <= 0 && word.toLowerCase() === 'or') return true;
  }
  return false;
}
