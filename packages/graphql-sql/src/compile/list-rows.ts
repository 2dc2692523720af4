import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { beyondCursor, orderByClause, type PageOrder } from '../cursors.js';
import type { ConnectionField, TableRef, Viewing } from '../declaration.js';
import type { PageRequest } from '../pages.js';
import { ruleBeside } from '../paths.js';
import { allOf } from '../statement.js';
import { alongRoster } from './along-roster.js';
import { haveConstraints, type Call } from './calls.js';
import type { Compiler } from './compiler.js';
import {
  listConditions,
  mayStartFromViewer,
  planForRoots,
  planForViewer,
  searchedText,
  untold,
  type ListConditions,
} from './list-conditions.js';
import { listOrder, type ListOrder } from './list-order.js';
import { searchedRows } from './searched-rows.js';
import { slot, type Inputs } from './slots.js';

/** A list, and the page of it that is read. */
export interface ListRead {
  readonly read: ConnectionField;
  readonly call: Call;
  /** The row that the page's columns are written about. */
  readonly row: PgTable;
  readonly ordered: ListOrder;
  /** Whether the page is that before the end of the list. */
  readonly fromEnd: boolean;
  readonly page: (inputs: Inputs) => PageRequest;
}

/** The rows of a list while it is compiled: which they are, and how those of a page are found. */
export class ListRows {
  readonly #compiler: Compiler;
  readonly #list: ListRead;
  readonly #target: TableRef;

  constructor(compiler: Compiler, list: ListRead) {
    this.#compiler = compiler;
    this.#list = list;
    this.#target = list.read.target();
  }

  /** Something selected of each row of the page, as a query. */
  page(columns: SQL, limit: SQL): SQL {
    const { call, row, ordered, fromEnd } = this.#list;
    const { order, lookups } = ordered;
    const selected = (from: SQL, where: SQL, by: PageOrder) =>
      sql`select ${columns} from ${from} where ${where} order by ${orderByClause(by, fromEnd)} limit ${limit}`;
    const probed = this.#asked(row, lookups?.viewing ?? call.scope.viewing);
    const table = call.scope.fromShown(this.#target.options.table, row);
    if (haveConstraints(this.#target.options.table, call.lens)) {
      if (probed.isSearch && lookups === undefined && call.from === undefined)
        return selected(this.#searched(limit), sql`true`, order);
      const along = probed.isSearch
        ? undefined
        : alongRoster({ target: this.#target, row, order }, probed, this.#compiler.aliases);
      if (along !== undefined) {
        const within = [along.entries, this.#rule(probed), along.filter, ...this.#between(along.order)];
        return selected(along.from(table), allOf(within), along.order);
      }
    }
    const asked = probed.isSearch ? probed : this.#planned(row, probed, limit);
    const where = allOf([this.#rule(asked), asked.filter, ...this.#between(order)]);
    return selected(sql`${table}${lookups?.joins ?? sql``}`, where, order);
  }

  /** How many rows the list has, as text. */
  total(): SQL {
    const { table } = this.#target.options;
    const { scope } = this.#list.call;
    const row = this.#compiler.aliases.of(table);
    return sql`(select count(*)::text from ${scope.fromShown(table, row)} where ${this.#selected(row, scope.viewingAll)})`;
  }

  /** Refuses a filter that has to be, where no row is read. */
  check(): void {
    this.#selected(this.#list.row, this.#list.call.scope.viewing);
  }

  #searched(limit: SQL): SQL {
    const compiler = this.#compiler;
    const { read, call, row, fromEnd } = this.#list;
    const args = untold(call.args);
    return searchedRows({
      target: this.#target,
      aliases: compiler.aliases,
      row,
      limit,
      fromEnd,
      searched: (each) => searchedText(compiler, call, this.#target, each, args),
      asked: (each) => listConditions(compiler, { read, call }, each, call.scope.viewing, args),
      planned: (each, asked) => this.#planned(each, asked, limit),
      rule: (asked) => this.#rule(asked),
      order: (each) => listOrder(compiler, { read, call }, each, false).order,
      between: (order) => this.#between(order),
    });
  }

  /** What is asked of the rows of a page, and for which values PostgreSQL is to plan it. */
  #planned(row: PgTable, probed: ListConditions, limit: SQL): ListConditions {
    const compiler = this.#compiler;
    const { call, ordered } = this.#list;
    const isForRoots = planForRoots(compiler, call, probed);
    const isForViewer =
      !isForRoots && ordered.lookups === undefined && mayStartFromViewer(compiler, call, this.#target, probed);
    // Of a page of unknown length PostgreSQL expects a tenth of the list.
    if (isForRoots || isForViewer) compiler.decidedBy(limit);
    return isForViewer ? planForViewer(compiler, call, this.#asked(row, call.scope.viewingAll)) : probed;
  }

  /** That a row lies between the cursors given. */
  #between(order: PageOrder): readonly SQL[] {
    const { call, page } = this.#list;
    return (['after', 'before'] as const)
      .filter((side) => typeof call.args.at([side]) === 'string')
      .map((side) => {
        const values = order.terms.map((term, index) => slot((inputs) => page(inputs)[side]![index], term.type));
        return beyondCursor(order, values, side);
      });
  }

  /** What is asked of the rows, as one condition. */
  #selected(row: PgTable, viewing: Viewing): SQL {
    const asked = this.#asked(row, viewing);
    if (!asked.isSearch) planForRoots(this.#compiler, this.#list.call, asked);
    return allOf([this.#rule(asked), asked.filter]);
  }

  #asked(row: PgTable, viewing: Viewing): ListConditions {
    const { read, call } = this.#list;
    return listConditions(this.#compiler, { read, call }, row, viewing);
  }

  /** The rule, without what the filter says already. */
  #rule({ rule, filter }: ListConditions): SQL {
    // A rule goes by what is known today, a filter by what the lens knows.
    return filter === undefined || this.#list.call.lens.knownAt !== undefined ? rule : ruleBeside(rule, filter);
  }
}
