import { createApi, maskError } from '@cadre/api';
import type { Api, Database, Persona } from '@cadre/api';
import { destination, pino } from 'pino';
import type { Config } from './config.js';
import { lazyExplorer } from './http/explorer.js';
import { createAnswering } from './http/graphql.js';
import { createMetrics } from './http/metrics.js';
import { routeOn } from './http/router.js';
import { listen } from './http/server.js';
import type { RunningServer } from './http/server.js';
import { dayInVietnam } from './today.js';

/** Milliseconds the database has to say that it is there. */
const READY_WITHIN_MS = 2_000;

/** A server that listens. */
export interface Serving extends RunningServer {
  /** One query to try on it; null when the API offers none. */
  readonly sampleQuery: string | null;
  /** Where the server's counts are asked for; null when nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
}

/** Puts the API behind HTTP and listens. */
export async function serve(config: Config, database: Database, personas: readonly Persona[]): Promise<Serving> {
  const log = pino({ level: config.logLevel, base: null }, destination({ dest: 2, sync: true }));
  const api = await createApi({
    database,
    today: () => config.asOf ?? dayInVietnam(Date.now()),
    onFollowFault: (err) => log.error({ err }, 'a rule was published elsewhere and cannot be followed'),
  });
  const embedded = config.database.engine === 'PGLITE';
  const site = {
    guard: { allowedHosts: config.allowedHosts, corsOrigins: config.corsOrigins },
    // A real database answers nobody without a name; the embedded one takes its only user for the first persona.
    signIn: { personas, fallback: embedded ? (personas[0] ?? null) : null },
    requestTimeoutMs: config.requestTimeoutMs,
    explorer: config.graphiql ? lazyExplorer(api.samples) : null,
    ...createAnswering({
      schema: api.schema,
      limits: api.limits,
      introspection: config.introspection,
      contextFor: (viewer, requestId) => api.contextFor(viewer, requestId),
      ...(config.readEngine === 'naive'
        ? {}
        : {
            reads: {
              answer: (operation) => api.engine.answer(operation),
              bytesFromPlan: (operation) => api.engine.bytesFromPlan(operation),
              contextFor: (viewer, requestId) => api.contextFor(viewer, requestId),
            },
          }),
      maskError: (error, requestId) => maskError(error, requestId, log),
    }),
    isReady: () => answersInTime(database),
  };
  const sampleQuery = shortest(api.samples);
  const at = { host: config.host, port: config.port };
  if (config.metrics === null) {
    return { ...(await listen({ handler: routeOn(site), log }, at)), sampleQuery, metrics: null };
  }
  const { handler, handled } = createMetrics(api.engine.counts);
  const counts = await listen({ handler, log }, config.metrics);
  const server = await listen({ handler: routeOn(site), log, handled }, at).catch(async (error: unknown) => {
    await counts.stop();
    throw error;
  });
  const stop = async () => void (await Promise.all([server.stop(), counts.stop()]));
  return { port: server.port, stop, sampleQuery, metrics: { host: config.metrics.host, port: counts.port } };
}

/** True when the database answers the simplest question before the one who asks loses patience. */
async function answersInTime(database: Database): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), READY_WITHIN_MS).unref();
  });
  const answer = database.query({ text: 'select 1 as one', params: [] }).then(
    () => true,
    // Whatever went wrong, the answer to the question is no; the next real request logs the reason.
    () => false,
  );
  return Promise.race([answer, late]);
}

function shortest(samples: Api['samples']): string | null {
  const questions = samples.filter(({ operation }) => operation === 'query');
  const [first] = questions.toSorted((left, right) => left.document.length - right.document.length);
  return first?.document ?? null;
}
