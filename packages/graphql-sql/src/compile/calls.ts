import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getArgumentValues, type FieldNode, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { knownArguments, type Arguments } from '../arguments.js';
import type { Scope, ViewerFacts } from '../declaration.js';
import type { ShownRow } from '../follows.js';
import { checkKnowledge, editionOf } from '../lens.js';
import type { Edition, ReadSettings } from '../runtime.js';
import { boundArguments, makeScope } from '../scope.js';
import { isDerived } from '../source-table.js';
import type { Aliases } from '../statement.js';
import { argumentReader, variedIn, type ArgumentReader } from './argument-reader.js';
import type { PastEdition } from './past-editions.js';
import type { SelectionContext } from './selection.js';
import { slotArguments, type Inputs, type Slot } from './slots.js';

/** The day of the facts at one place of the operation, as SQL and as a value. */
export interface PlanLens {
  readonly asOf: SQL;
  readonly read: (inputs: Inputs) => string;
  /** The instant of knowledge; undefined for now. */
  readonly knownAt?: SQL | undefined;
  /** What held at that instant. */
  readonly edition: Edition;
}

/** What the fields of a selection are read from. */
export type Source =
  | { readonly kind: 'root'; readonly lens: PlanLens }
  | { readonly kind: 'row'; readonly shown: ShownRow; readonly lens: PlanLens }
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
  /** The names of those that are read from variables, and not the same in each run. */
  readonly varied: ReadonlySet<string>;
  readonly scope: Scope<string>;
  readonly lens: PlanLens;
  readonly parent: PgTable;
  /** The row the field is read from; undefined where it is read from none. */
  readonly from: ShownRow | undefined;
  readonly path: AnswerPath;
}

interface PlannedArguments {
  readonly args: Arguments;
  /** Where the arguments stand among those of the plan; -1 where the field takes none. */
  readonly place: number;
  readonly varied: ReadonlySet<string>;
  readonly constants: Readonly<Record<string, unknown>>;
}

const noRow = {} as PgTable;

/** What the fields of one operation have in common. */
interface CallParts {
  readonly context: SelectionContext;
  readonly settings: ReadSettings;
  readonly aliases: Aliases;
  readonly today: SQL;
  readonly viewer: ViewerFacts;
  readonly edition: Edition;
  /** What may refuse a run before anything is asked. */
  readonly checks: ((inputs: Inputs) => void)[];
}

/** The fields of an operation while it is compiled, and what each of its runs has to read for them. */
export class Calls {
  readonly argReaders: ArgumentReader[] = [];
  /** The values in arguments that may become parameters. */
  readonly leaves: Slot[] = [];
  readonly pasts: PastEdition[] = [];
  readonly #parts: CallParts;

  constructor(parts: CallParts) {
    this.#parts = parts;
  }

  /** What one field is compiled from. */
  of(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    nodes: readonly FieldNode[],
    source: Source,
    path: AnswerPath,
  ): Call {
    const { args, place, varied, constants } = this.#arguments(field, nodes[0]!);
    const lens = this.#lens(source.lens, args, place);
    const scope = makeScope({
      aliases: this.#parts.aliases,
      asOf: lens.asOf,
      today: this.#parts.today,
      knownAt: lens.knownAt,
      viewer: this.#parts.viewer,
      edition: lens.edition,
      presentEdition: this.#parts.edition,
      held: lens.knownAt === undefined ? (fromOf(source)?.held ?? []) : [],
      args: boundArguments(this.#parts.settings, field, args),
      constants,
    });
    const from = fromOf(source);
    const parent = from?.row ?? noRow;
    return {
      field,
      nodes,
      label: `${type.name}.${field.name}`,
      place,
      args,
      varied,
      scope,
      lens,
      parent,
      from,
      path,
    };
  }

  /** The lens of a field: that of its surroundings, unless its own arguments set another. */
  #lens(outer: PlanLens, args: Arguments, place: number): PlanLens {
    const given = (name: string) => typeof args.at([name]) === 'string';
    const moved = given('asOf')
      ? { ...outer, asOf: args.leaf(['asOf'], 'date'), read: (inputs: Inputs) => String(inputs.args[place]!['asOf']) }
      : outer;
    if (!given('knownAt')) return moved;
    this.#parts.checks.push((inputs) => checkKnowledge(String(inputs.args[place]!['knownAt']), inputs.runtime));
    const edition = editionOf({ edition: this.#parts.edition }, { knownAt: String(args.at(['knownAt'])) });
    if (this.#parts.edition.asKnownAt !== undefined) this.pasts.push({ place, key: edition.key });
    return { ...moved, knownAt: args.leaf(['knownAt'], 'timestamptz'), edition };
  }

  /** Arguments without variables are coerced once; the others for each run. */
  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): PlannedArguments {
    if (field.args.length === 0) return { args: knownArguments({}), place: -1, varied: new Set(), constants: {} };
    const values = getArgumentValues(field, node, this.#parts.context.variables);
    const place = this.argReaders.length;
    const varied = variedIn(node);
    const isVaried = varied.size > 0;
    this.argReaders.push(argumentReader(field, node, varied, values));
    const args = slotArguments(place, values, varied, (leaf) => void this.leaves.push(leaf));
    return { args, place, varied, constants: isVaried ? {} : values };
  }
}

/** Whether constraints of the database stand behind the row that a field is read from. */
export function keepsPromises({ from, lens }: Call): boolean {
  return from !== undefined && haveConstraints(from.table.options.table, lens);
}

/** Whether constraints of the database stand behind the rows of a table: not as they were known once, nor where a query makes them. */
export function haveConstraints(table: PgTable, { knownAt }: PlanLens): boolean {
  return knownAt === undefined && !isDerived(table);
}

function fromOf(source: Source): ShownRow | undefined {
  return source.kind === 'row' ? source.shown : undefined;
}
