import { is, SQL, sql, StringChunk } from 'drizzle-orm';

/*
 * A condition on a joined row is true, false or, where there is no such row, not known. Inside another condition that has to be
 * `false`; at the top of a `where` it makes no difference, and the bare condition can be answered by an index and lets PostgreSQL
 * begin with the joined row.
 */

const bare = new WeakMap<SQL, SQL>();

/** A condition that is false where it is not known; the top of a `where` may take it bare. */
export function knownToHold(condition: SQL): SQL {
  const known = sql`((${condition}) is true)`;
  bare.set(known, condition);
  return known;
}

/** A condition for the top of a `where`: what it joins by `and` is taken bare. */
export function atTop(condition: SQL): SQL {
  const within = bare.get(condition);
  if (within !== undefined) return sql`(${atTop(within)})`;
  const { queryChunks } = condition;
  if (!queryChunks.every(isConjunction)) return condition;
  return sql.join(queryChunks.map((chunk) => (is(chunk, SQL) ? atTop(chunk) : chunk)) as SQL[]);
}

/** Whether a chunk is a fragment of its own, or a text that only joins such fragments by `and`. */
function isConjunction(chunk: unknown): boolean {
  if (is(chunk, SQL)) return true;
  return is(chunk, StringChunk) && /^[()\s]*(?:and[()\s]*)?$/.test(chunk.value.join(''));
}

/** The conditions that a condition joins by `and`, and those that these join; itself where it joins none. */
export function conjunctsOf(condition: SQL): readonly SQL[] {
  const { queryChunks } = condition;
  const parts = queryChunks.filter((chunk): chunk is SQL => is(chunk, SQL));
  if (parts.length === 0 || !queryChunks.every(isConjunction)) return [condition];
  return parts.flatMap((part) => conjunctsOf(part));
}
