import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getNamedType, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import type { AggregateField, GroupField } from './aggregate/declaration.js';
import { keyColumn, labelColumn } from './aggregate/columns.js';
import { checkCombinations } from './aggregate/grid.js';
import { combinationsQuery, groupedBy, groupLimit } from './aggregate/groups-query.js';
import { measureColumns, neededMeasures, selectedOnGroups } from './aggregate/measures.js';
import { boundKey, Group, groupRowsStatement, rowsOfGroup } from './aggregate/naive-groups.js';
import { knownArguments, type Arguments } from './arguments.js';
import { beyondCursor, cursorExpression, orderByClause } from './cursors.js';
import type {
  CodeField,
  ComputedField,
  ConnectionField,
  ManyField,
  OneField,
  OneOfField,
  OrderTerm,
  PartField,
  ScalarField,
  Scope,
  TableRef,
  ValueField,
  ValueRef,
} from './declaration.js';
import { filterCondition } from './filters.js';
import { readNodeId } from './ids.js';
import { lensOf } from './lens.js';
import { pageOrder, readPage } from './pages.js';
import type { Lens, ReadContext, ReadSettings } from './runtime.js';
import { keyOf, keyType } from './keys.js';
import { boundArguments, boundViewer, makeScope, withKey } from './scope.js';
import { Aliases, allOf, bound, toStatement } from './statement.js';

/*
 * The naive executor: graphql-js walks the operation and each field asks the database for itself, with one simple
 * statement. It is slow and obvious, and the measure of every faster way of reading.
 */

/** A row as a source value: where it lives, which one it is, and the lens it was reached through. */
export class Row {
  readonly table: TableRef;
  readonly key: string;
  readonly lens: Lens;

  constructor(table: TableRef, key: string, lens: Lens) {
    this.table = table;
    this.key = key;
    this.lens = lens;
  }
}

/** A value with parts as a source value. */
export class PartedValue {
  readonly value: ValueRef;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly lens: Lens;

  constructor(value: ValueRef, parts: Readonly<Record<string, unknown>>, lens: Lens) {
    this.value = value;
    this.parts = parts;
    this.lens = lens;
  }
}

/** The root of a query seen through a lens. */
export class Root {
  readonly lens: Lens;

  constructor(lens: Lens) {
    this.lens = lens;
  }
}

/** One page of a connection; the total is counted only when it is asked for. */
export interface Page {
  readonly edges: readonly { readonly node: Row; readonly cursor: string }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  totalCount(): Promise<number>;
}

type Resolver = GraphQLFieldResolver<unknown, ReadContext, Record<string, unknown>>;

/** One call of one field: its arguments, its scope, its aliases. */
class Call {
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
    this.args = knownArguments(values);
    this.#context = context;
    this.#label = `${info.parentType.name}.${info.fieldName}`;
    this.scope = makeScope({
      aliases: this.aliases,
      asOf: bound(this.lens.asOf, 'date'),
      today: bound(context.reads.lens.asOf, 'date'),
      knownAt: this.lens.knownAt === undefined ? undefined : bound(this.lens.knownAt, 'timestamptz'),
      viewer: boundViewer(settings, (name, type) => bound(context.reads.viewer[name] ?? null, type)),
      edition: context.reads.edition,
      args: boundArguments(settings, info.parentType.getFields()[info.fieldName]!, this.args),
    });
  }

  get label() {
    return this.#label;
  }

  async select(fragment: SQL): Promise<readonly Readonly<Record<string, unknown>>[]> {
    // The same field comes again and again; planned anew each time, a thousand random operations took eight minutes, and take one.
    return this.#context.reads.query({ ...toStatement(fragment, this.#label), isPrepared: true });
  }

  /** Whether there is a row of a table that the viewer may see, that is joined, and that satisfies a condition. */
  exists(target: TableRef, on: (row: PgTable) => SQL, condition: (row: PgTable) => SQL): SQL {
    return this.scope.exists(target, (row) => sql`${on(row)} and ${condition(row)}`);
  }
}

/** The table row of the parent as a `from` clause with its condition. */
function parentOf(source: unknown, call: Call): { row: PgTable; from: SQL; where: SQL } {
  if (!(source instanceof Row)) throw new Error(`${call.label} is read from a row, and there is none`);
  const table = source.table.options.table;
  const row = call.aliases.of(table);
  return {
    row,
    from: call.scope.from(table, row),
    where: sql`${keyOf(source.table, row)} = ${bound(source.key, keyType(source.table))}`,
  };
}

export function scalarResolver(settings: ReadSettings, field: ScalarField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = source instanceof Row ? parentOf(source, call) : undefined;
    const value = field.sql((parent?.row ?? {}) as PgTable, call.scope);
    const rows = await call.select(
      parent === undefined
        ? sql`select to_json(${value}) as value`
        : sql`select to_json(${value}) as value from ${parent.from} where ${parent.where}`,
    );
    return rows[0]?.['value'] ?? null;
  };
}

export function valueResolver(settings: ReadSettings, field: ValueField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = parentOf(source, call);
    // As text: a number beyond 2^53 would not come through JSON as it is.
    const texts = Object.entries(field.parts(parent.row, call.scope)).map(
      ([name, part]) => [name, sql`(${part})::${sql.raw(field.value.parts[name]!)}::text`] as const,
    );
    const rows = await call.select(
      sql`select ${jsonObject(Object.fromEntries(texts))} as value from ${parent.from} where ${parent.where}`,
    );
    const found = rows[0]?.['value'] as Record<string, unknown> | undefined;
    const isWhole = found !== undefined && Object.values(found).every((part) => part !== null);
    return isWhole ? new PartedValue(field.value, found, call.lens) : null;
  };
}

export function partResolver(settings: ReadSettings, field: PartField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const { value, parts } = source as PartedValue;
    const boundParts = Object.fromEntries(
      Object.entries(value.parts).map(([name, type]) => [name, bound(parts[name], type)]),
    );
    const rows = await call.select(sql`select to_json(${field.sql(boundParts, call.scope)}) as value`);
    return rows[0]?.['value'] ?? null;
  };
}

export function oneResolver(settings: ReadSettings, field: OneField): Resolver {
  const list = manyResolver(settings, field, 1);
  return async (source, values, context, info) => {
    const rows = (await list(source, values, context, info)) as readonly Row[];
    return rows[0] ?? null;
  };
}

export function manyResolver(settings: ReadSettings, field: ManyField | OneField, limit?: number): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const target = field.target();
    const parent = source instanceof Row ? parentOf(source, call) : undefined;
    const row = call.aliases.of(target.options.table);
    const terms: readonly OrderTerm[] =
      field.order?.(row, (parent?.row ?? {}) as PgTable, call.scope) ?? target.options.order(row);
    const order = withKey(target, row, terms).map((term) => ({ descending: false, ...term }));
    const where = allOf([
      parent?.where,
      field.on(row, (parent?.row ?? {}) as PgTable, call.scope),
      call.scope.viewing.shows(target, row),
    ]);
    const from = parent === undefined ? sql`` : sql`${parent.from}, `;
    const rows = await call.select(
      sql`select to_json(${keyOf(target, row)}) as key from ${from}${call.scope.from(target.options.table, row)} where ${where}
          order by ${orderByClause({ terms: order, fingerprint: '' }, false)}${limit === undefined ? sql`` : sql` limit ${sql.raw(String(limit))}`}`,
    );
    return rows.map((each) => new Row(target, String(each['key']), call.lens));
  };
}

export function oneOfResolver(settings: ReadSettings, field: OneOfField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = parentOf(source, call);
    const [found] = await call.select(
      sql`select ${field.discriminator(parent.row)} as type, ${field.key(parent.row)} as key from ${parent.from} where ${parent.where}`,
    );
    const target = field.targets().find((each) => each.name === found?.['type']);
    const key = found?.['key'] ?? null;
    return target === undefined || key === null ? null : findRow(call, target, key as string);
  };
}

/** A row by its key, if it exists and the viewer may see it. */
async function findRow(call: Call, table: TableRef, key: string): Promise<Row | null> {
  const row = call.aliases.of(table.options.table);
  const [found] = await call.select(
    sql`select to_json(${keyOf(table, row)}) as key from ${call.scope.from(table.options.table, row)}
        where ${allOf([sql`${keyOf(table, row)} = ${bound(key, keyType(table))}`, call.scope.viewing.shows(table, row)])}`,
  );
  return found === undefined ? null : new Row(table, key, call.lens);
}

/** `node(id)`: the row that a global id names, whatever its type. */
export function nodeResolver(settings: ReadSettings, tables: () => readonly TableRef[]): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, {}, context, info);
    const { type, key } = readNodeId(
      values['id'],
      tables().map((each) => each.name),
    );
    return findRow(
      call,
      tables().find((each) => each.name === type)!,
      key,
    );
  };
}

export function computedResolver(settings: ReadSettings, field: ComputedField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    const parent = parentOf(source, call);
    const needs = jsonObject(field.needs(parent.row, call.scope));
    const rows = await call.select(sql`select ${needs} as value from ${parent.from} where ${parent.where}`);
    const facts = rows.map((each) => each['value'] as Record<string, unknown>);
    return field.compute(facts, { asOf: call.lens.asOf, args: values, edition: context.reads.edition })[0] ?? null;
  };
}

export function codeResolver(settings: ReadSettings, field: CodeField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    return field.answer({
      key: source instanceof Row ? source.key : null,
      lens: call.lens,
      args: values,
      context,
      facts: async (table, key, needs) => {
        const row = call.aliases.of(table.options.table);
        const declared = table as unknown as TableRef;
        const where = [
          sql`${keyOf(declared, row)} = ${bound(key, keyType(declared))}`,
          call.scope.viewing.shows(table, row),
        ];
        const [found] = await call.select(
          sql`select ${jsonObject(needs(row, call.scope))} as value from ${call.scope.from(table.options.table, row)} where ${allOf(where)}`,
        );
        return (found?.['value'] as Readonly<Record<string, unknown>> | undefined) ?? null;
      },
    });
  };
}

export function connectionResolver(settings: ReadSettings, field: ConnectionField): Resolver {
  return async (source, values, context, info): Promise<Page> => {
    const call = new Call(settings, source, values, context, info);
    const target = field.target();
    const parent = source instanceof Row ? parentOf(source, call) : undefined;
    const row = call.aliases.of(target.options.table);
    const order = pageOrder(
      call.label,
      field,
      target,
      { row, parent: (parent?.row ?? {}) as PgTable },
      call.scope,
      call.args,
    );
    const page = readPage(call.args, order, settings);
    const from = sql`${parent === undefined ? sql`` : sql`${parent.from}, `}${call.scope.from(target.options.table, row)}`;
    const selected = allOf([
      parent?.where,
      call.scope.viewing.shows(target, row),
      field.on(row, (parent?.row ?? {}) as PgTable, call.scope),
      call.args.at(['where']) === null || call.args.at(['where']) === undefined
        ? undefined
        : filterCondition(target, row, ['where'], {
            args: call.args,
            scope: call.scope,
            exists: (target, on, condition) => call.exists(target, on, condition),
          }),
    ]);
    const boundCursor = (cursor: readonly unknown[]) =>
      cursor.map((value, index) => bound(value, order.terms[index]!.type));
    const within = allOf([
      selected,
      page.after === null ? undefined : beyondCursor(order, boundCursor(page.after), 'after'),
      page.before === null ? undefined : beyondCursor(order, boundCursor(page.before), 'before'),
    ]);
    const rows = await call.select(
      sql`select to_json(${keyOf(target, row)}) as key, ${cursorExpression(order)} as cursor from ${from} where ${within}
          order by ${orderByClause(order, page.fromEnd)} limit ${bound(page.count + 1, 'integer')}`,
    );
    const kept = rows.slice(0, page.count);
    if (page.fromEnd) kept.reverse();
    const hasMore = rows.length > page.count;
    return {
      edges: kept.map((each) => ({
        node: new Row(target, String(each['key']), call.lens),
        cursor: String(each['cursor']),
      })),
      hasNextPage: page.fromEnd ? page.before !== null : hasMore,
      hasPreviousPage: page.fromEnd ? hasMore : page.after !== null,
      totalCount: async () =>
        Number((await call.select(sql`select count(*)::integer as value from ${from} where ${selected}`))[0]!['value']),
    };
  };
}

function jsonObject(fields: Readonly<Record<string, SQL>>): SQL {
  const pairs = Object.entries(fields).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`);
  return sql`json_build_object(${sql.join(pairs, sql`, `)})`;
}

/** The groups of an aggregate, with everything that is reckoned from their rows. */
export function aggregateResolver(settings: ReadSettings, field: AggregateField): Resolver {
  return async (source, values, context, info) => {
    const call = new Call(settings, source, values, context, info);
    if (source instanceof Row) throw new Error(`${call.label}: an aggregate is asked of the root`);
    groupLimit(call.args);
    const asked = {
      declaration: field.declaration,
      on: (...given: Parameters<AggregateField['on']>) => field.on(...given),
      args: call.args,
    };
    const selection = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    const measures = neededMeasures(field.declaration, call.args, selectedOnGroups(selection, type, info.fieldNodes));
    const groups = { ...asked, measures, scope: call.scope, aliases: call.aliases, parent: noRow };
    const combinations = combinationsQuery(groups);
    if (combinations !== undefined) checkCombinations(Number((await call.select(combinations))[0]!['size']));
    const rows = await call.select(groupRowsStatement(groups));
    return rows.map((row) => new Group(call.lens, row['value'] as Record<string, unknown>, asked));
  };
}

const noRow = {} as PgTable;

/** A field of a group. */
export function groupResolver(settings: ReadSettings, field: GroupField): Resolver {
  return async (source, values, context, info) => {
    const group = source as Group;
    switch (field.kind) {
      case 'groupKeys':
        return keysOfGroup(settings, group, context, info);
      case 'groupMeasure': {
        const measure = field.declaration.measures.get(field.measure)!;
        const [first, second] = measureColumns(field.measure, measure).map((column) => group.columns[column]);
        if (measure.kind !== 'share') return first ?? null;
        return Number(second) === 0
          ? null
          : new PartedValue(field.declaration.ratio, { numerator: first, denominator: second }, group.lens);
      }
      case 'groupRows': {
        const { declaration, on, args } = group.call;
        const connection = rowsOfGroup(declaration, on, args, (index) => boundKey(group, index), new Aliases());
        return connectionResolver(settings, connection)(source, values, context, info);
      }
    }
  };
}

async function keysOfGroup(
  settings: ReadSettings,
  group: Group,
  context: ReadContext,
  info: GraphQLResolveInfo,
): Promise<unknown> {
  const call = new Call(settings, group, {}, context, info);
  return Promise.all(
    groupedBy(group.call.declaration, group.call.args).map(async ({ name, dimension }, index) => {
      const [key, label] = [group.columns[keyColumn(index)] ?? null, group.columns[labelColumn(index)] ?? null];
      if (dimension.kind !== 'node') return { dimension: name, value: key, label, node: null };
      const isShown = key !== null && label !== null;
      return {
        dimension: name,
        value: isShown ? `${dimension.target().name}:${key as string}` : null,
        label,
        node: isShown ? await findRow(call, dimension.target(), key as string) : null,
      };
    }),
  );
}
