import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transaction } from '../../platform/database.js';
import { openTestApi } from '../../testing/harness.js';
import { keyOf, linkRow, row, unitRow } from '../../testing/rows.js';
import { openScratch } from '../../testing/scratch.js';

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

const units = ['province', 'east', 'west', 'cell', 'group'];
const unit = fc.constantFrom(...units);
const people = ['an', 'binh', 'chi'];
const person = fc.constantFrom(...people);
const day = fc.constantFrom('2005-01-01', '2010-01-01', '2015-01-01');
const link = fc.constantFrom('1', '2', '3', '4', '5');
const named = (links: string) => `id = '${keyOf('unit_link', links)}'`;

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
  fc.tuple(person, unit).map(([name, of]) => cadreRow(name, of)),
  fc
    .tuple(person, unit)
    .map(([name, to]) => `update cadre set unit_id = '${keyOf('unit', to)}' where code >= '${name}'`),
  fc.tuple(person, person).map(([name, as]) => `update cadre set sort_key = '${as}' where code = '${name}'`),
  person.map((name) => `update cadre set home_place = 'Sơn La' where code <= '${name}'`),
  person.map((name) => `delete from cadre where code >= '${name}' and code = any('{${people.join()}}')`),
  fc
    .tuple(link, unit, unit, day)
    .map(([name, below, above, from]) => linkRow(name, below, above, { valid_from: from })),
  fc.tuple(link, day).map(([name, until]) => `update unit_link set valid_until = '${until}' where ${named(name)}`),
  fc
    .tuple(link, unit)
    .map(([name, to]) => `update unit_link set target_id = '${keyOf('unit', to)}' where ${named(name)}`),
  link.map((name) => `delete from unit_link where ${named(name)}`),
  // Nothing but the closure itself changes its rows one by one today; whoever does finds the rosters right as well.
  fc
    .tuple(unit, day)
    .map(
      ([of, until]) =>
        `update unit_closure set valid_until = '${until}' where unit_id = '${keyOf('unit', of)}' and depth > 0`,
    ),
  fc
    .tuple(unit, unit)
    .map(
      ([of, to]) =>
        `update unit_closure set ancestor_id = '${keyOf('unit', to)}' where unit_id = '${keyOf('unit', of)}' and depth = 1`,
    ),
  fc
    .tuple(unit, day)
    .map(([of, until]) => `update unit set valid_until = '${until}' where id = '${keyOf('unit', of)}'`),
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
    const start = [
      ...units.map((name) => unitRow(name)),
      linkRow('1', 'east', 'province'),
      linkRow('2', 'cell', 'east'),
      linkRow('3', 'group', 'cell'),
      // Twice below the province, with years between.
      linkRow('6', 'west', 'province', { valid_from: '2001-01-01', valid_until: '2004-01-01' }),
      linkRow('7', 'west', 'province', { valid_from: '2012-01-01' }),
      cadreRow('an', 'group'),
    ];
    // What the rules of the tree refuse is taken back, and the rosters with it.
    const tried = (text: string) =>
      `do $do$ begin ${text.replace(/;$/, '')}; exception when integrity_constraint_violation then null; end $do$;
       do $do$ begin assert not exists (${astray}); end $do$;`;
    const onRosters = `select count(distinct unit_id)::integer as rosters, count(*) filter (where valid_from is null)::integer as with_periods
      from cadre_roster where cadre_id = '${keyOf('cadre', 'an')}'`;
    const lengths = new Set<unknown>();
    let withPeriods = 0;
    const staysRight = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      const [found] = await scratch.after([...start, ...changes.map(tried)], onRosters);
      lengths.add(found!['rosters']);
      withPeriods += Number(found!['with_periods']);
    });
    await fc.assert(staysRight, { numRuns: 100 });
    expect(lengths.size).toBeGreaterThan(3);
    expect(withPeriods).toBeGreaterThan(0);
  });

  it('are empty when no unit stands anywhere any more', async () => {
    await test.rolledBack(async (tx) => {
      await tx.script('truncate unit_closure');
      expect(await run(tx, astray)).toEqual([]);
    });
  });
});
