import { Column, getTableName, is, sql, StringChunk, type SQL, type SQLWrapper } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Choice, Scope, TableRef, Viewing } from '../declaration.js';
import { leftToAsk, markSeen, ruleOf, type ShownRow } from '../follows.js';
import { keyOf } from '../keys.js';
import type { HeldRow } from '../compile/held-rows.js';
import { throughKey } from '../compile/through-key.js';
import { isTableRef } from '../scope.js';
import { isDerived } from '../source-table.js';
import { allOf, rendered, toStatement, type Aliases } from '../statement.js';
import { knownToHold } from './conjuncts.js';
import { keyReference } from './key-reference.js';

/** A value that is looked up for each row, and how often it is used. */
interface Lookup {
  readonly kind: 'lookup';
  readonly text: string;
  readonly params: readonly unknown[];
  readonly value: SQL;
  readonly name: SQL;
  uses: number;
}

/** A row of another table that stands beside each row, or is missing: never more than one. */
interface Join {
  readonly kind: 'join';
  readonly mark: string;
  readonly params: readonly unknown[];
  readonly table: PgTable;
  readonly row: PgTable;
  /** What its key equals, where it is joined by that. */
  readonly reference?: string;
  readonly text: SQL;
}

/** What lookups are made for. */
export interface LookupsFor {
  readonly scope: Scope<string>;
  readonly aliases: Aliases;
  readonly table: PgTable;
  /**
   * Whether rows that are referred to by their key are joined. As things were known earlier no constraint sees to it that there is
   * only one of them.
   */
  readonly joinsRows: boolean;
}

/**
 * What the dimensions, measures and conditions of a call look up in other tables. Several of them often ask for the same row, such
 * as the post of a slot, or the same value, such as the people planned for it. As a subquery each, PostgreSQL would look it up for
 * every one of them and row by row: a row that is referred to by its key is joined once, and a value that is used twice is reckoned once.
 */
export class Lookups {
  /** The scope of the call, in which rows and values are shared. */
  readonly scope: Scope<string>;
  readonly #for: LookupsFor;
  /** In the order in which they refer to each other. */
  readonly #all: (Lookup | Join)[] = [];
  readonly #viewing: Viewing;
  #isInside = false;
  #isClosed = false;

  constructor(made: LookupsFor) {
    this.#for = made;
    this.scope = this.#sharing(made.scope);
    this.#viewing = made.joinsRows ? this.#sharing(made.scope.viewingAll) : made.scope.viewingAll;
  }

  /** The scope that rules of visibility are asked in. */
  get viewing(): Viewing {
    return this.#viewing;
  }

  /** From now on what is joined is used, and nothing else is joined. */
  close(): void {
    this.#isClosed = true;
  }

  /** The rows that are joined by their key. */
  get held(): readonly HeldRow[] {
    return this.#all.flatMap((each) =>
      each.kind === 'join' && each.reference !== undefined && each.params.length === 0
        ? [{ table: each.table, row: each.row, reference: each.reference, isOptional: true }]
        : [],
    );
  }

  /** The joins that follow the row in the `from` clause. */
  get joins(): SQL {
    return sql.join(
      this.#all.map((each) => {
        if (each.kind === 'join') return each.text;
        // Without `offset 0` PostgreSQL would write the value back into every place where it is used.
        return each.uses > 1 ? sql` cross join lateral (select ${each.value} as value offset 0) ${each.name}` : sql``;
      }),
      sql``,
    );
  }

  /** The condition that a row related to a shown one may be seen and satisfies a filter; of a row that is joined by its key without a subquery. */
  related(shown: ShownRow, target: TableRef, on: (row: PgTable) => SQL, condition: (row: PgTable) => SQL): SQL {
    const short = this.#throughKey(shown, target, on, condition);
    if (short !== undefined) return short;
    const row = this.#referredTo(target.options.table, on);
    if (row === undefined)
      return this.#inside(() => this.#for.scope.exists(target, (each) => sql`${on(each)} and ${condition(each)}`));
    const left = this.#leftToAsk(shown, { table: target, row }, on(row));
    return knownToHold(allOf([this.#rest(on(row), row), condition(row), ...left]));
  }

  /** The same where nothing but the key is asked of the related row. */
  #throughKey(
    shown: ShownRow,
    target: TableRef,
    on: (row: PgTable) => SQL,
    condition: (row: PgTable) => SQL,
  ): SQL | undefined {
    if (!this.#for.joinsRows) return undefined;
    const row = this.#for.aliases.of(target.options.table);
    const before = this.#all.length;
    const reference = on(row);
    const short = this.#inside(() => {
      const left = this.#leftToAsk(shown, { table: target, row }, on(row));
      return throughKey({ target, row, on: reference, condition: allOf([condition(row), ...left]) });
    });
    if (short === undefined) this.#all.length = before;
    return short;
  }

  #leftToAsk(shown: ShownRow, related: ShownRow, on: SQL): readonly SQL[] {
    return leftToAsk(related, [{ ...shown, on, isInReach: true }], this.#viewing);
  }

  /** A scope whose lookups are shared. Its other members reckon on first use: they are inherited, not copied. */
  #sharing<S extends Scope<string>>(base: S): S {
    const pick: Scope['pick'] = (source, choice) => this.#pick(base, source as never, choice as never);
    if (!this.#for.joinsRows) return Object.create(base, { pick: { value: pick } }) as S;
    const exists: Scope['exists'] = (source, condition) => this.#exists(base, source as never, condition as never);
    const sees: Scope['sees'] = (declared, key, more) => {
      const table = declared as unknown as TableRef;
      const also = more as ((row: PgTable) => SQL) | undefined;
      const condition = exists(table, (row) => allOf([sql`${keyOf(table, row)} = ${key}`, also?.(row)]));
      return markSeen(condition, { table, key: sql`${key}`, more: also });
    };
    const shared = Object.create(base, {
      pick: { value: pick },
      exists: { value: exists },
      sees: { value: sees },
    }) as S;
    const shows: Viewing['shows'] = (target, row, rule = (each, viewing) => ruleOf(target, each, viewing)) =>
      rule(row, this.#viewing);
    return Object.defineProperties(shared, {
      viewing: { get: () => this.#viewing },
      viewingAll: { get: () => this.#viewing },
      shows: { value: shows },
    });
  }

  #exists(base: Scope<string>, source: PgTable | TableRef, condition: (row: PgTable) => SQL): SQL {
    const row = this.#referredTo(tableOf(source), condition);
    if (row === undefined) return this.#inside(() => base.exists(source, condition));
    return knownToHold(allOf([this.#rest(condition(row), row), this.#rule(source, row)]));
  }

  /** What a condition asks of the row that it is joined by. Asked again, the join itself would be taken for rare. */
  #rest(condition: SQL, row: PgTable): SQL {
    return allOf([sql`${primaryKey(row)} is not null`, keyReference(condition, row)?.rest]);
  }

  #pick(base: Scope<string>, source: PgTable | TableRef, choice: (row: PgTable) => Choice): SQL {
    if (this.#isInside) return base.pick(source, choice);
    const row = this.#chosen(source, choice);
    if (row === undefined) return this.#shared(() => base.pick(source, choice));
    const { value } = choice(row);
    const known = Object.values(row as unknown as Record<string, Column>).find((column) => column.notNull);
    const isThere = sql`${known} is not null`;
    // Asked of each row and not in the join, for which it would be asked of everything that could be joined.
    if (isTableRef(source)) {
      const isSeen = this.#shared(() => this.#for.scope.viewing.shows(source, row));
      return sql`(case when ${isThere} and ${isSeen} then ${value} end)`;
    }
    // Of a missing row nothing is chosen, whatever is reckoned from its columns.
    return isColumnOf(value, row) ? value : sql`(case when ${isThere} then ${value} end)`;
  }

  /** The row that a choice is made from, where it is one and can be joined. */
  #chosen(source: PgTable | TableRef, choice: (row: PgTable) => Choice) {
    const table = tableOf(source);
    const trial = this.#for.aliases.of(table);
    const { where, orderBy, isOnly } = this.#inside(() => choice(trial));
    if (orderBy !== undefined) return undefined;
    const reference = this.#reference(table, (row) => choice(row).where);
    if (reference !== undefined && keyReference(where, trial)?.rest === undefined) return this.#byKey(table, reference);
    return isOnly === true ? this.#only(table, where, trial, choice) : undefined;
  }

  /** The joined row that a condition finds by its key; undefined where it does not. */
  #referredTo(table: PgTable, condition: (row: PgTable) => SQL): PgTable | undefined {
    const reference = this.#reference(table, condition);
    return reference === undefined ? undefined : this.#byKey(table, reference);
  }

  /** What the primary key of a row has to equal, where that is how a condition finds it. */
  #reference(table: PgTable, condition: (row: PgTable) => SQL): SQL | Column | undefined {
    if (this.#isInside || !this.#for.joinsRows || isDerived(table)) return undefined;
    const trial = this.#for.aliases.of(table);
    const apart = keyReference(
      this.#inside(() => condition(trial)),
      trial,
    )?.equals;
    if (apart === undefined) return undefined;
    // What the reference itself looks up is shared as well, unless something was looked up for the row on trial.
    const before = this.#all.length;
    const shared = keyReference(condition(trial), trial)?.equals;
    const isOwn = this.#all.slice(before).some((each) => mentions(each, trial));
    if (shared !== undefined && !isOwn) return shared;
    this.#all.length = before;
    return apart;
  }

  /** The row of a table that has a key. */
  #byKey(table: PgTable, key: SQL | Column): PgTable | undefined {
    const { text, params } = rendered(sql`${key}`);
    const joined = { table, mark: `${getTableName(table)} = ${text}`, params, reference: text };
    return this.#join(joined, (row) => sql`${primaryKey(row)} = ${key}`);
  }

  #only(table: PgTable, where: SQL, trial: PgTable, choice: (row: PgTable) => Choice): PgTable | undefined {
    const { text, params } = rendered(where);
    const mark = `${getTableName(table)}: ${text.replaceAll(`"${getTableName(trial)}"`, '?')}`;
    return this.#join({ table, mark, params }, (row) => this.#inside(() => choice(row).where));
  }

  #join(joined: Omit<Join, 'kind' | 'row' | 'text'>, on: (row: PgTable) => SQL): PgTable | undefined {
    const { table, mark, params } = joined;
    const known = this.#all.find((each) => each.kind === 'join' && each.mark === mark && areSame(each.params, params));
    if (known?.kind === 'join') return known.row;
    if (this.#isClosed) return undefined;
    const row = this.#for.aliases.of(table);
    const text = sql` left join ${this.#for.scope.from(table, row)} on ${on(row)}`;
    this.#all.push({ kind: 'join', ...joined, row, text });
    return row;
  }

  #rule(source: PgTable | TableRef, row: PgTable): SQL | undefined {
    return isTableRef(source) ? this.#viewing.shows(source, row) : undefined;
  }

  /** What another lookup asks for belongs to that one's row and stays there. */
  #inside<T>(look: () => T): T {
    const before = this.#isInside;
    this.#isInside = true;
    try {
      return look();
    } finally {
      this.#isInside = before;
    }
  }

  #shared(look: () => SQL): SQL {
    if (this.#isClosed) return this.#inside(look);
    const { aliases, table } = this.#for;
    const mark = Number(getTableName(aliases.of(table)).slice(1));
    const value = this.#inside(look);
    const { text: written, params } = toStatement(value, '');
    // Aliases are new with each lookup; counted from its first one they are the same in equal lookups.
    const text = written.replaceAll(/"t(\d+)"/g, (alias, count: string) =>
      Number(count) > mark ? `"+${Number(count) - mark}"` : alias,
    );
    const known = this.#all.find(
      (each): each is Lookup => each.kind === 'lookup' && each.text === text && areSame(each.params, params),
    );
    const name = sql.raw(`look${this.#all.length + 1}`);
    const lookup = known ?? { kind: 'lookup', text, params, value, name, uses: 0 };
    if (known === undefined) this.#all.push(lookup);
    lookup.uses += 1;
    // How often it is used is known only when the whole statement is written.
    const place: SQLWrapper = { getSQL: () => (lookup.uses > 1 ? sql`${lookup.name}.value` : lookup.value) };
    return sql`${place}`;
  }
}

/** Whether a lookup is about a row. */
function mentions(lookup: Lookup | Join, row: PgTable): boolean {
  const { text } = rendered(lookup.kind === 'join' ? lookup.text : lookup.value);
  return text.includes(`"${getTableName(row)}"`);
}

/** The primary key of a row that is found by it. */
function primaryKey(row: PgTable): Column {
  return Object.values(row as unknown as Record<string, Column>).find((column) => column.primary)!;
}

function isColumnOf(value: SQL, row: PgTable): boolean {
  const [column, ...others] = value.queryChunks.filter(
    (chunk) => !is(chunk, StringChunk) || chunk.value.join('') !== '',
  );
  return others.length === 0 && is(column, Column) && getTableName(column.table) === getTableName(row);
}

function tableOf(source: PgTable | TableRef): PgTable {
  return isTableRef(source) ? source.options.table : source;
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((each, index) => each === others[index]);
}
