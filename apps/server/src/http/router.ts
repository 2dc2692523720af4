import type { IncomingMessage } from 'node:http';
import { signIn } from '../sign-in.js';
import type { SignInRules } from '../sign-in.js';
import { readBody } from './body.js';
import type { ExplorerPage } from './explorer.js';
import { showExplorer } from './explorer-reply.js';
import { GRAPHQL_PATH } from './graphql.js';
import type { Answered, Asked, AskedKnown } from './graphql.js';
import { corsHeaders, refuseAddress, refuseForgery } from './guard.js';
import type { GuardRules } from './guard.js';
import {
  METHOD_NOT_ALLOWED,
  NOT_ACCEPTABLE,
  NOT_FOUND,
  PARAMETER_NOT_JSON,
  refuseNobody,
  tooSlow,
} from './refusals.js';
import { json, refuse } from './reply.js';
import type { Reply } from './reply.js';
import type { Handler } from './server.js';

/** Everything a request can lead to. */
export interface Site {
  readonly guard: GuardRules;
  readonly signIn: SignInRules;
  readonly requestTimeoutMs: number;
  /** Null when browsers get no GraphiQL. */
  readonly explorer: (() => Promise<ExplorerPage>) | null;
  answer(asked: Asked): Promise<Answered>;
  /** Answers what needs no reading, or gives undefined at once. */
  answerKnown?(known: AskedKnown): Promise<Answered | undefined>;
  /** True when the database answers. */
  isReady(): Promise<boolean>;
}

/** What finds the answers of a site. */
export function routeOn(site: Site): Handler {
  return (request, requestId, gone) => route(site, request, requestId, gone);
}

async function route(site: Site, request: IncomingMessage, requestId: string, gone: () => AbortSignal): Promise<Reply> {
  const refusal = refuseAddress(request, site.guard);
  if (refusal !== null) return refuse(request, refusal);
  const { path, search } = partsOf(request.url ?? '');
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (path === GRAPHQL_PATH) return routeGraphql(site, request, { requestId, search, gone });
  if (path === '/health' && isRead) return json(200, { status: 'up' });
  if (path === '/ready' && isRead) return reportReadiness(site);
  if (path === '/' && isRead && site.explorer !== null) return json(302, {}, { location: GRAPHQL_PATH });
  return refuse(request, NOT_FOUND);
}

/** The path, and what stands from the `?` on; a lone `?` says nothing. */
function partsOf(url: string): { readonly path: string; readonly search: string } {
  const mark = url.indexOf('?');
  if (mark < 0) return { path: url, search: '' };
  return { path: url.slice(0, mark), search: mark === url.length - 1 ? '' : url.slice(mark) };
}

interface GraphqlRequest {
  readonly requestId: string;
  readonly search: string;
  /** Says when the client went away; made only for who listens. */
  readonly gone: () => AbortSignal;
}

async function routeGraphql(site: Site, request: IncomingMessage, asked: GraphqlRequest): Promise<Reply> {
  if (request.method === 'OPTIONS') return preflight(request, site.guard);
  if (request.method === 'GET' && request.headers.accept?.includes('text/html') === true && site.explorer !== null) {
    return showExplorer(request, await site.explorer());
  }
  const forgery = refuseForgery(request, site.guard);
  if (forgery !== null) return refuse(request, forgery);
  const reply = await operate(site, request, asked);
  if (site.guard.corsOrigins.length === 0) return reply;
  return { ...reply, headers: { ...reply.headers, ...corsHeaders(request, site.guard) } };
}

async function operate(
  site: Site,
  request: IncomingMessage,
  { requestId, search, gone }: GraphqlRequest,
): Promise<Reply> {
  const method = request.method ?? '';
  if (method !== 'GET' && method !== 'POST') return refuse(request, METHOD_NOT_ALLOWED);
  const signedIn = signIn(site.signIn, request.headers);
  if (!signedIn.ok) return refuse(request, refuseNobody(signedIn));
  if (method === 'GET' && !hasJsonParameters(search)) return refuse(request, PARAMETER_NOT_JSON);
  const body = method === 'POST' ? await readBody(request) : null;
  if (body !== null && !body.ok) return refuse(request, body.refusal);

  const { viewer } = signedIn;
  if (body !== null && site.answerKnown !== undefined) {
    const known = site.answerKnown({ requestId, viewer, accept: request.headers.accept, body: body.text });
    const reply = await inTime(known, site.requestTimeoutMs, () => refuse(request, tooSlow(site.requestTimeoutMs)));
    if (reply !== undefined) return reply;
  }
  const timeout = AbortSignal.timeout(site.requestTimeoutMs);
  const timedOut = new Promise<Reply>((resolve) => {
    timeout.addEventListener('abort', () => resolve(refuse(request, tooSlow(site.requestTimeoutMs))), { once: true });
  });
  const answered = site.answer({
    requestId,
    viewer,
    method,
    search: method === 'GET' ? search : '',
    accept: request.headers.accept,
    body: body?.text ?? null,
    signal: AbortSignal.any([timeout, gone()]),
  });
  const reply = await Promise.race([answered, timedOut]);
  return reply.status === 406 ? refuse(request, NOT_ACCEPTABLE) : reply;
}

/** The work, or something else when it takes too long. A timer costs a tenth of an abort signal. */
function inTime<T>(work: Promise<T>, limitMs: number, late: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late()), limitMs);
    const stop = () => clearTimeout(timer);
    work.then(stop, stop);
    work.then(resolve, reject);
  });
}

/** Yoga takes a text that is no JSON for a fault of its own, and answers 500. */
function hasJsonParameters(search: string): boolean {
  const parameters = new URLSearchParams(search);
  return ['variables', 'extensions'].every((name) => isJson(parameters.get(name) || '{}'));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function preflight(request: IncomingMessage, rules: GuardRules): Reply {
  const headers = corsHeaders(request, rules);
  if (headers['access-control-allow-origin'] === undefined) return refuse(request, METHOD_NOT_ALLOWED);
  return json(
    204,
    {},
    {
      ...headers,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, x-cadre-persona',
      'access-control-max-age': '600',
    },
  );
}

async function reportReadiness(site: Site): Promise<Reply> {
  if (await site.isReady()) return json(200, { status: 'ready' });
  return json(503, { status: 'the database does not answer' }, { 'retry-after': '5' });
}
