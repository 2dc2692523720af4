import { ReadEngine } from '@cadre/graphql-sql';
import type { GraphQLSchema } from 'graphql';
import { pageLimits, readSettings } from './platform/builder.js';
import { RULEBOOK } from '@cadre/domain/rulebook';
import { contextOf, type ApiContext, type WriteRuntime } from './platform/context.js';
import type { Database } from './platform/database.js';
import type { Viewer } from './platform/viewer.js';
import { RuleEditions, type FollowFault } from './rooms/rule/index.js';
import { readSamples, type Sample } from './samples.js';
import { schema } from './schema.js';

/** What the API needs: a migrated database, and the day that "today" means. */
export interface ApiOptions {
  readonly database: Database;
  readonly today: () => string;
  /**
   * Told when another process published a rule and this one could not read it: requests then go by the rulebook as it was, and commands
   * fail. Nobody is told unless given.
   */
  readonly onFollowFault?: FollowFault;
}

/** The API as a library: a schema to execute, and the context that each request is executed in. */
export interface Api {
  readonly schema: GraphQLSchema;
  /** Answers valid operations with one statement each; `graphql-js` with the same schema and context gives the same answers, slowly. */
  readonly engine: ReadEngine;
  /** The sample questions, in the order in which GraphiQL shows them. */
  readonly samples: readonly Sample[];
  /** The context of one request; nobody (`null`) sees no row. */
  contextFor(viewer: Viewer | null, requestId: string): ApiContext;
  readonly limits: ApiLimits;
}

/** Limits on what one operation may ask. */
export interface ApiLimits {
  readonly maxDepth: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  readonly maxTokens: number;
  readonly maxPageSize: number;
}

/** Makes the API over a database, by the rulebook of that database. Rejects with `RulebookConflict` where the package has none that fits. */
export async function createApi({ database, today, onFollowFault = () => {} }: ApiOptions): Promise<Api> {
  const engine = new ReadEngine(schema, readSettings);
  const writes: WriteRuntime = {
    editions: await RuleEditions.open(database, RULEBOOK, onFollowFault),
    inTransaction: async (work) => database.inTransaction(work),
    answer: async (operation) => engine.answer(operation),
  };
  return {
    schema,
    engine,
    samples: readSamples(),
    contextFor: (viewer, requestId) => contextOf({ database, writes, today: today() }, viewer, requestId),
    limits: { maxDepth: 12, maxAliases: 60, maxDirectives: 30, maxTokens: 4_000, maxPageSize: pageLimits.maxPageSize },
  };
}
