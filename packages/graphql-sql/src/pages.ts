import type { PgTable } from 'drizzle-orm/pg-core';
import type { Arguments } from './arguments.js';
import { readCursor, withCursorForm, type PageOrder } from './cursors.js';
import type { ConnectionField, OrderTerm, Scope, TableRef } from './declaration.js';
import { ReadRefused } from './refused.js';
import { withKey } from './scope.js';

/** Bounds on what one page may hold. */
export interface PageLimits {
  readonly defaultPageSize: number;
  readonly maxPageSize: number;
}

/** A page as asked for: how many rows, from which end, between which cursors. */
export interface PageRequest {
  readonly count: number;
  readonly fromEnd: boolean;
  readonly after: readonly (string | number | boolean | null)[] | null;
  readonly before: readonly (string | number | boolean | null)[] | null;
}

/** Reads `first`, `last`, `after` and `before`. */
export function readPage(args: Arguments, order: PageOrder, limits: PageLimits): PageRequest {
  const length = readLength(args, limits);
  const cursor = (argument: 'after' | 'before') => {
    const value = args.at([argument]);
    return typeof value === 'string' ? readCursor(value, order, [argument]) : null;
  };
  return { ...length, after: cursor('after'), before: cursor('before') };
}

/** Reads `first` and `last`. */
export function readLength(args: Arguments, limits: PageLimits): Pick<PageRequest, 'count' | 'fromEnd'> {
  const first = args.at(['first']) as number | null | undefined;
  const last = args.at(['last']) as number | null | undefined;
  if (typeof first === 'number' && typeof last === 'number') {
    throw new ReadRefused('INVALID_PAGE', {
      vi: 'Chỉ dùng first hoặc last, không dùng cả hai.',
      en: 'Give first or last, not both.',
    });
  }
  const asked = first ?? last ?? limits.defaultPageSize;
  const name = typeof last === 'number' ? 'last' : 'first';
  if (asked < 0) {
    throw new ReadRefused(
      'INVALID_PAGE',
      { vi: `${name} phải từ 0 trở lên, nhận được ${asked}.`, en: `${name} must be 0 or more, got ${asked}.` },
      { argument: name, given: asked },
    );
  }
  if (asked > limits.maxPageSize) {
    throw new ReadRefused(
      'PAGE_TOO_LARGE',
      {
        vi: `${name} tối đa là ${limits.maxPageSize}, nhận được ${asked} (vượt ${asked - limits.maxPageSize}).`,
        en: `${name} is at most ${limits.maxPageSize}, got ${asked} (${asked - limits.maxPageSize} too many).`,
      },
      { argument: name, given: asked, limit: limits.maxPageSize },
    );
  }
  return { count: asked, fromEnd: name === 'last' };
}

interface AskedOrder {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/** The order of a connection: what the caller asks for, else the field's, else the table's; always ending on the key. */
export function pageOrder(
  name: string,
  field: ConnectionField,
  table: TableRef,
  { row, parent }: { readonly row: PgTable; readonly parent: PgTable },
  scope: Scope<string>,
  args: Arguments,
): PageOrder {
  const asked = (args.at(['orderBy']) as readonly AskedOrder[] | null | undefined) ?? [];
  const terms: (OrderTerm & { descending: boolean })[] = [];
  // A key that comes again decides nothing, and PostgreSQL builds no cursor of more than a hundred.
  const keys = asked.filter((each, index) => asked.findIndex(({ field }) => field === each.field) === index);
  for (const each of keys) {
    const declared = table.orders.get(each.field);
    if (declared === undefined) throw new Error(`${table.name} declares no order ${each.field}`);
    terms.push({ ...declared.term(row, scope), descending: each.direction === 'DESC' });
  }
  if (terms.length === 0) {
    const own = field.order?.(row, parent, scope) ?? table.options.order(row);
    terms.push(...own.map((term) => ({ descending: false, ...term })));
  }
  const all = withKey(table, row, terms).map((term) => withCursorForm({ descending: false, ...term }, name));
  return { terms: all, fingerprint: orderFingerprint(name, keys) };
}

/** Tells a list in one order from every other: the name of its field and the keys asked for. */
export function orderFingerprint(
  name: string,
  keys: readonly { readonly field: string; readonly direction: string }[],
) {
  return fingerprint(`${name}|${keys.map((each) => `${each.field} ${each.direction}`).join(',')}`);
}

/** FNV-1a of a text, as eight hexadecimal digits. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
