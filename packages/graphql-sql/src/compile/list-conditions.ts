import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Arguments } from '../arguments.js';
import { conjunctsOf } from '../aggregate/conjuncts.js';
import type { ConnectionField, Scope, TableRef, Viewing } from '../declaration.js';
import { filterCondition, isTextSearch, textSearch, type FilterContext, type TextSearch } from '../filters.js';
import { askedByFilter, asksWhatIsSeen, leftToAsk } from '../follows.js';
import { asksForPath, rootsIn } from '../paths.js';
import { allOf } from '../statement.js';
import type { Call } from './calls.js';
import type { Compiler } from './compiler.js';
import { askedOfPins } from './pinned.js';
import { throughKey } from './through-key.js';

/** What is asked of the rows of a list. */
export interface ListConditions {
  /** That the row belongs to the field and may be seen; what is known from the filter is not asked. */
  readonly rule: SQL;
  /** What the caller asks for; undefined for all. */
  readonly filter: SQL | undefined;
  /** Whether the filter looks for a text: an index finds the few rows that have it. */
  readonly isSearch: boolean;
  /** Whether the filter asks of other rows, each to be seen by the viewer. */
  readonly asksOthers: boolean;
}

/** What is asked of a row of a list. */
export function listConditions(
  compiler: Compiler,
  { read, call }: { readonly read: ConnectionField; readonly call: Call },
  row: PgTable,
  viewing: Viewing,
  args: Arguments = call.args,
): ListConditions {
  const { scope } = call;
  const target = read.target();
  const where = args.at(['where']);
  const isFiltered = where !== null && where !== undefined;
  const beside = isFiltered ? askedByFilter({ table: target, row }, where, compiler.aliases, scope) : [];
  const rule = compiler.belongs(call, target, row, read, viewing, beside);
  if (!isFiltered) return { rule, filter: undefined, isSearch: false, asksOthers: false };
  const isSearch = isTextSearch(where);
  // A text that is searched for is in few rows: what else is asked of them is asked row by row.
  const asked = isSearch ? scope.probing : scope;
  const context = { args, scope: asked, exists: existsIn(compiler, call, row, viewing, asked) };
  const filter = filterCondition(target, row, ['where'], context);
  return { rule, filter, isSearch, asksOthers: beside.length > 0 };
}

/** What a list that is a search looks for, about a row of its table. */
export function searchedText(
  compiler: Compiler,
  call: Call,
  target: TableRef,
  row: PgTable,
  args: Arguments,
): TextSearch {
  const { scope } = call;
  const exists = existsIn(compiler, call, row, scope.viewing, scope);
  return textSearch(target, row, ['where'], { args, scope, exists });
}

/**
 * Arguments of which PostgreSQL does not know, when it plans, what texts they look for. It would plan a search anew for each text, for nothing
 * where the statement itself finds out how many rows have it: 1.1 ms, twice as long as it takes to search 15,000 names.
 */
export function untold(args: Arguments): Arguments {
  return {
    at: (path) => args.at(path),
    leaf: (path, type, prepare) => {
      const bound = args.leaf(path, type, prepare);
      return path.at(-1) === 'contains' ? sql`(select ${bound})` : bound;
    },
  };
}

/**
 * What a filter asks of related rows. Of the row of the list itself a part of the rule is left to its filter, so nothing may be left to
 * that row in turn; of any other row that the filter goes over the rule is asked, and says of some rows beyond it that they are seen.
 */
function existsIn(
  compiler: Compiler,
  { lens }: Call,
  listed: PgTable,
  viewing: Viewing,
  scope: Scope,
): FilterContext['exists'] {
  return (table: TableRef, on, nested, from) => {
    const row = compiler.aliases.of(table.options.table);
    const joined = on(row);
    // As things were known earlier, a row may refer to one that was not known yet, and of a row the rule is asked as it is now.
    const isPresent = lens.knownAt === undefined;
    const isFollowed = isPresent && from.row !== listed;
    const rule = isFollowed
      ? leftToAsk({ table, row }, [{ ...from, on: joined, isInReach: false }], viewing)
      : [viewing.shows(table, row)];
    const asked = nested(row);
    const related = { target: table, row, on: joined, condition: allOf([asked, ...askedOfPins(rule, row, asked)]) };
    const short = isPresent ? throughKey(related) : undefined;
    if (short !== undefined) return short;
    return scope.has(sql`${scope.from(table.options.table, row)} where ${related.on} and ${related.condition}`);
  };
}

/**
 * Lets a list be planned for the rows below which it looks, if it looks below any. How many stand there decides whether PostgreSQL should go
 * through the whole list in its order, or look for those below and sort them: a page of the people of a province took 12 ms by one plan
 * for every root, and takes 0.2 by its own.
 */
export function planForRoots(compiler: Compiler, { lens }: Call, { filter }: ListConditions): boolean {
  const roots = filter === undefined ? [] : rootsIn(filter);
  // On an unknown day PostgreSQL expects a few of the rows that stand there today.
  if (roots.length > 0) for (const each of [...roots, lens.asOf]) compiler.decidedBy(sql`${each}`);
  return roots.length > 0;
}

/** Lets a list be planned for its viewer. */
export function planForViewer(compiler: Compiler, { lens }: Call, asked: ListConditions): ListConditions {
  compiler.decidedBy(compiler.viewerFactsIn(sql`${asked.rule}${asked.filter}`));
  compiler.decidedBy(lens.asOf);
  return asked;
}

/**
 * Whether what a viewer sees may be so little that a page is found from there: the rule asks for it, and no filter says which rows they are.
 * Who sees a commune of the country's 300,000 people waited 2.5 s for the first twenty tenures in order of time, each asked whose it is.
 */
export function mayStartFromViewer(
  compiler: Compiler,
  { from, args, lens }: Call,
  target: TableRef,
  { rule, filter, asksOthers }: ListConditions,
): boolean {
  if (from !== undefined || lens.knownAt !== undefined || namesRow(target, args.at(['where']))) return false;
  if (compiler.viewerFactsIn(sql`${rule}${filter}`).length === 0) return false;
  return asksOthers || conjunctsOf(rule).some((each) => asksWhatIsSeen(each) || asksForPath(each));
}

/** Whether a filter names a row by its id, anywhere in it. */
function namesRow(table: TableRef, where: unknown): boolean {
  if (Array.isArray(where)) return where.some((each) => namesRow(table, each));
  if (typeof where !== 'object' || where === null) return false;
  return Object.entries(where).some(([name, operand]) => {
    const filter = table.filters.get(name);
    // What is no filter joins others: `and`, `or`, `not`.
    if (filter === undefined) return namesRow(table, operand);
    return filter.kind === 'relation' ? namesRow(filter.target(), operand) : filter.operand.name === 'ID';
  });
}
