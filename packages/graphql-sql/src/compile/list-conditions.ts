import type { SQL } from 'drizzle-orm';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { ConnectionField, Scope, TableRef, Viewing } from '../declaration.js';
import { filterCondition, type FilterContext } from '../filters.js';
import { askedByFilter } from '../follows.js';
import { allOf } from '../statement.js';
import type { Call, Compiler } from './compiler.js';
import { throughKey } from './through-key.js';

/** What is asked of the rows of a list. */
export interface ListConditions {
  /** That the row belongs to the field and may be seen; what is known from the filter is not asked. */
  readonly rule: SQL;
  /** What the caller asks for; undefined for all. */
  readonly filter: SQL | undefined;
  /** Whether the filter looks for a text: an index finds the few rows that have it. */
  readonly isSearch: boolean;
}

/** What is asked of a row of a list. */
export function listConditions(
  compiler: Compiler,
  { read, call }: { readonly read: ConnectionField; readonly call: Call },
  row: PgTable,
  viewing: Viewing,
): ListConditions {
  const { args, scope } = call;
  const target = read.target();
  const where = args.at(['where']);
  const isFiltered = where !== null && where !== undefined;
  const beside = isFiltered ? askedByFilter({ table: target, row }, where, compiler.aliases, scope) : [];
  const rule = compiler.belongs(call, target, row, read, viewing, beside);
  if (!isFiltered) return { rule, filter: undefined, isSearch: false };
  const isSearch = isTextSearch(where);
  // A text that is searched for is in few rows: what else is asked of them is asked row by row.
  const asked = isSearch ? scope.probing : scope;
  const context = { args, scope: asked, exists: existsIn(compiler, call, viewing, asked) };
  return { rule, filter: filterCondition(target, row, ['where'], context), isSearch };
}

function existsIn(compiler: Compiler, { lens }: Call, viewing: Viewing, scope: Scope): FilterContext['exists'] {
  return (target: TableRef, on, nested) => {
    const row = compiler.aliases.of(target.options.table);
    const related = { target, row, on: on(row), condition: allOf([nested(row), viewing.shows(target, row)]) };
    // As things were known earlier, a row may refer to one that was not known yet.
    const short = lens.knownAt === undefined ? throughKey(related) : undefined;
    if (short !== undefined) return short;
    return scope.has(sql`${scope.from(target.options.table, row)} where ${related.on} and ${related.condition}`);
  };
}

/** Whether a filter looks for a text inside a column. */
function isTextSearch(where: object): boolean {
  return Object.values(where).some((each) => typeof each === 'object' && each !== null && 'contains' in each);
}
