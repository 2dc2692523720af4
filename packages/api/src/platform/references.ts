import { RowReader, type Lens, type NamedTable, type ReadContext } from '@cadre/graphql-sql';
import type { GraphQLResolveInfo } from 'graphql';
import { pageLimits } from './builder.js';
import type { ApiContext } from './context.js';

/** The readers of a request, by lens. */
const readers = new WeakMap<ReadContext, Map<string, RowReader>>();

/**
 * The row of a declared table that an answer made by code refers to, read by the engine with what the request selects; all that an
 * answer refers to is read by one statement. Null without a key, and where the viewer may not see the row.
 */
export async function referredRow(
  context: ApiContext,
  lens: Lens,
  { table, key }: { readonly table: NamedTable; readonly key: string | null },
  info: GraphQLResolveInfo,
): Promise<unknown> {
  if (key === null) return null;
  const own = readers.get(context) ?? new Map<string, RowReader>();
  readers.set(context, own);
  const name = JSON.stringify([lens.asOf, lens.knownAt ?? null]);
  const reader =
    own.get(name) ??
    new RowReader(
      async (operation) => context.writes.answer({ ...operation, contextValue: context }),
      lens,
      pageLimits.maxNodes,
    );
  own.set(name, reader);
  return reader.read(table, key, info);
}
