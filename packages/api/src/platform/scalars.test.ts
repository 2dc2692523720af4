import * as fc from 'fast-check';
import { GraphQLError, parse, parseValue, validate, type GraphQLScalarType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../schema.js';

/** What a scalar makes of a value: the value itself, or the code of the refusal. */
function outcome(parse: () => unknown): unknown {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return error.extensions['code'];
  }
}

function scalar(name: string) {
  const type = schema.getType(name) as GraphQLScalarType;
  return {
    variable: (value: unknown) => outcome(() => type.parseValue(value)),
    literal: (text: string) => outcome(() => type.parseLiteral(parseValue(text))),
  };
}

/** The value as a variable and as a literal in the document. */
function both(name: string, value: string): readonly unknown[] {
  return [scalar(name).variable(value), scalar(name).literal(JSON.stringify(value))];
}

describe.each<{ name: string; accepted: string[]; refused: string[] }>([
  {
    name: 'Date',
    accepted: ['2015-03-31', '2016-02-29', '2000-02-29', '0001-01-01', '9999-12-31'],
    refused: [
      '31-02-2015',
      '2015-02-29',
      '1900-02-29',
      '2015-02-31',
      '2015-13-01',
      '2015-00-10',
      '2015-3-1',
      '0000-01-01',
      '10000-01-01',
      '2015-03-31T00:00:00Z',
      ' 2015-03-31',
      '2015-03-31 ',
      '2015/03/31',
      '',
      'today',
      '２０１５-03-31',
    ],
  },
  {
    name: 'DateTime',
    accepted: [
      '2014-01-15T00:00:00Z',
      '2014-01-15T00:00Z',
      '2014-01-15T23:59:59.999+07:00',
      '2014-01-15T00:00:00.5-12:00',
      '2014-01-15T00:00:00+14:00',
      '0001-01-02T00:00:00Z',
    ],
    refused: [
      '2014-01-15',
      '2014-01-15T00:00:00',
      '2014-01-15 00:00:00Z',
      '2015-02-29T00:00:00Z',
      '2014-01-15T25:00:00Z',
      '2014-01-15T00:60:00Z',
      '2014-01-15T00:00:00+16:00',
      '2014-01-15T00:00:00-23:59',
      '2014-01-15T00:00:00+99:99',
      '2014-01-15T00:00:00+07:60',
      '2014-01-15T00:00:00.1234Z',
      '2014-01-15T00:00:00z',
      '0000-01-01T00:00:00Z',
      '',
    ],
  },
  {
    name: 'PartialDate',
    accepted: ['1962', '1962-07', '1962-07-15'],
    refused: ['62', '1962-7', '1962-13', '1962-07-32', '1962-02-29', '0000', '1962-', '', '07-1962'],
  },
  {
    name: 'Decimal',
    accepted: ['51.43', '0', '-0.5', '100.00', '1'.repeat(30)],
    refused: ['51,43', '.5', '5.', '1e3', 'NaN', 'Infinity', '+1', '', ' 1', '1'.repeat(31), '٣'],
  },
])('$name', ({ name, accepted, refused }) => {
  it.each(accepted)('takes %j', (value) => {
    expect(both(name, value)).toEqual([value, value]);
  });

  it.each(refused)('refuses %j', (value) => {
    expect(both(name, value)).toEqual(['INVALID_VALUE', 'INVALID_VALUE']);
  });

  it('refuses what is no text', () => {
    for (const value of [20150331, true, null, {}, [], ['2015-03-31']]) {
      expect(scalar(name).variable(value)).toBe('INVALID_VALUE');
    }
    expect(scalar(name).literal('20150331')).toBe('INVALID_VALUE');
  });
});

describe('Integer', () => {
  it('takes every whole number up to 2^53, and no other', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect([scalar('Integer').variable(value), scalar('Integer').literal(String(value))]).toEqual([value, value]);
      }),
    );
  });

  it.each([2 ** 53, -(2 ** 53), 2 ** 63, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '5', true, null, {}])(
    'refuses %s as a variable',
    (value) => {
      expect(scalar('Integer').variable(value)).toBe('INVALID_VALUE');
    },
  );

  it.each(['9007199254740992', '9007199254740993', '-9007199254740993', '1.5', '1e3', '"5"', 'true', 'FIVE'])(
    'refuses %s as a literal',
    (text) => {
      expect(scalar('Integer').literal(text)).toBe('INVALID_VALUE');
    },
  );
});

describe('a value that is refused', () => {
  it.each([
    ['{ at(asOf: "2015-02-31") { __typename } }', { line: 1, column: 12 }],
    ['{\n  at(knownAt: "today") { __typename }\n}', { line: 2, column: 15 }],
    ['{ units(where: { validFrom: { eq: 2015 } }) { totalCount } }', { line: 1, column: 35 }],
    ['{ units(where: { validFrom: { in: ["2015-01-01", "x"] } }) { totalCount } }', { line: 1, column: 50 }],
  ])('stands where the error says: %s', (document, location) => {
    const [error] = validate(schema, parse(document));
    expect(error?.extensions['code']).toBe('INVALID_VALUE');
    expect(error?.locations).toEqual([location]);
  });
});
