import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/**
 * The structure of variable values, as text: what a plan depends on, and nothing else. Numbers, texts and dates are
 * parameters of the plan; which of them are given, how lists of filters are built, the keys of an order, true and false, and
 * the types that ids name are its structure.
 */
export class VariableShapes {
  readonly #schema: GraphQLSchema;
  readonly #types = new WeakMap<
    OperationDefinitionNode,
    readonly (readonly [string, GraphQLInputType | undefined])[]
  >();

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  of(operation: OperationDefinitionNode, values: Readonly<Record<string, unknown>>): string {
    let shape = '';
    for (const [name, type] of this.#typesOf(operation)) {
      shape += `${name}=${type === undefined ? '?' : shapeOf(type, values[name])};`;
    }
    return shape;
  }

  #typesOf(operation: OperationDefinitionNode): readonly (readonly [string, GraphQLInputType | undefined])[] {
    const known = this.#types.get(operation);
    if (known !== undefined) return known;
    const types = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
      return [variable.name.value, typeFromAST(this.#schema, type as never) as GraphQLInputType | undefined] as const;
    });
    this.#types.set(operation, types);
    return types;
  }
}

function shapeOf(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return '0';
  if (isNonNullType(type)) return shapeOf(type.ofType, value);
  if (isListType(type)) return shapeOfList(type.ofType, Array.isArray(value) ? value : [value]);
  if (isInputObjectType(type)) {
    const fields = type.getFields();
    const parts = Object.entries(value).map(
      ([name, each]) => `${name}:${fields[name] ? shapeOf(fields[name].type, each) : '?'}`,
    );
    return `{${parts.join(',')}}`;
  }
  if (isEnumType(type)) return type.extensions['isStructural'] === true ? (value as string) : 's';
  if (type.name === 'Boolean') return value === true ? 't' : 'f';
  return type.name === 'ID' ? idType(value) : 's';
}

function shapeOfList(item: GraphQLInputType, values: readonly unknown[]): string {
  const named = getNamedType(item);
  if (isInputObjectType(named) || (isEnumType(named) && named.extensions['isStructural'] === true))
    return `[${values.map((each) => shapeOf(item, each)).join(',')}]`;
  if (named.name === 'ID') return `[${[...new Set(values.map(idType))].sort().join(',')}]`;
  return 's';
}

function idType(id: unknown): string {
  const colon = typeof id === 'string' ? id.indexOf(':') : -1;
  return colon > 0 && colon < 40 ? (id as string).slice(0, colon) : 'none';
}
