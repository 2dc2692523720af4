import type { AggregateDeclaration, Dimension, Measure } from './aggregate/declaration.js';
import { DimensionFields, MeasureFields } from './aggregate/fields.js';
import SchemaBuilder, {
  BasePlugin,
  type FieldMap,
  type PothosOutputFieldConfig,
  type SchemaTypes,
  type TypeParam,
} from '@pothos/core';
import { sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { GraphQLFieldResolver } from 'graphql';
import { Answered } from './answered.js';
import type {
  FieldDeclaration,
  NamedTable,
  OrderTerm,
  Scope,
  TableOptions,
  TableRef,
  ValueRef,
} from './declaration.js';
import { withCursorForm } from './cursors.js';
import { FilterFields } from './filter-fields.js';
import type { FilterDeclaration } from './filters.js';
import { nodeResolver } from './naive/fields.js';
import { contextAt } from './naive/past-context.js';
import { ReadRefused } from './refused.js';
import { Registry } from './registry.js';
import type { ReadContext, ReadSettings } from './runtime.js';
import { byColumn } from './scope.js';
import { TableFields, type FieldMaker } from './table-fields.js';
import { ValueFields } from './value-fields.js';

/** The name under which the plugin is registered with Pothos. */
export const readPlugin = 'reads' as const;

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      reads: ReadPlugin<Types>;
    }

    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      reads: ReadSettings;
    }

    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** Declares that a type lives in a table. */
      table<T extends PgTable>(name: string, options: TableOptions<T>): TableRef<T>;
      /** Adds fields to the type of a table; any later room may. */
      tableFields<T extends PgTable>(table: TableRef<T>, fields: (t: TableFields<Types, T>) => FieldMap): void;
      /** Adds what the lists of a table can be filtered by. */
      tableFilters<T extends PgTable>(
        table: TableRef<T>,
        filters: (f: FilterFields<T>) => Record<string, FilterDeclaration<T>>,
      ): void;
      /** Adds what the lists of a table can be ordered by: a column, or terms of its own. */
      tableOrders<T extends PgTable>(
        table: TableRef<T>,
        orders: Record<string, (keyof T['_']['columns'] & string) | ((row: T, scope: Scope) => OrderTerm)>,
      ): void;
      /** Declares a value made of parts, such as a ratio. */
      valueType<Part extends string>(
        name: string,
        options: {
          readonly description: string;
          readonly parts: Readonly<Record<Part, string>>;
          readonly fields: (t: ValueFields<Types, Part>) => FieldMap;
        },
      ): ValueRef<Part>;
      /** Declares how the rows of a table are grouped and what is reckoned from them. */
      aggregate<T extends PgTable>(
        table: TableRef<T>,
        options: {
          readonly ratio: ValueRef<'numerator' | 'denominator'>;
          readonly dimensions: (d: DimensionFields<T>) => Record<string, Dimension<T>>;
          readonly measures: (m: MeasureFields<T>) => Record<string, Measure<T>>;
        },
      ): AggregateDeclaration<T>;
      /** Adds measures to an aggregate; any later room may. */
      aggregateMeasures<T extends PgTable>(
        aggregate: AggregateDeclaration<T>,
        measures: (m: MeasureFields<T>) => Record<string, Measure<T>>,
      ): void;
      /** Adds fields to the query root. */
      readFields(fields: (t: TableFields<Types, PgTable>) => FieldMap): void;
      /** Adds `node`, `nodes` and `at` to the query root; once, after every table. */
      readRoot(): void;
      /** The type of a declared table, for unions and the like. */
      tableType(table: NamedTable): TypeParam<Types>;
      /** The `Node` interface. */
      nodeType(): TypeParam<Types>;
      /** The type that says where a page stands, for lists that code makes. */
      pageInfoType(): TypeParam<Types>;
    }
  }
}

/** The Pothos plugin: declarations are kept with the fields; while the schema is built, fields learn to pass on what is answered, and which edition holds where they stand. */
export class ReadPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolve: GraphQLFieldResolver<unknown, Types['Context'], object>,
    { args: declared, extensions }: PothosOutputFieldConfig<Types>,
  ) {
    const setsInstant = 'knownAt' in declared && readOf(extensions ?? {}) !== undefined;
    const passOn: typeof resolve = (source, args, context, info) => {
      if (source instanceof Answered) return source.valueFor(info);
      const instant = setsInstant ? (args as { readonly knownAt?: unknown }).knownAt : undefined;
      return resolve(source, args, contextAt(context as ReadContext, info.path, instant), info);
    };
    return passOn;
  }
}

SchemaBuilder.registerPlugin(readPlugin, ReadPlugin);

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;
const registries = new WeakMap<object, Registry<SchemaTypes>>();

function registryOf<Types extends SchemaTypes>(builder: Builder<Types>): Registry<Types> {
  const settings = (builder as unknown as { options: { reads: ReadSettings } }).options.reads;
  const known = registries.get(builder) ?? new Registry<SchemaTypes>(builder as never, settings);
  registries.set(builder, known);
  return known as unknown as Registry<Types>;
}

const proto = SchemaBuilder.prototype as unknown as Builder<SchemaTypes>;

proto.table = function table<T extends PgTable>(
  this: Builder<SchemaTypes>,
  name: string,
  options: TableOptions<T>,
): TableRef<T> {
  const registry = registryOf(this);
  for (const term of options.order(options.table)) withCursorForm(term, name);
  const ref: TableRef<T> = { name, options, filters: new Map(), orders: new Map() };
  registry.tables.set(name, ref as unknown as TableRef);
  this.objectType(
    registry.objectRef(name) as never,
    {
      description: options.description,
      ...(options.isNode === true ? { interfaces: [registry.node] } : {}),
      fields: (t: FieldMaker<SchemaTypes>) => {
        if (options.isNode !== true) return {};
        const fields = new TableFields<SchemaTypes, T>(t, registry, options.table);
        const id = fields.expression({
          type: 'ID',
          nullable: false,
          description: 'Mã toàn cục. / Global id.',
          sql: (row) => sql`${sql.raw(`'${name}:'`)} || ${(row as unknown as Record<string, unknown>)[options.key]}`,
        });
        return { id };
      },
    } as never,
  );
  return ref;
};

proto.tableFields = function tableFields(this: Builder<SchemaTypes>, table, fields) {
  const registry = registryOf(this);
  this.objectFields(registry.objectRef(table.name) as never, (t: FieldMaker<SchemaTypes>) =>
    fields(new TableFields(t, registry, table.options.table)),
  );
};

proto.tableFilters = function tableFilters(this: Builder<SchemaTypes>, table, filters) {
  for (const [name, filter] of Object.entries(filters(new FilterFields()))) table.filters.set(name, filter);
};

proto.tableOrders = function tableOrders(this: Builder<SchemaTypes>, table, orders) {
  for (const [name, order] of Object.entries(orders)) {
    if (typeof order === 'function') {
      table.orders.set(name, { term: order });
      continue;
    }
    const term = (row: unknown) => byColumn((row as Record<string, Parameters<typeof byColumn>[0]>)[order]!);
    withCursorForm(term(table.options.table), `${table.name}.${name}`);
    table.orders.set(name, { term });
  }
};

proto.valueType = function valueType(this: Builder<SchemaTypes>, name, options) {
  const registry = registryOf(this);
  const ref = { name, parts: options.parts };
  this.objectType(
    registry.objectRef(name) as never,
    {
      description: options.description,
      fields: (t: FieldMaker<SchemaTypes>) => options.fields(new ValueFields(t, registry, ref)),
    } as never,
  );
  return ref;
};

proto.aggregate = function aggregate(this: Builder<SchemaTypes>, table, options) {
  return {
    table,
    ratio: options.ratio,
    dimensions: new Map(Object.entries(options.dimensions(new DimensionFields()))),
    measures: new Map(Object.entries(options.measures(new MeasureFields()))),
  };
};

proto.aggregateMeasures = function aggregateMeasures(this: Builder<SchemaTypes>, { measures }, more) {
  for (const [name, measure] of Object.entries(more(new MeasureFields()))) measures.set(name, measure);
};

proto.readFields = function readFields(this: Builder<SchemaTypes>, fields) {
  const registry = registryOf(this);
  this.queryFields((t: FieldMaker<SchemaTypes>) => fields(new TableFields(t, registry, undefined)));
};

proto.readRoot = function readRoot(this: Builder<SchemaTypes>) {
  const registry = registryOf(this);
  const nodes = () => [...registry.tables.values()].filter((table) => table.options.isNode === true);
  const { maxNodes } = registry.settings;
  const one = nodeResolver(registry.settings, nodes);
  this.queryFields((t: FieldMaker<SchemaTypes>) => ({
    at: t.field({
      type: 'Query' as never,
      nullable: false,
      description:
        'Đặt thời điểm cho mọi câu hỏi bên dưới: sự việc vào ngày `asOf`, theo những gì hệ thống đã ghi nhận và công bố tới `knownAt`. / Sets the time for every question below: facts on the day `asOf`, by what was recorded and published up to `knownAt`.',
      args: {
        ...registry.asOfArg(t.arg),
        knownAt: t.arg({
          type: 'DateTime',
          description:
            'Thời điểm ghi nhận; null là bây giờ, không được ở tương lai. / Instant of knowledge; null means now, never the future.',
        } as never),
      },
      extensions: { read: { kind: 'lens' } },
      resolve: registry.resolverOf({ kind: 'lens' }),
    } as never),
    node: t.field({
      type: registry.node,
      nullable: true,
      description:
        'Đối tượng theo mã toàn cục; null nếu không có hoặc không được xem. / The object with a global id; null if there is none or it may not be seen.',
      args: { id: t.arg({ type: 'ID', required: true, description: 'Mã toàn cục. / Global id.' } as never) },
      extensions: { read: { kind: 'node', tables: nodes } },
      resolve: one,
    } as never),
    nodes: t.field({
      type: [registry.node],
      nullable: { list: false, items: true },
      description: `Nhiều đối tượng theo mã, đúng thứ tự đã hỏi; tối đa ${maxNodes} mã. / Objects by id, in the order asked; at most ${maxNodes} ids.`,
      args: { ids: t.arg({ type: ['ID'], required: true, description: 'Các mã toàn cục. / Global ids.' } as never) },
      extensions: { read: { kind: 'node', tables: nodes } },
      resolve: async (source: unknown, values: { ids: readonly string[] }, context: never, info: never) => {
        if (values.ids.length > maxNodes) {
          throw new ReadRefused(
            'TOO_MANY_IDS',
            {
              vi: `Tối đa ${maxNodes} mã, nhận được ${values.ids.length}.`,
              en: `At most ${maxNodes} ids, got ${values.ids.length}.`,
            },
            { limit: maxNodes, given: values.ids.length },
          );
        }
        return Promise.all(values.ids.map((id) => one(source, { id }, context, info)));
      },
    } as never),
  }));
};

proto.tableType = function tableType(this: Builder<SchemaTypes>, table) {
  return registryOf(this).refOf(table.name);
};

proto.nodeType = function nodeType(this: Builder<SchemaTypes>) {
  return registryOf(this).node;
};

proto.pageInfoType = function pageInfoType(this: Builder<SchemaTypes>) {
  return registryOf(this).pages.pageInfo;
};

/** How a field of a schema is read; undefined for a field that is not read from the database. */
export function readOf(extensions: Readonly<Record<string, unknown>>): FieldDeclaration | undefined {
  return extensions['read'] as FieldDeclaration | undefined;
}
