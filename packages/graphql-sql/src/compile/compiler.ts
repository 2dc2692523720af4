import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  visit,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { knownArguments, type Arguments } from '../arguments.js';
import type { FieldDeclaration, ManyField, OneField, OneOfField, Scope, TableRef, ValueField } from '../declaration.js';
import { checkKnowledge } from '../lens.js';
import { readOf } from '../plugin.js';
import { readNodeId } from '../ids.js';
import { ReadRefused } from '../refused.js';
import type { ReadSettings } from '../runtime.js';
import { boundArguments, boundViewer, keyOf, keyType, makeScope, withKey } from '../scope.js';
import { Aliases, allOf, bound, toStatement } from '../statement.js';
import { orderByClause } from '../cursors.js';
import { aggregateText } from './aggregate.js';
import { connectionText } from './connection.js';
import { concat, nullable, scalarText } from './json-text.js';
import { useMark, type ComputedUse, type Plan } from './plan.js';
import { collectFields, subSelections, type SelectionContext } from './selection.js';
import { slot, slotArguments, type Inputs, type Slot } from './slots.js';

/** A field that has no declaration, so that only graphql-js can answer it. The operation is then answered without a plan. */
export class NotCompilable extends Error {}

/** The day of the facts at one place of the operation, as SQL and as a value. */
export interface PlanLens {
  readonly asOf: SQL;
  readonly read: (inputs: Inputs) => string;
  /** The instant of knowledge; undefined for now. */
  readonly knownAt?: SQL | undefined;
}

/** What the fields of a selection are read from. */
export type Source =
  | { readonly kind: 'root'; readonly lens: PlanLens }
  | { readonly kind: 'row'; readonly row: PgTable; readonly lens: PlanLens }
  | { readonly kind: 'value'; readonly parts: Readonly<Record<string, SQL>>; readonly lens: PlanLens };

/** Where a field stands in the answer; `null` stands for every element of a list. */
export type AnswerPath = readonly (string | null)[];

/** One field while it is compiled. */
export interface Call {
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly label: string;
  readonly place: number;
  readonly args: Arguments;
  readonly scope: Scope<string>;
  readonly lens: PlanLens;
  readonly parent: PgTable;
  readonly path: AnswerPath;
}

const noRow = {} as PgTable;

/** How many rows a list without pages is taken to have when its cost is estimated. */
const assumedListLength = 10;

/** Compiles one operation into one statement. */
export class Compiler {
  readonly context: SelectionContext;
  readonly settings: ReadSettings;
  readonly aliases = new Aliases();
  readonly checks: ((inputs: Inputs) => void)[] = [];
  readonly #operation: OperationDefinitionNode;
  readonly #argReaders: ((variables: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>)[] = [];
  readonly #leaves: Slot[] = [];
  readonly #computed: ComputedUse[] = [];
  #leftOut: string | undefined;
  #multiplier: ((inputs: Inputs) => number)[] = [];
  readonly #costs: ((inputs: Inputs) => number)[] = [];

  constructor(context: SelectionContext, settings: ReadSettings, operation: OperationDefinitionNode) {
    this.context = context;
    this.settings = settings;
    this.#operation = operation;
  }

  compile(): Plan {
    const root = this.context.schema.getQueryType();
    if (root === undefined || root === null) throw new NotCompilable('the schema has no query type');
    const lens: PlanLens = { asOf: slot((inputs) => inputs.lens.asOf, 'date'), read: (inputs) => inputs.lens.asOf };
    const text = this.objectText(root, [this.#operation.selectionSet], { kind: 'root', lens }, []);
    const statement = toStatement(sql`select ${text} as data`, this.#operation.name?.value ?? 'query');
    const costs = this.#costs;
    // What no parameter of the statement reads may still be refused, as an id of another type below a field left out.
    const read = new Set<unknown>(statement.params);
    for (const leaf of this.#leaves) if (!read.has(leaf)) this.checks.push((inputs) => void leaf.read(inputs));
    return {
      text: statement.text,
      params: statement.params,
      argReaders: this.#argReaders,
      checks: this.checks,
      computed: this.#computed,
      cost: (inputs) => costs.reduce((sum, cost) => sum + cost(inputs), 0),
      context: this.context,
      leftOut: this.#leftOut,
    };
  }

  /** A selection on an object type as JSON text. */
  objectText(type: GraphQLObjectType, sets: readonly SelectionSetNode[], source: Source, path: AnswerPath): SQL {
    const pieces: (string | SQL)[] = ['{'];
    let separator = '';
    for (const [key, nodes] of collectFields(this.context, type, sets)) {
      pieces.push(`${separator}"${key}":`, this.#fieldText(type, nodes, source, [...path, key]));
      separator = ',';
    }
    pieces.push('}');
    return concat(pieces);
  }

  /** A selection on a row of a table. */
  rowText(table: TableRef, row: PgTable, nodes: readonly FieldNode[], lens: PlanLens, path: AnswerPath): SQL {
    const type = this.context.schema.getType(table.name);
    if (!isObjectType(type)) throw new NotCompilable(table.name);
    return this.objectText(type, subSelections(nodes), { kind: 'row', row, lens }, path);
  }

  /** Compiles `work` as something that happens so many times. */
  repeated<T>(times: (inputs: Inputs) => number, work: () => T): T {
    const outer = this.#multiplier;
    this.#multiplier = [...outer, (inputs) => timesOrNone(times, inputs)];
    try {
      return work();
    } finally {
      this.#multiplier = outer;
    }
  }

  /** The condition that a row of a related table belongs to the call's field and may be seen. */
  belongs(
    call: Call,
    target: TableRef,
    row: PgTable,
    read: { on: OneField['on'] | ((target: PgTable, parent: PgTable, scope: Scope<string>) => SQL | undefined) },
    viewing: Scope = call.scope.viewing,
  ): SQL {
    return allOf([read.on(row, call.parent, call.scope), target.options.visible(row, viewing)]);
  }

  #fieldText(type: GraphQLObjectType, nodes: readonly FieldNode[], source: Source, path: AnswerPath): string | SQL {
    const name = nodes[0]!.name.value;
    if (name === '__typename') return `"${type.name}"`;
    if (name === '__schema' || name === '__type') {
      // Left to graphql-js; what stands beside it is reckoned all the same, so that asking for the schema buys nothing.
      this.#leftOut = `${type.name}.${name}`;
      return 'null';
    }
    const field = type.getFields()[name];
    const read = field === undefined ? undefined : readOf(field.extensions);
    if (field === undefined || read === undefined) throw new NotCompilable(`${type.name}.${name}`);
    const multiplier = this.#multiplier;
    this.#costs.push((inputs) => multiplier.reduce((product, times) => product * times(inputs), 1));
    return this.#readText(read, this.callOf(type, field, nodes, source, path), source);
  }

  #readText(read: FieldDeclaration, call: Call, source: Source): SQL {
    const { type } = call.field;
    switch (read.kind) {
      case 'scalar':
        return scalarText(read.sql(call.parent, call.scope), type);
      case 'part':
        return scalarText(read.sql(source.kind === 'value' ? source.parts : {}, call.scope), type);
      case 'one':
        return this.#oneText(read, call);
      case 'many':
        return this.#manyText(read, call);
      case 'oneOf':
        return this.#oneOfText(read, call);
      case 'value':
        return this.#valueText(read, call);
      case 'connection':
        return connectionText(this, read, call);
      case 'computed':
        this.#computed.push({
          path: call.path,
          read,
          field: call.field,
          nodes: call.nodes,
          place: call.place,
          asOf: call.lens.read,
        });
        return factsText(this.#computed.length - 1, read.needs(call.parent, call.scope));
      case 'lens':
        return this.objectText(
          getNamedType(type) as GraphQLObjectType,
          subSelections(call.nodes),
          { kind: 'root', lens: call.lens },
          call.path,
        );
      case 'node':
        return this.#nodeText(read.tables(), call);
      case 'aggregate':
        return aggregateText(this, read, call);
      case 'groupKeys':
      case 'groupMeasure':
      case 'groupRows':
        throw new NotCompilable(call.label);
    }
  }

  /** What one field is compiled from. */
  callOf(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    source: Source,
    path: AnswerPath,
  ): Call {
    const { args, place } = this.#arguments(field, nodes[0]!);
    const lens = this.#lens(source.lens, args, place);
    const scope = makeScope({
      aliases: this.aliases,
      asOf: lens.asOf,
      today: slot((inputs) => inputs.lens.asOf, 'date'),
      knownAt: lens.knownAt,
      viewer: boundViewer(this.settings, (name, sqlType) => slot((inputs) => inputs.viewer[name] ?? null, sqlType)),
      args: boundArguments(this.settings, field, args),
    });
    const parent = source.kind === 'row' ? source.row : noRow;
    return { field, nodes, label: `${type.name}.${field.name}`, place, args, scope, lens, parent, path };
  }

  /** The lens of a field: that of its surroundings, unless its own arguments set another. */
  #lens(outer: PlanLens, args: Arguments, place: number): PlanLens {
    const given = (name: string) => typeof args.at([name]) === 'string';
    const moved = given('asOf')
      ? { ...outer, asOf: args.leaf(['asOf'], 'date'), read: (inputs: Inputs) => String(inputs.args[place]!['asOf']) }
      : outer;
    if (!given('knownAt')) return moved;
    this.checks.push((inputs) => checkKnowledge(String(inputs.args[place]!['knownAt']), inputs.runtime));
    return { ...moved, knownAt: args.leaf(['knownAt'], 'timestamptz') };
  }

  /** Arguments without variables are coerced once; the others for each run. */
  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): { args: Arguments; place: number } {
    if (field.args.length === 0) return { args: knownArguments({}), place: -1 };
    const values = getArgumentValues(field, node, this.context.variables);
    const place = this.#argReaders.length;
    this.#argReaders.push(
      usesVariables(node) ? (variables) => getArgumentValues(field, node, variables) : () => values,
    );
    return { args: slotArguments(place, values, (leaf) => void this.#leaves.push(leaf)), place };
  }

  #oneText(read: OneField, call: Call): SQL {
    const target = read.target();
    const row = this.aliases.of(target.options.table);
    const text = this.rowText(target, row, call.nodes, call.lens, call.path);
    // Where no order is declared there is at most one row, and sorting it would only cost.
    const order = read.order === undefined ? sql`` : this.#ordered(read, target, row, call);
    return nullable(
      sql`(select ${text} from ${call.scope.from(target.options.table, row)} where ${this.belongs(call, target, row, read)}${order} limit 1)`,
      call.field.type,
    );
  }

  #manyText(read: ManyField, call: Call): SQL {
    const target = read.target();
    const row = this.aliases.of(target.options.table);
    const text = this.repeated(
      () => assumedListLength,
      () => this.rowText(target, row, call.nodes, call.lens, [...call.path, null]),
    );
    return sql`(select '[' || coalesce(string_agg(q.j, ','), '') || ']' from (select ${text} as j from ${call.scope.from(target.options.table, row)} where ${this.belongs(call, target, row, read)}${this.#ordered(read, target, row, call)}) q)`;
  }

  #ordered(read: OneField | ManyField, target: TableRef, row: PgTable, call: Call): SQL {
    const terms = read.order?.(row, call.parent, call.scope) ?? target.options.order(row);
    const order = withKey(target, row, terms).map((term) => ({ descending: false, ...term }));
    return sql` order by ${orderByClause({ terms: order, fingerprint: '' }, false)}`;
  }

  #oneOfText(read: OneOfField, call: Call): SQL {
    const branches = read.targets().map((target) => {
      const row = this.aliases.of(target.options.table);
      const where = allOf([
        sql`${keyOf(target, row)} = ${read.key(call.parent)}`,
        target.options.visible(row, call.scope.viewing),
      ]);
      const text = this.rowText(target, row, call.nodes, call.lens, call.path);
      return sql`when ${bound(target.name, 'text')} then (select ${text} from ${call.scope.from(target.options.table, row)} where ${where})`;
    });
    return nullable(sql`(case ${read.discriminator(call.parent)} ${sql.join(branches, sql` `)} end)`, call.field.type);
  }

  #valueText(read: ValueField, call: Call): SQL {
    const alias = `v${this.#computed.length}_${call.path.length}`;
    const names = Object.keys(read.value.parts);
    const parts = Object.fromEntries(names.map((name) => [name, sql.raw(`"${alias}"."${name}"`)]));
    const values = read.parts(call.parent, call.scope);
    const type = getNamedType(call.field.type) as GraphQLObjectType;
    const text = this.objectText(type, subSelections(call.nodes), { kind: 'value', parts, lens: call.lens }, call.path);
    const columns = sql.join(
      names.map((name) => sql`(${values[name]!})::${sql.raw(read.value.parts[name]!)} as ${sql.identifier(name)}`),
      sql`, `,
    );
    const isWhole = sql.join(
      names.map((name) => sql`${parts[name]!} is not null`),
      sql` and `,
    );
    // `offset 0` keeps PostgreSQL from writing each part, often a subquery of its own, once per use.
    return nullable(
      sql`(select ${text} from (select ${columns} offset 0) ${sql.identifier(alias)} where ${isWhole})`,
      call.field.type,
    );
  }

  #nodeText(tables: readonly TableRef[], call: Call): SQL {
    const names = tables.map((table) => table.name);
    const isList = call.field.name === 'nodes';
    const idsOf = (args: Readonly<Record<string, unknown>>) =>
      isList ? (args['ids'] as readonly string[]) : [args['id'] as string];
    const keysOf = (inputs: Inputs) => idsOf(inputs.args[call.place]!).map((id) => readNodeId(id, names));
    const given = isList ? (call.args.at(['ids']) as readonly string[]) : [call.args.at(['id']) as string];
    // Only the types of the ids belong to the plan: an id in bad form is refused when the plan runs, and no reason to keep none.
    const types = names.filter((name) => given.some((id) => typeof id === 'string' && id.startsWith(`${name}:`)));
    if (isList)
      this.checks.push((inputs) => checkCount(idsOf(inputs.args[call.place]!).length, this.settings.maxNodes));
    this.checks.push((inputs) => void keysOf(inputs));
    const itemPath = isList ? [...call.path, null] : call.path;
    const branches = types.map((name) => {
      const table = tables.find((each) => each.name === name)!;
      const row = this.aliases.of(table.options.table);
      const where = allOf([
        sql`${keyOf(table, row)} = asked.key::${sql.raw(keyType(table))}`,
        table.options.visible(row, call.scope.viewing),
      ]);
      const text = this.repeated(
        (inputs) => idsOf(inputs.args[call.place]!).length,
        () => this.rowText(table, row, call.nodes, call.lens, itemPath),
      );
      return sql`when ${bound(name, 'text')} then (select ${text} from ${call.scope.from(table.options.table, row)} where ${where})`;
    });
    const item =
      branches.length === 0 ? sql`'null'` : sql`coalesce(case asked.type ${sql.join(branches, sql` `)} end, 'null')`;
    const asked = sql`unnest(${slot((inputs) => keysOf(inputs).map((each) => each.type), 'text[]')}, ${slot((inputs) => keysOf(inputs).map((each) => each.key), 'uuid[]')}) with ordinality asked (type, key, place)`;
    return isList
      ? sql`(select '[' || coalesce(string_agg(${item}, ',' order by asked.place), '') || ']' from ${asked})`
      : sql`(select ${item} from ${asked})`;
  }
}

/** What stands below a page that is refused costs nothing; the rest of the operation still has its cost. */
function timesOrNone(times: (inputs: Inputs) => number, inputs: Inputs): number {
  try {
    return times(inputs);
  } catch (error) {
    if (error instanceof ReadRefused) return 0;
    throw error;
  }
}

/** Thrown inside a run when too many ids are given; the naive executor then says so at its place. */
function checkCount(count: number, limit: number): void {
  if (count > limit) throw new NotCompilable(`more than ${limit} ids`);
}

function usesVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) {
    visit(argument, { [Kind.VARIABLE]: () => void (found = true) });
  }
  return found;
}

/** The facts of a computed field as JSON text, marked with the use they are for. */
function factsText(use: number, facts: Readonly<Record<string, SQL>>): SQL {
  const pairs = Object.entries(facts).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`);
  return sql`json_build_object(${sql.join([sql.raw(`'${useMark}', ${use}`), ...pairs], sql`, `)})::text`;
}
