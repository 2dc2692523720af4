import type { PgTable } from 'drizzle-orm/pg-core';
import { Lookups } from '../aggregate/lookups.js';
import type { PageOrder } from '../cursors.js';
import type { ConnectionField, Scope } from '../declaration.js';
import { pageOrder } from '../pages.js';
import { rendered } from '../statement.js';
import type { Call } from './calls.js';
import type { Compiler } from './compiler.js';

/** The order of a list, and the rows that it goes by. */
export interface ListOrder {
  readonly order: PageOrder;
  /** Joined once for all that asks for them; undefined where the order goes by no row of another table that is found by its key. */
  readonly lookups: Lookups | undefined;
}

/** The order of a list. `mayJoin` says whether constraints of the database stand behind its rows. */
export function listOrder(
  compiler: Compiler,
  { read, call }: { readonly read: ConnectionField; readonly call: Call },
  row: PgTable,
  mayJoin: boolean,
): ListOrder {
  const target = read.target();
  const orderIn = (scope: Scope<string>) =>
    pageOrder(call.label, read, target, { row, parent: call.parent }, scope, call.args);
  const plain = orderIn(call.scope);
  if (!mayJoin || !looksUp(plain)) return { order: plain, lookups: undefined };
  const { scope } = call;
  // A page is short: whether a joined row may be seen is asked row by row.
  const rowByRow = Object.create(scope, { viewingAll: { get: () => scope.viewing } }) as Scope<string>;
  const { aliases } = compiler;
  const lookups = new Lookups({ scope: rowByRow, aliases, table: target.options.table, joinsRows: true });
  const order = orderIn(lookups.scope);
  // The order alone decides what is joined: every other row would be joined to all rows of the list, for a page of them.
  lookups.close();
  return lookups.held.length === 0 ? { order: plain, lookups: undefined } : { order, lookups };
}

/** Whether an order goes by rows of other tables. */
function looksUp({ terms }: PageOrder): boolean {
  return terms.some((term) => /\bselect\b/i.test(rendered(term.sql).text));
}
