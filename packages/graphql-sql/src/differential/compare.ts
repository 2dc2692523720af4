import { isDeepStrictEqual } from 'node:util';
import {
  execute,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';
import type { ReadEngine } from '../compile/engine.js';
import { ReadRefused } from '../refused.js';
import type { ReadContext } from '../runtime.js';

/** An error as a client sees it. */
export type SeenError = Pick<GraphQLError, 'message' | 'path'> & { readonly extensions?: unknown };

/** The two executors over one database. */
export interface Executors {
  readonly schema: GraphQLSchema;
  readonly engine: ReadEngine;
  /** The context of a request by somebody; null is nobody. */
  contextOf(asker: string | null): ReadContext;
  /** An error as a client sees it. */
  shown(error: GraphQLError): SeenError;
}

/** A question to both executors. */
export interface Question {
  readonly document: string | DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly asker: string | null;
}

/** An answer as a client sees it. */
export interface SeenAnswer {
  readonly data: unknown;
  readonly errors: readonly SeenError[];
}

/**
 * What came of a question: the same answer from a plan; a refusal or error, which only the naive executor words; an answer
 * that no plan could give; a question that is too costly for a plan; or two answers that are not the same.
 */
export type Outcome =
  | { readonly kind: 'same'; readonly answer: SeenAnswer }
  | { readonly kind: 'refused'; readonly answer: SeenAnswer }
  | { readonly kind: 'notPlanned'; readonly answer: SeenAnswer; readonly reason: string }
  | { readonly kind: 'tooCostly' }
  | { readonly kind: 'different'; readonly planned: SeenAnswer; readonly naive: SeenAnswer };

/** Asks both executors and compares data, the order of keys, and errors with their codes, paths and messages. */
export async function compare(executors: Executors, question: Question): Promise<Outcome> {
  const document = typeof question.document === 'string' ? parse(question.document) : question.document;
  const contextValue = executors.contextOf(question.asker);
  const asked = { document, contextValue, variableValues: question.variables };
  const source = typeof question.document === 'string' ? { source: question.document } : {};
  let planned;
  try {
    planned = await executors.engine.answerFromPlan({ ...asked, ...source });
  } catch (error) {
    if (error instanceof ReadRefused && error.code === 'TOO_COSTLY') return { kind: 'tooCostly' };
    throw error;
  }
  const naive = seen(await execute({ schema: executors.schema, ...asked }), executors);
  if (planned.kind === 'notPlanned') {
    return naive.errors.length > 0
      ? { kind: 'refused', answer: naive }
      : { kind: 'notPlanned', answer: naive, reason: planned.reason };
  }
  const answer: SeenAnswer = { data: JSON.parse(planned.data) as unknown, errors: [] };
  const isSame =
    naive.errors.length === 0 &&
    isDeepStrictEqual(answer.data, naive.data) &&
    JSON.stringify(answer.data) === JSON.stringify(naive.data);
  return isSame ? { kind: 'same', answer } : { kind: 'different', planned: answer, naive };
}

/** A result of graphql-js as it goes over the wire. */
function seen(result: ExecutionResult, executors: Executors): SeenAnswer {
  const errors = (result.errors ?? []).map((error) => {
    const { message, path, extensions } = executors.shown(error);
    return { message, path, extensions };
  });
  return { data: JSON.parse(JSON.stringify(result.data ?? null)) as unknown, errors };
}
