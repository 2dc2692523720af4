import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { Group } from '../aggregate/naive-groups.js';
import { knownArguments, type Arguments } from '../arguments.js';
import type { Scope, TableRef } from '../declaration.js';
import { keyOf, keyType } from '../keys.js';
import { editionOf, lensOf } from '../lens.js';
import type { Lens, ReadContext, ReadSettings } from '../runtime.js';
import { boundArguments, boundViewer, makeScope } from '../scope.js';
import { Aliases, allOf, bound, toStatement } from '../statement.js';
import { PartedValue, Root, Row } from './sources.js';

/** Reads one field. */
export type Resolver = GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>>;

/** One call of one field: its arguments, its scope, its aliases. */
export class Call {
  readonly aliases = new Aliases();
  readonly args: Arguments;
  readonly lens: Lens;
  readonly scope: Scope<string>;
  readonly #context: ReadContext;
  readonly #label: string;

  constructor(
    settings: ReadSettings,
    source: unknown,
    values: Record<string, unknown>,
    context: ReadContext,
    info: GraphQLResolveInfo,
  ) {
    const lens =
      source instanceof Row || source instanceof PartedValue || source instanceof Root || source instanceof Group
        ? source.lens
        : context.reads.lens;
    this.lens = lensOf(lens, values, context.reads);
    const present = (context.reads.past?.present ?? context).reads;
    this.args = knownArguments(values);
    this.#context = context;
    this.#label = `${info.parentType.name}.${info.fieldName}`;
    this.scope = makeScope({
      aliases: this.aliases,
      asOf: bound(this.lens.asOf, 'date'),
      today: bound(context.reads.lens.asOf, 'date'),
      knownAt: this.lens.knownAt === undefined ? undefined : bound(this.lens.knownAt, 'timestamptz'),
      viewer: boundViewer(settings, (name, type) => bound(context.reads.viewer[name] ?? null, type)),
      edition: editionOf(present, this.lens),
      presentEdition: present.edition,
      args: boundArguments(settings, info.parentType.getFields()[info.fieldName]!, this.args),
    });
  }

  get label() {
    return this.#label;
  }

  async select(fragment: SQL): Promise<readonly Readonly<Record<string, unknown>>[]> {
    // The same field comes again and again; planned anew each time, a thousand random operations took eight minutes, and take one.
    return this.#context.reads.query({ ...toStatement(fragment, this.#label), decisive: [] });
  }

  /** Whether there is a row of a table that the viewer may see, that is joined, and that satisfies a condition. */
  exists(target: TableRef, on: (row: PgTable) => SQL, condition: (row: PgTable) => SQL): SQL {
    return this.scope.exists(target, (row) => sql`${on(row)} and ${condition(row)}`);
  }
}

/** The table row of the parent as a `from` clause with its condition. */
export function parentOf(source: unknown, call: Call): { row: PgTable; from: SQL; where: SQL } {
  if (!(source instanceof Row)) throw new Error(`${call.label} is read from a row, and there is none`);
  const table = source.table.options.table;
  const row = call.aliases.of(table);
  return {
    row,
    from: call.scope.from(table, row),
    where: sql`${keyOf(source.table, row)} = ${bound(source.key, keyType(source.table))}`,
  };
}

/** The row of a table that has a key; null where there is none that the viewer may see. */
export async function findRow(call: Call, table: TableRef, key: string): Promise<Row | null> {
  const row = call.aliases.of(table.options.table);
  const [found] = await call.select(
    sql`select to_json(${keyOf(table, row)}) as key from ${call.scope.from(table.options.table, row)}
        where ${allOf([sql`${keyOf(table, row)} = ${bound(key, keyType(table))}`, call.scope.viewing.shows(table, row)])}`,
  );
  return found === undefined ? null : new Row(table, key, call.lens);
}
