import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Scope, TableRef, Viewing } from './declaration.js';
import type { HeldRow } from './compile/held-rows.js';
import { keyOf } from './keys.js';
import { type Aliases, allOf, rendered } from './statement.js';

/*
 * Many rules say: this row is seen by who sees that one. Where a row is reached from a row that is shown already, such a rule, or a
 * part of it, is known to hold, and asking the database again would cost more than the rest of a small answer. What follows is
 * found by comparing the conditions themselves, so that a changed rule or relation is asked again and nothing has to be declared.
 */

/** A condition made by `Scope.sees`: the viewer sees the row of a table that has a key, and more holds of it. */
interface Seen {
  readonly table: TableRef;
  readonly key: SQL;
  readonly more: ((row: PgTable) => SQL) | undefined;
  /** Whether it is the rest of the rule that makes it so: that the viewer sees the row says nothing of the condition then. */
  readonly isImplied?: boolean;
}

const seen = new WeakMap<SQL, Seen>();

/** Remembers what a condition says. */
export function markSeen(condition: SQL, says: Seen): SQL {
  seen.set(condition, says);
  return condition;
}

/** Whether a condition says that the viewer sees the row of a table. */
export function asksWhatIsSeen(condition: SQL): boolean {
  return seen.has(condition);
}

/** The conditions of a table's rule about a row; each must hold. */
function conditionsOf<T extends PgTable>(table: TableRef<T>, row: T, scope: Scope): readonly SQL[] {
  const rule = table.options.visible(row, scope);
  return Array.isArray(rule) ? (rule as readonly SQL[]) : [rule as SQL];
}

/** The whole rule of a table about a row. */
export function ruleOf<T extends PgTable>(table: TableRef<T>, row: T, scope: Scope): SQL {
  const [first, ...others] = conditionsOf(table, row, scope);
  return first !== undefined && others.length === 0 ? first : allOf([first, ...others]);
}

/** A row that is shown, and the table it is of. */
export interface ShownRow {
  readonly table: TableRef;
  readonly row: PgTable;
  /** Rows that it refers to and that the statement stands on as well; none unless given. */
  readonly held?: readonly HeldRow[];
}

/** A row that is shown, or that the same statement asks about, and the condition that joins it to the row whose rule is asked. */
export interface JoinedRow extends ShownRow {
  readonly on: SQL | undefined;
  /** Whether conditions on the row can stand beside the rule, or it is known only inside another condition. */
  readonly isInReach: boolean;
}

/** The part of a rule about a row that does not follow from the rows it is joined to being shown. */
export function leftToAsk(target: ShownRow, joined: readonly JoinedRow[], viewing: Viewing): readonly SQL[] {
  if (joined.some((other) => leadsTo(other, target, viewing))) return [];
  return conditionsOf(target.table, target.row, viewing).flatMap((condition) => {
    const says = seen.get(condition);
    if (says === undefined || says.isImplied === true) return [condition];
    const other = joined.find(({ table, row, on }) => table === says.table && joins(on)(says.key, keyOf(table, row)));
    if (other === undefined) return [condition];
    if (says.more === undefined) return [];
    return [other.isInReach ? says.more(other.row) : condition];
  });
}

/** Whether a row that is shown is shown to those only who see the target. */
function leadsTo(shown: JoinedRow, target: ShownRow, viewing: Viewing): boolean {
  return conditionsOf(shown.table, shown.row, viewing).some((condition) => {
    const says = seen.get(condition);
    return says?.table === target.table && joins(shown.on)(keyOf(target.table, target.row), says.key);
  });
}

/** The rows that a filter asks about, each to be seen by the viewer: those of its relations, all of which must hold. */
export function askedByFilter(target: ShownRow, where: object, aliases: Aliases, scope: Scope): readonly JoinedRow[] {
  return Object.entries(where).flatMap(([name, operand]) => {
    const filter = target.table.filters.get(name);
    if (filter?.kind !== 'relation' || typeof operand !== 'object' || operand === null) return [];
    const table = filter.target();
    const row = aliases.of(table.options.table);
    return [{ table, row, on: filter.on(row, target.row, scope), isInReach: false }];
  });
}

/** Tells of a join condition whether it makes two expressions equal. */
function joins(on: SQL | undefined): (one: SQL, other: SQL) => boolean {
  if (on === undefined) return () => false;
  const { text } = rendered(on);
  // The equality may be the first of several conditions; beside an `or` it decides nothing.
  const states = (equality: string) =>
    text === equality || (text.startsWith(`${equality} and `) && !/\bor\b/i.test(text));
  return (one, other) => states(rendered(sql`${one} = ${other}`).text) || states(rendered(sql`${other} = ${one}`).text);
}
