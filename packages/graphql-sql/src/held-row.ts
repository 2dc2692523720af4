import type { GraphQLFieldResolver } from 'graphql';
import type { NamedTable, TableRef } from './declaration.js';
import { Row } from './naive/sources.js';
import type { Lens, ReadContext } from './runtime.js';

type Resolver = GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>>;

/** The value of a field that code holds; a field with arguments gives it for them. */
export type HeldField =
  string | number | boolean | null | object | ((args: Readonly<Record<string, unknown>>) => unknown);

/** A row of a declared table of which code holds fields already: they are not asked of the database, any other field is. */
export class HeldRow extends Row {
  readonly fields: Readonly<Record<string, HeldField>>;

  constructor(table: NamedTable, key: string, lens: Lens, fields: Readonly<Record<string, HeldField>>) {
    super(table as TableRef, key, lens);
    this.fields = fields;
  }
}

/** What code does not hold can be asked of the database only where there is a request to ask in. */
class NotHeld extends Error {
  override readonly name = 'NotHeld';
}

/** Answers a field from what code holds; from the database where it does not. */
export function heldFirst(read: Resolver): Resolver {
  return (source, args, context, info) => {
    if (!(source instanceof HeldRow)) return read(source, args, context, info);
    const held = source.fields[info.fieldName];
    // A plan finishes values without anybody to ask. It must be told at once: nobody would wait for a promise that fails.
    if (held === undefined && (context.reads as Partial<ReadContext['reads']>).query === undefined)
      throw new NotHeld(info.fieldName);
    if (held === undefined) return read(source, args, context, info);
    return typeof held === 'function' ? held(args) : held;
  };
}
