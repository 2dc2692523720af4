import { ReadRefused, type Bilingual } from '@cadre/graphql-sql';
import { GraphQLError } from 'graphql';

/** The log that errors are written to; a child of the server's own. */
export interface ErrorLog {
  error(fields: object, message: string): void;
}

/** An error a client may see: a stable code, a text in both languages, and where it lies. */
export function requestError(
  code: string,
  text: Bilingual,
  details: Readonly<Record<string, unknown>> = {},
): GraphQLError {
  return new GraphQLError(`${text.vi} / ${text.en}`, { extensions: { code, vi: text.vi, en: text.en, ...details } });
}

/** Codes by which drivers and PostgreSQL say that the database is gone, not that the statement is wrong. */
const goneCodes = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'CONNECT_TIMEOUT',
  '57P01',
  '57P02',
  '57P03',
]);

/** Whether an error says that the database cannot be reached. */
export function isDatabaseGone(error: unknown): boolean {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && goneCodes.has(code);
}

/**
 * What a client gets to see of an error. Refusals of the read engine get their code and both texts; errors that graphql-js
 * itself makes of a faulty request pass; anything else is a bug or a broken world: the client gets an id that the log has.
 */
export function maskError(error: unknown, requestId: string, log: ErrorLog): GraphQLError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const cause = graphqlError === undefined ? error : graphqlError.originalError;
  const place = graphqlError === undefined ? {} : { nodes: graphqlError.nodes, path: graphqlError.path };
  if (cause instanceof ReadRefused) return located(requestError(cause.code, cause.text, cause.details), place);
  if (graphqlError !== undefined && (cause === undefined || cause instanceof GraphQLError)) return graphqlError;
  if (isDatabaseGone(cause)) {
    log.error({ requestId, err: cause }, 'the database does not answer');
    const text = { vi: 'Cơ sở dữ liệu tạm thời không trả lời.', en: 'The database does not answer for now.' };
    return located(
      requestError('UNAVAILABLE', text, { id: requestId, http: { status: 503, headers: { 'retry-after': '5' } } }),
      place,
    );
  }
  log.error({ requestId, err: cause }, 'an error was masked');
  const text = { vi: 'Lỗi nội bộ; mã tra cứu kèm theo.', en: 'Internal error; look it up by the id.' };
  return located(requestError('INTERNAL', text, { id: requestId }), place);
}

function located(
  error: GraphQLError,
  place: { nodes?: GraphQLError['nodes']; path?: GraphQLError['path'] },
): GraphQLError {
  return new GraphQLError(error.message, {
    extensions: error.extensions,
    ...(place.nodes === undefined ? {} : { nodes: place.nodes }),
    ...(place.path === undefined ? {} : { path: place.path }),
  });
}
