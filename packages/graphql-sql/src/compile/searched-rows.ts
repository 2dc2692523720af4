import { getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { orderByClause, type PageOrder } from '../cursors.js';
import type { TableRef } from '../declaration.js';
import type { TextSearch } from '../filters.js';
import { allOf, literal, type Aliases } from '../statement.js';
import { alongRoster } from './along-roster.js';
import type { ListConditions } from './list-conditions.js';

/** The most rows that are looked at one by one, without their order. */
const fewRows = 1_000;

/** The first rows of a table, and how many of them have a text that many have: of such a text an index would give tens of thousands of rows. */
const sample = { rows: 300, common: 6 };

/** A list that looks for a text, and how its conditions are written about whatever row. */
export interface SearchedList {
  readonly target: TableRef;
  readonly aliases: Aliases;
  /** The row that the statement reads. */
  readonly row: PgTable;
  readonly limit: SQL;
  readonly fromEnd: boolean;
  searched(row: PgTable): TextSearch;
  asked(row: PgTable): ListConditions;
  /** The same of a list that is read in its order, planned for whom it is for. */
  planned(row: PgTable, asked: ListConditions): ListConditions;
  rule(asked: ListConditions): SQL;
  order(row: PgTable): PageOrder;
  /** That a row lies between the cursors, in an order. */
  between(order: PageOrder): readonly SQL[];
}

/**
 * The rows of a page of a search, for a `from` clause. In how many rows a text is, PostgreSQL guesses from a sample, and where it guesses too
 * many it goes through the whole list in its order, to come across them soon: "kim tam", in 357 of 300,000 names and of those in ten that stood
 * below the province, was taken to be in 3,000 and took 250 ms, and 1.7 s beside others. So the statement finds it out itself. Rows that have
 * the text and are few are asked one by one; where they are many, those that are asked for come soon in the order of the list, or along a
 * roster.
 */
export function searchedRows(list: SearchedList): SQL {
  const { target, aliases, row, limit, fromEnd } = list;
  const { table } = target.options;
  const [first, having, few, many] = [1, 2, 3, 4].map(() => aliases.of(table)) as [PgTable, PgTable, PgTable, PgTable];
  const named = (what: string) => sql.identifier(`${getTableName(row)}_${what}`);
  const [rare, found, ways] = [named('rare'), named('found'), named('ways')];
  const count = (number: number) => literal(number, 'integer');
  const page = (columnsOf: PgTable, from: SQL, conditions: readonly (SQL | undefined)[], order: PageOrder) =>
    sql`(select ${columnsOf}.* from ${from} where ${allOf([...conditions, ...list.between(order)])} order by ${orderByClause(order, fromEnd)} limit ${limit})`;

  const isCommon = sql`(select count(*) >= ${count(sample.common)} from (select * from ${table} limit ${count(sample.rows)}) ${first} where ${list.searched(first).condition})`;
  const { condition, isLong } = list.searched(having);
  const isRare = sql`select ${isLong} and not ${isCommon} as is_rare`;
  const counted = sql`select * from ${table} ${having} where ${condition} and (select is_rare from ${rare}) limit ${count(fewRows + 1)}`;
  const areFew = sql`select is_rare and (select count(*) <= ${count(fewRows)} from ${found}) as are_few from ${rare}`;

  const ofFew = list.asked(few);
  const isByOne = sql`(select are_few from ${ways})`;
  const amongFew = page(few, sql`${found} ${few}`, [isByOne, list.rule(ofFew), ofFew.filter], list.order(few));
  const { from, entries, rule, filter, order } = inOrder(list, many);
  // As one condition that no index answers: that they are many is known here.
  const asOne = sql`(${filter ?? sql`true`}) is true`;
  const amongMany = page(many, from, [sql`not ${isByOne}`, entries, rule, asOne], order);
  return sql`(with ${rare} as materialized (${isRare}), ${found} as materialized (${counted}), ${ways} as materialized (${areFew}) ${amongFew} union all ${amongMany}) ${row}`;
}

/** The whole list in its order. */
function inOrder(list: SearchedList, row: PgTable) {
  const { target, aliases } = list;
  const order = list.order(row);
  const asked = list.asked(row);
  const table = sql`${target.options.table} ${row}`;
  const along = alongRoster({ target, row, order }, asked, aliases);
  if (along !== undefined) {
    return {
      from: along.from(table),
      entries: along.entries,
      rule: list.rule(asked),
      filter: along.filter,
      order: along.order,
    };
  }
  const planned = list.planned(row, asked);
  return { from: table, entries: undefined, rule: list.rule(planned), filter: planned.filter, order };
}
