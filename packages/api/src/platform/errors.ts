import { ReadRefused, type Bilingual } from '@cadre/graphql-sql';
import { GraphQLError } from 'graphql';
import { graphqlText } from './graphql-texts.js';

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
 * itself makes of a faulty request are said in both languages; anything else is a bug or a broken world: the client gets an id that the log has.
 */
export function maskError(error: unknown, requestId: string, log: ErrorLog): GraphQLError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const cause = graphqlError === undefined ? error : graphqlError.originalError;
  const place: Place = graphqlError ?? {};
  if (cause instanceof ReadRefused) return located(requestError(cause.code, cause.text, cause.details), place);
  if (graphqlError !== undefined && (cause === undefined || cause instanceof GraphQLError))
    return inBothLanguages(graphqlError);
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

/** An error of a faulty request, unless it is one of ours and says itself in both languages what is wrong. */
function inBothLanguages(error: GraphQLError): GraphQLError {
  const { vi, en } = error.extensions;
  if (typeof vi === 'string' && typeof en === 'string' && error.originalError === undefined) return error;
  const text = graphqlText(error);
  const said = new GraphQLError(`${text.vi} / ${text.en}`, {
    extensions: { ...error.extensions, vi: text.vi, en: text.en },
  });
  return located(said, error);
}

/** Where an error lies: in a document by its nodes, in one that cannot be parsed by its characters, in an answer by its path. */
type Place = Partial<Pick<GraphQLError, 'nodes' | 'source' | 'positions' | 'path'>>;

function located(error: GraphQLError, { nodes, source, positions, path }: Place): GraphQLError {
  return new GraphQLError(error.message, {
    extensions: error.extensions,
    ...(nodes === undefined ? {} : { nodes }),
    ...(source === undefined ? {} : { source }),
    ...(positions === undefined ? {} : { positions }),
    ...(path === undefined ? {} : { path }),
  });
}
