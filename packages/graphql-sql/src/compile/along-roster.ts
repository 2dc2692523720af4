import { sql, type Column, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { PageOrder } from '../cursors.js';
import type { TableRef } from '../declaration.js';
import { askedRowByRow, pathsOf, rootsIn, type Path } from '../paths.js';
import { rendered, type Aliases } from '../statement.js';
import type { ListConditions } from './list-conditions.js';

/** A list as it is read along a roster. */
export interface AlongRoster {
  /** The roster with the table joined to it, for a `from` clause. */
  from(table: SQL): SQL;
  /** Below which row the roster is that is gone through. */
  readonly entries: SQL;
  /** The filter of the list; what the roster was chosen by is asked of each row now. */
  readonly filter: SQL | undefined;
  /** The order of the list by the columns of the roster. */
  readonly order: PageOrder;
}

/**
 * A list of what stands below a row, in the order in which the database keeps all that ever stood there. A page ends with its last row then,
 * whatever the number of rows below: of 475 people below 627 units, to find the first fifty took PostgreSQL 0.9 ms. Undefined where the list
 * is in another order, or may have rows that are on no one roster.
 */
export function alongRoster(
  { target, row, order }: { readonly target: TableRef; readonly row: PgTable; readonly order: PageOrder },
  { rule, filter }: ListConditions,
  aliases: Aliases,
): AlongRoster | undefined {
  const { roster, key } = target.options;
  if (roster === undefined) return undefined;
  const column = (name: string) => (row as unknown as Record<string, Column>)[name]!;
  const [first, last, ...others] = order.terms;
  if (first === undefined || last === undefined || others.length > 0) return undefined;
  if (!isColumn(first.sql, column(roster.orderedBy))) return undefined;
  const [seen] = pathsOf(rule, roster.paths, column(roster.below));
  const [asked] = filter === undefined ? [] : pathsOf(filter, roster.paths, column(roster.below));
  // Who is below a root that only another row of the filter names, PostgreSQL finds from that row.
  if (asked === undefined && filter !== undefined && rootsIn(filter).length > 0) return undefined;
  const above = asked === undefined ? seen?.above : lower(asked, seen?.above);
  if (above === undefined) return undefined;
  const kept = aliases.of(roster.table);
  const entry = roster.entry(kept);
  return {
    // By the value of the order as well: where a filter names the row, its entry is found by the whole key of the roster.
    from: (table) =>
      sql`${roster.table} ${kept} join ${table} on ${column(key)} = ${entry.key} and ${column(roster.orderedBy)} = ${entry.order}`,
    entries: sql`${entry.above} = ${above}`,
    filter: filter === undefined || asked === undefined ? filter : askedRowByRow(filter, asked, entry),
    order: {
      ...order,
      terms: [
        { ...first, sql: sql`${entry.order}` },
        { ...last, sql: sql`${entry.key}` },
      ],
    },
  };
}

function isColumn(expression: SQL, column: Column): boolean {
  return rendered(expression).text === rendered(sql`${column}`).text;
}

/** Of the row below which a list looks and that below which its viewer sees, the one that stands below the other. */
function lower(asked: Path, seenBelow: SQL | Column | undefined): SQL | Column {
  if (seenBelow === undefined || asked.onThatDay === undefined) return asked.above;
  return sql`case when ${asked.onThatDay(seenBelow, asked.above)} then ${seenBelow} else ${asked.above} end`;
}
