import { foldText, givenNameFirstKey, vietnameseSortKey } from '@cadre/domain/kernel';
import { afterEach, describe, expect, it } from 'vitest';
import type { Database, Transaction } from '../platform/database.js';
import { keyOf } from '../testing/rows.js';
import { openScratch } from '../testing/scratch.js';
import { isSeeded, loadSeeds } from './load.js';
import { SeedProblem, type SeedBatch, type SeedSource } from './source.js';
import { reckonedTables, seedTables } from './tables.js';

const scratch = openScratch({ migrated: true });

afterEach(async () => {
  const names = [...seedTables.keys(), ...reckonedTables, 'unit_history'].map((table) => `"${table}"`).join(', ');
  // What was decided is never emptied, not even by a truncate of everything: here no trigger sees it.
  await scratch.database.inTransaction(async (tx) =>
    tx.script(`set local session_replication_role = 'replica'; truncate ${names}`),
  );
});

const source = (...batches: readonly SeedBatch[]): SeedSource => ({ name: 'articles', batches: () => batches });
const run = async (text: string) => scratch.database.query({ text, params: [] });

const district = {
  id: 'unit:ba-tri',
  code: 'BA_TRI',
  kind: 'DISTRICT_COMMITTEE',
  name: 'Đảng bộ huyện Ba Tri',
  province_id: 'unit:ben-tre',
  valid_from: '2002-01-01',
};
const post = { id: 'post:ba-tri', unit_id: 'unit:ba-tri', post_title_id: 'post_title:SECRETARY', establishment: 1 };
const title = {
  id: 'post_title:SECRETARY',
  code: 'SECRETARY',
  name: 'Bí thư',
  english_name: 'Secretary',
  rank: 1,
  is_leadership: true,
};
const numbered = (index: number) => ({ ...title, id: `post_title:T${index}`, code: `T${index}` });

/** How many titles the planner counts on. */
async function plannedRows(tx: Transaction): Promise<number> {
  const text = `select reltuples::integer as rows from pg_class where oid = 'post_title'::regclass`;
  return Number((await tx.query({ text, params: [] }))[0]!['rows']);
}

const lawfulPost = { ...post, management_level: 'UNIT', valid_from: '2002-01-01' };

/** What refuses the batches, with the words that its message lacks, and how many rows were left behind. */
async function problemOf(batches: readonly SeedBatch[], ...named: readonly string[]) {
  const before: SeedBatch = { table: 'document', rows: [{ id: 'document:x', kind: 'PLAN', title: 'Kế hoạch' }] };
  const refused = await loadSeeds(scratch.database, [source(before), source(...batches)]).catch(
    (error: unknown) => error,
  );
  const [left] = await run(
    'select (select count(*) from document)::integer + (select count(*) from unit)::integer as rows',
  );
  return {
    isSeedProblem: refused instanceof SeedProblem,
    unnamed: named.filter((word) => !String(refused).includes(word)),
    rowsLeft: left?.['rows'],
  };
}

const refusedWhole = { isSeedProblem: true, unnamed: [], rowsLeft: 0 };

describe('seeds that cannot be loaded are refused by name, and nothing of them or of other seeds is written:', () => {
  it('an unknown table', async () => {
    expect(await problemOf([{ table: 'kingdom', rows: [{ id: 'kingdom:a' }] }], 'articles', '"kingdom"')).toEqual(
      refusedWhole,
    );
  });

  it('an unknown column', async () => {
    expect(
      await problemOf([{ table: 'unit', rows: [{ ...district, colour: 'red' }] }], 'unit:ba-tri', '"colour"'),
    ).toEqual(refusedWhole);
  });

  it('a reference to a row that is not there', async () => {
    const posts = { table: 'post', rows: [{ ...lawfulPost, unit_id: 'unit:nowhere' }] };
    expect(
      await problemOf(
        [{ table: 'post_title', rows: [title] }, posts],
        'articles',
        'table post,',
        'post_unit_id_unit_id_fk',
      ),
    ).toEqual(refusedWhole);
  });

  it('a row twice in one file', async () => {
    expect(
      await problemOf([{ table: 'unit', rows: [district, district] }], 'articles', 'table unit,', 'rows 1 to 2'),
    ).toEqual(refusedWhole);
  });

  it('a row in two files', async () => {
    const again = { ...district, code: 'BA_TRI_2' };
    expect(
      await problemOf(
        [
          { table: 'unit', rows: [district] },
          { table: 'unit', rows: [again] },
        ],
        'table unit,',
        'unit_pkey',
      ),
    ).toEqual(refusedWhole);
  });

  it('a value outside its vocabulary', async () => {
    expect(
      await problemOf([{ table: 'unit', rows: [{ ...district, kind: 'KINGDOM' }] }], 'table unit,', 'unit_kind_known'),
    ).toEqual(refusedWhole);
  });

  it('a day that does not exist', async () => {
    expect(
      await problemOf(
        [{ table: 'unit', rows: [{ ...district, valid_from: '2015-02-29' }] }],
        'table unit,',
        '2015-02-29',
      ),
    ).toEqual(refusedWhole);
  });

  it('text for a number', async () => {
    const posts = { table: 'post', rows: [{ ...lawfulPost, establishment: 'one' }] };
    expect(
      await problemOf(
        [{ table: 'unit', rows: [district] }, { table: 'post_title', rows: [title] }, posts],
        'table post,',
        'one',
      ),
    ).toEqual(refusedWhole);
  });

  it('a missing name', async () => {
    expect(
      await problemOf([{ table: 'unit', rows: [{ ...district, name: undefined }] }], 'table unit,', 'name'),
    ).toEqual(refusedWhole);
  });

  it('a break of a rule that only the whole shows, naming the rule', async () => {
    const link = { kind: 'PARENT', valid_from: '2002-01-01', valid_until: null };
    const west = { ...district, id: 'unit:west', code: 'WEST' };
    const circle = [
      { ...link, id: 'unit_link:1', unit_id: 'unit:ba-tri', target_id: 'unit:west' },
      { ...link, id: 'unit_link:2', unit_id: 'unit:west', target_id: 'unit:ba-tri' },
    ];
    const batches = [
      { table: 'unit', rows: [district, west] },
      { table: 'unit_link', rows: circle },
    ];
    expect(await problemOf(batches, 'table unit_link,', 'unit_link_forest')).toEqual(refusedWhole);
  });

  it('a row of the second thousand, naming where it stands', async () => {
    const rows = Array.from({ length: 2_001 }, (_, index) => ({ ...district, id: `unit:${index}`, code: `U${index}` }));
    expect(
      await problemOf(
        [{ table: 'unit', rows: [...rows, { ...district, code: 'U1' }] }],
        'rows 2001 to 2002',
        'unit_code',
      ),
    ).toEqual(refusedWhole);
  });
});

describe('seeds that can be loaded', () => {
  it('are, whatever the order of the files', async () => {
    const batches = [
      { table: 'post', rows: [lawfulPost] },
      { table: 'post_title', rows: [title] },
      { table: 'unit', rows: [district] },
    ];
    const done: unknown[] = [];
    await loadSeeds(scratch.database, [source(...batches)], (each) => done.push(each));
    expect(done).toHaveLength(3);
    const [row] = await run(
      'select p.id as post, u.id as unit, t.code from post p join unit u on u.id = p.unit_id join post_title t on t.id = p.post_title_id',
    );
    expect(row).toEqual({ post: keyOf('post', 'ba-tri'), unit: keyOf('unit', 'ba-tri'), code: 'SECRETARY' });
  });

  it('of a generator are taken in its order, as they come', async () => {
    const generated: SeedSource = {
      name: 'demo',
      *batches() {
        yield { table: 'unit', rows: [district] };
        yield { table: 'post_title', rows: [title] };
        yield { table: 'unit', rows: [{ ...district, id: 'unit:other', code: 'OTHER' }] };
        yield { table: 'post', rows: [lawfulPost] };
      },
    };
    await loadSeeds(scratch.database, [generated]);
    expect(await run('select count(*)::integer as units from unit')).toEqual([{ units: 2 }]);
  });

  it('are counted for the planner while they grow, within the transaction, and rarely', async () => {
    const batches = Array.from({ length: 10 }, (_, batch) => ({
      table: 'post_title',
      rows: Array.from({ length: 2_000 }, (__, index) => numbered(batch * 2_000 + index)),
    }));
    const counted: number[] = [];
    const database: Database = {
      ...scratch.database,
      inTransaction: (work) =>
        scratch.database.inTransaction((tx) =>
          work({
            ...tx,
            query: async (statement) => {
              const rows = await tx.query(statement);
              if (statement.text === 'analyze "post_title"') counted.push(await plannedRows(tx));
              return rows;
            },
          }),
        ),
    };
    await loadSeeds(database, [source(...batches)]);
    expect(counted).toEqual([4_000, 16_000]);
  });

  it('do not have the whole tree read for each unit, though it was empty when the planner counted it', async () => {
    const counting = { table: 'post_title', rows: Array.from({ length: 4_000 }, (_, index) => numbered(index)) };
    // Small ones first: for the sixth of them PostgreSQL would make a plan that it keeps.
    const sizes = [...Array.from({ length: 8 }, () => 5), ...Array.from({ length: 4 }, () => 490)];
    const units = sizes.map((size, batch) => ({
      table: 'unit',
      rows: Array.from({ length: size }, (__, index) => {
        const code = `U${batch}-${index}`;
        return { ...district, id: `unit:${code}`, code };
      }),
    }));
    let readInTurn = -1;
    const database: Database = {
      ...scratch.database,
      inTransaction: (work) =>
        scratch.database.inTransaction(async (tx) => {
          const done = await work(tx);
          const text = `select seq_tup_read::integer as rows from pg_stat_xact_user_tables where relname = 'unit_closure'`;
          readInTurn = Number((await tx.query({ text, params: [] }))[0]!['rows']);
          return done;
        }),
    };
    await loadSeeds(database, [source(counting, ...units)]);
    expect(await run('select count(*)::integer as paths from unit_closure')).toEqual([{ paths: 2_000 }]);
    // A few times through the tree for each statement; once for each unit is two millions.
    expect(readInTurn).toBeGreaterThanOrEqual(0);
    expect(readInTurn).toBeLessThan(50_000);
  });

  it('may use a key itself, and a name that holds a colon', async () => {
    const unit = { ...district, id: keyOf('unit', 'own'), province_id: keyOf('unit', 'ben-tre') };
    const term = {
      id: 'planning_term:PARTY:2015-2020',
      system: 'PARTY',
      code: '2015-2020',
      valid_from: '2015-01-01',
      valid_until: '2020-01-01',
    };
    expect(await isSeeded(scratch.database)).toBe(false);
    await loadSeeds(scratch.database, [
      source({ table: 'unit', rows: [unit] }, { table: 'planning_term', rows: [term] }),
    ]);
    expect(await run('select id from unit')).toEqual([{ id: keyOf('unit', 'own') }]);
    expect(await run('select id from planning_term')).toEqual([{ id: keyOf('planning_term', 'PARTY:2015-2020') }]);
    expect(await isSeeded(scratch.database)).toBe(true);
  });

  it('may leave columns out in some rows and give them in others', async () => {
    const rows = [district, { ...district, id: 'unit:other', code: 'OTHER', bloc: 'PARTY', valid_until: '2010-01-01' }];
    await loadSeeds(scratch.database, [source({ table: 'unit', rows })]);
    expect(await run('select bloc, valid_until::text from unit order by code')).toEqual([
      { bloc: null, valid_until: null },
      { bloc: 'PARTY', valid_until: '2010-01-01' },
    ]);
  });
});

describe('texts for search and sorting', () => {
  it('are written from the names, whatever the seed says itself', async () => {
    await loadSeeds(scratch.database, [
      source(
        { table: 'unit', rows: [{ ...district, folded_name: 'wrong', sort_key: 'wrong' }] },
        {
          table: 'cadre',
          rows: [
            {
              id: 'cadre:1',
              code: 'C1',
              full_name: 'Nguyễn Thị Ánh',
              gender: 'FEMALE',
              province_id: 'unit:ben-tre',
              unit_id: 'unit:ba-tri',
            },
          ],
        },
      ),
    ]);
    const [unit] = await run('select folded_name, sort_key from unit');
    expect(unit).toEqual({ folded_name: foldText(district.name), sort_key: vietnameseSortKey(district.name) });
    const [cadre] = await run('select folded_name, sort_key from cadre');
    expect(cadre).toEqual({ folded_name: foldText('Nguyễn Thị Ánh'), sort_key: givenNameFirstKey('Nguyễn Thị Ánh') });
  });

  it('of a document come from its title and number; without a number the search key is empty', async () => {
    const base = { kind: 'PLAN', title: 'Kế hoạch Đào tạo' };
    await loadSeeds(scratch.database, [
      source({
        table: 'document',
        rows: [
          { ...base, id: 'document:1', number: '35 -KH/TU' },
          { ...base, id: 'document:2', number: null },
        ],
      }),
    ]);
    const rows = await run('select folded_title, search_key from document order by number nulls last');
    expect(rows.map((each) => each['folded_title'])).toEqual([foldText(base.title), foldText(base.title)]);
    expect(rows[0]!['search_key']).not.toBe('');
    expect(rows[1]!['search_key']).toBe('');
  });
});

describe('what was believed before', () => {
  const known = { recorded_from: '2002-01-05T02:00:00.000Z', recorded_until: '2019-12-20T02:00:00.000Z' };

  it('is loaded into the history of its table, with the texts derived from names', async () => {
    const before = { ...district, name: 'Đảng bộ huyện Ba Tri cũ', ...known };
    await loadSeeds(scratch.database, [
      source({ table: 'unit_history', rows: [before] }, { table: 'unit', rows: [district] }),
    ]);
    const [row] = await run(
      `select id, folded_name, sort_key, to_json(recorded_until at time zone 'UTC') as until from unit_history`,
    );
    expect(row).toEqual({
      id: keyOf('unit', 'ba-tri'),
      folded_name: foldText(before.name),
      sort_key: vietnameseSortKey(before.name),
      until: '2019-12-20T02:00:00',
    });
  });

  it('is refused without the instant until which it was believed, or where a table keeps no history', async () => {
    const endless = { ...district, recorded_from: known.recorded_from };
    expect(
      await problemOf([{ table: 'unit_history', rows: [endless] }], 'table unit_history,', 'recorded_until'),
    ).toEqual(refusedWhole);
    expect(await problemOf([{ table: 'kingdom_history', rows: [] }], '"kingdom_history"')).toEqual(refusedWhole);
  });

  it('ends after it began', async () => {
    const reversed = { ...district, recorded_from: known.recorded_until, recorded_until: known.recorded_from };
    expect(await problemOf([{ table: 'unit_history', rows: [reversed] }], 'table unit_history,')).toEqual(refusedWhole);
  });
});
