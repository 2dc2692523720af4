import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { beyondCursor, cursorExpression, orderByClause } from '../cursors.js';
import type { ConnectionField } from '../declaration.js';
import { filterCondition } from '../filters.js';
import { keyOf } from '../keys.js';
import { pageOrder, readPage } from '../pages.js';
import type { ReadSettings } from '../runtime.js';
import { allOf, bound } from '../statement.js';
import { Call, parentOf, type Resolver } from './call.js';
import { Row, type Page } from './sources.js';

export function connectionResolver(settings: ReadSettings, field: ConnectionField): Resolver {
  return async (source, values, context, info): Promise<Page> => {
    const call = new Call(settings, source, values, context, info);
    const target = field.target();
    const parent = source instanceof Row ? parentOf(source, call) : undefined;
    const row = call.aliases.of(target.options.table);
    const order = pageOrder(
      call.label,
      field,
      target,
      { row, parent: (parent?.row ?? {}) as PgTable },
      call.scope,
      call.args,
    );
    const page = readPage(call.args, order, settings);
    const from = sql`${parent === undefined ? sql`` : sql`${parent.from}, `}${call.scope.from(target.options.table, row)}`;
    const selected = allOf([
      parent?.where,
      call.scope.viewing.shows(target, row),
      field.on(row, (parent?.row ?? {}) as PgTable, call.scope),
      call.args.at(['where']) === null || call.args.at(['where']) === undefined
        ? undefined
        : filterCondition(target, row, ['where'], {
            args: call.args,
            scope: call.scope,
            exists: (target, on, condition) => call.exists(target, on, condition),
          }),
    ]);
    const boundCursor = (cursor: readonly unknown[]) =>
      cursor.map((value, index) => bound(value, order.terms[index]!.type));
    const within = allOf([
      selected,
      page.after === null ? undefined : beyondCursor(order, boundCursor(page.after), 'after'),
      page.before === null ? undefined : beyondCursor(order, boundCursor(page.before), 'before'),
    ]);
    const rows = await call.select(
      sql`select to_json(${keyOf(target, row)}) as key, ${cursorExpression(order)} as cursor from ${from} where ${within}
          order by ${orderByClause(order, page.fromEnd)} limit ${bound(page.count + 1, 'integer')}`,
    );
    const kept = rows.slice(0, page.count);
    if (page.fromEnd) kept.reverse();
    const hasMore = rows.length > page.count;
    return {
      edges: kept.map((each) => ({
        node: new Row(target, String(each['key']), call.lens),
        cursor: String(each['cursor']),
      })),
      hasNextPage: page.fromEnd ? page.before !== null : hasMore,
      hasPreviousPage: page.fromEnd ? hasMore : page.after !== null,
      totalCount: async () =>
        Number((await call.select(sql`select count(*)::integer as value from ${from} where ${selected}`))[0]!['value']),
    };
  };
}
