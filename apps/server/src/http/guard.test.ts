import { afterAll, describe, expect, it } from 'vitest';
import { sendRaw } from '../testing/raw-socket.js';
import { ask, codesOf, startSmall } from '../testing/small-site.js';

const ALLIED = 'https://analysts.example.vn';
const server = await startSmall();
const allied = await startSmall({
  guard: { allowedHosts: ['127.0.0.1', 'cadre.example.vn:8443'], corsOrigins: [ALLIED] },
});
afterAll(async () => {
  await server.stop();
  await allied.stop();
});

const get = (target: string, ...headers: string[]): string =>
  [`GET ${target} HTTP/1.1`, ...headers, 'Connection: close', '', ''].join('\r\n');

describe('the name under which the server is asked', () => {
  it.each(['localhost', 'localhost:9', '127.0.0.1:4000', '[::1]:1', 'LOCALHOST'])('may be %s', async (host) => {
    expect(await sendRaw(server.port, get('/health', `Host: ${host}`))).toMatchObject({ status: 200 });
  });

  it.each(['evil.example', 'localhost.evil.example', 'localhost@evil', '169.254.169.254', '', 'localhost:4000:1', ']'])(
    'may not be "%s"',
    async (host) => {
      const answer = await sendRaw(server.port, get('/graphql?query={hello}', `Host: ${host}`));
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('HOST_NOT_ALLOWED');
    },
  );

  it('may not be missing or given twice', async () => {
    expect((await sendRaw(server.port, get('/health'))).status).toBe(400);
    expect((await sendRaw(server.port, get('/health', 'Host: localhost', 'Host: evil.example'))).status).toBe(400);
  });

  it('is bound to its port where one is listed', async () => {
    expect((await sendRaw(allied.port, get('/health', 'Host: cadre.example.vn:8443'))).status).toBe(200);
    expect((await sendRaw(allied.port, get('/health', 'Host: cadre.example.vn'))).status).toBe(400);
  });
});

describe('the target of a request', () => {
  it.each(['http://evil.example/graphql', '//evil.example/graphql', '*', 'graphql'])(
    'may not be %s',
    async (target) => {
      const { status, body } = await sendRaw(server.port, get(target, 'Host: localhost'));
      expect(status).toBe(400);
      expect(body).not.toMatch(/ {4}at |node_modules|\.js/);
    },
  );

  it.each(['/graphql/', '/graphql/../x', '/GRAPHQL', '/.env', '/%67raphql', '/graphql\\x'])(
    '%s leads nowhere',
    async (target) => {
      const { status, body } = await sendRaw(server.port, get(target, 'Host: localhost'));
      expect({ status, body }).toMatchObject({ status: 404, body: expect.stringContaining('NOT_FOUND') });
    },
  );
});

describe('a foreign web page', () => {
  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('is refused when the browser says %j', async (headers) => {
    const { status, body } = await ask(server, 'mutation { write }', { headers });
    expect({ status, codes: codesOf(body) }).toEqual({ status: 403, codes: ['ORIGIN_NOT_ALLOWED'] });
    const read = await fetch(`${server.url}?query={hello}`, { headers });
    expect(read.status).toBe(403);
    expect(server.seen.writes).toBe(0);
  });

  it('reads nothing: no answer allows any origin, and a preflight is refused', async () => {
    const preflight = await fetch(server.url, { method: 'OPTIONS', headers: { origin: 'https://evil.example' } });
    expect(preflight.status).toBe(405);
    const answer = await ask(server, '{ hello }');
    for (const { headers } of [preflight, answer]) expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  it('of an allowed origin may ask and read, without credentials', async () => {
    const headers = { origin: ALLIED, 'sec-fetch-site': 'cross-site' };
    const preflight = await fetch(allied.url, { method: 'OPTIONS', headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
    const answer = await ask(allied, '{ hello }', { headers });
    expect(answer).toMatchObject({ status: 200, body: { data: { hello: 'xin chào' } } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(ALLIED);
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('is not allowed because another one is', async () => {
    const { status, headers } = await ask(allied, '{ hello }', { headers: { origin: 'https://evil.example' } });
    expect(status).toBe(403);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('the own page', () => {
  it('may ask', async () => {
    const headers = { origin: server.origin, 'sec-fetch-site': 'same-origin' };
    expect(await ask(server, 'mutation { write }', { headers })).toMatchObject({ status: 200 });
  });
});
