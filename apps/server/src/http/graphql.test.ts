import { maskError } from '@cadre/api';
import { afterAll, describe, expect, it } from 'vitest';
import { ask, codesOf, startSmall } from '../testing/small-site.js';

const server = await startSmall();
const closed = await startSmall({ api: { introspection: false } });
const nobody = await startSmall({ signIn: { personas: [], fallback: null } });
afterAll(() => Promise.all([server.stop(), closed.stop(), nobody.stop()]));

async function timed<T>(work: Promise<T>): Promise<{ answer: T; ms: number }> {
  const start = performance.now();
  const answer = await work;
  return { answer, ms: performance.now() - start };
}

const limitError = (limit: string) => ({
  status: 400,
  body: { errors: [{ extensions: { code: 'LIMIT_EXCEEDED', limit } }] },
});

describe('a document that asks for too much', () => {
  it.each([
    ['40 levels', `${'{ self '.repeat(39)}{ hello ${'}'.repeat(40)}`, 'DEPTH'],
    ['40 levels of lists', `${'{ selves '.repeat(39)}{ hello ${'}'.repeat(40)}`, 'DEPTH'],
    ['1,000 aliases', `{ ${Array.from({ length: 1_000 }, (_, index) => `a${index}:hello`).join(' ')} }`, 'TOKENS'],
    ['15,000 open brackets', `{ echo(text: ${'['.repeat(15_000)}`, 'TOKENS'],
    ['900 kB', `{ hello ${'#'.repeat(900_000)}\n }`, 'CHARACTERS'],
  ])('is answered within a second when it has %s', async (_, query, limit) => {
    const { answer, ms } = await timed(ask(server, query));
    expect(answer).toMatchObject(limitError(limit));
    expect(ms).toBeLessThan(1_000);
  });

  it('gets the message in both languages, and the numbers for machines', async () => {
    const { body } = await ask(server, `${'{ self '.repeat(12)}{ hello ${'}'.repeat(13)}`);
    expect(body.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/13.*12.* \/ .*13.*12/),
      extensions: { vi: expect.stringContaining('cấp'), en: expect.stringContaining('levels'), found: 13, most: 12 },
    });
  });

  it('is bounded within the limits as well: fields that validation compares in pairs', async () => {
    const queries = ['hello '.repeat(1_990), '...{hello}'.repeat(490), 'self{hello hello hello}'.repeat(300)];
    for (const query of queries) {
      const { ms } = await timed(ask(server, `{ ${query} }`));
      expect(ms).toBeLessThan(1_000);
    }
  });
});

describe('texts that no database can store', () => {
  it.each([
    ['a NUL in a variable', { text: 'a\0b' }],
    ['half a surrogate pair in a variable', { text: '\ud800' }],
    ['one deep inside', { list: [{ name: ['\udfff'] }] }],
    ['one in a name', { 'a\0': 1 }],
  ])('are refused: %s', async (_, variables) => {
    const { status, body } = await ask(server, 'query ($text: String) { echo(text: $text) }', { variables });
    expect({ status, codes: codesOf(body) }).toEqual({ status: 400, codes: ['TEXT_MALFORMED'] });
  });

  it.each([String.raw`"\u0000"`, String.raw`"\ud800"`, '"""\0"""'])('are refused in the document: %j', async (text) => {
    const { status, body } = await ask(server, `{ echo(text: ${text}) }`);
    expect(body.data ?? null).toBeNull();
    expect({ status, codes: codesOf(body) }).toMatchObject({
      codes: [expect.stringMatching(/TEXT_MALFORMED|PARSE_FAILED/)],
    });
  });

  it('are not taken for whole pairs, which pass', async () => {
    const { body } = await ask(server, 'query ($text: String) { echo(text: $text) }', { variables: { text: 'Đỗ 🌾' } });
    expect(body).toEqual({ data: { echo: 'Đỗ 🌾' } });
  });

  it('are not looked for without end: variables may be nested to a point', async () => {
    const body = `{"query":"{hello}","variables":{"x":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`;
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(server.url, { method: 'POST', headers, body });
    expect(response.status).toBe(400);
  });
});

const get = (parameters: Record<string, string>) =>
  fetch(`${server.url}?${new URLSearchParams(parameters).toString()}`);

describe('a GET', () => {
  it('may read', async () => {
    const response = await get({ query: 'query ($t: String) { echo(text: $t) }', variables: '{"t":"a"}' });
    expect(await response.json()).toEqual({ data: { echo: 'a' } });
  });

  it('may not write', async () => {
    expect((await get({ query: 'mutation { write }' })).status).toBe(405);
    expect(server.seen.writes).toBe(0);
  });

  it.each(['variables', 'extensions'])('is a bad request when %s is no JSON', async (name) => {
    expect((await get({ query: '{ hello }', [name]: '{' })).status).toBe(400);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('is not a %s', async (method) => {
    expect((await fetch(server.url, { method })).status).toBe(405);
  });
});

describe('an error inside', () => {
  it('is masked, and its id is in the log with what really happened', async () => {
    const { body, headers } = await ask(server, '{ hello fail }');
    const id = headers.get('x-request-id');
    expect(JSON.stringify(body)).not.toMatch(/secret|srv|select/);
    expect(body).toMatchObject({ data: { hello: 'xin chào' }, errors: [{ extensions: { code: 'INTERNAL', id } }] });
    const line = server.seen.logged.find(({ message, fields }) => message === 'masked' && fields['requestId'] === id);
    expect(String(line?.fields['err'])).toContain('select secret');
  });

  it('is no success when it comes before the operation', async () => {
    const broken = await startSmall({
      api: {
        contextFor() {
          throw new Error('no context for anybody');
        },
      },
    });
    const { status, body } = await ask(broken, '{ hello }');
    await broken.stop();
    expect({ status, codes: codesOf(body) }).toEqual({ status: 500, codes: ['INTERNAL'] });
  });

  it.each([
    ['syntax', '{', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ missing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no operation of that name', 'query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
    ['a variable of the wrong kind', 'query ($n: Int!) { echo(count: $n) }', 'BAD_USER_INPUT'],
  ])('of the request has a code: %s', async (_, query, code) => {
    expect(codesOf((await ask(server, query)).body)).toEqual([code]);
  });

  it.each([
    ['syntax', '{', 'Lỗi cú pháp'],
    ['an unknown field', '{ missing }', 'không có trường "missing"'],
    ['a literal of the wrong kind', '{ echo(count: 1.5) }', 'không phải số nguyên: 1.5'],
    ['a variable of the wrong kind', 'query ($n: Int!) { echo(count: $n) }', 'Thiếu biến bắt buộc $n'],
  ])('of the request is said in both languages, at its place: %s', async (_, query, words) => {
    const bilingual = await startSmall({
      api: { maskError: (error, id) => maskError(error, id, { error: () => {} }) },
    });
    const { body } = await ask(bilingual, query);
    await bilingual.stop();
    const { vi, en } = body.errors![0]!.extensions!;
    expect(vi).toContain(words);
    expect(body.errors).toMatchObject([{ message: `${String(vi)} / ${String(en)}`, locations: [{ line: 1 }] }]);
  });
});

describe('the schema', () => {
  it('may be asked for', async () => {
    expect((await ask(server, '{ __schema { queryType { name } } }')).body.errors).toBeUndefined();
  });

  it('may be closed, and then is not told by suggestions either', async () => {
    expect((await ask(closed, '{ __schema { queryType { name } } }')).body.data).toBeUndefined();
    const { body } = await ask(closed, '{ hell }');
    expect(body.errors?.[0]?.message).toContain('hell');
    expect(JSON.stringify(body)).not.toContain('hello');
  });
});

describe('who asks', () => {
  it('is the first persona when no header says so, and the named one otherwise', async () => {
    await ask(server, '{ hello }', { headers: { 'x-cadre-persona': 'commission' } });
    expect(server.seen.viewers.at(-1)).toBe('commission');
  });

  it('must be somebody: without sign-in there is a 401 in both languages and no answer, not even of the schema', async () => {
    for (const query of ['{ hello }', '{ __typename }', '{ __schema { queryType { name } } }', 'mutation { write }']) {
      const { status, body, headers } = await ask(nobody, query);
      expect(status).toBe(401);
      expect(headers.has('www-authenticate')).toBe(true);
      expect(body).toEqual({
        errors: [
          {
            message: expect.stringContaining(' / '),
            extensions: { code: 'UNAUTHENTICATED', vi: expect.any(String), en: expect.any(String) },
          },
        ],
      });
    }
    expect(nobody.seen).toMatchObject({ viewers: [], writes: 0 });
  });

  it('must be known', async () => {
    const { status, body } = await ask(server, '{ hello }', { headers: { 'x-cadre-persona': 'stranger' } });
    expect({ status, codes: codesOf(body) }).toEqual({ status: 401, codes: ['PERSONA_UNKNOWN'] });
  });

  it('gets the refusal in the media type asked for', async () => {
    const accept = 'application/graphql-response+json';
    expect((await ask(nobody, '{ hello }', { headers: { accept } })).headers.get('content-type')).toContain(accept);
  });
});
