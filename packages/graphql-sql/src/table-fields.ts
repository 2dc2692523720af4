import type { AggregateDeclaration } from './aggregate/declaration.js';
import type {
  ArgBuilder,
  FieldNullability,
  FieldRef,
  InputFieldMap,
  InputFieldRef,
  SchemaTypes,
  TypeParam,
} from '@pothos/core';
import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type {
  CodeCall,
  ComputedCall,
  FieldDeclaration,
  MadeRow,
  ManyField,
  NamedTable,
  OrderTerm,
  Scope,
  TableRef,
  Through,
  ValueRef,
} from './declaration.js';
import { keyOf } from './keys.js';
import type { Registry } from './registry.js';
import { allOf } from './statement.js';

/** What a field without arguments has for them. */
// oxlint-disable-next-line typescript/no-generated-empty-object-type -- exactly that is meant
export type NoArgs = Record<never, never>;
type Columns<T extends PgTable> = T['_']['columns'];
export type ArgNames<Args extends InputFieldMap> = keyof Args & string;

/** What every declared field may say about itself. */
interface FieldOptions<Types extends SchemaTypes, Args extends InputFieldMap> {
  readonly description: string;
  readonly deprecationReason?: string;
  readonly args?: Args;
  /** Adds the argument `asOf`, which sets the day for this field and everything below it. */
  readonly asOf?: boolean;
  readonly type?: TypeParam<Types>;
}

/** The part of Pothos' field builder that declared fields are made with. */
export interface FieldMaker<Types extends SchemaTypes> {
  readonly arg: ArgBuilder<Types>;
  field(options: never): FieldRef<Types>;
}

/** Declares how the fields of a table's type are read. */
export class TableFields<Types extends SchemaTypes, T extends PgTable> {
  readonly #make: FieldMaker<Types>;
  readonly #registry: Registry<Types>;
  readonly #table: T | undefined;

  constructor(make: FieldMaker<Types>, registry: Registry<Types>, table: T | undefined) {
    this.#make = make;
    this.#registry = registry;
    this.#table = table;
  }

  /** Builds arguments, as in Pothos. */
  get arg(): ArgBuilder<Types> {
    return this.#make.arg;
  }

  /** An argument that takes the global id of a row of one of these tables; in fragments it is the row's key. */
  idArg(
    tables: () => readonly NamedTable[],
    options: { readonly required?: boolean; readonly description: string },
  ): InputFieldRef<Types, unknown> {
    return this.#registry.idArg(this.#make.arg, tables, options);
  }

  /** A column. Its scalar and nullability follow from the column unless said otherwise. */
  column(
    name: keyof Columns<T> & string,
    options: FieldOptions<Types, NoArgs> & { readonly nullable?: boolean },
  ): FieldRef<Types> {
    const column = (this.#table as unknown as Record<string, { getSQLType(): string; notNull: boolean }>)[name]!;
    return this.#field({
      ...options,
      type: options.type ?? this.#registry.scalarOf(column.getSQLType()),
      nullable: options.nullable ?? !column.notNull,
      read: { kind: 'scalar', sql: (row) => this.#registry.shown(row, name, column.getSQLType()) },
    });
  }

  /** An expression over the row. */
  expression<Args extends InputFieldMap = NoArgs>(
    options: FieldOptions<Types, Args> & {
      readonly type: TypeParam<Types>;
      readonly nullable: FieldNullability<TypeParam<Types>>;
      readonly sql: (row: T, scope: Scope<ArgNames<Args>>) => SQL;
    },
  ): FieldRef<Types> {
    return this.#field({ ...options, read: { kind: 'scalar', sql: options.sql as never } });
  }

  /** A value made of parts of the row, such as a ratio; null when any part is. */
  value<Part extends string, Args extends InputFieldMap = NoArgs>(
    value: ValueRef<Part>,
    options: FieldOptions<Types, Args> & {
      readonly nullable: boolean;
      readonly parts: (row: T, scope: Scope<ArgNames<Args>>) => Readonly<Record<Part, SQL>>;
    },
  ): FieldRef<Types> {
    return this.#field({
      ...options,
      type: this.#registry.refOf(value.name),
      read: { kind: 'value', value, parts: options.parts as never },
    });
  }

  /** At most one row of another table. Nullable where the viewer may not be allowed to see it. */
  one<Target extends PgTable, Args extends InputFieldMap = NoArgs>(
    target: () => TableRef<Target>,
    options: FieldOptions<Types, Args> & {
      readonly nullable: boolean;
      readonly on: (target: Target, row: T, scope: Scope<ArgNames<Args>>) => SQL;
      /**
       * The same row made of this one's columns, for a target that is itself a query: PostgreSQL would look this row up once more to find
       * it, and run a query for each.
       */
      readonly made?: (row: T, scope: Scope<ArgNames<Args>>) => MadeRow<keyof Target['_']['columns'] & string>;
      readonly order?: (target: Target, row: T, scope: Scope<ArgNames<Args>>) => readonly OrderTerm[];
    },
  ): FieldRef<Types> {
    return this.#field({
      ...options,
      type: this.#registry.refOf(target().name),
      read: {
        kind: 'one',
        target: target as never,
        on: options.on,
        ...given('made', options.made),
        ...given('order', options.order),
      },
    });
  }

  /** At most one row of one of several tables, told by a discriminator equal to the type's name. */
  oneOf(
    type: TypeParam<Types>,
    options: FieldOptions<Types, NoArgs> & {
      readonly nullable: boolean;
      readonly targets: () => readonly NamedTable[];
      readonly discriminator: (row: T) => SQL;
      readonly key: (row: T) => SQL;
    },
  ): FieldRef<Types> {
    const { targets, discriminator, key } = options;
    return this.#field({
      ...options,
      type,
      read: { kind: 'oneOf', targets: targets as never, discriminator: discriminator as never, key: key as never },
    });
  }

  /**
   * All rows of another table that belong to this one; only for lists that stay short by nature. Where rows of a third table lead to them,
   * these are told.
   */
  many<Target extends PgTable, Args extends InputFieldMap = NoArgs, Leading extends PgTable = PgTable>(
    target: () => TableRef<Target>,
    options: FieldOptions<Types, Args> &
      (
        | {
            readonly on: (target: Target, row: T, scope: Scope<ArgNames<Args>>) => SQL;
            readonly order?: (target: Target, row: T, scope: Scope<ArgNames<Args>>) => readonly OrderTerm[];
          }
        | { readonly through: Through<Leading, T> }
      ),
  ): FieldRef<Types> {
    const joined =
      'through' in options
        ? throughRows(target as never, options.through)
        : { on: options.on, ...given('order', options.order) };
    return this.#field({
      ...options,
      type: [this.#registry.refOf(target().name)] as never,
      nullable: false,
      read: { kind: 'many', target: target as never, ...joined },
    });
  }

  /** A list read in pages, filtered and ordered by what the target declares. */
  connection<Target extends PgTable, Args extends InputFieldMap = NoArgs>(
    target: () => TableRef<Target>,
    options: FieldOptions<Types, Args> & {
      readonly on?: (target: Target, row: T, scope: Scope<ArgNames<Args>>) => SQL;
      readonly order?: (target: Target, row: T, scope: Scope<ArgNames<Args>>) => readonly OrderTerm[];
    },
  ): FieldRef<Types> {
    return this.#field({
      ...options,
      type: this.#registry.connectionOf(target() as unknown as TableRef),
      nullable: false,
      args: { ...options.args, ...this.#registry.pageArgs(this.#make.arg, target() as unknown as TableRef) },
      read: {
        kind: 'connection',
        target: target as never,
        on: options.on ?? (() => undefined),
        ...given('order', options.order),
      },
    });
  }

  /** The groups of a table's rows, with what is reckoned from them. */
  aggregate<Target extends PgTable>(
    declaration: AggregateDeclaration<Target>,
    options: { readonly description: string; readonly on?: (target: Target, scope: Scope<string>) => SQL },
  ): FieldRef<Types> {
    const general = declaration as unknown as AggregateDeclaration;
    const { on } = options;
    return this.#field({
      description: options.description,
      asOf: true,
      type: [this.#registry.groupTypeOf(general)] as never,
      nullable: false,
      args: this.#registry.aggregateArgs(general, this.#make.arg),
      read: { kind: 'aggregate', declaration: general, on: (row, _parent, scope) => on?.(row as never, scope) },
    });
  }

  /** A field finished by code from facts of the row; the code gets the facts of all rows of the page at once. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- a caller names the result it promises
  computed<Facts extends Record<string, unknown>, Result, Args extends InputFieldMap = NoArgs>(
    options: FieldOptions<Types, Args> & {
      readonly type: TypeParam<Types>;
      readonly nullable: FieldNullability<TypeParam<Types>>;
      readonly needs: (row: T, scope: Scope<ArgNames<Args>>) => Readonly<Record<keyof Facts & string, SQL>>;
      readonly compute: (facts: readonly Facts[], call: ComputedCall) => readonly Result[];
    },
  ): FieldRef<Types> {
    return this.#field({
      ...options,
      read: { kind: 'computed', needs: options.needs as never, compute: options.compute as never },
    });
  }

  /**
   * A field that code answers, with as many statements as it needs; graphql-js goes through its answer, and the rest of the operation
   * is then read field by field. `cost` says how many fields that are read it counts for.
   */
  code<Args extends InputFieldMap = NoArgs>(
    options: FieldOptions<Types, Args> & {
      readonly type: TypeParam<Types>;
      readonly nullable: FieldNullability<TypeParam<Types>>;
      readonly cost: number;
      readonly answer: (asked: CodeCall) => Promise<unknown>;
    },
  ): FieldRef<Types> {
    return this.#field({ ...options, read: { kind: 'code', cost: options.cost, answer: options.answer } });
  }

  #field(options: {
    readonly type?: TypeParam<Types>;
    readonly nullable?: unknown;
    readonly description: string;
    readonly deprecationReason?: string;
    readonly args?: InputFieldMap;
    readonly asOf?: boolean;
    readonly read: FieldDeclaration;
  }): FieldRef<Types> {
    const args = { ...options.args, ...(options.asOf === true ? this.#registry.asOfArg(this.#make.arg) : {}) };
    return this.#make.field({
      type: options.type,
      nullable: options.nullable,
      description: options.description,
      ...given('deprecationReason', options.deprecationReason),
      args,
      extensions: { read: options.read },
      resolve: this.#registry.resolverOf(options.read),
    } as never);
  }
}

/** A property where there is a value for it. */
export function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}

/** How a list is joined and ordered whose rows are reached through others. */
function throughRows(target: () => TableRef, through: Through): Pick<ManyField, 'on' | 'order' | 'through'> {
  const orderOf = (leading: PgTable) => through.order?.(leading) ?? [];
  const leadsTo = (row: PgTable, parent: PgTable, scope: Scope<string>) => (leading: PgTable) =>
    allOf([through.on(leading, parent, scope), sql`${through.to(leading)} = ${keyOf(target(), row)}`]);
  return {
    through,
    on: (row, parent, scope) => scope.exists(through.table, leadsTo(row, parent, scope)),
    ...(through.order !== undefined && {
      order: (row, parent, scope) =>
        orderOf(through.table).map((term, index) => ({
          ...term,
          nullable: true,
          // What was known earlier may lead there twice: all terms are of the first of them.
          sql: scope.pick(through.table, (leading) => ({
            value: orderOf(leading)[index]!.sql,
            where: leadsTo(row, parent, scope)(leading),
            orderBy: sql.join(
              orderOf(leading).map((each) => each.sql),
              sql`, `,
            ),
          })),
        })),
    }),
  };
}
