import {
  getNamedType,
  Kind,
  parse,
  print,
  visit,
  type ASTNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
} from 'graphql';
import { answered, answeredTypeKey } from './answered.js';
import type { Answer, Operation } from './compile/engine.js';
import { collectFields, subSelections } from './compile/selection.js';
import type { Lens } from './runtime.js';

/** What reading back needs to know of the mutation that wrote. */
export interface ReadBack {
  readonly info: GraphQLResolveInfo;
  /** The type that the mutation answers with. */
  readonly type: GraphQLObjectType;
  /** The global ids of the rows that a field of the type shows; undefined for a field that shows no rows. */
  readonly idsOf: (field: GraphQLField<unknown, unknown>) => readonly string[] | undefined;
  /** The day and the instant to read by; absent for those of the request. */
  readonly lens?: Required<Lens> | undefined;
  readonly ask: Ask;
}

/** Asks the read engine. */
export type Ask = (operation: Omit<Operation, 'contextValue'>) => Promise<Answer>;

/** Rows of one type that are read with one selection. */
export interface AskedRows {
  /** Of the variable that carries the ids, and of the field that answers them. */
  readonly name: string;
  readonly typeName: string;
  readonly ids: readonly string[];
  readonly nodes: readonly FieldNode[];
}

/**
 * Reads the rows that the answer of a mutation shows, all of them by one operation of the read engine, with the selections
 * of the request. For each response key: the objects in the order of their ids, null for each that the viewer may not see.
 * Throws the first error when they cannot be read as asked.
 */
export async function readBack(asked: ReadBack): Promise<ReadonlyMap<string, readonly unknown[]>> {
  const rows = rowsAsked(asked);
  if (rows.length === 0) return new Map();
  const found = await readRows(rows, asked);
  return new Map(rows.map(({ key, name }) => [key, found[name]!]));
}

/** How rows are read: for which request, by which lens if not that of the request, and who is asked. */
export interface RowsReading {
  readonly info: Pick<GraphQLResolveInfo, 'fragments' | 'operation' | 'variableValues'>;
  readonly lens?: Lens | undefined;
  readonly ask: Ask;
}

/** Reads rows by one operation: by name, in the order of their ids, null for each that the viewer may not see. */
export async function readRows(
  rows: readonly AskedRows[],
  asked: RowsReading,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const answer = await asked.ask(operationFor(rows, asked));
  if (answer.kind === 'result' && answer.result.errors !== undefined) throw answer.result.errors[0]!;
  const data: unknown = answer.kind === 'json' ? JSON.parse(answer.data) : answer.result.data;
  const root = (asked.lens === undefined ? data : (data as { at: unknown }).at) as Record<string, unknown[]>;
  return Object.fromEntries(rows.map(({ name }) => [name, root[name]!.map(answered)]));
}

function rowsAsked({ info, type, idsOf }: ReadBack): (AskedRows & { readonly key: string })[] {
  const context = { schema: info.schema, fragments: info.fragments, variables: info.variableValues };
  return [...collectFields(context, type, subSelections(info.fieldNodes))].flatMap(([key, nodes], index) => {
    const field = type.getFields()[nodes[0]!.name.value];
    const ids = field === undefined ? undefined : idsOf(field);
    if (field === undefined || ids === undefined) return [];
    return [{ key, name: `answered_${index}`, typeName: getNamedType(field.type).name, ids, nodes }];
  });
}

/** The operation has the same text whenever the same mutation is asked again, so that its plan is found. */
function operationFor(rows: readonly AskedRows[], { info, lens }: RowsReading): Omit<Operation, 'contextValue'> {
  const fields = rows.map(({ name, typeName, nodes }) => {
    const sets = subSelections(nodes).map((set) => `... on ${typeName} ${printNamed(set)}`);
    return `${name}: nodes(ids: $${name}) { ${sets.join(' ')} }`;
  });
  const fragments = Object.values(info.fragments).map(printNamed);
  const root =
    lens === undefined
      ? fields.join(' ')
      : `at(asOf: $answered_day, knownAt: $answered_instant) { ${fields.join(' ')} }`;
  const used = variablesIn([...rows.flatMap(({ nodes }) => nodes), ...Object.values(info.fragments)]);
  const given = (info.operation.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value));
  const declared = [
    ...rows.map(({ name }) => `$${name}: [ID!]!`),
    ...(lens === undefined ? [] : ['$answered_day: Date', '$answered_instant: DateTime']),
    ...given.map((each) => print(each)),
  ];
  const source = `query answer(${declared.join(', ')}) { ${root} } ${fragments.join(' ')}`;
  return {
    source,
    document: parse(source, { noLocation: true }),
    variableValues: {
      ...Object.fromEntries(given.map(({ variable: { name } }) => [name.value, info.variableValues[name.value]])),
      ...Object.fromEntries(rows.map(({ name, ids }) => [name, ids])),
      ...(lens === undefined ? {} : { answered_day: lens.asOf, answered_instant: lens.knownAt ?? null }),
    },
  };
}

/** A part of the request in which every selection says its type, by which interfaces and unions are told apart. */
function printNamed(part: ASTNode): string {
  const typename = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: answeredTypeKey },
    name: { kind: Kind.NAME, value: '__typename' },
  } as const;
  return print(
    visit(part, { SelectionSet: { leave: (set) => ({ ...set, selections: [...set.selections, typename] }) } }),
  );
}

function variablesIn(parts: readonly ASTNode[]): ReadonlySet<string> {
  const names = new Set<string>();
  // The definitions of a fragment's variables stand in the operation, so that every one met here is one that is used.
  for (const part of parts) visit(part, { Variable: ({ name }) => void names.add(name.value) });
  return names;
}
