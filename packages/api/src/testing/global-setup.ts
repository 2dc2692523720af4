import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '../platform/embedded.js';
import { openPostgres } from '../platform/postgres.js';
import { fillForTests } from './seeded.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server to test on, from the environment; empty for the embedded database. */
    testDatabaseUrl: string;
    /** Path of the dump that embedded test databases start from; empty when a server is used. */
    dumpPath: string;
    /** Name of the database that served test databases are copied from; empty when PGlite is used. */
    templateName: string;
  }
}

/** Fills one database for all test files; each file then starts from a copy of it, which takes a fraction of a second. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { testDatabaseUrl: url } = project.getProvidedContext();
  return url === '' ? setupEmbedded(project) : setupServed(project, url);
}

async function setupEmbedded(project: TestProject): Promise<() => Promise<void>> {
  const database = await openEmbedded({});
  await fillForTests(database);
  const folder = mkdtempSync(join(tmpdir(), 'cadre-test-'));
  const dumpPath = join(folder, 'seeded.tar');
  writeFileSync(dumpPath, Buffer.from(await (await database.dump()).arrayBuffer()));
  await database.close();
  project.provide('dumpPath', dumpPath);
  project.provide('templateName', '');
  return async () => rmSync(folder, { recursive: true });
}

async function setupServed(project: TestProject, url: string): Promise<() => Promise<void>> {
  const templateName = `cadre_test_template_${process.pid}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists "${templateName}"`);
  await admin.unsafe(`create database "${templateName}"`);
  const templateUrl = new URL(url);
  templateUrl.pathname = `/${templateName}`;
  const database = await openPostgres({
    url: templateUrl.href,
    maxConnections: 2,
    prepare: true,
    statementTimeoutMs: 60_000,
  });
  await fillForTests(database);
  await database.close();
  project.provide('dumpPath', '');
  project.provide('templateName', templateName);
  return async () => {
    await admin.unsafe(`drop database "${templateName}"`);
    await admin.end();
  };
}
