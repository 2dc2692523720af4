import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswer } from '../testing/small-site.js';
import { startBeside } from '../testing/start-beside.js';
import type { Started } from '../testing/start-beside.js';

const folder = mkdtempSync(join(tmpdir(), 'cadre-start-'));
const dataDir = join(folder, 'data');
const settings = { DATA_DIR: dataDir, PORT: '0', DEMO_SCALE: '0.005', LOG_LEVEL: 'silent' };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = (environment: Readonly<Record<string, string>> = settings): Started => startBeside(environment);

/** A port that somebody else listens on until it is set free. */
async function takePort(): Promise<{ readonly port: string; readonly free: () => void }> {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const taken = other.address();
  return { port: typeof taken === 'object' ? String(taken?.port) : '', free: () => other.close() };
}

async function asks(address: string, headers: Record<string, string> = {}): Promise<unknown> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return (await readAnswer(response)).data;
}

describe('the first start on an empty folder', () => {
  let first: Started;
  let address = '';
  beforeAll(async () => {
    first = start();
    address = await first.address;
  });
  afterAll(async () => {
    first.stop();
    await first.code;
  });

  it('says what it did and how long it took, who one is, and what to try', () => {
    const out = first.terminal.printed.join('\n');
    expect(out).toMatch(/created \(\d+\.\d s\)/);
    expect(out).toMatch(/migrated: \d+ migrations \(\d+\.\d s\)/);
    expect(out).toMatch(/seeded reference, articles, demo: \d+ rows \(\d+\.\d s\)/);
    expect(out).toMatch(/Listening on http:\/\/localhost:\d+\/graphql/);
    expect(out).toContain('x-cadre-persona');
    expect(out).toContain(`curl -s ${address}`);
  });

  it('serves', async () => {
    expect(await asks(address)).toEqual({ __typename: 'Query' });
    expect((await fetch(address.replace('/graphql', '/ready'))).status).toBe(200);
  });

  it('tells what a question is reckoned to cost, whether all of it can be answered or not', async () => {
    const ask = async (after: string | null) => {
      const query =
        'query ($after: String) { terms: planningTerms(first: 3) { nodes { code } } units(first: 3, after: $after) { nodes { code } } }';
      const body = JSON.stringify({ query, variables: { after } });
      const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return readAnswer(response);
    };
    const [whole, again, refused] = [await ask(null), await ask(null), await ask('of no list')];
    expect(whole.extensions?.['cost']).toBeGreaterThan(3);
    expect(again).toEqual(whole);
    expect(refused.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['INVALID_CURSOR']);
    // Of what is refused nothing is read.
    expect(refused.extensions?.['cost']).toBeGreaterThan(3);
    expect(refused.extensions?.['cost']).toBeLessThan(Number(whole.extensions?.['cost']));
  });

  it('holds the folder: a second start is told who has it', async () => {
    const second = start();
    expect(await second.code).toBe(1);
    expect(second.terminal.complained.join()).toContain(`process ${process.pid}`);
    expect(await asks(address)).toEqual({ __typename: 'Query' });
  });

  it('ends with 0 when it is told to stop, and lets the folder go', async () => {
    first.stop();
    expect(await first.code).toBe(0);
    expect(existsSync(join(dataDir, 'cadre.lock'))).toBe(false);
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it('is not repeated by the next one, which opens what is there', async () => {
    const next = start();
    expect(await asks(await next.address)).toEqual({ __typename: 'Query' });
    expect(next.terminal.printed.join('\n')).toMatch(/opened .*\n.*up to date/);
    next.stop();
    expect(await next.code).toBe(0);
  });

  it('lets go of the folder when the port turns out to be taken', async () => {
    const { port, free } = await takePort();
    const refused = start({ ...settings, PORT: port });
    expect(await refused.code).toBe(1);
    expect(refused.terminal.complained.join()).toContain(`Port ${port}`);
    expect(existsSync(join(dataDir, 'cadre.lock'))).toBe(false);
    free();
  });
});

describe('a server with a port for its counts', () => {
  let server: Started;
  let address = '';
  let counts = '';
  beforeAll(async () => {
    server = start({ ...settings, METRICS_PORT: '0' });
    address = await server.address;
    counts = /Counts for Prometheus: (\S+)/.exec(server.terminal.printed.join('\n'))?.[1] ?? '';
  });
  afterAll(async () => {
    server.stop();
    await server.code;
  });

  const ask = async (query: string): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    await fetch(address, { method: 'POST', headers, body: JSON.stringify({ query }) });
  };
  const lines = async (): Promise<readonly string[]> => (await (await fetch(counts)).text()).split('\n');

  it('tells how reads were answered, how often a plan was kept, and why where none could answer', async () => {
    for (let time = 0; time < 3; time += 1) await ask('{ planningTerms { nodes { code } } }');
    await ask('{ planningTerms(after: "of no list") { nodes { code } } }');
    await ask('{ __schema { queryType { name } } }');
    expect(await lines()).toEqual(
      expect.arrayContaining([
        'cadre_reads_planned_total 3',
        'cadre_plan_hits_total 2',
        'cadre_plans_made_total 3',
        'cadre_plan_evictions_total 0',
        'cadre_reads_field_by_field_total{reason="ReadRefused"} 1',
        'cadre_reads_field_by_field_total{reason="not compiled: Query.__schema"} 1',
      ]),
    );
  });

  it('tells how long requests took, by a few paths only, and nothing of what was asked', async () => {
    await ask('{ cadres(where: { name: { contains: "Nguyễn" } }) { totalCount } }');
    await fetch(address.replace('/graphql', '/Nguyễn?of=Mường'));
    const told = await lines();
    const requests = told.filter((line) => line.startsWith('cadre_request_duration_seconds_count'));
    expect(requests).toEqual([
      expect.stringMatching(/^cadre_request_duration_seconds_count\{path="\/graphql",status="200"\} \d+$/),
      'cadre_request_duration_seconds_count{path="other",status="404"} 1',
    ]);
    expect(told.join('\n')).not.toMatch(/Nguy|M%C6|cadres|planningTerms/);
  });

  it('has them apart from the API: neither is at the port of the other', async () => {
    expect((await fetch(address.replace('/graphql', '/metrics'))).status).toBe(404);
    expect((await fetch(counts.replace('/metrics', '/graphql?query={__typename}'))).status).toBe(404);
    expect((await fetch(counts, { method: 'POST' })).status).toBe(404);
  });
});

describe('a port for counts that is taken', () => {
  it('is named, and nothing is served', async () => {
    const { port, free } = await takePort();
    const refused = start({ ...settings, METRICS_PORT: port });
    expect(await refused.code).toBe(1);
    expect(refused.terminal.complained.join()).toContain(`Port ${port}`);
    expect(refused.terminal.printed.join()).not.toContain('Listening');
    free();
  });
});

describe('a first start that is interrupted', () => {
  it('fails, leaves nothing that is served later, and the next one begins again', async () => {
    const place = { ...settings, DATA_DIR: join(folder, 'interrupted') };
    const interrupted = start(place);
    await expect
      .poll(() => interrupted.terminal.printed.join(), { timeout: 60_000, interval: 2 })
      .toContain('seeding:');
    interrupted.stop();
    expect(await interrupted.code).toBe(1);
    expect(interrupted.terminal.complained.join()).toContain('SIGTERM');
    expect(interrupted.terminal.printed.join()).not.toContain('seeded');
    const again = start(place);
    await again.address;
    expect(again.terminal.printed.join('\n')).toMatch(/interrupted: it is begun again[^]*created/);
    again.stop();
    expect(await again.code).toBe(0);
  });
});

describe('a database folder that is damaged', () => {
  it('is named, and is left as it is', async () => {
    const place = join(folder, 'damaged');
    mkdirSync(join(place, 'database', 'global'), { recursive: true });
    writeFileSync(join(place, 'database', 'PG_VERSION'), '18');
    const refused = start({ ...settings, DATA_DIR: place });
    expect(await refused.code).toBe(1);
    expect(refused.terminal.complained.join()).toContain(join(place, 'database'));
    expect(existsSync(join(place, 'database', 'PG_VERSION'))).toBe(true);
  });
});
