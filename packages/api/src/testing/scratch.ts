import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import type { Database, Transaction } from '../platform/database.js';
import { openEmbedded } from '../platform/embedded.js';
import { migrate } from '../platform/migrations.js';
import { openPostgres } from '../platform/postgres.js';

/** A database of a test file's own, without any rows. */
export interface Scratch {
  /** The database itself; there is none before the first test starts. */
  readonly database: Database;
  /** Runs scripts in a transaction that is rolled back; the name of the constraint that refuses them, or null if none does. */
  refusal(...scripts: readonly string[]): Promise<string | null>;
  /** Runs scripts, then asks, in a transaction that is rolled back. */
  after(scripts: readonly string[], question: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** Opens a database without rows, on the engine that the tests run on; it is closed after the last test. */
export function openScratch({ migrated }: { readonly migrated: boolean }): Scratch {
  let opened: { readonly database: Database; close(): Promise<void> };
  beforeAll(async () => {
    opened = await openEmpty();
    if (migrated) await migrate(opened.database);
  });
  afterAll(async () => opened.close());
  return {
    get database() {
      return opened.database;
    },
    refusal: async (...scripts) => {
      try {
        await rolledBack(opened.database, async (tx) => runAll(tx, scripts));
        return null;
      } catch (error) {
        return constraintOf(error);
      }
    },
    after: async (scripts, question) => {
      let rows: readonly Readonly<Record<string, unknown>>[] = [];
      await rolledBack(opened.database, async (tx) => {
        await runAll(tx, scripts);
        rows = await tx.query({ text: question, params: [] });
      });
      return rows;
    },
  };
}

/** Opens an empty database; the caller closes it. */
async function openEmpty(): Promise<{ readonly database: Database; close(): Promise<void> }> {
  const url = inject('testDatabaseUrl');
  if (url === '') {
    const database = await openEmbedded({});
    return { database, close: async () => database.close() };
  }
  const name = `cadre_scratch_${process.pid}_${Math.random().toString(36).slice(2, 8)}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database "${name}"`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = await openPostgres({ url: own.href, maxConnections: 2, prepare: true, statementTimeoutMs: 60_000 });
  return {
    database,
    close: async () => {
      await database.close();
      await admin.unsafe(`drop database "${name}"`);
      await admin.end();
    },
  };
}

class RolledBack extends Error {}

async function rolledBack(database: Database, work: (tx: Transaction) => Promise<void>): Promise<void> {
  try {
    await database.inTransaction(async (tx) => {
      await work(tx);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}

async function runAll(tx: Transaction, scripts: readonly string[]): Promise<void> {
  for (const script of scripts) await tx.script(script);
}

/** The drivers name the constraint under different keys. An error that is no refusal of a constraint is thrown on. */
function constraintOf(error: unknown): string {
  const { constraint, constraint_name: served } = error as { constraint?: unknown; constraint_name?: unknown };
  const name = constraint ?? served;
  if (typeof name !== 'string') throw error;
  return name;
}
