import { GraphQLError } from 'graphql';

/** A request that the server itself turns away, before or around the answering of its operation. */
export interface Refusal {
  /** The HTTP status. */
  readonly status: number;
  /** Stable; clients switch on it. */
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** More for machines, such as the limit and what was found. */
  readonly details?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The refusal as the body of an answer of its own. */
export function refusalBody(refusal: Refusal): string {
  return JSON.stringify({ errors: [{ message: textOf(refusal), extensions: extensionsOf(refusal) }] });
}

/** The refusal as an error that can be thrown while an operation is read. The server makes GraphQL errors only here. */
export function refusalError(refusal: Refusal): GraphQLError {
  const http = { status: refusal.status, headers: refusal.headers ?? {} };
  return new GraphQLError(textOf(refusal), { extensions: { ...extensionsOf(refusal), http } });
}

function textOf({ vi, en }: Refusal): string {
  return `${vi} / ${en}`;
}

function extensionsOf({ code, vi, en, details }: Refusal): Record<string, unknown> {
  return { code, vi, en, ...details };
}
