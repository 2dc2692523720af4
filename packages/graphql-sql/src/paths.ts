import { is, SQL, sql, type Column } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { conjunctsOf } from './aggregate/conjuncts.js';
import type { RosterEntry } from './declaration.js';
import { rendered } from './statement.js';

/*
 * What stands below a row stands below everything that this row stands below. A list is asked for what stands below one unit, and is seen by
 * who sees what stands below another: whether the one stands below the other is asked once then, and of each row only where it does
 * not. Of 450 people in a district, asked one by one, it took PostgreSQL a quarter of the time of their list.
 */

type Key = SQL | Column;

/** A condition that a row stands below another, in a table that holds every such pair, through however many rows it goes. */
export interface Path {
  readonly paths: PgTable;
  /** The keys of the two rows. */
  readonly below: Key;
  readonly above: Key;
  /**
   * The same of two other rows, on the same day. Whoever stood below on that day a row that stood below a third, stood below the third.
   * Absent where the condition names no day.
   */
  readonly onThatDay?: (below: Key, above: Key) => SQL;
  /**
   * The condition itself, of the two rows or others, asked row by row along a roster: of the entry, where that tells it. Absent where nothing is
   * known but the condition.
   */
  readonly rowByRow?: (below: Key, above: Key, entry: RosterEntry) => SQL;
}

const paths = new WeakMap<SQL, Path>();

/** Says of a condition that it asks for a path. */
export function asPath(condition: SQL, says: Path): SQL {
  paths.set(condition, says);
  return condition;
}

/** Whether a condition asks for a path. */
export function asksForPath(condition: SQL): boolean {
  return paths.has(condition);
}

/** Says the same of a condition that was made from another one by writing a column in the place of a key. */
export function keepPath(from: SQL, to: SQL, key: Column, by: Key): SQL {
  const says = paths.get(from);
  if (says === undefined) return to;
  const inPlace = (each: Key) => (textOf(each) === textOf(key) ? by : each);
  return asPath(to, { ...says, below: inPlace(says.below), above: inPlace(says.above) });
}

/** A rule about rows of which a filter must hold as well: for what follows from one question, it asks that question first. */
export function ruleBeside(rule: SQL, filter: SQL): SQL {
  const known = conjunctsOf(filter).flatMap((each) => {
    const path = paths.get(each);
    return path?.onThatDay === undefined ? [] : [path];
  });
  return known.length === 0 ? rule : followed(rule, known);
}

/** The keys of the rows below which a filter looks on a day, wherever in it. */
export function rootsIn(filter: SQL): readonly Key[] {
  const path = paths.get(filter);
  if (path?.onThatDay !== undefined) return [path.above];
  return filter.queryChunks.flatMap((chunk) => (is(chunk, SQL) ? rootsIn(chunk) : []));
}

/** The paths of a kind on which every row that satisfies a condition stands below another, by a column of its own. */
export function pathsOf(condition: SQL, kind: PgTable, column: Column): readonly Path[] {
  return conjunctsOf(condition).flatMap((each) => {
    const path = paths.get(each);
    return path?.paths === kind && textOf(path.below) === textOf(column) ? [path] : [];
  });
}

/**
 * A condition in which a path is asked for row by row along a roster, and the rest as before. A path on no certain day everything on the roster of
 * the row above has, so that nothing is left to be asked.
 */
export function askedRowByRow(condition: SQL, path: Path, entry: RosterEntry): SQL {
  const says = paths.get(condition);
  if (says === path && path.onThatDay === undefined) return sql`true`;
  if (says === path) return path.rowByRow?.(path.below, path.above, entry) ?? condition;
  if (says !== undefined) return condition;
  return rewritten(condition, (part) => askedRowByRow(part, path, entry));
}

/** A condition with its parts rewritten. It is the same object where none changes: what else is remembered of it stays. */
function rewritten(condition: SQL, part: (condition: SQL) => SQL): SQL {
  const chunks = condition.queryChunks.map((chunk) => (is(chunk, SQL) ? part(chunk) : chunk));
  return chunks.every((chunk, place) => chunk === condition.queryChunks[place]) ? condition : sql.join(chunks as SQL[]);
}

function followed(rule: SQL, known: readonly Path[]): SQL {
  const asks = paths.get(rule);
  if (asks !== undefined) {
    const first = known.find((each) => each.paths === asks.paths && textOf(each.below) === textOf(asks.below));
    return first === undefined ? rule : sql`(${first.onThatDay!(first.above, asks.above)} or ${rule})`;
  }
  return rewritten(rule, (part) => followed(part, known));
}

function textOf(key: Key): string {
  return rendered(sql`${key}`).text;
}
