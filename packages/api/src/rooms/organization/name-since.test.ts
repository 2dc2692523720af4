import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transaction } from '../../platform/database.js';
import { keyOf, linkRow, row, unitRow } from '../../testing/rows.js';
import { openScratch } from '../../testing/scratch.js';

const scratch = openScratch({ migrated: true });

const run = async (tx: Pick<Transaction, 'query'>, text: string) => tx.query({ text, params: [] });

const units = ['province', 'east', 'west'];
const unit = fc.constantFrom(...units);
const name = fc.constantFrom('1', '2', '3', '4');
const day = fc.constantFrom('2004-01-01', '2008-01-01', '2012-01-01', '2016-01-01');
const until = fc.option(day);

const nameRow = (key: string, of: string, from: string, to: string | null) =>
  row('unit_name', key, {
    unit_id: keyOf('unit', of),
    name: `${of} ${key}`,
    folded_name: key,
    valid_from: from,
    valid_until: to,
  });
const sqlDay = (value: string | null) => (value === null ? 'null' : `'${value}'`);
const named = (key: string) => `id = '${keyOf('unit_name', key)}'`;

/** One statement about names; of one row, or of several. */
const change = fc.oneof(
  fc.tuple(name, unit, day, until).map(([key, of, from, to]) => nameRow(key, of, from, to)),
  fc.tuple(name, until).map(([key, to]) => `update unit_name set valid_until = ${sqlDay(to)} where ${named(key)}`),
  fc.tuple(name, unit).map(([key, to]) => `update unit_name set unit_id = '${keyOf('unit', to)}' where ${named(key)}`),
  until.map((to) => `update unit_name set valid_until = ${sqlDay(to)}`),
  name.map((key) => `delete from unit_name where ${named(key)}`),
  name.map((key) => `delete from unit_name where folded_name >= '${key}'`),
  unit.map((of) => `update unit set name = 'renamed' where code = '${of}'`),
);

/** Units whose day is not the one after all their earlier names. */
const astray = `select unit.code, unit.name_since from unit
  where name_since is distinct from coalesce((select max(coalesce(valid_until, 'infinity')) from unit_name where unit_id = unit.id), '-infinity')`;

describe('the day from which a unit bears no name but the latest', () => {
  it('is right after whatever happens to its earlier names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        class Enough extends Error {}
        const work = scratch.database.inTransaction(async (tx) => {
          for (const each of units) await run(tx, unitRow(each));
          for (const each of changes) {
            await run(tx, 'savepoint tried');
            // Two names on one day, or a period that ends before it begins: refused, and all is as it was.
            await tx.script(each).catch(async () => tx.script('rollback to savepoint tried'));
            expect(await run(tx, astray)).toEqual([]);
          }
          throw new Enough();
        });
        await work.catch((error: unknown) => {
          if (!(error instanceof Enough)) throw error;
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a unit of which an earlier name becomes known', () => {
  const link = linkRow('1', 'east', 'province');
  const before = [unitRow('province'), unitRow('east'), link];
  const earlier = nameRow('1', 'east', '2004-01-01', '2008-01-01');

  it('is not another unit for that: nothing is kept as an earlier belief, and it is known since the same instant', async () => {
    const versions = `select count(*)::int as versions from unit_history`;
    expect(await scratch.after([...before, earlier], versions)).toEqual([{ versions: 0 }]);
    expect(
      await scratch.after(
        [...before, 'create temp table known as select id, recorded_from from unit', earlier],
        `select unit.code from unit join known using (id) where unit.recorded_from <> known.recorded_from`,
      ),
    ).toEqual([]);
  });

  it.each([
    ['is renamed', `update unit set name = 'renamed' where code = 'east'`],
    ['is written anew as it is', `update unit set name = name where code = 'east'`],
    ['is renamed beside', `update unit set name = 'renamed', name_since = '2020-01-01' where code = 'east'`],
    ['is deleted', `delete from unit_link; delete from unit_name; delete from unit where code = 'east'`],
  ])('keeps what was believed when it %s', async (_, statement) => {
    expect(
      await scratch.after([...before, earlier, statement], 'select code, name, name_since::text from unit_history'),
    ).toEqual([{ code: 'east', name: 'east', name_since: statement.includes('delete') ? '-infinity' : '2008-01-01' }]);
  });
});
