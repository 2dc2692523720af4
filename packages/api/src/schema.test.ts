import { lexicographicSortSchema, printSchema, type GraphQLNamedType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from './schema.js';

describe('the GraphQL contract', () => {
  it('is the one committed as schema.graphql; `npx vitest run packages/api/src/schema.test.ts --update` writes a new one for review', async () => {
    await expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toMatchFileSnapshot('../../../schema.graphql');
  });

  it('describes every type, field, argument and enum value in Vietnamese and English', () => {
    expect(Object.values(schema.getTypeMap()).flatMap(undescribed)).toEqual([]);
  });
});

const own = (type: GraphQLNamedType) =>
  !type.name.startsWith('__') && !['Boolean', 'Float', 'ID', 'Int', 'String'].includes(type.name);

function undescribed(type: GraphQLNamedType): string[] {
  if (!own(type)) return [];
  const missing: string[] = [];
  const demand = (place: string, description: string | null | undefined) => {
    if (!/\S\. ?\/ \S|\S \/ \S/.test(description ?? '')) missing.push(place);
  };
  demand(type.name, type.description);
  if ('getFields' in type) {
    for (const field of Object.values(type.getFields())) {
      demand(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) demand(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  if ('getValues' in type)
    for (const value of type.getValues()) demand(`${type.name}.${value.name}`, value.description);
  return missing;
}
