import { RULEBOOK } from '@cadre/domain/rulebook';
import { describe, expect, it } from 'vitest';
import { migrate, pendingMigrations } from './migrations.js';
import { openScratch } from './testing/scratch.js';

const scratch = openScratch({ migrated: false });

async function count(table: string): Promise<number> {
  const [row] = await scratch.database.query({ text: `select count(*)::integer as count from "${table}"`, params: [] });
  return Number(row?.['count']);
}

const versions = RULEBOOK.allSeries.flatMap((series) => series.versions);

describe('bringing a database up to date', () => {
  it('writes the rulebook after the chain, whoever of two comes first', async () => {
    expect((await pendingMigrations(scratch.database)).at(-1)).toBe('rulebook');
    const told: string[] = [];
    const done = await Promise.all([1, 2].map(async () => migrate(scratch.database, (name) => told.push(name))));
    expect(done.flat().filter((name) => name === 'rulebook')).toEqual(['rulebook']);
    expect(told.at(-1)).toBe('rulebook');
    expect(await count('rule_version')).toBe(versions.length);
    expect(await count('rule_citation')).toBe(versions.flatMap(({ source }) => source.instruments).length);
  });

  it('has nothing to do a second time', async () => {
    expect(await pendingMigrations(scratch.database)).toEqual([]);
    expect(await migrate(scratch.database)).toEqual([]);
  });

  it('lacks the rulebook where another version of the package wrote it, and mends that', async () => {
    await scratch.database.query({ text: `update rule_version set statement = '' where code = 'PL-023'`, params: [] });
    expect(await pendingMigrations(scratch.database)).toEqual(['rulebook']);
    expect(await migrate(scratch.database)).toEqual(['rulebook']);
    expect(await pendingMigrations(scratch.database)).toEqual([]);
  });
});
