import { array, assert, boolean, constantFrom, dictionary, integer, oneof, property, record, string } from 'fast-check';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { describe, expect, it } from 'vitest';
import { Variables } from './variables.js';

const schema = buildSchema(`
  scalar Date
  input Where { age: Int }
  enum Kind { A B }
  type Query { nothing(a: String, b: ID, c: Boolean, d: Float, e: Date, f: Kind, g: Where): Int }
`);
const variables = new Variables(schema);

const types = ['String', 'ID', 'Int', 'Boolean', 'Float', 'Date', 'Kind', 'Where', '[Int]', 'Missing'];
const definition = record({
  type: constantFrom(...types),
  isRequired: boolean(),
  default: constantFrom('', ' = null'),
});
const value = oneof(
  constantFrom<unknown>(null, undefined, '', 'A', 7, 7.5, -0, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), true, NaN, [7], {}),
  string(),
  integer(),
);

function operationOf(definitions: readonly { type: string; isRequired: boolean; default: string }[]) {
  const texts = definitions.map(
    (each, index) => `$v${index}: ${each.type}${each.isRequired ? '!' : ''}${each.isRequired ? '' : each.default}`,
  );
  return getOperationAST(parse(`query ${texts.length === 0 ? '' : `(${texts.join(' ')})`} { nothing }`))!;
}

describe('the variables of an operation', () => {
  it('are coerced as graphql-js coerces them, whatever is given', () => {
    assert(
      property(
        array(definition, { maxLength: 4 }),
        dictionary(constantFrom('v0', 'v1', 'v2', 'x'), value),
        (definitions, given) => {
          const operation = operationOf(definitions);
          const expected = getVariableValues(schema, operation.variableDefinitions ?? [], { ...given }).coerced;
          const coerced = variables.coerced(operation, given);
          expect(coerced === undefined ? undefined : { ...coerced }).toEqual(expected && { ...expected });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a number for an id', 'ID', 7, '7'],
    ['the smallest integer', 'Int', -(2 ** 31), -(2 ** 31)],
    ['an integer too large', 'Int', 2 ** 31, undefined],
    ['a text for a number', 'Int', '7', undefined],
    ['a number for a text', 'String', 7, undefined],
    ['a text for the truth', 'Boolean', 'true', undefined],
  ])('are not taken as they come: %s', (_case, type, given, expected) => {
    const operation = operationOf([{ type, isRequired: true, default: '' }]);
    expect(variables.coerced(operation, { v0: given })?.['v0']).toBe(expected);
  });

  it('are those of the request and of nothing that it inherits', () => {
    const operation = getOperationAST(parse('query ($constructor: String, $toString: String!) { nothing }'))!;
    expect(variables.coerced(operation, { toString: 'own' })).toEqual({ toString: 'own' });
    expect(variables.coerced(operation, {})).toBeUndefined();
  });
});
