import { RULEBOOK } from '@cadre/domain/rulebook';
import { describe, expect, it } from 'vitest';
import { migrate, pendingMigrations } from './migrations.js';
import { RulebookConflict } from './rooms/rule/index.js';
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

describe('a database that publishes what the package brings as well', () => {
  const published = (version: object, code: string) =>
    `insert into document (id, number, search_key, kind, title, folded_title, effective_from) values
      ('00000000-0000-7000-8000-000000000001', '1-QĐ/TW', '1-qd/tw', 'REGULATION', 'A', 'a', '2026-01-01');
    insert into rule_publication (id, revision, kind, series_key, version, rule_code, ended_code, effective_on, document_id, clause, published_on, published_by)
      values ('00000000-0000-7000-8000-000000000002', 1, 'REPLACE', 'planning.only-upwards', '${JSON.stringify(version).replaceAll("'", "''")}', '${code}', 'PL-053',
        '2027-01-01', '00000000-0000-7000-8000-000000000001', 'Điều 1', '2026-12-01', 'administrator');`;
  const given = RULEBOOK.allSeries.find(({ key }) => key === 'planning.only-upwards')!.versions.at(-1)!;

  it('is refused with the publication and the reasons, and nothing is done', async () => {
    await scratch.database.inTransaction(async (tx) => tx.script(published(given, given.id)));
    await scratch.database.query({ text: `update rule_version set statement = '' where code = 'PL-023'`, params: [] });
    const conflict = expect.objectContaining({
      name: RulebookConflict.name,
      message: expect.stringMatching(new RegExp(`${given.id} as revision 1 .*RULE_ID_TAKEN`)) as string,
    }) as Error;
    await expect(migrate(scratch.database)).rejects.toEqual(conflict);
    await expect(pendingMigrations(scratch.database)).rejects.toEqual(conflict);
    const [kept] = await scratch.database.query({
      text: `select statement from rule_version where code = 'PL-023'`,
      params: [],
    });
    expect(kept).toEqual({ statement: '' });
  });
});
