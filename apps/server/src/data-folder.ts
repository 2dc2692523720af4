import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Failure, messageOf } from './failure.js';
import { takeLock } from './lock.js';
import type { Lock } from './lock.js';

/** The folder of the embedded database, held by this process alone. */
export interface DataFolder {
  /** Where the database's own files lie. */
  readonly databasePath: string;
  /** True until `markFinished`: nothing in the folder has ever been served. */
  readonly isNew: boolean;
  /** What the last start left behind and this one put right, a sentence each. */
  readonly notes: readonly string[];
  /** Says that the database has all it needs and is to be kept from now on. */
  readonly markFinished: () => void;
  readonly release: () => void;
}

/**
 * Takes the data folder. `unfinished` is written before the database's first byte and removed after its last seed:
 * a first start that was interrupted, at whatever point, is recognised by it and begun again from nothing.
 *
 * @param now when this is, for the message another process may get to see.
 * @throws {Failure} when another process has the folder, or it holds something that is no database.
 */
export function openDataFolder(dataDir: string, now: string): DataFolder {
  const folder = resolve(dataDir);
  const lock = inFolder(folder, () => {
    mkdirSync(folder, { recursive: true });
    return takeLock(join(folder, 'cadre.lock'), now);
  });
  const databasePath = join(folder, 'database');
  const marker = join(folder, 'unfinished');
  try {
    return inFolder(folder, () => {
      const notes = describeTakeover(lock);
      if (existsSync(marker)) {
        rmSync(databasePath, { recursive: true, force: true });
        notes.push(`The first start in ${databasePath} was interrupted: it is begun again.`);
      }
      const isNew = isEmpty(databasePath);
      if (isNew) writeFileSync(marker, now);
      else refuseForeign(databasePath);
      const markFinished = (): void => rmSync(marker, { force: true });
      return { databasePath, isNew, notes, markFinished, release: () => lock.release() };
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function inFolder<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`The data folder ${folder} cannot be used: ${messageOf(error)}`, { cause: error });
  }
}

function describeTakeover(lock: Lock): string[] {
  const holder = lock.takenOverFrom;
  return holder === null ? [] : [`The lock of process ${holder.pid}, which is gone, was taken over.`];
}

function isEmpty(path: string): boolean {
  return !existsSync(path) || readdirSync(path).length === 0;
}

function refuseForeign(databasePath: string): void {
  // The last file that the creation of a database cluster writes a newcomer would miss: without them nothing opens.
  const missing = ['PG_VERSION', 'global/pg_control'].filter((file) => !existsSync(join(databasePath, file)));
  if (missing.length === 0) return;
  throw new Failure(
    `${databasePath} is not a whole database (${missing.join(' and ')} missing): ` +
      'its creation failed or it was copied in part. Move the folder away and start again.',
  );
}
