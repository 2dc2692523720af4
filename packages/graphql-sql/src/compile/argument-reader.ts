import {
  BREAK,
  getArgumentValues,
  Kind,
  visit,
  type ArgumentNode,
  type FieldNode,
  type GraphQLField,
  type ObjectFieldNode,
  type ValueNode,
} from 'graphql';

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
  const read = fieldsReader(node.arguments!, known);
  return read === undefined ? inFull : (variables) => read(variables) ?? inFull(variables);
}

/** Reads something from variables; undefined where only graphql-js knows what stands in for one, or how it is refused. */
type Reader<T> = (variables: Values) => T | undefined;

/** Reads the fields of an object, or the arguments of a field; undefined where a value is in another form than the document has it. */
function fieldsReader(fields: readonly (ArgumentNode | ObjectFieldNode)[], known: Values): Reader<Values> | undefined {
  const readers: (readonly [name: string, read: Reader<unknown>])[] = [];
  for (const { name, value } of fields) {
    if (!isVaried(value)) continue;
    const read = valueReader(value, known[name.value]);
    if (read === undefined) return undefined;
    readers.push([name.value, read]);
  }
  return (variables) => {
    const values: Record<string, unknown> = { ...known };
    for (const [name, read] of readers) {
      const value = read(variables);
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return values;
  };
}

/** Reads a value in which there is a variable. */
function valueReader(node: ValueNode, known: unknown): Reader<unknown> | undefined {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return (variables) => (Object.hasOwn(variables, name) ? (variables[name] ?? undefined) : undefined);
  }
  if (node.kind !== Kind.OBJECT || typeof known !== 'object' || known === null || Array.isArray(known))
    return undefined;
  return fieldsReader(node.fields, known as Values);
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
