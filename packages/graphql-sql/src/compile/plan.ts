import {
  defaultFieldResolver,
  getArgumentValues,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLOutputType,
  GraphQLResolveInfo,
  SelectionSetNode,
} from 'graphql';
import type { ComputedField } from '../declaration.js';
import { PartedValue } from '../naive/sources.js';
import { readOf } from '../plugin.js';
import type { Edition, ReadRuntime } from '../runtime.js';
import type { Statement } from '../statement.js';
import type { ArgumentReader } from './argument-reader.js';
import type { AnswerPath } from './calls.js';
import type { PastEdition } from './past-editions.js';
import { collectFields, subSelections, type SelectionContext } from './selection.js';
import { Slot, type Inputs } from './slots.js';

/** The key under which the facts of a computed field name their use; no response key can be it. */
export const useMark = '#';

/** A computed field of a plan: where its facts stand in the answer, and how they become its value. */
export interface ComputedUse {
  readonly path: AnswerPath;
  readonly read: ComputedField;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  readonly place: number;
  readonly asOf: (inputs: Inputs) => string;
  readonly edition: Edition;
}

/** A compiled operation: one statement, where its parameters come from, and what is left to compute. */
export interface Plan {
  readonly text: string;
  readonly params: readonly unknown[];
  /** The parameters whose values decide how PostgreSQL should run the statement. */
  readonly decisive: readonly number[];
  readonly argReaders: readonly ArgumentReader[];
  readonly checks: readonly ((inputs: Inputs) => void)[];
  readonly computed: readonly ComputedUse[];
  /** Below which instants it goes by editions of their own; the plan answers no request whose instants fall under others. */
  readonly pasts: readonly PastEdition[];
  readonly cost: (inputs: Inputs) => number;
  readonly context: SelectionContext;
  /** A field that the plan leaves to graphql-js, so that it gives no answer but only a cost; undefined when it answers all. */
  readonly leftOut: string | undefined;
}

/** What a plan reads its parameters from in one run. */
export function inputsOf(plan: Plan, runtime: ReadRuntime, variables: Readonly<Record<string, unknown>>): Inputs {
  return {
    args: plan.argReaders.map((read) => read(variables)),
    viewer: runtime.viewer,
    lens: runtime.lens,
    runtime,
    known: [],
  };
}

/** Runs a plan: the JSON text of `data`, as the database wrote it wherever nothing is left to compute. */
export async function runPlan(
  plan: Plan,
  runtime: ReadRuntime,
  inputs: Inputs,
  variables: Readonly<Record<string, unknown>>,
): Promise<string> {
  const rows = await runtime.query(statementOf(plan, inputs));
  const text = String(rows[0]!['data']);
  if (plan.computed.length === 0) return text;
  const data: unknown = JSON.parse(text);
  plan.computed.forEach((use, index) => {
    finish({ ...use, index }, data, inputs, { ...plan.context, variables, edition: use.edition });
  });
  return JSON.stringify(data);
}

/** What values are finished in: the selection, and of the request what the place goes by and nothing to ask with. */
interface Finishing extends SelectionContext {
  readonly edition: Edition;
}

/**
 * The same in UTF-8. What the database wrote is not looked at then: in a profile of answers of 160 kB, making strings of them, and bytes of
 * the strings, was most of what Node did.
 */
export async function runPlanForBytes(
  plan: Plan,
  runtime: ReadRuntime,
  inputs: Inputs,
  variables: Readonly<Record<string, unknown>>,
): Promise<Uint8Array> {
  if (plan.computed.length === 0 && runtime.bytes !== undefined) return runtime.bytes(statementOf(plan, inputs));
  return utf8.encode(await runPlan(plan, runtime, inputs, variables));
}

const utf8 = new TextEncoder();

function statementOf(plan: Plan, inputs: Inputs): Statement {
  for (const check of plan.checks) check(inputs);
  const params = plan.params.map((param) => (param instanceof Slot ? param.read(inputs) : param));
  return { text: plan.text, params, decisive: plan.decisive };
}

/** Puts the values of a computed field in the place of its facts, all rows of the page at once. */
function finish(
  use: ComputedUse & { readonly index: number },
  data: unknown,
  inputs: Inputs,
  context: Finishing,
): void {
  const key = use.path.at(-1)!;
  // Rows of another type may stand at the same path, and bear another field under the same key.
  const holders = holdersAt(data, use.path.slice(0, -1)).filter((holder) => isFor(use.index, holder[key]));
  if (holders.length === 0) return;
  const facts = holders.map((holder) => holder[key] as Record<string, unknown>);
  const args = use.place < 0 ? {} : inputs.args[use.place]!;
  const values = use.read.compute(facts, { asOf: use.asOf(inputs), args, edition: context.edition });
  holders.forEach((holder, index) => {
    holder[key] = complete(context, use.field.type, values[index], subSelections(use.nodes));
  });
}

function isFor(index: number, facts: unknown): boolean {
  return typeof facts === 'object' && facts !== null && (facts as Record<string, unknown>)[useMark] === index;
}

function holdersAt(data: unknown, path: AnswerPath): Record<string, unknown>[] {
  let found: unknown[] = [data];
  for (const step of path) {
    found = found.flatMap((each) => (step === null ? (each as unknown[]) : [(each as Record<string, unknown>)[step]]));
    found = found.filter((each) => each !== null && each !== undefined);
  }
  return found as Record<string, unknown>[];
}

/** A value that cannot stand at its place; the operation is then answered field by field, which says where. */
class Incomplete extends Error {}

/** Brings a value into the form of its type and selection, as graphql-js would. */
function complete(
  context: Finishing,
  type: GraphQLOutputType,
  value: unknown,
  sets: readonly SelectionSetNode[],
): unknown {
  if (isNonNullType(type)) {
    const inner = complete(context, type.ofType, value, sets);
    if (inner === null) throw new Incomplete('null where the answer allows none');
    return inner;
  }
  if (value === null || value === undefined) return null;
  if (isListType(type))
    return [...(value as Iterable<unknown>)].map((each) => complete(context, type.ofType, each, sets));
  if (isLeafType(type)) return type.serialize(value);
  const named = getNamedType(type);
  if (!isObjectType(named)) throw new Incomplete(`a computed value of the abstract type ${named.name}`);
  return completeObject(context, named, value, sets);
}

function completeObject(
  context: Finishing,
  type: GraphQLObjectType,
  value: unknown,
  sets: readonly SelectionSetNode[],
): Record<string, unknown> {
  // As graphql-js makes it: in an object with a prototype a field that is called `__proto__` by the request would be none.
  const object = Object.create(null) as Record<string, unknown>;
  for (const [key, nodes] of collectFields(context, type, sets)) {
    const name = nodes[0]!.name.value;
    if (name === '__typename') {
      object[key] = type.name;
      continue;
    }
    const field = type.getFields()[name]!;
    const args = getArgumentValues(field, nodes[0]!, context.variables);
    object[key] = complete(context, field.type, resolved(context, type, field, value, args), subSelections(nodes));
  }
  return object;
}

/** The value of a field of what code made; the part of a value by its own code, since no statement is left to ask. */
function resolved(
  context: Finishing,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  value: unknown,
  args: Readonly<Record<string, unknown>>,
): unknown {
  const read = readOf(field.extensions);
  if (read?.kind === 'part' && value instanceof PartedValue) {
    if (read.inCode === undefined) throw new Incomplete(`${type.name}.${field.name} has no form in code`);
    return read.inCode(value.parts, args);
  }
  const info = { fieldName: field.name, parentType: type, schema: context.schema } as unknown as GraphQLResolveInfo;
  const found: unknown = (field.resolve ?? defaultFieldResolver)(
    value,
    args,
    { reads: { edition: context.edition } },
    info,
  );
  if (found instanceof Promise) throw new Incomplete(`${type.name}.${field.name} is finished asynchronously`);
  return found;
}
