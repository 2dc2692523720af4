import type { Persona } from '@cadre/api';
import { GraphQLError, GraphQLInt, GraphQLList, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { lazyExplorer } from '../http/explorer.js';
import { createAnswering } from '../http/graphql.js';
import type { ServedApi } from '../http/graphql.js';
import { routeOn } from '../http/router.js';
import type { Site } from '../http/router.js';
import { listen, PATIENCE } from '../http/server.js';
import type { Patience, RunningServer } from '../http/server.js';

/** A persona as the demo has them. */
export const COMMISSION: Persona = {
  name: 'commission',
  vi: 'Ban tổ chức',
  en: 'Organisation commission',
  scopeUnitId: 'unit:province',
  roles: ['ANALYST'],
  managementLevel: 'PROVINCE',
};

/** What the tests may ask the small server about afterwards. */
export interface Seen {
  readonly logged: { readonly fields: Record<string, unknown>; readonly message: string }[];
  readonly viewers: string[];
  writes: number;
  stopped: number;
}

/** A server of its own on a free port, with a schema that has one field for each thing that can happen. */
export interface SmallServer extends RunningServer {
  readonly origin: string;
  readonly url: string;
  readonly seen: Seen;
}

/** Starts a small server; what is given replaces its lawful defaults. */
export async function startSmall(
  changes: Partial<Site> & { readonly api?: Partial<ServedApi>; readonly patience?: Partial<Patience> } = {},
  at: { readonly host?: string; readonly port?: number } = {},
): Promise<SmallServer> {
  const seen: Seen = { logged: [], viewers: [], writes: 0, stopped: 0 };
  const note = (fields: object, message: string): void => {
    seen.logged.push({ fields: { ...fields }, message });
  };
  const api: ServedApi = {
    schema: smallSchema(seen),
    limits: { maxTokens: 2_000, maxDepth: 12, maxAliases: 50, maxDirectives: 20 },
    introspection: true,
    contextFor(viewer, requestId) {
      seen.viewers.push(viewer.name);
      return { viewer, requestId };
    },
    maskError(error, requestId) {
      if (error instanceof GraphQLError && error.originalError === undefined) return error;
      note({ requestId, err: error }, 'masked');
      return new GraphQLError('Lỗi / A fault', { extensions: { code: 'INTERNAL', id: requestId } });
    },
    ...changes.api,
  };
  const site: Site = {
    guard: { allowedHosts: ['localhost', '127.0.0.1', '[::1]'], corsOrigins: [] },
    signIn: { personas: [COMMISSION], fallback: COMMISSION },
    requestTimeoutMs: 5_000,
    explorer: lazyExplorer([{ title: 'Hello', document: 'query Hello { hello }' }]),
    ...createAnswering(api),
    isReady: () => Promise.resolve(true),
    ...changes,
  };
  const log = { info: note, error: note };
  const service = { handler: routeOn(site), log };
  const server = await listen(service, { host: '127.0.0.1', port: 0, ...at }, { ...PATIENCE, ...changes.patience });
  const origin = `http://127.0.0.1:${server.port}`;
  return { ...server, origin, url: `${origin}/graphql`, seen };
}

/** Sends one operation as a well-behaved client does. */
export async function ask(
  server: SmallServer,
  query: string,
  extra: { readonly variables?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<{ status: number; headers: Headers; body: Answer }> {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...extra.headers },
    body: JSON.stringify({ query, variables: extra.variables }),
  });
  return { status: response.status, headers: response.headers, body: await readAnswer(response) };
}

/** Reads the body of a GraphQL answer, whatever its status. */
export async function readAnswer(response: Response): Promise<Answer> {
  const body: Answer = await response.json();
  return body;
}

/** The shape of every GraphQL answer. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The codes of an answer's errors. */
export function codesOf(answer: Answer): unknown[] {
  return (answer.errors ?? []).map((error) => error.extensions?.['code']);
}

function smallSchema(seen: Seen): GraphQLSchema {
  const query: GraphQLObjectType = new GraphQLObjectType({
    name: 'Query',
    fields: () => ({
      hello: { type: GraphQLString, resolve: () => 'xin chào' },
      self: { type: query, resolve: () => ({}) },
      selves: { type: new GraphQLList(query), resolve: () => [{}, {}] },
      echo: {
        type: GraphQLString,
        args: { text: { type: GraphQLString }, count: { type: GraphQLInt } },
        resolve: (_, { text }: { text?: string }) => text ?? null,
      },
      fail: {
        type: GraphQLString,
        resolve: () => {
          throw new Error('select secret from person at /srv/cadre');
        },
      },
      never: {
        type: GraphQLString,
        resolve: (_, __, { request }: { request: Request }) =>
          new Promise((resolve) => {
            request.signal.addEventListener('abort', () => {
              seen.stopped += 1;
              resolve('too late');
            });
          }),
      },
    }),
  });
  const mutation = new GraphQLObjectType({
    name: 'Mutation',
    fields: { write: { type: GraphQLInt, resolve: () => (seen.writes += 1) } },
  });
  return new GraphQLSchema({ query, mutation });
}
