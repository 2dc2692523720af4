import { buildSchema, getArgumentValues, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argumentReader, variedIn } from './argument-reader.js';

const schema = buildSchema(`
  input Range { least: Int = 1, most: Int, kinds: [Kind!] }
  input Where { name: String!, within: Range, either: [Where!] }
  enum Kind { HOME AWAY }
  type Query { games(first: Int! = 10, after: String, where: Where, kinds: [Kind!]): Int }
`);
const field = schema.getQueryType()!.getFields()['games']!;

function fieldOf(text: string): FieldNode {
  const [operation] = parse(text).definitions as [OperationDefinitionNode];
  return operation.selectionSet.selections[0] as FieldNode;
}

const written = [
  '{ games }',
  '{ games(first: 3, where: { name: "a" }) }',
  'query ($n: Int) { games(first: $n) }',
  'query ($n: Int, $a: String) { games(first: $n, after: $a, kinds: [HOME]) }',
  'query ($w: Where) { games(where: $w) }',
  'query ($s: String!) { games(where: { name: $s, within: { most: 3 } }) }',
  'query ($s: String!, $n: Int) { games(where: { name: $s, within: { least: $n, kinds: HOME } }) }',
  'query ($s: String!) { games(where: { name: "x", either: { name: $s } }) }',
  'query ($s: String!) { games(where: { name: "x", either: [{ name: $s }, { name: "y" }] }) }',
  'query ($r: Range) { games(where: { name: "x", within: $r }) }',
  'query ($k: [Kind!]) { games(kinds: $k, where: { name: "x", within: { kinds: $k } }) }',
  'query ($toString: String) { games(after: $toString) }',
];

/** Values of all the variables, as graphql-js coerces them: some not given, some null. */
const name = fc.constantFrom('a', 'b');
const range = fc.record({ least: fc.nat(9), most: fc.option(fc.nat(9)) }, { requiredKeys: ['least'] });
const variables = fc.record(
  {
    n: fc.option(fc.nat(9)),
    a: fc.option(name),
    s: name,
    w: fc.option(fc.record({ name, within: range }, { requiredKeys: ['name'] })),
    r: fc.option(range),
    k: fc.option(fc.constantFrom(['HOME'], ['AWAY', 'HOME'])),
    toString: fc.option(name),
  },
  { requiredKeys: ['s'] },
);

/** What comes of reading: the values, or that they are refused. */
const outcome = (read: () => unknown) => {
  try {
    return { values: read() };
  } catch (error) {
    return { refused: (error as Error).message };
  }
};

describe('arguments read for a run', () => {
  it.each(written)('are those that graphql-js reads: %s', (text) => {
    const node = fieldOf(text);
    fc.assert(
      fc.property(variables, variables, (first, later) => {
        const known = outcome(() => getArgumentValues(field, node, first));
        // A plan is made for arguments that can be read.
        fc.pre('values' in known);
        const read = argumentReader(field, node, variedIn(node), known.values as Record<string, unknown>);
        expect(outcome(() => read(later))).toEqual(outcome(() => getArgumentValues(field, node, later)));
      }),
      { seed: 1 },
    );
  });
});
