import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openScratch } from '../testing/scratch.js';
import { migrate, MigrationMismatch, pendingMigrations } from './migrations.js';

const chain = readdirSync(fileURLToPath(new URL('../../../../drizzle', import.meta.url)))
  .filter((file) => file.endsWith('.sql'))
  .map((file) => file.replace('.sql', ''))
  .toSorted();

const empty = openScratch({ migrated: false });
const scratch = openScratch({ migrated: false });
const run = async (on: typeof scratch, text: string) => on.database.query({ text, params: [] });

/** What refuses to migrate, and to say what is missing. */
async function refusals(): Promise<readonly unknown[]> {
  const attempts = [migrate(scratch.database), pendingMigrations(scratch.database)];
  return Promise.all(
    attempts.map(async (attempt) =>
      attempt.then(
        () => null,
        (error: unknown) => error,
      ),
    ),
  );
}

const namingIt = (name: string): unknown =>
  expect.objectContaining({ name: MigrationMismatch.name, message: expect.stringContaining(name) as string });

describe('an empty database', () => {
  it('lacks every migration', async () => {
    expect(chain.length).toBeGreaterThan(0);
    expect(await pendingMigrations(empty.database)).toEqual(chain);
  });

  it('keeps nothing of a chain that fails on the way', async () => {
    await run(empty, 'create table unit (id integer)');
    await expect(migrate(empty.database)).rejects.toThrow(/unit/);
    await run(empty, 'drop table unit');
    expect(await run(empty, `select to_regclass('document') as found`)).toEqual([{ found: null }]);
    expect(await pendingMigrations(empty.database)).toEqual(chain);
  });
});

describe('a database that two processes migrate at once', () => {
  const told: string[] = [];
  let applied: readonly (readonly string[])[];
  beforeAll(async () => {
    applied = await Promise.all([1, 2].map(async () => migrate(scratch.database, (name) => told.push(name))));
  });

  it('gets every migration once, in order, told one by one', () => {
    expect(applied.flat()).toEqual(chain);
    expect(told).toEqual(chain);
  });

  it('lacks none afterwards', async () => {
    expect(await pendingMigrations(scratch.database)).toEqual([]);
  });

  it('is left as it is by another run', async () => {
    const history = 'select name, checksum, applied_at::text from cadre_migration order by name';
    const before = await run(scratch, history);
    expect(await migrate(scratch.database)).toEqual([]);
    expect(await run(scratch, history)).toEqual(before);
  });
});

describe('a database of another version', () => {
  afterEach(async () => {
    await run(scratch, `update cadre_migration set checksum = substr(checksum, 2) where checksum like '!%'`);
    await run(scratch, `delete from cadre_migration where name = '9999_rule_from-tomorrow'`);
  });

  it('is refused when an applied migration was edited, naming it', async () => {
    await run(scratch, `update cadre_migration set checksum = '!' || checksum where name = '${chain[1]!}'`);
    expect(await refusals()).toEqual([namingIt(chain[1]!), namingIt(chain[1]!)]);
  });

  it('is refused when an applied migration is unknown, naming it', async () => {
    await run(scratch, `insert into cadre_migration (name, checksum) values ('9999_rule_from-tomorrow', 'x')`);
    expect(await refusals()).toEqual([namingIt('9999_rule_from-tomorrow'), namingIt('9999_rule_from-tomorrow')]);
  });
});
