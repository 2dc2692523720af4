import { isSeeded, pendingMigrations } from '@cadre/api';
import type { Database } from '@cadre/api';
import { Failure } from '../failure.js';
import { openDatabase, withoutTimeout } from '../open-database.js';
import { seed as loadSeeds } from '../seeding.js';
import type { Command } from './command.js';

export const seed: Command = {
  name: 'seed',
  about: 'Loads reference data and the figures of the articles; --demo adds the fictional province.',
  options: { demo: { type: 'boolean' } },
  async run({ terminal, readConfig }, { demo }) {
    const config = readConfig();
    const open = await openDatabase(withoutTimeout(config.database), terminal);
    try {
      await refuseBehind(open.database);
      if (await isSeeded(open.database)) throw new Failure('The database has its seeds already: nothing was loaded.');
      await loadSeeds(open.database, demo === true ? config.demo : null, terminal);
    } finally {
      await open.close();
    }
  },
};

/**
 * Refuses a database whose schema is older than the program.
 *
 * @throws {Failure} naming the missing migrations and the command that runs them.
 */
export async function refuseBehind(database: Database): Promise<void> {
  const pending = await pendingMigrations(database);
  if (pending.length === 0) return;
  const list = pending.map((name) => `  ${name}`).join('\n');
  throw new Failure(`The schema of the database is behind. Run: npx cadre migrate\nMissing:\n${list}`);
}
