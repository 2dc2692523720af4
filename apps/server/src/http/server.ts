import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Failure, systemCodeOf } from '../failure.js';
import { refuse, send } from './reply.js';
import type { Reply } from './reply.js';

/** Finds the answer to a request; `gone` gives what says that the client went away. */
export type Handler = (request: IncomingMessage, requestId: string, gone: () => AbortSignal) => Promise<Reply>;

/** A request that was answered: its path without the query, the status, and the milliseconds it took. */
export interface Handled {
  readonly path: string;
  readonly status: number;
  readonly ms: number;
}

/** What is served, and who hears of it. */
export interface Service {
  readonly handler: Handler;
  readonly log: RequestLog;
  /** Told of every request. */
  readonly handled?: (handled: Handled) => void;
}

/** Where lines about requests go. */
export interface RequestLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Milliseconds the server is patient for. */
export interface Patience {
  /** Until a request's headers are there. */
  readonly headersMs: number;
  /** Until a request's body is there. */
  readonly requestMs: number;
  /** For which a connection may be silent while an answer is on its way. */
  readonly silenceMs: number;
  /** Between two looks at which connections are late. */
  readonly checkMs: number;
  /** For which requests may finish when the server stops. */
  readonly drainMs: number;
}

/** A server that listens. */
export interface RunningServer {
  readonly port: number;
  /** Takes no more requests, lets the running ones finish, and cuts those that do not. */
  stop(): Promise<void>;
}

/** What is waited for unless a test is in a hurry. */
export const PATIENCE: Patience = {
  headersMs: 10_000,
  requestMs: 20_000,
  silenceMs: 60_000,
  checkMs: 1_000,
  drainMs: 10_000,
};

const MAX_HEADER_BYTES = 16_384;
const MAX_CONNECTIONS = 2_000;

/**
 * Answers requests over HTTP.
 *
 * @throws {Failure} when the address is taken or cannot be listened on.
 */
export async function listen(
  service: Service,
  at: { readonly host: string; readonly port: number },
  patience: Patience = PATIENCE,
): Promise<RunningServer> {
  const server = createServer(
    {
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: patience.headersMs,
      requestTimeout: patience.requestMs,
      connectionsCheckingInterval: patience.checkMs,
      keepAliveTimeout: 5_000,
    },
    (request, response) => {
      void serve(service, request, response);
    },
  );
  server.maxConnections = MAX_CONNECTIONS;
  server.setTimeout(patience.silenceMs);
  await listening(server, at);
  return { port: portOf(server), stop: () => drain(server, patience.drainMs) };
}

async function serve(service: Service, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { handler, log, handled } = service;
  const requestId = randomUUID();
  const start = performance.now();
  let isGone = false;
  let gone: AbortController | undefined;
  response.on('close', () => {
    isGone = true;
    gone?.abort();
  });
  const signalOfGone = () => {
    gone ??= new AbortController();
    if (isGone) gone.abort();
    return gone.signal;
  };
  const reply = await handler(request, requestId, signalOfGone).catch((error: unknown) => fault(error, request));
  const bytes = response.destroyed ? 0 : send(request, response, reply, requestId);
  // The path without its query, no address and no body: none of them is the log's business.
  const { url = '' } = request;
  const mark = url.indexOf('?');
  const path = url.slice(0, Math.min(100, mark < 0 ? url.length : mark));
  const taken = performance.now() - start;
  const { method } = request;
  const { status, codes, notPlanned } = reply;
  const line = { requestId, method, path, status, ms: Math.round(taken), bytes, codes };
  log.info(notPlanned === undefined ? line : { ...line, notPlanned }, 'request');
  handled?.({ path, status, ms: taken });

  function fault(error: unknown, broken: IncomingMessage): Reply {
    // A client that went away is no fault of ours; there is nobody left to be answered.
    if (!isGone) log.error({ requestId, err: error }, 'the request failed');
    return refuse(broken, {
      status: 500,
      code: 'INTERNAL',
      vi: `Lỗi của máy chủ, mã ${requestId}.`,
      en: `A fault of the server; its id is ${requestId}.`,
      details: { id: requestId },
    });
  }
}

function listening(server: Server, { host, port }: { readonly host: string; readonly port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen({ host, port }, resolve);
  });
}

function explain(error: Error, host: string, port: number): Failure {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} on ${host} is in use by another program: stop it, or set PORT to another number.`,
    EACCES: `Port ${port} on ${host} may not be used by this user: set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: set HOST to one it has.`,
    ENOTFOUND: `There is no host named ${host}: set HOST to a name or an address of this machine.`,
  };
  const reason = reasons[systemCodeOf(error) ?? ''] ?? `Cannot listen on ${host}, port ${port}: ${error.message}`;
  return new Failure(reason, { cause: error });
}

function portOf(server: Server): number {
  const address = server.address();
  // Only a server that listens on a pipe has a string for its address.
  if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
  return address.port;
}

function drain(server: Server, patienceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patienceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
