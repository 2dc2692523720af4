import { expect } from 'vitest';
import type { League } from './league.js';

/** One key of an order as a query asks for it. */
export interface AskedKey {
  readonly field: string;
  readonly direction?: 'ASC' | 'DESC';
}

const query = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [PersonOrder!]) {
  people(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { name } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** Reads the whole list of people page by page and returns their names in the order in which they came. */
export async function walk(
  league: League,
  orderBy: readonly AskedKey[],
  size: number,
  direction: 'forward' | 'backward',
  betweenPages: (names: readonly string[]) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  let names: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const at = direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { data, errors } = await league.ask(query, { ...at, orderBy });
    expect(errors).toEqual([]);
    const page = (data.people.edges as { node: { name: string } }[]).map((edge) => edge.node.name);
    names = direction === 'forward' ? [...names, ...page] : [...page, ...names];
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = data.people.pageInfo;
    if (!(direction === 'forward' ? hasNextPage : hasPreviousPage)) return names;
    expect(page).toHaveLength(size);
    cursor = direction === 'forward' ? endCursor : startCursor;
    await betweenPages(names);
  }
}
