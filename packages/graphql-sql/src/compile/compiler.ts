import { is, sql, SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import {
  getNamedType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldDeclaration, Scope, TableRef, ViewerFacts, Viewing } from '../declaration.js';
import { leftToAsk, type JoinedRow, type ShownRow } from '../follows.js';
import { readOf } from '../plugin.js';
import { isSaidCertain } from '../promises.js';
import type { Edition, ReadSettings } from '../runtime.js';
import { Aliases, allOf, toStatement } from '../statement.js';
import { aggregateText } from './aggregate.js';
import { Calls, keepsPromises, type AnswerPath, type Call, type PlanLens, type Source } from './calls.js';
import { connectionText } from './connection.js';
import { CostMeter, type Times } from './cost.js';
import type { HeldRow } from './held-rows.js';
import { concat, scalarText } from './json-text.js';
import { nodesText, nodeText } from './node.js';
import { useMark, type ComputedUse, type Plan } from './plan.js';
import { manyText, oneOfText, oneText } from './related-rows.js';
import { collectFields, subSelections, type SelectionContext } from './selection.js';
import { slot, slotsIn, type Inputs, type Slot } from './slots.js';
import { isCertainColumn } from './through-key.js';
import { valueText } from './value.js';
import { plannedViewer, type ViewerKind } from './viewer-kind.js';

/** A field that has no declaration, so that only graphql-js can answer it. The operation is then answered without a plan. */
export class NotCompilable extends Error {}

/** How rows of another table belong to a field. */
interface JoinedBy {
  on(target: PgTable, parent: PgTable, scope: Scope<string>): SQL | undefined;
}

/** For whom a plan is made, and what it goes by. */
export interface PlannedFor {
  readonly kind: ViewerKind;
  readonly edition: Edition;
}

/** Compiles one operation into one statement. */
export class Compiler {
  readonly context: SelectionContext;
  readonly settings: ReadSettings;
  readonly aliases = new Aliases();
  readonly checks: ((inputs: Inputs) => void)[] = [];
  readonly #operation: OperationDefinitionNode;
  readonly #today = slot((inputs) => inputs.lens.asOf, 'date');
  readonly #viewer: ViewerFacts;
  readonly #edition: Edition;
  readonly #computed: ComputedUse[] = [];
  readonly #calls: Calls;
  /** Whether how many rows the parameters let through decides what a good plan is, whichever they are. */
  isPlannedForValues = false;
  readonly #decisive = new Set<unknown>();
  #leftOut: string | undefined;
  readonly #cost = new CostMeter();
  #names = 0;
  #readings = 0;

  constructor(
    context: SelectionContext,
    settings: ReadSettings,
    operation: OperationDefinitionNode,
    { kind, edition }: PlannedFor,
  ) {
    this.context = context;
    this.settings = settings;
    this.#operation = operation;
    this.#viewer = plannedViewer(settings, kind);
    this.#edition = edition;
    const { aliases, checks } = this;
    this.#calls = new Calls({ context, settings, aliases, today: this.#today, viewer: this.#viewer, edition, checks });
  }

  compile(): Plan {
    const root = this.context.schema.getQueryType();
    if (root === undefined || root === null) throw new NotCompilable('the schema has no query type');
    const lens: PlanLens = { asOf: this.#today, read: (inputs) => inputs.lens.asOf, edition: this.#edition };
    const text = this.objectText(root, [this.#operation.selectionSet], { kind: 'root', lens }, []);
    const statement = toStatement(sql`select ${text} as data`, this.#operation.name?.value ?? 'query');
    // What no parameter of the statement reads may still be refused, as an id of another type below a field left out.
    const read = new Set<unknown>(statement.params);
    for (const leaf of this.#calls.leaves) if (!read.has(leaf)) this.checks.push((inputs) => void leaf.read(inputs));
    return {
      text: statement.text,
      params: statement.params,
      decisive: statement.params.flatMap((param, place) =>
        this.isPlannedForValues || this.#decisive.has(param) ? [place + 1] : [],
      ),
      argReaders: this.#calls.argReaders,
      checks: this.checks,
      computed: this.#computed,
      pasts: this.#calls.pasts,
      cost: (inputs) => this.#cost.total(inputs),
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
  rowText(
    table: TableRef,
    row: PgTable,
    nodes: readonly FieldNode[],
    lens: PlanLens,
    path: AnswerPath,
    held: readonly HeldRow[] = [],
  ): SQL {
    const type = this.context.schema.getType(table.name);
    if (!isObjectType(type)) throw new NotCompilable(table.name);
    return this.objectText(type, subSelections(nodes), { kind: 'row', shown: { table, row, held }, lens }, path);
  }

  /** Says that the values of parameters, or of all those in a fragment, decide what a good plan is. */
  decidedBy(values: SQL | readonly Slot[]): void {
    for (const each of is(values, SQL) ? slotsIn(values) : values) this.#decisive.add(each);
  }

  /** What a fragment asks of the viewer that not all viewers of the kind have in common. */
  viewerFactsIn(fragment: SQL): readonly Slot[] {
    const facts = new Set(Object.values(this.#viewer).flatMap((fact) => slotsIn(fact as SQL)));
    return slotsIn(fragment).filter((each) => facts.has(each));
  }

  /** Compiles `work` as something that happens so many times. */
  repeated<T>(times: Times, work: () => T): T {
    return this.#cost.repeated(times, work);
  }

  /** Reads something from the inputs of a run once, however often it is asked. */
  oncePerRun<T>(read: (inputs: Inputs) => T): (inputs: Inputs) => T {
    const place = this.#readings;
    this.#readings += 1;
    return (inputs) => (inputs.known[place] ??= read(inputs)) as T;
  }

  /** A name that nothing else in the statement has. */
  nextName(letter: string): string {
    this.#names += 1;
    return `${letter}${this.#names}`;
  }

  /**
   * The condition that a row of a related table belongs to the call's field and may be seen. `beside` are rows that another
   * condition of the same list asks about.
   */
  belongs(
    call: Call,
    target: TableRef,
    row: PgTable,
    read: JoinedBy,
    viewing: Viewing = call.scope.viewing,
    beside: readonly JoinedRow[] = [],
  ): SQL {
    const { on, left } = this.asked(call, { table: target, row }, read, viewing, beside);
    return allOf([on, ...left]);
  }

  /** What joins a row to the call's field, and the part of its rule that is left to ask. */
  asked(
    call: Call,
    target: ShownRow,
    read: JoinedBy,
    viewing: Viewing,
    beside: readonly JoinedRow[] = [],
  ): { on: SQL | undefined; left: readonly SQL[] } {
    const on = read.on(target.row, call.parent, call.scope);
    // Of a row as it was known earlier the rule is asked about the row that has its key now: nothing follows then.
    if (call.lens.knownAt !== undefined) return { on, left: [viewing.shows(target.table, target.row)] };
    const joined = call.from === undefined ? beside : [{ ...call.from, on, isInReach: true }, ...beside];
    return { on, left: leftToAsk(target, joined, viewing) };
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
    this.#cost.count();
    return this.#readText(read, this.callOf(type, field, nodes, source, path), source);
  }

  #readText(read: FieldDeclaration, call: Call, source: Source): SQL {
    const { type } = call.field;
    switch (read.kind) {
      case 'scalar':
        return this.#scalarText(read.sql(call.parent, call.scope), call);
      case 'part': {
        // A value is shown only where all its parts are known, and what is made of them is known then.
        const value = read.sql(source.kind === 'value' ? source.parts : {}, call.scope);
        return this.#scalarText(value, call, true);
      }
      case 'one':
        return oneText(this, read, call);
      case 'many':
        return manyText(this, read, call);
      case 'oneOf':
        return oneOfText(this, read, call);
      case 'value':
        return valueText(this, read, call);
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
          edition: call.lens.edition,
        });
        return factsText(this.#computed.length - 1, read.needs(call.parent, call.scope));
      case 'code':
        // Left to graphql-js as the schema is; what it costs is refused before anything is done.
        this.#leftOut = call.label;
        this.#cost.count(read.cost);
        return sql`'null'`;
      case 'lens':
        return this.objectText(
          getNamedType(type) as GraphQLObjectType,
          subSelections(call.nodes),
          { kind: 'root', lens: call.lens },
          call.path,
        );
      case 'node':
        return (call.field.name === 'nodes' ? nodesText : nodeText)(this, read.tables(), call);
      case 'aggregate':
        return aggregateText(this, read, call);
      case 'groupKeys':
      case 'groupMeasure':
      case 'groupRows':
        throw new NotCompilable(call.label);
    }
  }

  /** What one field is compiled from. */
  callOf(...asked: Parameters<Calls['of']>): Call {
    return this.#calls.of(...asked);
  }

  #scalarText(value: SQL, call: Call, isKnown = false): SQL {
    const isCertain = isKnown || (keepsPromises(call) && (isCertainColumn(value) || isSaidCertain(value)));
    return scalarText(value, call.field.type, { plainScalars: this.settings.plainScalars, isCertain });
  }
}

/** The facts of a computed field as JSON text, marked with the use they are for. */
function factsText(use: number, facts: Readonly<Record<string, SQL>>): SQL {
  const pairs = Object.entries(facts).map(([name, value]) => sql`${sql.raw(`'${name}'`)}, ${value}`);
  return sql`json_build_object(${sql.join([sql.raw(`'${useMark}', ${use}`), ...pairs], sql`, `)})::text`;
}
