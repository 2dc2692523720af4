import { RULEBOOK } from '@cadre/domain/rulebook';
import type { Database } from './platform/database.js';
import { migrate as migrateSchema, pendingMigrations as pendingInSchema } from './platform/migrations.js';
import { isCatalogueBehind, syncCatalogue } from './rooms/rule/index.js';

/** The step after the chain of migrations: the rulebook of the package is written as the catalogue of rules. */
const rulebookStep = 'rulebook';

/** Brings schema and catalogue of rules up to date, and returns the names of what was done; nothing where nothing was to do. */
export async function migrate(database: Database, onMigration?: (name: string) => void): Promise<readonly string[]> {
  const applied = await migrateSchema(database, onMigration);
  const isWritten = await database.inTransaction(async (tx) => syncCatalogue(tx, RULEBOOK));
  if (!isWritten) return applied;
  onMigration?.(rulebookStep);
  return [...applied, rulebookStep];
}

/** Names of the steps that the database still lacks. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  const pending = await pendingInSchema(database);
  const isBehind = pending.length > 0 || (await isCatalogueBehind(database, RULEBOOK));
  return isBehind ? [...pending, rulebookStep] : [];
}
