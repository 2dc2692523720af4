import { randomBytes } from 'node:crypto';
import { openPostgres } from '@cadre/api';
import type { Database } from '@cadre/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEnvironment } from '../config.js';
import { run } from '../run.js';
import { recordingTerminal } from '../testing/recording-terminal.js';
import { startBeside } from '../testing/start-beside.js';
import { codesOf, readAnswer } from '../testing/small-site.js';

const server = readEnvironment()['TEST_DATABASE_URL'] ?? '';

// These promises are about PostgreSQL alone; the test run on the embedded database has no server to ask.
describe.runIf(server !== '')('an empty PostgreSQL database', () => {
  const name = `cadre_server_${randomBytes(6).toString('hex')}`;
  let admin: Database;
  let url = '';
  beforeAll(async () => {
    admin = await openPostgres({ url: server, maxConnections: 1, prepare: false, statementTimeoutMs: 60_000 });
    await admin.query({ text: `create database ${name} template template0 encoding 'UTF8'`, params: [] });
    const own = new URL(server);
    own.pathname = `/${name}`;
    url = own.href;
  });
  afterAll(async () => {
    await admin.query({ text: `drop database ${name} with (force)`, params: [] });
    await admin.close();
  });

  async function cadre(words: string): Promise<{ code: number; out: string; err: string }> {
    const terminal = recordingTerminal();
    const environment = { DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'silent' };
    const stopped = new Promise<string>(() => {});
    const code = await run(words.split(' '), { environment, terminal, stopped });
    return { code, out: terminal.printed.join('\n'), err: terminal.complained.join('\n') };
  }

  it.each(['start', 'seed', 'rules --database'])(
    'is refused by %s, which names what is missing and the command for it',
    async (command) => {
      const { code, err } = await cadre(command);
      expect(code).toBe(1);
      expect(err).toMatch(/npx cadre migrate[^]*0000_/);
    },
  );

  it('is brought up to date by migrate, once', async () => {
    expect(await cadre('migrate')).toMatchObject({ code: 0, out: expect.stringMatching(/migrated: \d+ migrations/) });
    expect(await cadre('migrate')).toMatchObject({ code: 0, out: expect.stringContaining('up to date') });
  });

  it('is filled by seed, once', async () => {
    expect(await cadre('seed')).toMatchObject({ code: 0, out: expect.stringContaining('seeded reference, articles') });
    expect(await cadre('seed')).toMatchObject({ code: 1, err: expect.stringContaining('already') });
  });

  it('is then served, and answers nobody who is not signed in', async () => {
    const started = startBeside({ DATABASE_URL: url, PORT: '0', LOG_LEVEL: 'silent' });
    const address = await started.address;
    const response = await fetch(`${address}?query={__typename}`);
    expect({ status: response.status, codes: codesOf(await readAnswer(response)) }).toEqual({
      status: 401,
      codes: ['UNAUTHENTICATED'],
    });
    started.stop();
    expect(await started.code).toBe(0);
  });
});
