import type { ArgBuilder, FieldRef, InputFieldMap, SchemaTypes, TypeParam } from '@pothos/core';
import type { SQL } from 'drizzle-orm';
import type { FieldDeclaration, Scope, ValueRef } from './declaration.js';
import type { Registry } from './registry.js';
import { given, type ArgNames, type FieldMaker, type NoArgs } from './table-fields.js';

/** Declares the fields of a value from its parts. */
export class ValueFields<Types extends SchemaTypes, Part extends string> {
  readonly #make: FieldMaker<Types>;
  readonly #registry: Registry<Types>;
  readonly #value: ValueRef<Part>;

  constructor(make: FieldMaker<Types>, registry: Registry<Types>, value: ValueRef<Part>) {
    this.#make = make;
    this.#registry = registry;
    this.#value = value;
  }

  get arg(): ArgBuilder<Types> {
    return this.#make.arg;
  }

  /** A part as it is. */
  part(name: Part, options: { readonly type: TypeParam<Types>; readonly description: string }): FieldRef<Types> {
    return this.expression({ ...options, sql: (parts) => parts[name], inCode: (parts) => parts[name] });
  }

  /** An expression over the parts; never null. */
  expression<Args extends InputFieldMap = NoArgs>(options: {
    readonly type: TypeParam<Types>;
    readonly description: string;
    readonly args?: Args;
    readonly sql: (parts: Readonly<Record<Part, SQL>>, scope: Scope<ArgNames<Args>>) => SQL;
    /** The same by code, so that a plan can finish values that computed fields make. */
    readonly inCode?: (parts: Readonly<Record<Part, unknown>>, args: Readonly<Record<string, unknown>>) => unknown;
  }): FieldRef<Types> {
    const read: FieldDeclaration = { kind: 'part', sql: options.sql, ...given('inCode', options.inCode) };
    return this.#make.field({
      type: options.type,
      nullable: false,
      description: options.description,
      args: options.args ?? {},
      extensions: { read, value: this.#value.name },
      resolve: this.#registry.resolverOf(read),
    } as never);
  }
}
