import { RULEBOOK } from '@cadre/domain/rulebook';
import type { Database } from './platform/database.js';
import { migrate as migrateSchema, pendingMigrations as pendingInSchema } from './platform/migrations.js';
import { bookIn, isCatalogueBehind, lockPublications, syncCatalogue } from './rooms/rule/index.js';

/** The step after the chain of migrations: the rulebook of the database is written as the catalogue of rules. */
const rulebookStep = 'rulebook';

/**
 * Brings schema and catalogue of rules up to date, and returns the names of what was done; nothing where nothing was to do. Throws
 * `RulebookConflict`, before anything is done, where something that was published does not apply to the rulebook of this package.
 */
export async function migrate(database: Database, onMigration?: (name: string) => void): Promise<readonly string[]> {
  await bookIn(database, RULEBOOK);
  const applied = await migrateSchema(database, onMigration);
  const isWritten = await database.inTransaction(async (tx) => {
    // Nothing is published between reading the book and writing it.
    await lockPublications(tx);
    return syncCatalogue(tx, await bookIn(tx, RULEBOOK));
  });
  if (!isWritten) return applied;
  onMigration?.(rulebookStep);
  return [...applied, rulebookStep];
}

/** Names of the steps that the database still lacks. Throws `RulebookConflict` as `migrate` does. */
export async function pendingMigrations(database: Database): Promise<readonly string[]> {
  const pending = await pendingInSchema(database);
  const book = await bookIn(database, RULEBOOK);
  const isBehind = pending.length > 0 || (await isCatalogueBehind(database, book));
  return isBehind ? [...pending, rulebookStep] : [];
}
