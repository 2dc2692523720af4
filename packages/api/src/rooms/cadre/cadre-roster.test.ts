import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transaction } from '../../platform/database.js';
import { openTestApi } from '../../testing/harness.js';
import { keyOf, row } from '../../testing/rows.js';
import { openScratch } from '../../testing/scratch.js';
import { someUnit, stayRight, tree, treeChange } from '../../testing/tree-changes.js';

const test = await openTestApi();
const scratch = openScratch({ migrated: true });

const run = async (tx: Pick<Transaction, 'query'>, text: string) => tx.query({ text, params: [] });

/** The entries that there should be, and those that there are. */
const due = `select path.ancestor_id, cadre.sort_key, cadre.id, path.ancestor_id = cadre.unit_id as is_own,
    case when count(*) = 1 then min(path.valid_from) end as valid_from, case when count(*) = 1 then min(path.valid_until) end as valid_until
  from cadre join unit_closure path on path.unit_id = cadre.unit_id group by path.ancestor_id, cadre.id`;
const kept = 'select unit_id, sort_key, cadre_id, is_own, valid_from, valid_until from cadre_roster';

/** Who is on a roster and should not be, or on other days, or should be and is not. */
const astray = `select 'missing' as what, * from (${due} except ${kept}) lacking
  union all select 'left over', * from (${kept} except ${due}) surplus`;

const people = ['an', 'binh', 'chi'];
const person = fc.constantFrom(...people);

const cadreRow = (name: string, of: string) =>
  row('cadre', name, {
    code: name,
    full_name: name,
    folded_name: name,
    sort_key: name,
    gender: 'FEMALE',
    province_id: keyOf('unit', 'province'),
    unit_id: keyOf('unit', of),
  });

/** One statement about people or about what stands above them; of one row, or of several. */
const change = fc.oneof(
  fc.tuple(person, someUnit).map(([name, of]) => cadreRow(name, of)),
  fc
    .tuple(person, someUnit)
    .map(([name, to]) => `update cadre set unit_id = '${keyOf('unit', to)}' where code >= '${name}'`),
  fc.tuple(person, person).map(([name, as]) => `update cadre set sort_key = '${as}' where code = '${name}'`),
  person.map((name) => `update cadre set home_place = 'Sơn La' where code <= '${name}'`),
  person.map((name) => `delete from cadre where code >= '${name}' and code = any('{${people.join()}}')`),
  { arbitrary: treeChange, weight: 6 },
);

describe('the rosters of people below a unit', () => {
  it('hold everybody who was loaded in bulk, below each unit above', async () => {
    const [{ entries } = { entries: 0 }] = await run(
      test.database,
      'select count(*)::integer as entries from cadre_roster',
    );
    expect(entries).toBeGreaterThan(1_000);
    expect(await run(test.database, astray)).toEqual([]);
  });

  it('stay right whatever statements add, move, rename and remove people, or units above them', async () => {
    const start = [...tree, cadreRow('an', 'group')];
    const ofOne = `cadre_id = '${keyOf('cadre', 'an')}'`;
    const met = await stayRight(scratch, start, change, { table: 'cadre_roster', ofOne, astray });
    expect(met.lengths).toBeGreaterThan(3);
    expect(met.withPeriods).toBeGreaterThan(0);
  });

  it('are empty when no unit stands anywhere any more', async () => {
    await test.rolledBack(async (tx) => {
      await tx.script('truncate unit_closure');
      expect(await run(tx, astray)).toEqual([]);
    });
  });
});
