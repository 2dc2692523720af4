import { sql, type SQL } from 'drizzle-orm';
import { acceptText } from './arguments.js';
import type { OrderTerm } from './declaration.js';
import { ReadRefused } from './refused.js';

/** An order that a page is read in: its keys with their directions, ending on the key of the table. */
export interface PageOrder {
  readonly terms: readonly (OrderTerm & { readonly descending: boolean })[];
  /** Tells this list in this order from every other; stands in each cursor. */
  readonly fingerprint: string;
}

/** The cursor of a row as SQL: base64url of `[fingerprint, key values…]`. */
export function cursorExpression(order: PageOrder): SQL {
  const values = sql.join(
    [sql`${sql.raw(`'${order.fingerprint}'`)}::text`, ...order.terms.map((term) => sql`${term.sql}`)],
    sql`, `,
  );
  return sql`translate(encode(convert_to(json_build_array(${values})::text, 'UTF8'), 'base64'), E'+/=\n', '-_')`;
}

/** The key values of a cursor; refuses one that this order did not make. */
export function readCursor(
  cursor: string,
  order: PageOrder,
  path: readonly string[],
): readonly (string | number | boolean | null)[] {
  let decoded: unknown;
  try {
    if (!/^[\w-]+$/.test(cursor)) throw new SyntaxError('not base64url');
    decoded = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch (cause) {
    throw badCursor('Con trỏ không đọc được.', 'The cursor cannot be read.', path, cause);
  }
  if (!Array.isArray(decoded) || decoded[0] !== order.fingerprint) {
    throw badCursor(
      'Con trỏ thuộc danh sách khác hoặc thứ tự khác.',
      'The cursor belongs to another list or another order.',
      path,
    );
  }
  const values: unknown[] = decoded.slice(1);
  const fits =
    values.length === order.terms.length && order.terms.every((term, index) => isOfType(values[index], term, path));
  if (!fits) throw badCursor('Con trỏ không đúng dạng.', 'The cursor does not have the form of this order.', path);
  return values as (string | number | boolean | null)[];
}

function badCursor(vi: string, en: string, path: readonly string[], cause?: unknown): ReadRefused {
  const refused = new ReadRefused('INVALID_CURSOR', { vi, en }, { path });
  if (cause !== undefined) refused.cause = cause;
  return refused;
}

const uuidForm = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const dateForm = /^\d{4}-\d{2}-\d{2}$/;

const cursorTypes = new Set(['uuid', 'date', 'integer', 'bigint', 'boolean', 'text']);

/** Gives an order term back; throws for one whose values no cursor can hold, such as an instant or a fraction. */
export function withCursorForm<T extends OrderTerm>(term: T, declared: string): T {
  if (cursorTypes.has(term.type)) return term;
  throw new Error(`${declared} orders by the SQL type ${term.type}, whose values no cursor can hold`);
}

function isOfType(value: unknown, term: OrderTerm, path: readonly string[]): boolean {
  if (value === null) return term.nullable;
  switch (term.type) {
    case 'uuid':
      return typeof value === 'string' && uuidForm.test(value);
    case 'date':
      return typeof value === 'string' && dateForm.test(value) && isRealDate(value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= -(2 ** 31) && value < 2 ** 31;
    case 'bigint':
      return typeof value === 'number' && Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'text':
      if (typeof value !== 'string') return false;
      acceptText(value, path);
      return true;
    default:
      throw new Error(`No cursor form for the SQL type ${term.type}`);
  }
}

/** Whether the day exists; PostgreSQL knows no year 0. */
function isRealDate(text: string): boolean {
  if (text.startsWith('0000')) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * The condition that a row lies beyond a cursor. `beyond` is `after` in the direction of the order or `before` against it.
 * With one direction and no NULLs it is the row-value form, which an index answers at once: the form with `or` filters
 * every row before it.
 */
export function beyondCursor(order: PageOrder, values: readonly SQL[], beyond: 'after' | 'before'): SQL {
  const terms = order.terms.map((term) => ({ ...term, greater: term.descending === (beyond === 'before') }));
  const uniform = terms.every((term) => !term.nullable && term.greater === terms[0]!.greater);
  if (uniform) {
    const left = sql.join(
      terms.map((term) => term.sql),
      sql`, `,
    );
    const right = sql.join([...values], sql`, `);
    return terms[0]!.greater ? sql`(${left}) > (${right})` : sql`(${left}) < (${right})`;
  }
  const alternatives = terms.map((term, index) => {
    const equal = terms.slice(0, index).map((earlier, at) => sql`${earlier.sql} is not distinct from ${values[at]!}`);
    return sql.join([...equal, strictlyBeyond(term, values[index]!, beyond)], sql` and `);
  });
  return sql`(${sql.join(
    alternatives.map((each) => sql`(${each})`),
    sql` or `,
  )})`;
}

function strictlyBeyond(term: OrderTerm & { greater: boolean }, value: SQL, beyond: 'after' | 'before'): SQL {
  const compared = term.greater ? sql`${term.sql} > ${value}` : sql`${term.sql} < ${value}`;
  if (!term.nullable) return compared;
  return beyond === 'after'
    ? sql`(${compared} or (${term.sql} is null and ${value} is not null))`
    : sql`(${compared} or (${term.sql} is not null and ${value} is null))`;
}

/** The `order by` of a page; reversed for a page that is read from its end. */
export function orderByClause(order: PageOrder, reversed: boolean): SQL {
  return sql.join(
    order.terms.map((term) => {
      const direction = sql.raw(term.descending === reversed ? 'asc' : 'desc');
      if (!term.nullable) return sql`${term.sql} ${direction}`;
      return sql`${term.sql} ${direction} ${sql.raw(reversed ? 'nulls first' : 'nulls last')}`;
    }),
    sql`, `,
  );
}
