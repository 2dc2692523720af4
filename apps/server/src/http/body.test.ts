import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { sendRaw } from '../testing/raw-socket.js';
import { codesOf, readAnswer, startSmall } from '../testing/small-site.js';
import { MAX_BODY_BYTES } from './body.js';

const server = await startSmall();
afterAll(() => server.stop());

async function post(body: BodyInit, headers: Record<string, string>): Promise<{ status: number; codes: unknown[] }> {
  const init = { method: 'POST', body, headers, duplex: 'half' };
  const response = await fetch(server.url, init);
  return { status: response.status, codes: codesOf(await readAnswer(response)) };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const WRITE = JSON.stringify({ query: 'mutation { write }' });

describe('a body that is no JSON', () => {
  it.each([
    ['text/plain', WRITE],
    ['application/x-www-form-urlencoded', 'query=mutation{write}'],
    [
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="query"\r\n\r\nmutation{write}\r\n--x--',
    ],
    ['application/graphql', 'mutation { write }'],
    ['application/graphql+json', WRITE],
    ['application/jsonp', WRITE],
    ['application/octet-stream', WRITE],
  ])('is refused as %s, and nothing is written', async (type, body) => {
    expect(await post(body, { 'content-type': type })).toEqual({ status: 415, codes: ['CONTENT_TYPE_NOT_ALLOWED'] });
    expect(server.seen.writes).toBe(0);
  });

  it('is refused when compressed', async () => {
    const answer = await post(gzipSync(WRITE), { ...JSON_TYPE, 'content-encoding': 'gzip' });
    expect(answer).toEqual({ status: 415, codes: ['CONTENT_ENCODING_NOT_ALLOWED'] });
  });

  it.each(['', '{', 'null', '"text"', '7', '[]', '[{"query":"{hello}"}]', '{"query":1}', '{"query":null}', '{}'])(
    'is a bad request when it reads %j',
    async (body) => {
      const { status, codes } = await post(body, JSON_TYPE);
      expect({ status, codes }).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
    },
  );

  it('is a bad request when it is not UTF-8', async () => {
    const answer = await post(Buffer.from([0x7b, 0xff, 0x7d]), JSON_TYPE);
    expect(answer).toEqual({ status: 400, codes: ['TEXT_MALFORMED'] });
  });
});

describe('a body that is too large', () => {
  it('is refused by its announced length, before a byte of it is read', async () => {
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 10000000\r\n\r\n`;
    const { status, body } = await sendRaw(server.port, head);
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { found: 10_000_000, most: MAX_BODY_BYTES } }] });
  });

  it('is refused while it streams in, within a second, when it is ten megabytes', async () => {
    const start = performance.now();
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(65_536).fill(32));
      },
    });
    // The line is cut while the client still sends; it may see the cut before it reads the answer.
    await post(stream, JSON_TYPE).catch((error: unknown) => error);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(server.seen.logged.at(-1)?.fields).toMatchObject({ status: 413, codes: ['BODY_TOO_LARGE'] });
  });

  it('is taken up to the last byte', async () => {
    const query = '{ hello }';
    const padded = (bytes: number): string => JSON.stringify({ query }).padEnd(bytes, ' ');
    expect(await post(padded(MAX_BODY_BYTES), JSON_TYPE)).toEqual({ status: 200, codes: [] });
    expect(await post(padded(MAX_BODY_BYTES + 1), JSON_TYPE)).toMatchObject({ status: 413 });
  });
});
