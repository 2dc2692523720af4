import { is, SQL, sql, StringChunk } from 'drizzle-orm';
import { rendered } from '../statement.js';

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
  const parts = new Set<unknown>(joinedIn(condition));
  if (parts.size === 0) return condition;
  return sql.join(condition.queryChunks.map((chunk) => (parts.has(chunk) ? atTop(chunk as SQL) : chunk)) as SQL[]);
}

/** The conditions that a condition joins by `and`, and those that these join; itself where it joins none. */
export function conjunctsOf(condition: SQL): readonly SQL[] {
  const parts = joinedIn(condition);
  return parts.length === 0 ? [condition] : parts.flatMap((part) => conjunctsOf(part));
}

/**
 * The fragments of a condition that is nothing but conditions joined by `and`, each perhaps in parentheses, or one of them; none where it
 * is anything else. What drizzle joins by is a fragment too: the ` or ` between two conditions must not be taken for a third one.
 */
function joinedIn({ queryChunks }: SQL): readonly SQL[] {
  const parts: SQL[] = [];
  let text = '';
  for (const chunk of queryChunks) {
    if (is(chunk, SQL) && (parts.length === 0 ? /^[(\s]*$/ : /^[)\s]*\band\b[(\s]*$/i).test(text)) {
      parts.push(chunk);
      text = '';
    } else if (is(chunk, StringChunk) || (is(chunk, SQL) && chunk.queryChunks.every((each) => is(each, StringChunk)))) {
      text += rendered(sql`${chunk}`).text;
    } else {
      return [];
    }
  }
  const isWhole = /^[)\s]*$/.test(text) && (parts.length <= 1 || !parts.some((part) => hasLooseOr(part)));
  return isWhole ? parts : [];
}

/** Whether a fragment has an `or` outside of parentheses: beside an `and` it takes hold of more than the fragment. */
function hasLooseOr(fragment: SQL): boolean {
  let depth = 0;
  for (const [word] of rendered(fragment).text.matchAll(/'[^']*'|"[^"]*"|[()]|\bor\b/gi)) {
    if (word === '(') depth += 1;
    else if (word === ')') depth -= 1;
    else if (depth === 0 && word.toLowerCase() === 'or') return true;
  }
  return false;
}
