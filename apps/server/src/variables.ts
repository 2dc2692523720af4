import { isPlainDate } from '@cadre/domain/kernel';
import { z } from 'zod';

/** One setting of the server: how its text is read, and what the person who sets it has to know. */
export interface Variable<T> {
  /** What `.env.example` and `cadre help` say about it, one line. */
  readonly about: string;
  /** What a value may be; ends the sentence "… is not allowed: give …". */
  readonly allowed: string;
  /** The default as it would be written; empty when there is none or when it depends on other settings. */
  readonly fallback: string;
  /** True when the value may hold a password and is never printed. */
  readonly secret: boolean;
  readonly schema: z.ZodType<T, string>;
}

const HOST_ADDRESS = /^[\w.:-]+$/;
const HOST_NAME = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9._-]*[a-z0-9])?)(:\d{1,5})?$/;

/** Every setting there is. Nothing else in the environment is looked at. */
export const VARIABLES = {
  PORT: setting(
    'The port to listen on; 0 takes any free one.',
    '4000',
    'a whole number from 0 to 65535',
    whole(0, 65_535),
  ),
  HOST: setting(
    'The address to listen on.',
    '127.0.0.1',
    'a host name or an IP address',
    z.string().regex(HOST_ADDRESS),
  ),
  DATA_DIR: setting('The folder of the embedded database.', './.data', 'the path of a folder', z.string()),
  DATABASE_URL: {
    ...setting(
      'A PostgreSQL 15 or newer to use in place of the embedded database.',
      '',
      'postgres://user:password@host:port/database',
      z.string().refine(isPostgresUrl),
    ),
    secret: true,
  },
  DATABASE_POOL_SIZE: setting(
    'Connections to PostgreSQL at most.',
    '10',
    'a whole number from 1 to 500',
    whole(1, 500),
  ),
  DATABASE_POOLER: setting(
    'on when PgBouncer or another pooler stands between: prepared statements are then not used.',
    'off',
    'on or off',
    onOff(),
  ),
  STATEMENT_TIMEOUT_MS: setting(
    'Milliseconds after which PostgreSQL gives a statement up.',
    '10000',
    'a whole number from 100 to 600000',
    whole(100, 600_000),
  ),
  REQUEST_TIMEOUT_MS: setting(
    'Milliseconds after which a request is answered with an error.',
    '30000',
    'a whole number from 100 to 600000',
    whole(100, 600_000),
  ),
  READ_ENGINE: setting(
    'How reads are answered: "compiled" in one statement each; "naive" field by field, for comparison.',
    'compiled',
    'compiled or naive',
    z.enum(['compiled', 'naive']),
  ),
  LOG_LEVEL: setting(
    'How much is logged, one JSON line an event, on standard error.',
    'info',
    'trace, debug, info, warn, error, fatal or silent',
    z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']),
  ),
  METRICS_PORT: setting(
    'The port on which Prometheus finds /metrics, open to whoever reaches it; empty means none.',
    '',
    'a whole number from 0 to 65535',
    whole(0, 65_535),
  ),
  METRICS_HOST: setting(
    'The address on which that port is.',
    '127.0.0.1',
    'a host name or an IP address',
    z.string().regex(HOST_ADDRESS),
  ),
  AS_OF: setting(
    'The day that "today" means. Default: the last day of the demo data when embedded, else the day in Vietnam.',
    '',
    'a day such as 2024-12-31',
    z.string().refine(isPlainDate),
  ),
  DEMO_SEED: setting(
    'The number the demo province is made from: the same number, the same province.',
    '1',
    'a whole number from 0 to 4294967295',
    whole(0, 4_294_967_295),
  ),
  DEMO_SCALE: setting(
    'The size of the demo: 0.01 is one province of 3,000 cadres, 1 is thirty of 10,000 each.',
    '0.01',
    'a number from 0.005 to 1',
    z
      .string()
      .regex(/^\d(\.\d{1,4})?$/)
      .transform(Number)
      .pipe(z.number().min(0.005).max(1)),
  ),
  DEMO_PERSONAS: setting(
    'Whether a header may choose among demo personas. Default: on when embedded, off with DATABASE_URL.',
    '',
    'on or off',
    onOff(),
  ),
  ALLOWED_HOSTS: setting(
    'Names under which the server is reached, comma separated, with or without a port; loopback names always are.',
    '',
    'host names such as cadre.example.vn,cadre.internal:8443',
    list(HOST_NAME),
  ),
  CORS_ORIGINS: setting(
    'Web origins that may call the server from a browser, comma separated; empty means none.',
    '',
    'origins such as https://analysts.example.vn',
    z
      .string()
      .transform(splitList)
      .refine((origins) => origins.every(isOrigin)),
  ),
  GRAPHIQL: setting('Whether browsers get GraphiQL at /graphql.', 'on', 'on or off', onOff()),
  INTROSPECTION: setting('Whether the schema may be asked for.', 'on', 'on or off', onOff()),
} as const satisfies Record<string, Variable<unknown>>;

export type VariableName = keyof typeof VARIABLES;

function setting<T>(about: string, fallback: string, allowed: string, schema: z.ZodType<T, string>): Variable<T> {
  return { about, allowed, fallback, secret: false, schema };
}

function whole(least: number, most: number): z.ZodType<number, string> {
  return z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}

function onOff(): z.ZodType<boolean, string> {
  return z.enum(['on', 'off']).transform((text) => text === 'on');
}

function list(shape: RegExp): z.ZodType<readonly string[], string> {
  return z
    .string()
    .transform(splitList)
    .refine((entries) => entries.every((entry) => shape.test(entry)));
}

function splitList(text: string): readonly string[] {
  const entries = text.split(',').map((entry) => entry.trim().toLowerCase());
  return entries.filter((entry) => entry !== '');
}

function isPostgresUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== '' && url.pathname.length > 1;
}

function isOrigin(text: string): boolean {
  return /^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
