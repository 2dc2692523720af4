import { openEmbedded, openPostgres } from '@cadre/api';
import type { Database } from '@cadre/api';
import { letBreathe } from './breathing-database.js';
import type { DatabaseChoice } from './config.js';
import { openDataFolder } from './data-folder.js';
import { Failure, messageOf } from './failure.js';
import { timed } from './terminal.js';
import type { Terminal } from './terminal.js';

/** A database and what has to be let go with it. */
export interface OpenDatabase {
  readonly database: Database;
  /** True when the database was made by this start and nothing has been served from it. */
  readonly isNew: boolean;
  /** Says that a new database has all it needs and is to be kept from now on. */
  readonly markFinished: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that was chosen; the embedded one is taken for this process alone.
 *
 * @throws {Failure} or what `@cadre/api` throws when PostgreSQL cannot be reached or is too old.
 */
export async function openDatabase(choice: DatabaseChoice, terminal: Terminal): Promise<OpenDatabase> {
  if (choice.engine === 'PGLITE') return openFolder(choice.dataDir, terminal);
  const { hostname, port, pathname } = new URL(choice.url);
  terminal.print(`Database: PostgreSQL at ${hostname}:${port || '5432'}, ${decodeURIComponent(pathname.slice(1))}`);
  const database = await timed(
    terminal,
    () => openPostgres(choice),
    () => 'connected',
  );
  return { database, isNew: false, markFinished: () => {}, close: () => database.close() };
}

/** The same database for work that may take its time, such as building an index on all rows. */
export function withoutTimeout(choice: DatabaseChoice): DatabaseChoice {
  return choice.engine === 'POSTGRES' ? { ...choice, statementTimeoutMs: 0 } : choice;
}

async function openFolder(dataDir: string, terminal: Terminal): Promise<OpenDatabase> {
  const folder = openDataFolder(dataDir, new Date().toISOString());
  try {
    terminal.print(`Database: embedded, in ${folder.databasePath}`);
    for (const note of folder.notes) terminal.print(`  ${note}`);
    terminal.progress(folder.isNew ? '  creating the database, which takes some seconds once' : '  opening');
    const embedded = await timed(
      terminal,
      () =>
        openEmbedded({ dataDir: folder.databasePath }).catch((error: unknown) => explain(error, folder.databasePath)),
      () => (folder.isNew ? 'created' : 'opened'),
    );
    const database = letBreathe(embedded);
    const close = async (): Promise<void> => {
      // Closing waits for a transaction that is under way, such as the seeding of an interrupted start.
      database.halt();
      await database.close();
      folder.release();
    };
    return { database, isNew: folder.isNew, markFinished: folder.markFinished, close };
  } catch (error) {
    folder.release();
    throw error;
  }
}

function explain(error: unknown, path: string): never {
  throw new Failure(
    `The embedded database in ${path} does not open: ${messageOf(error)}\n` +
      'It may be damaged, or of another version. Move the folder away and start again.',
    { cause: error },
  );
}
