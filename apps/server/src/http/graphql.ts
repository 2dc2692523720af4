import type { Answer, NotPlanned, Operation, PlannedAnswer, ReadContext, Viewer } from '@cadre/api';
import { getOperationAST, NoSchemaIntrospectionCustomRule, OperationTypeNode, validate } from 'graphql';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga, useExecutionCancellation } from 'graphql-yoga';
import type { Plugin } from 'graphql-yoga';
import { fastAnswer } from './fast-answer.js';
import { HeldErrors } from './held-errors.js';
import { KnownOperations } from './known-operations.js';
import type { Body } from './reply.js';
import { parseWithinLimits } from './document-limits.js';
import type { DocumentLimits } from './document-limits.js';
import { checkDocumentTexts, checkVariables } from './text-checks.js';

/** The path operations are sent to. */
export const GRAPHQL_PATH = '/graphql';

/** What the HTTP layer has to know of the API it serves. */
export interface ServedApi {
  readonly schema: GraphQLSchema;
  readonly limits: DocumentLimits;
  readonly introspection: boolean;
  contextFor(viewer: Viewer, requestId: string): object;
  /** Answers reads from plans; without it graphql-js executes everything. */
  readonly reads?: ReadAnswering;
  /** Turns what a resolver threw into an error that tells nothing but its id, which the log has. */
  maskError(error: unknown, requestId: string): GraphQLError;
}

/** What answers reads with one statement each. */
export interface ReadAnswering {
  answer(operation: Operation): Promise<Answer>;
  /** Tells why where no plan can answer. */
  bytesFromPlan(operation: Operation): Promise<PlannedAnswer<Uint8Array> | NotPlanned>;
  contextFor(viewer: Viewer, requestId: string): ReadContext;
}

/** One request that has passed the guard, and who makes it. */
export interface Asked {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly method: string;
  /** From the `?` on; empty when there is none. */
  readonly search: string;
  readonly accept: string | undefined;
  /** The JSON text of a POST; null for a GET. */
  readonly body: string | null;
  readonly signal: AbortSignal;
}

/** A request as far as answering a known operation looks at it. */
export type AskedKnown = Pick<Asked, 'requestId' | 'viewer' | 'accept'> & { readonly body: string };

/** What is to be sent back. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body;
  /** The codes of the errors in the answer, for the log. */
  readonly codes: readonly string[];
  /** Why a query was answered field by field and not from a plan, for the log; undefined where it was not. */
  readonly notPlanned?: string | undefined;
}

/** What Yoga goes by when it chooses the status; `spec` stands for "200 to those who accept only application/json". */
interface Extensions {
  code?: unknown;
  http?: { status?: number; spec?: boolean };
}

/** What the log has to know of an answer. */
interface Notes {
  codes: readonly string[];
  notPlanned: string | undefined;
}

interface Scope {
  readonly asked: Asked;
  readonly notes: Notes;
}

/** The two ways of answering: any operation, and one whose document is known. */
export interface Answering {
  answer(asked: Asked): Promise<Answered>;
  /** Absent where graphql-js executes everything. */
  answerKnown?(known: AskedKnown): Promise<Answered | undefined>;
}

/** Makes the functions that answer operations. */
export function createAnswering(api: ServedApi): Answering {
  const { reads } = api;
  const known = new KnownOperations();
  const errors = new HeldErrors();
  const yoga = createYoga<Scope>({
    schema: api.schema,
    graphqlEndpoint: GRAPHQL_PATH,
    context: ({ asked }) => api.contextFor(asked.viewer, asked.requestId),
    maskedErrors: { errorMessage: 'Unexpected error.', maskError: (error) => errors.hold(error) },
    plugins: [
      limitDocuments(api),
      ...(reads === undefined ? [] : [answerReads(reads, known)]),
      useExecutionCancellation(),
      nameErrors((error, { asked }) => errors.release(error, (held) => api.maskError(held, asked.requestId))),
    ],
    // Open by default, and all of it is decided elsewhere or not wanted.
    cors: false,
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    // Keyed by whole documents that strangers choose: a cache of the largest would take gigabytes.
    parserAndValidationCache: false,
  });

  const answerKnown = reads && ((asked: AskedKnown) => fastAnswer({ known, reads }, asked));
  const answer: Answering['answer'] = async (asked) => {
    const { method, accept, body, signal, search } = asked;
    const headers = { ...(accept === undefined ? {} : { accept }), ...(body === null ? {} : JSON_BODY) };
    const notes: Notes = { codes: [], notPlanned: undefined };
    const scope: Scope = { asked, notes };
    const init = { method, headers, signal, ...(body === null ? {} : { body }) };
    const response = await yoga.fetch(`http://server${GRAPHQL_PATH}${search}`, init, scope);
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
      ...notes,
    };
  };
  return { answer, ...(answerKnown === undefined ? {} : { answerKnown }) };
}

const JSON_BODY = { 'content-type': 'application/json' };

function limitDocuments({ limits, introspection }: ServedApi): Plugin {
  return {
    onParams({ params }) {
      checkVariables(params.variables);
    },
    onParse({ setParseFn }) {
      setParseFn((source: Parameters<typeof parseWithinLimits>[0]) => {
        const document = parseWithinLimits(source, limits);
        checkDocumentTexts(document);
        return document;
      });
    },
    onValidate({ addValidationRule, setValidationFn }) {
      if (introspection) return;
      addValidationRule(NoSchemaIntrospectionCustomRule);
      // Suggestions would spell the schema out, name by name, to those who may not ask for it.
      setValidationFn((...[schema, document, rules]: Parameters<typeof validate>) =>
        validate(schema, document, rules, { hideSuggestions: true }),
      );
    },
  };
}

/** Executes queries by the read engine, and remembers the documents that came this far. */
function answerReads(reads: ReadAnswering, known: KnownOperations): Plugin<Scope> {
  const texts = new WeakMap<DocumentNode, string>();
  return {
    onParse({ params }) {
      return ({ result }) => {
        const { source } = params;
        if (result !== null && 'kind' in result)
          texts.set(result as DocumentNode, typeof source === 'string' ? source : source.body);
      };
    },
    onExecute({ args, setExecuteFn }) {
      const document = args.document as DocumentNode;
      const source = texts.get(document);
      if (getOperationAST(document, args.operationName)?.operation !== OperationTypeNode.QUERY) return;
      if (source !== undefined) known.remember(source, document);
      setExecuteFn(async () => {
        const answer = await reads.answer({
          document,
          ...(source === undefined ? {} : { source }),
          operationName: args.operationName ?? null,
          variableValues: args.variableValues ?? null,
          contextValue: args.contextValue as unknown as ReadContext,
        });
        if (answer.kind === 'result') {
          args.contextValue.notes.notPlanned = answer.reason;
          return answer.cost === null ? answer.result : { ...answer.result, extensions: { cost: answer.cost } };
        }
        return { data: JSON.parse(answer.data) as Record<string, unknown>, extensions: { cost: answer.cost } };
      });
    },
  };
}

/** Sees to it that every error may be seen, has a code, and a fault of ours its status; tells the request which codes there were. */
function nameErrors(shown: (error: GraphQLError, scope: Scope) => GraphQLError): Plugin<object, Scope> {
  return {
    onResultProcess(processed) {
      const { result, serverContext } = processed;
      if (Array.isArray(result) || !('errors' in result) || result.errors === undefined) return;
      const errors = result.errors.map((error) => shown(error, serverContext));
      for (const error of errors) nameError(error.extensions, 'data' in result);
      serverContext.notes.codes = errors.map((error) => String(error.extensions['code']));
      processed.setResult({ ...result, errors });
    },
  };
}

/** What is wrong with the request as a whole. The specification asks for 200 only where the operation is at fault. */
const WHOLE_REQUEST = new Set<unknown>(['BAD_REQUEST', 'LIMIT_EXCEEDED', 'TEXT_MALFORMED']);

function nameError(extensions: Extensions, hasData: boolean): void {
  extensions.code ??= 'BAD_USER_INPUT';
  if (extensions.http !== undefined && WHOLE_REQUEST.has(extensions.code)) extensions.http.spec = false;
  // Where an operation never began, its answer must not look like a success.
  if (extensions.code === 'INTERNAL' && !hasData) extensions.http ??= { status: 500 };
}
