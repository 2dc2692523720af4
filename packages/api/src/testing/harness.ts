import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rulebook } from '@cadre/domain/rule';
import { RULEBOOK } from '@cadre/domain/rulebook';
import { GraphQLError, parse, validate, type ExecutionResult } from 'graphql';
import postgres from 'postgres';
import { afterAll, inject } from 'vitest';
import { createApi, type Api } from '../api.js';
import type { ApiContext } from '../platform/context.js';
import type { Database, Transaction } from '../platform/database.js';
import { openEmbedded } from '../platform/embedded.js';
import { maskError } from '../platform/errors.js';
import { openPostgres } from '../platform/postgres.js';
import type { Viewer } from '../platform/viewer.js';
import { readPersonas, viewerOf } from '../seed/personas.js';
import { seedFolder } from './seeded.js';

/** The day that "today" means in tests: the demo's own. */
export const testDay = '2024-12-31';

/** Options of one query in a test. */
export interface TestQuery {
  /** Name of the demo persona who asks; null for nobody. */
  readonly persona?: string | null;
  /** Who asks instead of a persona. */
  readonly viewer?: Viewer;
  /** Another API over the same database, or one over another. */
  readonly api?: Api;
  readonly today?: string;
}

/** An answer with its data as plain values. */
export interface TestAnswer {
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer has the shape of its query, which no type knows here
  readonly data: any;
  readonly errors: ExecutionResult['errors'];
  /** Statements that the answer took. */
  readonly statements: readonly string[];
}

/** The API over a database of its own, filled with articles and demo. */
export interface TestApi {
  readonly api: Api;
  readonly database: Database;
  /** The rulebook that everything in it goes by, where nothing was published. */
  readonly book: Rulebook;
  query(document: string, variables?: Record<string, unknown>, options?: TestQuery): Promise<TestAnswer>;
  /** The data of an answer to the first persona as a server sends it on, from a plan; the reason where no plan can answer. */
  sent(document: string): Promise<unknown>;
  /** Runs `work` in a transaction that is rolled back. */
  rolledBack(work: (tx: Transaction) => Promise<void>): Promise<void>;
}

class RolledBack extends Error {}

/** Opens a filled database for this test file and closes it after the last test. */
export async function openTestApi(): Promise<TestApi> {
  const { database, close } = inject('templateName') === '' ? await openDump() : await openCopy();
  afterAll(close);
  const personas = readPersonas(join(seedFolder, 'demo', 'personas.json'));
  const log = { error: () => {} };
  let statements: string[] = [];
  const counted: Database = {
    ...database,
    query: async (statement) => {
      statements.push(statement.text);
      return database.query(statement);
    },
    inTransaction: async (work) =>
      database.inTransaction(async (tx) =>
        work({
          ...tx,
          query: async (statement) => {
            statements.push(statement.text);
            return tx.query(statement);
          },
        }),
      ),
  };
  const apiOn = async (today: string) => createApi({ database: counted, today: () => today });
  const api = await apiOn(testDay);
  return {
    api,
    database,
    book: RULEBOOK,
    query: async (document, variables = {}, options = {}) => {
      const name = options.persona === undefined ? personas[0]!.name : options.persona;
      const persona = personas.find((each) => each.name === name);
      if (name !== null && persona === undefined) throw new Error(`no demo persona is called ${name}`);
      const own = options.api ?? (options.today === undefined ? api : await apiOn(options.today));
      statements = [];
      const contextValue = own.contextFor(options.viewer ?? (persona === undefined ? null : viewerOf(persona)), 'test');
      const answer = await answerOf(own, document, variables, contextValue);
      return {
        data: JSON.parse(JSON.stringify(answer.data ?? null)) as unknown,
        errors: answer.errors?.map((error) => maskError(error, 'test', log)),
        statements,
      };
    },
    sent: async (source) => {
      const contextValue = api.contextFor(viewerOf(personas[0]!), 'test');
      const answer = await api.engine.bytesFromPlan({ source, document: parse(source), contextValue });
      return answer.kind === 'notPlanned'
        ? answer.reason
        : (JSON.parse(Buffer.from(answer.data).toString()) as unknown);
    },
    rolledBack: async (work) => {
      await database
        .inTransaction(async (tx) => {
          await work(tx);
          throw new RolledBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof RolledBack)) throw error;
        });
    },
  };
}

/** Answers as the server does: from a plan where there can be one. */
async function answerOf(
  { schema, engine }: Api,
  source: string,
  variableValues: Record<string, unknown>,
  contextValue: ApiContext,
): Promise<ExecutionResult> {
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    const answer = await engine.answer({ source, document, variableValues, contextValue });
    return answer.kind === 'json' ? { data: JSON.parse(answer.data) as Record<string, unknown> } : answer.result;
  } catch (error) {
    return {
      errors: [
        error instanceof GraphQLError ? error : new GraphQLError(String(error), { originalError: error as Error }),
      ],
    };
  }
}

async function openDump() {
  const database = await openEmbedded({ dump: new Blob([readFileSync(inject('dumpPath'))]) });
  return { database, close: async () => database.close() };
}

async function openCopy() {
  const url = inject('testDatabaseUrl');
  const name = `${inject('templateName')}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database "${name}" template "${inject('templateName')}"`);
  const copy = new URL(url);
  copy.pathname = `/${name}`;
  const database = await openPostgres({ url: copy.href, maxConnections: 4, prepare: true, statementTimeoutMs: 60_000 });
  return {
    database,
    close: async () => {
      await database.close();
      await admin.unsafe(`drop database "${name}"`);
      await admin.end();
    },
  };
}
