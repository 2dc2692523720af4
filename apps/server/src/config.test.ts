import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { readConfig, readEnvironment } from './config.js';
import type { Environment } from './config.js';
import { Failure } from './failure.js';
import { VARIABLES } from './variables.js';

const demoDay = plainDate('2024-12-31');
const read = (environment: Environment) => readConfig(environment, demoDay);
const POSTGRES = 'postgres://cadre:s3cret@db.example.vn:5433/cadre';

function complaint(environment: Environment): string {
  try {
    read(environment);
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
  throw new Error('nothing was complained about');
}

describe('the settings, when nothing is set', () => {
  it('are the embedded database on loopback, on the last day of the demo data, with personas', () => {
    expect(read({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      database: { engine: 'PGLITE', dataDir: './.data' },
      asOf: '2024-12-31',
      personas: true,
      corsOrigins: [],
      graphiql: true,
      introspection: true,
    });
  });

  it('answer under loopback names and the address listened on, and no other', () => {
    expect(read({}).allowedHosts).toEqual(['localhost', '127.0.0.1', '[::1]', '127.0.0.1:4000']);
  });

  it('count an empty text as not set', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', AS_OF: '' })).toEqual(read({}));
  });
});

describe('the settings, with DATABASE_URL', () => {
  it('go by the wall clock and know no personas', () => {
    expect(read({ DATABASE_URL: POSTGRES })).toMatchObject({ asOf: null, personas: false });
  });

  it('use prepared statements unless a pooler stands between', () => {
    expect(read({ DATABASE_URL: POSTGRES }).database).toMatchObject({ prepare: true, maxConnections: 10 });
    expect(read({ DATABASE_URL: POSTGRES, DATABASE_POOLER: 'on' }).database).toMatchObject({ prepare: false });
  });

  it('take a day and personas when they are asked to', () => {
    const config = read({ DATABASE_URL: POSTGRES, AS_OF: '2020-02-29', DEMO_PERSONAS: 'on' });
    expect(config).toMatchObject({ asOf: '2020-02-29', personas: true });
  });
});

describe('the counts of the server', () => {
  it('are nowhere unless they have a port, and then on this machine only', () => {
    expect(read({}).metrics).toBeNull();
    expect(read({ METRICS_HOST: '0.0.0.0' }).metrics).toBeNull();
    expect(read({ METRICS_PORT: '9464' }).metrics).toEqual({ host: '127.0.0.1', port: 9464 });
  });
});

describe('a value that is not allowed', () => {
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '4000.5'],
    ['HOST', 'two words'],
    ['DATABASE_POOL_SIZE', '0'],
    ['DATABASE_POOLER', 'yes'],
    ['STATEMENT_TIMEOUT_MS', '99'],
    ['REQUEST_TIMEOUT_MS', '1e4'],
    ['LOG_LEVEL', 'loud'],
    ['AS_OF', '31-02-2015'],
    ['AS_OF', '2023-02-29'],
    ['DEMO_SEED', '4294967296'],
    ['DEMO_SCALE', '0'],
    ['DEMO_PERSONAS', 'public'],
    ['ALLOWED_HOSTS', 'https://cadre.vn'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://a.vn/path'],
    ['GRAPHIQL', '1'],
    ['INTROSPECTION', 'OFF'],
    ['METRICS_PORT', 'on'],
    ['METRICS_HOST', 'http://localhost'],
  ] as const)('%s=%s is named with what would be', (name, value) => {
    const said = complaint({ [name]: value });
    expect(said).toContain(`${name} is "${value}"`);
    expect(said).toContain(VARIABLES[name].allowed);
  });

  it('is not printed where it may hold a password', () => {
    const said = complaint({ DATABASE_URL: 'mysql://cadre:s3cret@db/cadre' });
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain('s3cret');
  });

  it('does not hide the next one', () => {
    expect(complaint({ PORT: 'x', LOG_LEVEL: 'y', GRAPHIQL: 'z' }).split('\n')).toHaveLength(3);
  });
});

describe('a name that is not a setting', () => {
  it.each([
    ['DATABASE_URI', 'DATABASE_URL'],
    ['DATADIR', 'DATA_DIR'],
    ['LOG_LEVLE', 'LOG_LEVEL'],
    ['CORS_ORIGIN', 'CORS_ORIGINS'],
    ['CADRE_PORT', 'PORT'],
    ['CADRE_DATA_DIR', 'DATA_DIR'],
  ])('%s is taken for a misspelt %s', (written, meant) => {
    expect(complaint({ [written]: '1' })).toContain(`${written} is not a setting: did you mean ${meant}?`);
  });

  it('is complained about when it claims to be ours', () => {
    expect(complaint({ CADRE_COLOUR: 'red' })).toContain('CADRE_COLOUR');
  });

  it('is left alone when it belongs to somebody else', () => {
    const others = { PATH: '/bin', HOSTNAME: 'a', POST: 'b', XDG_DATA_DIRS: 'c', NODE_ENV: 'production', LANG: 'vi' };
    expect(read(others)).toEqual(read({}));
  });
});

describe('an address that others can reach', () => {
  it.each(['0.0.0.0', '::', '192.168.1.5', 'cadre.example.vn'])('%s is refused while personas are on', (host) => {
    expect(complaint({ HOST: host })).toContain('DEMO_PERSONAS');
  });

  it('is taken when personas are off', () => {
    expect(read({ HOST: '0.0.0.0', DEMO_PERSONAS: 'off' }).host).toBe('0.0.0.0');
    expect(read({ HOST: '0.0.0.0', DATABASE_URL: POSTGRES }).personas).toBe(false);
  });

  it.each(['localhost', '127.0.0.1', '127.8.0.1', '::1'])('is not %s', (host) => {
    expect(read({ HOST: host }).personas).toBe(true);
  });
});

describe('a file .env', () => {
  it('adds to the environment, which goes before it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cadre-env-'));
    const file = join(folder, '.env');
    writeFileSync(file, 'SET_IN_THE_FILE_ONLY="a b" # and a comment\nPATH=/from/the/file\n');
    const environment = readEnvironment(file);
    rmSync(folder, { recursive: true });
    expect(environment['SET_IN_THE_FILE_ONLY']).toBe('a b');
    expect(environment['PATH']).not.toBe('/from/the/file');
  });

  it('need not be there', () => {
    expect(readEnvironment('/nowhere/.env')).toHaveProperty('PATH');
  });
});

describe('.env.example', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', '..', '.env.example'), 'utf8');
  const written = [...text.matchAll(/^#([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);

  it('lists every setting with its default, and no other', () => {
    expect(written).toEqual(Object.entries(VARIABLES).map(([name, { fallback }]) => [name, fallback]));
  });

  it('says what each is for and what it may be', () => {
    for (const { about, allowed } of Object.values(VARIABLES)) expect(text).toContain(`# ${about} (${allowed})\n`);
  });
});
