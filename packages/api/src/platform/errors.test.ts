import { ReadRefused } from '@cadre/graphql-sql';
import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { isDatabaseGone, maskError, requestError, type ErrorLog } from './errors.js';

interface Entry {
  readonly fields: object;
  readonly message: string;
}

function masked(error: unknown) {
  const entries: Entry[] = [];
  const log: ErrorLog = { error: (fields, message) => void entries.push({ fields, message }) };
  return { shown: maskError(error, 'request-1', log), entries };
}

/** What graphql-js makes of an error that a resolver throws. */
function thrownAt(cause: Error): GraphQLError {
  const [node] = parse('{ units { totalCount } }').definitions;
  return new GraphQLError(cause.message, { originalError: cause, nodes: [node!], path: ['units', 0, 'name'] });
}

const schema = buildSchema('type Query { units: Units } type Units { totalCount: Int }');

const secret = 'password=hunter2 at 10.0.0.7';

describe('a refusal of the read engine', () => {
  const refusal = new ReadRefused('PAGE_TOO_LARGE', { vi: 'Quá nhiều.', en: 'Too many.' }, { limit: 200 });

  it('shows its code, both texts, its details and its place, and is not logged', () => {
    const { shown, entries } = masked(thrownAt(refusal));
    expect(shown.message).toBe('Quá nhiều. / Too many.');
    expect(shown.extensions).toEqual({ code: 'PAGE_TOO_LARGE', vi: 'Quá nhiều.', en: 'Too many.', limit: 200 });
    expect(shown.path).toEqual(['units', 0, 'name']);
    expect(shown.locations).toHaveLength(1);
    expect(entries).toEqual([]);
  });

  it('is shown the same without a place', () => {
    expect(masked(refusal).shown.extensions['code']).toBe('PAGE_TOO_LARGE');
  });
});

describe('an error of a faulty request', () => {
  it('passes as it is where it speaks both languages', () => {
    const error = requestError('INVALID_VALUE', { vi: 'Sai.', en: 'Wrong.' });
    const { shown, entries } = masked(error);
    expect(shown).toBe(error);
    expect(entries).toEqual([]);
  });

  it('of graphql-js is said in both languages, at its place, and is not logged', () => {
    const [error] = validate(schema, parse('{ units }'));
    const { shown, entries } = masked(error);
    expect(shown.message).toBe(`${String(shown.extensions['vi'])} / ${error!.message}`);
    expect(shown.extensions).toEqual({ vi: expect.stringContaining('phải chọn các trường con'), en: error!.message });
    expect(shown.locations).toEqual([{ line: 1, column: 3 }]);
    expect(entries).toEqual([]);
  });

  it('of a text that cannot be parsed keeps its place', () => {
    const fault = (() => {
      try {
        return parse('{\n  units }}');
      } catch (error) {
        return error;
      }
    })();
    expect(masked(fault).shown.locations).toEqual([{ line: 2, column: 10 }]);
  });

  it('of a value that was refused has the code of that, and the frame around it is said in both languages as well', () => {
    const inner = requestError('INVALID_VALUE', { vi: 'Sai.', en: 'Wrong.' });
    const outer = new GraphQLError(`Variable "$day" got invalid value "x"; ${inner.message}`, { originalError: inner });
    const { shown } = masked(outer);
    expect(shown.extensions).toEqual({
      code: 'INVALID_VALUE',
      vi: 'Biến $day nhận giá trị không hợp lệ "x": Sai.',
      en: 'Variable "$day" got invalid value "x"; Wrong.',
    });
  });
});

describe('a bug', () => {
  it.each([
    new TypeError(secret),
    thrownAt(new TypeError(secret)),
    Object.assign(new Error(secret), { code: '42601' }),
    secret,
    null,
    undefined,
  ])('shows an id and nothing else (%#)', (error) => {
    const { shown } = masked(error);
    expect(shown.extensions).toMatchObject({ code: 'INTERNAL', id: 'request-1' });
    expect(JSON.stringify([shown, shown.extensions, shown.originalError ?? null])).not.toContain('hunter2');
    expect(shown.stack ?? '').not.toContain('hunter2');
  });

  it('is logged whole under that id', () => {
    const bug = new TypeError(secret);
    const { entries } = masked(thrownAt(bug));
    expect(entries).toEqual([{ fields: { requestId: 'request-1', err: bug }, message: 'an error was masked' }]);
  });

  it('shows where it happened', () => {
    expect(masked(thrownAt(new Error(secret))).shown.path).toEqual(['units', 0, 'name']);
  });
});

describe('a database that is gone', () => {
  it.each([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'EHOSTUNREACH',
    'EAI_AGAIN',
    'CONNECTION_CLOSED',
    'CONNECT_TIMEOUT',
    '57P01',
  ])('is UNAVAILABLE with status 503, a time to retry and no secret: %s', (code) => {
    const { shown, entries } = masked(thrownAt(Object.assign(new Error(secret), { code })));
    expect(shown.extensions).toMatchObject({
      code: 'UNAVAILABLE',
      id: 'request-1',
      http: { status: 503, headers: { 'retry-after': expect.stringMatching(/^\d+$/) as string } },
    });
    expect(JSON.stringify([shown, shown.extensions])).not.toContain('hunter2');
    expect(entries).toHaveLength(1);
  });

  it('is not meant by an error of a statement', () => {
    for (const error of [Object.assign(new Error(), { code: '42P01' }), new Error(), null, undefined, { code: 7 }]) {
      expect(isDatabaseGone(error)).toBe(false);
    }
  });
});
