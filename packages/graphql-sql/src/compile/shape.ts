import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

/** The structure of a value of a type. */
export function shapeOf(type: GraphQLInputType, value: unknown): string {
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
