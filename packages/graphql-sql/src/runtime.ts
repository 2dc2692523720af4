import type { PageLimits } from './pages.js';
import type { Statement } from './statement.js';

/** The point of view of a read: the day on which facts are asked for. */
export interface Lens {
  readonly asOf: string;
  /** The instant of knowledge, ISO 8601; absent for now. */
  readonly knownAt?: string;
}

/**
 * What declarations go by that stands neither in the database nor in the request, as it is at one moment. The API that uses the engine
 * says what it holds: `declare module '@cadre/graphql-sql' { interface Edition { … } }`.
 */
export interface Edition {
  /** Another one wherever the content is another: plans made by one edition answer no request that goes by another. */
  readonly key: string;
  /**
   * That of what was known at an instant, ISO 8601: itself where nothing was changed since. Absent where nothing is ever changed: the one
   * edition then holds whatever the instant.
   */
  asKnownAt?(instant: string): Edition;
}

/** What reading needs from its surroundings; the context of a request carries it as `reads`. */
export interface ReadRuntime {
  query(statement: Statement): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The text that a statement gives in its one row and column, in UTF-8; absent where nothing is gained by asking for it so. */
  readonly bytes?: ((statement: Statement) => Promise<Uint8Array>) | undefined;
  /** Facts about who asks, by the names given to the plugin. */
  readonly viewer: Readonly<Record<string, unknown>>;
  readonly lens: Lens;
  /** The instant of the request, in milliseconds since 1970: knowledge ends there. */
  readonly now: number;
  /** What fragments are written and computed fields finished by; it stays while an operation is answered. */
  readonly edition: Edition;
  /**
   * Of fields that stand below an earlier instant of knowledge, and are resolved by code: that instant, whose edition they go by, and
   * the context of the request itself. Set by the engine.
   */
  readonly past?: { readonly knownAt: string; readonly present: ReadContext };
}

/** The part of a request's context that the engine reads. */
export interface ReadContext {
  readonly reads: ReadRuntime;
}

/** What the engine is told once, when the schema is built. */
export interface ReadSettings extends PageLimits {
  /** SQL type of each fact about the viewer. */
  readonly viewerFacts: Readonly<Record<string, string>>;
  /** Those of these facts that have few values: a plan is made for viewers who agree in them. */
  readonly kindFacts: readonly string[];
  /** SQL type that an argument of a scalar is bound as, by the scalar's name. */
  readonly scalarTypes: Readonly<Record<string, string>>;
  /** Scalars whose values, as text, hold nothing that JSON escapes, whatever the settings of the server: decimals do not. */
  readonly plainScalars: readonly string[];
  /** The scalar that shows a column of an SQL type. */
  readonly columnScalars: Readonly<Record<string, string>>;
  /** The most that a plan may be reckoned to cost: one for each field, times the rows it is read for. */
  readonly maxCost: number;
  /** The most ids that `nodes` takes. */
  readonly maxNodes: number;
}
