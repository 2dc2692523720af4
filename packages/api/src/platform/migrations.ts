import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Database, Transaction } from './database.js';

/** A file of the chain. */
interface Migration {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

/** An applied migration is not the one in the folder: the chain was edited, or the database belongs to another version. */
export class MigrationMismatch extends Error {
  override readonly name = 'MigrationMismatch';
}

/** Holds one migrating process at a time; the number has no meaning but must never change. */
const migrationLock = 7_113_201_526;

/** Applies every pending migration in one transaction and returns their names. */
export async function migrate(database: Database, onMigration?: (name: string) => void): Promise<readonly string[]> {
  return database.inTransaction(async (tx) => {
    await tx.query({ text: 'select pg_advisory_xact_lock($1::bigint)', params: [migrationLock] });
    await tx.script(
      `create table if not exists cadre_migration (name text primary key, checksum text not null, applied_at timestamptz(3) not null default now())`,
    );
    const applied: string[] = [];
    for (const migration of pendingOf(await appliedIn(tx))) {
      onMigration?.(migration.name);
      await tx.script(migration.text);
      await tx.query({
        text: 'insert into cadre_migration (name, checksum) values ($1::text, $2::text)',
        params: [migration.name, migration.checksum],
      });
      applied.push(migration.name);
    }
    return applied;
  });
}

/** Names of the migrations that the database still lacks. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  const [found] = await database.query({
    text: `select to_regclass('cadre_migration') is not null as exists`,
    params: [],
  });
  const applied = found?.['exists'] === true ? await appliedIn(database) : new Map<string, string>();
  return pendingOf(applied).map((each) => each.name);
}

async function appliedIn(tx: Pick<Transaction, 'query'>): Promise<Map<string, string>> {
  const rows = await tx.query({ text: 'select name, checksum from cadre_migration', params: [] });
  return new Map(rows.map((row) => [String(row['name']), String(row['checksum'])]));
}

function pendingOf(applied: ReadonlyMap<string, string>): readonly Migration[] {
  const chain = readMigrations();
  const known = new Map(chain.map((each) => [each.name, each.checksum]));
  for (const [name, checksum] of applied) {
    if (known.get(name) === checksum) continue;
    const what = known.has(name) ? 'was edited after it was applied' : 'is unknown to this version';
    throw new MigrationMismatch(`The database has the migration ${name}, which ${what}.`);
  }
  return chain.filter((each) => !applied.has(each.name));
}

function readMigrations(): readonly Migration[] {
  const folder = migrationFolder();
  return readdirSync(folder)
    .filter((file) => /^\d{4}_.*\.sql$/.test(file))
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return { name: file.replace(/\.sql$/, ''), text, checksum: createHash('sha256').update(text).digest('hex') };
    });
}

/** The published package carries the chain beside its code; in the repository it stands at the top. */
function migrationFolder(): string {
  const candidates = ['../../drizzle', '../../../../drizzle'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  const found = candidates.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`No migrations found in ${candidates.join(' or ')}`);
  return found;
}
