import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { getIntrospectionQuery, GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { MAX_CHARACTERS, parseWithinLimits } from './document-limits.js';

const limits = { maxTokens: 2_000, maxDepth: 12, maxAliases: 50, maxDirectives: 20 };

/** The limit a document runs into; null when it runs into none. */
function limitOf(document: string): unknown {
  try {
    parseWithinLimits(document, limits);
    return null;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { limit, found, most } = error.extensions;
    return limit === undefined ? error.message : { limit, found, most };
  }
}

const nested = (levels: number): string => `${'{ self '.repeat(levels - 1)}{ hello ${'}'.repeat(levels)}`;
const aliases = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `a${index}: hello`).join(' ')} }`;

describe('a document', () => {
  it('may have as many levels, aliases, directives and tokens as are allowed', () => {
    expect(limitOf(nested(12))).toBeNull();
    expect(limitOf(aliases(50))).toBeNull();
    expect(limitOf(`{ hello ${'@skip(if: false) '.repeat(20)} }`)).toBeNull();
    expect(limitOf(`{ ${'hello '.repeat(1_998)} }`)).toBeNull();
  });

  it.each([
    ['13 levels', nested(13), { limit: 'DEPTH', found: 13, most: 12 }],
    ['40 levels', nested(40), { limit: 'DEPTH', found: 40, most: 12 }],
    ['51 aliases', aliases(51), { limit: 'ALIASES', found: 51, most: 50 }],
    ['21 directives', `{ hello ${'@skip(if: false) '.repeat(21)} }`, { limit: 'DIRECTIVES', found: 21, most: 20 }],
    ['2,001 tokens', `{ ${'hello '.repeat(1_999)} }`, { limit: 'TOKENS', found: 2_001, most: 2_000 }],
    [
      'a long comment',
      `#${' '.repeat(20_000)}\n{ hello }`,
      { limit: 'CHARACTERS', found: 20_011, most: MAX_CHARACTERS },
    ],
    [
      'brackets that would exhaust the parser',
      `{ echo(text: ${'['.repeat(1_900)}`,
      { limit: 'NESTING', found: 1_902, most: 64 },
    ],
  ])('with %s is told the limit and what was found', (_, document, expected) => {
    expect(limitOf(document)).toEqual(expected);
  });

  it('counts directives on operations, variables, fragments and spreads alike', () => {
    const text = 'query ($a: Int @d) @d { ...F @d ... @d { hello @d } } fragment F on Query @d { hello @d }';
    const most = (maxDirectives: number) => () => parseWithinLimits(text, { ...limits, maxDirectives });
    expect(most(7)).not.toThrow();
    expect(most(6)).toThrow(/7/);
  });
});

const chain = (count: number, body: (next: string) => string): string =>
  Array.from({ length: count }, (_, index) => `fragment F${index} on Query { ${body(`...F${index + 1}`)} }`).join(' ') +
  ` fragment F${count} on Query { hello } { ...F0 }`;

describe('fragments', () => {
  it('do not hide levels', () => {
    expect(limitOf(chain(12, (next) => `self { ${next} }`))).toEqual({ limit: 'DEPTH', found: 13, most: 12 });
  });

  it('do not multiply what is asked for', () => {
    const doubling = chain(11, (next) => `self { ${next} } self { ${next} }`);
    expect(limitOf(doubling)).toEqual({ limit: 'FIELDS', found: 2 ** 11 + (2 ** 12 - 2), most: 2_000 });
    expect(limitOf(chain(60, (next) => `a: hello ${next} ${next}`))).toMatchObject({ limit: 'ALIASES' });
  });

  it('that contain themselves, or do not exist, are left to validation', () => {
    expect(limitOf('{ ...A } fragment A on Query { self { ...B } } fragment B on Query { ...A }')).toBeNull();
    expect(limitOf('{ ...Missing }')).toBeNull();
  });

  it('that nobody uses are measured all the same', () => {
    expect(limitOf(`{ hello } fragment F on Query ${nested(13)}`)).toEqual({ limit: 'DEPTH', found: 13, most: 12 });
  });
});

describe('introspection', () => {
  it('passes as tools send it, although it is deeper than data may be', () => {
    expect(limitOf(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))).toBeNull();
  });

  it('has a limit of its own', () => {
    const types = `{ __schema { types { ${'ofType { '.repeat(18)} name ${'} '.repeat(18)} } } }`;
    expect(limitOf(types)).toMatchObject({ limit: 'INTROSPECTION_DEPTH', found: 21 });
  });
});

describe('whatever is sent', () => {
  it('is parsed or refused with a GraphQL error, and nothing else happens', () => {
    const token = constantFrom(
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '...',
      'on',
      'fragment',
      'a',
      ':',
      '@',
      '$',
      '"',
      '\u0000',
      '!',
    );
    const text = oneof(
      string(),
      array(token, { maxLength: 3_000 }).map((tokens) => tokens.join(' ')),
    );
    assert(
      property(text, (document) => {
        expect(() => limitOf(document)).not.toThrow();
      }),
    );
  });

  it('gives one answer however the fields are ordered', () => {
    const field = constantFrom(
      'hello',
      'a: hello',
      'self { hello }',
      'self { b: hello self { hello } }',
      '... { hello }',
    );
    assert(
      property(array(field, { minLength: 1, maxLength: 40 }), (fields) => {
        expect(limitOf(`{ ${fields.join(' ')} }`)).toEqual(limitOf(`{ ${fields.toReversed().join(' ')} }`));
      }),
    );
  });
});
