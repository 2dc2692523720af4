import type { Answered, AskedKnown, ReadAnswering } from './graphql.js';
import type { KnownOperations } from './known-operations.js';
import { checkVariables } from './text-checks.js';

/** What answering a known operation needs. */
export interface FastAnswering {
  readonly known: KnownOperations;
  readonly reads: ReadAnswering;
}

/** Media types a client may ask for by name, each alone; anything else is negotiated the long way. */
const MEDIA_TYPES = new Map<string | undefined, string>([
  [undefined, 'application/json; charset=utf-8'],
  ['*/*', 'application/json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/graphql-response+json', 'application/graphql-response+json; charset=utf-8'],
]);

/**
 * Answers an operation whose document is known, with the bytes that the database wrote: no parsing, no validation, no walk.
 * Undefined wherever anything is out of the ordinary, errors included; the request is then answered the long way, which
 * says what is wrong. The same sign-in, limits and visibility hold on both ways.
 */
export async function fastAnswer(fast: FastAnswering, asked: AskedKnown): Promise<Answered | undefined> {
  const contentType = MEDIA_TYPES.get(asked.accept);
  const operation = contentType === undefined ? undefined : readOperation(asked.body);
  if (operation === undefined) return undefined;
  const document = fast.known.find(operation.source);
  if (document === undefined) return undefined;
  // Rejected when it costs too much; the long way comes to the same verdict and words it.
  const answer = await fast.reads
    .bytesFromPlan({
      document,
      operationName: operation.operationName,
      variableValues: operation.variableValues,
      contextValue: fast.reads.contextFor(asked.viewer, asked.requestId),
    })
    .catch(() => undefined);
  if (answer?.kind !== 'json') return undefined;
  return {
    status: 200,
    headers: { 'content-type': contentType! },
    body: [BEFORE_DATA, answer.data, Buffer.from(`,"extensions":{"cost":${answer.cost}}}`)],
    codes: [],
  };
}

const BEFORE_DATA = Buffer.from('{"data":');

interface Body {
  readonly source: string;
  readonly operationName: string | null;
  readonly variableValues: Readonly<Record<string, unknown>> | null;
}

function readOperation(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string')
      return undefined;
    const { variables, operationName } = body as { variables?: unknown; operationName?: unknown };
    if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables))) return undefined;
    if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return undefined;
    checkVariables(variables);
    return {
      source: body.query,
      operationName: operationName ?? null,
      variableValues: (variables as Record<string, unknown> | null | undefined) ?? null,
    };
  } catch {
    // Not for this way to say what is wrong: the long way reads the body again and tells.
    return undefined;
  }
}
