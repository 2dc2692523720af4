import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { Failure } from '../failure.js';
import { openRaw, sendRaw } from '../testing/raw-socket.js';
import type { ReadAnswering } from './graphql.js';
import { ask, codesOf, startSmall } from '../testing/small-site.js';
import type { SmallServer } from '../testing/small-site.js';

async function using<T>(server: Promise<SmallServer>, work: (server: SmallServer) => Promise<T>): Promise<T> {
  const running = await server;
  try {
    return await work(running);
  } finally {
    await running.stop();
  }
}

describe('every answer', () => {
  it.each(['/graphql?query={hello}', '/health', '/nowhere', '/graphql'])(
    'of %s is closed to frames, sniffing and caches',
    async (path) => {
      await using(startSmall(), async ({ origin }) => {
        const { headers } = await fetch(`${origin}${path}`);
        expect(Object.fromEntries(headers)).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cache-control': 'no-store',
          'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
          'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
        });
        expect(headers.has('set-cookie')).toBe(false);
        expect(headers.has('x-powered-by')).toBe(false);
      });
    },
  );
});

describe('an answer in parts', () => {
  it.each([10, 50_000])('arrives whole, and says how long it is: %i letters', async (letters) => {
    const text = 'ế'.repeat(letters);
    const parts = ['{"data":"', text, '"}'].map((part) => Buffer.from(part));
    const answerKnown = () =>
      Promise.resolve({ status: 200, headers: { 'content-type': 'application/json' }, body: parts, codes: [] });
    await using(startSmall({ answerKnown }), async (server) => {
      for (let time = 0; time < 3; time += 1) {
        const { headers, body } = await ask(server, '{ hello }');
        expect(body).toEqual({ data: text });
        expect(headers.get('content-length')).toBe(String(Buffer.concat(parts).length));
      }
      expect(server.seen.logged.map(({ fields }) => fields['bytes'])).toEqual(
        [1, 2, 3].map(() => Buffer.concat(parts).length),
      );
    });
  });
});

describe('the state of the server', () => {
  it('is up, and ready while the database answers', () =>
    using(startSmall(), async ({ origin }) => {
      expect((await fetch(`${origin}/health`)).status).toBe(200);
      expect((await fetch(`${origin}/ready`)).status).toBe(200);
    }));

  it('is up but not ready when the database does not answer, and says when to come back', () =>
    using(startSmall({ isReady: () => Promise.resolve(false) }), async ({ origin }) => {
      expect((await fetch(`${origin}/health`)).status).toBe(200);
      const ready = await fetch(`${origin}/ready`);
      expect(ready.status).toBe(503);
      expect(ready.headers.get('retry-after')).toBe('5');
    }));
});

describe('the log', () => {
  it('has one line a request, without query, variables or address', () =>
    using(startSmall(), async (server) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ query: 'query ($t: String) { echo(text: $t) }', variables: { t: 'Nguyễn Văn A' } });
      await fetch(`${server.url}?name=Nguyen`, { method: 'POST', headers, body });
      expect(server.seen.logged.map(({ message }) => message)).toEqual(['request']);
      const line = JSON.stringify(server.seen.logged);
      expect(line).not.toMatch(/Nguy|echo|127\.0\.0\.1/);
      expect(server.seen.logged[0]?.fields).toMatchObject({ method: 'POST', path: '/graphql', status: 200, codes: [] });
    }));
});

describe('a query that no plan answers', () => {
  const result = { data: { hello: 'there' } };
  const asField = { kind: 'result', reason: 'not compiled: Query.hello', cost: 2, result } as const;
  const asPlan = { kind: 'json', data: JSON.stringify(result.data), cost: 2 } as const;

  it.each([
    ['says why in the log', asField, { notPlanned: asField.reason }],
    ['is told there from one that a plan answers', asPlan, {}],
  ])('%s', async (_, answer, said) => {
    const reads: ReadAnswering = {
      answer: () => Promise.resolve(answer),
      bytesFromPlan: () => Promise.resolve({ kind: 'notPlanned', reason: asField.reason, cost: 2 }),
      contextFor: () => expect.unreachable(),
    };
    await using(startSmall({ api: { reads } }), async (server) => {
      expect((await ask(server, '{ hello }')).body).toEqual({ ...result, extensions: { cost: 2 } });
      const { notPlanned } = server.seen.logged[0]!.fields;
      expect(notPlanned === undefined ? {} : { notPlanned }).toEqual(said);
    });
  });
});

describe('a request that takes too long', () => {
  it('is answered in time, says which limit, and is stopped inside', () =>
    using(startSmall({ requestTimeoutMs: 100 }), async (server) => {
      const { status, body, headers } = await ask(server, '{ never }');
      expect({ status, codes: codesOf(body) }).toEqual({ status: 503, codes: ['REQUEST_TIMEOUT'] });
      expect(body.errors?.[0]?.extensions).toMatchObject({ limit: 'REQUEST_TIMEOUT_MS', most: 100 });
      expect(headers.get('retry-after')).toBe('5');
      expect(server.seen.stopped).toBe(1);
    }));

  it('is stopped inside when the client has gone', () =>
    using(startSmall(), async (server) => {
      const gone = new AbortController();
      const asked = fetch(`${server.url}?query={never}`, { signal: gone.signal }).catch((error: unknown) => error);
      await expect.poll(() => server.seen.viewers.length).toBe(1);
      gone.abort();
      await asked;
      await expect.poll(() => server.seen.stopped).toBe(1);
    }));
});

describe('a client that is slow or greedy', () => {
  const hurry = { patience: { headersMs: 150, requestMs: 300, silenceMs: 400, checkMs: 50 } };

  it('is cut when its headers do not come', () =>
    using(startSmall(hurry), async ({ port }) => {
      expect(await sendRaw(port, 'GET /health HTTP/1.1\r\nHost: localhost\r\nX: ')).toMatchObject({ status: 408 });
    }));

  it('is cut when its body does not come', () =>
    using(startSmall(hurry), async ({ port }) => {
      const head =
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
      expect(await sendRaw(port, head)).toMatchObject({ status: 408 });
    }));

  it('is cut when it says nothing at all', () =>
    using(startSmall(hurry), async ({ port }) => {
      expect(await openRaw(port, '').answer).toBeDefined();
    }));

  it('is refused when its headers are larger than 16 kB', () =>
    using(startSmall(), async ({ port }) => {
      const head = `GET /health HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
      expect(await sendRaw(port, head)).toMatchObject({ status: 431 });
    }));

  it('does not keep others from being answered: 500 connections that say nothing', () =>
    using(startSmall({ patience: { drainMs: 50 } }), async (server) => {
      const silent = Array.from({ length: 500 }, () => openRaw(server.port, 'GET /health HTTP/1.1\r\n'));
      await Promise.all(silent.map(({ socket }) => once(socket, 'connect')));
      const start = performance.now();
      expect(await ask(server, '{ hello }')).toMatchObject({ status: 200 });
      expect(performance.now() - start).toBeLessThan(1_000);
      for (const { socket } of silent) socket.destroy();
    }));
});

describe('a server that stops', () => {
  it('finishes what runs, takes nothing new, and is gone', async () => {
    let finish: (() => void) | undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const server = await startSmall({
      answer: async () => {
        await finished;
        return {
          status: 200,
          headers: { 'content-type': 'application/json' },
          body: '{"data":{"done":true}}',
          codes: [],
        };
      },
    });
    const running = openRaw(
      server.port,
      'GET /graphql?query={x} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
    );
    await once(running.socket, 'connect');
    await expect.poll(() => fetch(`${server.origin}/health`).then(({ status }) => status)).toBe(200);
    const stopping = server.stop();
    await expect(fetch(`${server.origin}/health`)).rejects.toThrow('fetch failed');
    finish?.();
    expect(await running.answer).toContain('"done":true');
    await stopping;
  });

  it('cuts what does not end', async () => {
    const server = await startSmall({ patience: { drainMs: 100 } });
    const endless = openRaw(server.port, 'GET /graphql?query={never} HTTP/1.1\r\nHost: localhost\r\n\r\n');
    await expect.poll(() => server.seen.viewers.length).toBe(1);
    await server.stop();
    expect(await endless.answer).toBe('');
  });
});

describe('an address that cannot be listened on', () => {
  it('is named when its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const taken = startSmall({}, { port });
    await expect(taken).rejects.toThrow(new RegExp(`Port ${port} on 127.0.0.1 is in use`));
    await expect(taken).rejects.toBeInstanceOf(Failure);
    other.close();
  });

  it('is named when this machine does not have it', async () => {
    await expect(startSmall({}, { host: '192.0.2.1' })).rejects.toThrow(/no address 192\.0\.2\.1/);
  });
});
