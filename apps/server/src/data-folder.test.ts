import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDataFolder } from './data-folder.js';
import { Failure } from './failure.js';

const NOW = '2026-03-01T08:00:00.000Z';
let parent = '';
let folder = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cadre-folder-'));
  folder = join(parent, 'data');
});
afterEach(() => rmSync(parent, { recursive: true }));

/** Writes what tells a database cluster from a heap of files. */
function writeCluster(): void {
  mkdirSync(join(folder, 'database', 'global'), { recursive: true });
  writeFileSync(join(folder, 'database', 'PG_VERSION'), '18');
  writeFileSync(join(folder, 'database', 'global', 'pg_control'), 'x');
}

describe('a data folder that is not there', () => {
  it('is made, held, and said to be new', () => {
    const data = openDataFolder(folder, NOW);
    expect(data).toMatchObject({ isNew: true, notes: [], databasePath: join(folder, 'database') });
    expect(() => openDataFolder(folder, NOW)).toThrow(Failure);
    data.release();
  });

  it('is complained about by name when it cannot be made', () => {
    writeFileSync(folder, 'a file in its place');
    expect(() => openDataFolder(folder, NOW)).toThrow(
      expect.objectContaining({ name: 'Failure', message: expect.stringContaining(folder) }),
    );
  });
});

describe('a first start that was interrupted', () => {
  it('is begun again from nothing, however far it had come', () => {
    openDataFolder(folder, NOW).release();
    writeCluster();
    const again = openDataFolder(folder, NOW);
    expect(again.isNew).toBe(true);
    expect(again.notes.join()).toContain(join(folder, 'database'));
    expect(existsSync(join(folder, 'database'))).toBe(false);
  });

  it('leaves nothing to begin again once it was marked as finished', () => {
    const first = openDataFolder(folder, NOW);
    writeCluster();
    first.markFinished();
    first.release();
    expect(openDataFolder(folder, NOW)).toMatchObject({ isNew: false, notes: [] });
  });
});

describe('a folder whose database is not whole', () => {
  it('is named with what is missing, and is touched by nobody', () => {
    writeCluster();
    rmSync(join(folder, 'database', 'global'), { recursive: true });
    expect(() => openDataFolder(folder, NOW)).toThrow(
      /database is not a whole database \(global\/pg_control missing\)/,
    );
    expect(readdirSync(folder)).toEqual(['database']);
  });
});
