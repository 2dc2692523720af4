import { migrate as migrateSchema } from '@cadre/api';
import { openDatabase, withoutTimeout } from '../open-database.js';
import { timed } from '../terminal.js';
import type { Terminal } from '../terminal.js';
import type { OpenDatabase } from '../open-database.js';
import type { Command } from './command.js';

export const migrate: Command = {
  name: 'migrate',
  about: 'Brings the schema of the database up to date.',
  options: {},
  async run({ terminal, readConfig }) {
    const open = await openDatabase(withoutTimeout(readConfig().database), terminal);
    try {
      await bringUpToDate(open, terminal);
      open.markFinished();
    } finally {
      await open.close();
    }
  },
};

/** Runs the migrations that are missing, and says which. */
export async function bringUpToDate({ database }: OpenDatabase, terminal: Terminal): Promise<void> {
  await timed(
    terminal,
    () => migrateSchema(database, (name) => terminal.progress(`  migrating: ${name}`)),
    (done) => (done.length === 0 ? 'schema is up to date' : `migrated: ${done.length} migrations`),
  );
}
