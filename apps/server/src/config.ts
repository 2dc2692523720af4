import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { isPlainDate } from '@cadre/domain/kernel';
import type { PlainDate } from '@cadre/domain/kernel';
import type { z } from 'zod';
import { editDistance } from './edit-distance.js';
import { Failure } from './failure.js';
import { VARIABLES } from './variables.js';
import type { Variable, VariableName } from './variables.js';

/** Texts by name, as a process receives them. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the data lies. */
export type DatabaseChoice =
  | { readonly engine: 'PGLITE'; readonly dataDir: string }
  | {
      readonly engine: 'POSTGRES';
      readonly url: string;
      readonly maxConnections: number;
      readonly prepare: boolean;
      readonly statementTimeoutMs: number;
    };

/** Everything that can be set from outside, read and checked. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseChoice;
  readonly requestTimeoutMs: number;
  /** How reads are answered: from plans, or field by field for comparison. */
  readonly readEngine: 'compiled' | 'naive';
  readonly logLevel: z.output<typeof VARIABLES.LOG_LEVEL.schema>;
  /** The day that "today" means; null means the day on the wall calendar in Vietnam. */
  readonly asOf: PlainDate | null;
  readonly demo: { readonly seed: number; readonly scale: number };
  readonly personas: boolean;
  /** `name` or `name:port`, in lower case. */
  readonly allowedHosts: readonly string[];
  readonly corsOrigins: readonly string[];
  readonly graphiql: boolean;
  readonly introspection: boolean;
  /** Where the server's counts can be asked for; null when nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
}

type Values = { [Name in VariableName]: z.output<(typeof VARIABLES)[Name]['schema']> | undefined };

/** The environment of this process, with what a file `.env` in the working folder adds to it. */
export function readEnvironment(file = '.env'): Environment {
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  return { ...written, ...process.env };
}

/**
 * Reads the settings; everything that is wrong is said at once.
 *
 * @param demoDay the day the demo data ends on: "today" of the embedded default.
 * @throws {Failure} when a value is not allowed, a name is misspelt, or two settings contradict each other.
 */
export function readConfig(environment: Environment, demoDay: PlainDate): Config {
  const values = readValues(environment);
  const database = chooseDatabase(values);
  const embedded = database.engine === 'PGLITE';
  const host = needed(values.HOST);
  const port = needed(values.PORT);
  const personas = values.DEMO_PERSONAS ?? embedded;
  if (personas && !isLoopback(host)) throw new Failure(describePublicPersonas(host));
  return {
    host,
    port,
    database,
    personas,
    requestTimeoutMs: needed(values.REQUEST_TIMEOUT_MS),
    readEngine: needed(values.READ_ENGINE),
    logLevel: needed(values.LOG_LEVEL),
    asOf: isPlainDate(values.AS_OF) ? values.AS_OF : embedded ? demoDay : null,
    demo: { seed: needed(values.DEMO_SEED), scale: needed(values.DEMO_SCALE) },
    allowedHosts: [...LOOPBACK_NAMES, `${bracketed(host)}:${port}`, ...(values.ALLOWED_HOSTS ?? [])],
    corsOrigins: values.CORS_ORIGINS ?? [],
    graphiql: needed(values.GRAPHIQL),
    introspection: needed(values.INTROSPECTION),
    metrics:
      values.METRICS_PORT === undefined ? null : { host: needed(values.METRICS_HOST), port: values.METRICS_PORT },
  };
}

function chooseDatabase(values: Values): DatabaseChoice {
  const url = values.DATABASE_URL;
  if (url === undefined) return { engine: 'PGLITE', dataDir: needed(values.DATA_DIR) };
  return {
    engine: 'POSTGRES',
    url,
    maxConnections: needed(values.DATABASE_POOL_SIZE),
    prepare: !needed(values.DATABASE_POOLER),
    statementTimeoutMs: needed(values.STATEMENT_TIMEOUT_MS),
  };
}

/** Says whether only this machine can reach the address. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** The host as it stands in an address: IPv6 in brackets. */
function bracketed(host: string): string {
  return (host.includes(':') ? `[${host}]` : host).toLowerCase();
}

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];

function readValues(environment: Environment): Values {
  const faults = findMisspelt(environment);
  const entries = Object.entries<Variable<unknown>>(VARIABLES).map(([name, { schema, fallback, allowed, secret }]) => {
    const given = environment[name]?.trim() ?? '';
    const text = given === '' ? fallback : given;
    if (text === '') return [name, undefined];
    const parsed = schema.safeParse(text);
    const shown = secret ? 'set to something' : JSON.stringify(given);
    if (!parsed.success) faults.push(`${name} is ${shown}, which is not allowed: give ${allowed}.`);
    return [name, parsed.data];
  });
  if (faults.length > 0) throw new Failure(faults.join('\n'));
  // Each value was made by the schema that stands beside its name.
  const values: Values = Object.fromEntries(entries);
  return values;
}

/** A value that has a fallback, and so is there. */
function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a setting without a fallback is needed');
  return value;
}

/** Short names lie too close to everyday ones (`HOST`, `POST`, `PORT`) to be suspected of being misspelt. */
const SHORTEST_SUSPECT = 7;

function findMisspelt(environment: Environment): string[] {
  const known = Object.keys(VARIABLES);
  return Object.keys(environment)
    .filter((name) => !known.includes(name))
    .toSorted()
    .flatMap((name) => {
      const bare = name.replace(/^CADRE_/, '');
      const meant = known.find((one) => one.length >= SHORTEST_SUSPECT && editDistance(one, bare) <= 1) ?? null;
      const exact = known.includes(bare) ? bare : meant;
      if (exact !== null) return [`${name} is not a setting: did you mean ${exact}?`];
      return name.startsWith('CADRE_') ? [`${name} is not a setting: npx cadre help lists them.`] : [];
    });
}

function describePublicPersonas(host: string): string {
  return (
    `HOST is "${host}", which others can reach, while DEMO_PERSONAS lets everybody act as anybody: ` +
    'set DEMO_PERSONAS=off, or HOST=127.0.0.1.'
  );
}
