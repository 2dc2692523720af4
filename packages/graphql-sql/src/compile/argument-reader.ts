import { BREAK, getArgumentValues, Kind, visit, type FieldNode, type GraphQLField, type ValueNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** The arguments of one field, from the variables of a run. */
export type ArgumentReader = (variables: Values) => Values;

/** The names of the arguments of a field that use variables. */
export function variedIn(node: FieldNode): ReadonlySet<string> {
  return new Set((node.arguments ?? []).filter(({ value }) => isVaried(value)).map(({ name }) => name.value));
}

/**
 * Reads the arguments of a field whose values were `known` when its plan was made. What uses no variable is not read again, and a variable
 * has been coerced already; asking graphql-js for all of them in each run cost as much as finding the plan.
 */
export function argumentReader(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  varied: ReadonlySet<string>,
  known: Values,
): ArgumentReader {
  if (varied.size === 0) return () => known;
  const inFull: ArgumentReader = (variables) => getArgumentValues(field, node, variables);
  const readers: (readonly [name: string, read: ValueReader])[] = [];
  for (const { name, value } of node.arguments!) {
    if (!varied.has(name.value)) continue;
    const read = valueReader(value, known[name.value]);
    if (read === undefined) return inFull;
    readers.push([name.value, read]);
  }
  return (variables) => {
    const values: Record<string, unknown> = { ...known };
    for (const [name, read] of readers) {
      const value = read(variables);
      if (value === undefined) return inFull(variables);
      values[name] = value;
    }
    return values;
  };
}

/** Reads a value from variables; undefined where only graphql-js knows what stands in for one, or how it is refused. */
type ValueReader = (variables: Values) => unknown;

/** Reads a value of a document; undefined where the value is in another form than the document has it. */
function valueReader(node: ValueNode, known: unknown): ValueReader | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (variables) => (Object.hasOwn(variables, name) ? (variables[name] ?? undefined) : undefined);
  }
  if (node.kind !== Kind.OBJECT) return isVaried(node) ? undefined : () => known;
  if (typeof known !== 'object' || known === null || Array.isArray(known)) return undefined;
  const readers: (readonly [name: string, read: ValueReader])[] = [];
  for (const { name, value } of node.fields) {
    if (!isVaried(value)) continue;
    const read = valueReader(value, (known as Values)[name.value]);
    if (read === undefined) return undefined;
    readers.push([name.value, read]);
  }
  return (variables) => {
    const object: Record<string, unknown> = { ...known };
    for (const [name, read] of readers) {
      const value = read(variables);
      if (value === undefined) return undefined;
      object[name] = value;
    }
    return object;
  };
}

function isVaried(node: ValueNode): boolean {
  let found = false;
  visit(node, {
    [Kind.VARIABLE]() {
      found = true;
      return BREAK;
    },
  });
  return found;
}
