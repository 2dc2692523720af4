import { idFromName } from '@cadre/domain/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrected, shifted } from '../../testing/corrections.js';
import { openTestApi } from '../../testing/harness.js';
import { keyOf } from '../../testing/rows.js';
import { openScratch } from '../../testing/scratch.js';
import { someUnit, tree, treeChange, tried } from '../../testing/tree-changes.js';

const test = await openTestApi();
const scratch = openScratch({ migrated: true });

/** Paths that say of the lower unit that it is a district where it is none, or the other way round. */
const astray = `select path.unit_id from unit_closure path join unit on unit.id = path.unit_id
  where path.is_district <> (unit.kind = 'DISTRICT_COMMITTEE')`;

const change = fc.oneof(
  { arbitrary: treeChange, weight: 2 },
  fc
    .tuple(someUnit, fc.constantFrom('DISTRICT_COMMITTEE', 'GRASSROOTS_COMMITTEE'))
    .map(([name, kind]) => `update unit set kind = '${kind}' where id = '${keyOf('unit', name)}'`),
);

describe('who stands below whom', () => {
  it('tells the districts apart in all that was loaded in bulk', async () => {
    const counted = 'select count(*)::integer as paths from unit_closure where is_district';
    const [{ paths } = { paths: 0 }] = await test.database.query({ text: counted, params: [] });
    expect(paths).toBeGreaterThan(10);
    expect(await test.database.query({ text: astray, params: [] })).toEqual([]);
  });

  it('tells them apart whatever statements move units, end them, and change what they are', async () => {
    const districts = new Set<unknown>();
    const staysRight = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const counted = 'select count(distinct unit_id)::integer as districts from unit_closure where is_district';
      const [found] = await scratch.after([...tree, ...changes.map((each) => tried(each, astray))], counted);
      districts.add(found!['districts']);
    });
    await fc.assert(staysRight, { numRuns: 60 });
    expect(districts.size).toBeGreaterThan(2);
  });
});

describe('a group of each district without rows', () => {
  const id = (unit: string) => idFromName('unit', unit);
  const labels = async (persona: string, lens: string) => {
    const question = 'trainingQuotaAggregate(where: { year: { eq: 1900 } }, groupBy: DISTRICT) { key { label } }';
    const { data, errors } = await test.query(`{ at(${lens}) { ${question} } }`, {}, { persona, today: '2024-12-31' });
    expect(errors).toBeUndefined();
    const groups: readonly { readonly key: readonly [{ readonly label: string }] }[] = data.at.trainingQuotaAggregate;
    return groups.map(({ key: [{ label }] }) => label);
  };

  it.each([
    ['province-organisation-commission', 'p1'],
    ['district-organisation-commission', 'p1-d04'],
    ['commune-secretary', 'p1-d04-c05'],
  ])('is shown to %s of each below that unit', async (persona, unit) => {
    const named = `select name as label from unit where kind = 'DISTRICT_COMMITTEE' and valid_until is null and exists (
      select from unit_closure path where path.unit_id = unit.id and path.ancestor_id = '${id(unit)}') order by sort_key, id`;
    const below = await test.database.query({ text: named, params: [] });
    expect(await labels(persona, 'asOf: "2024-12-31"')).toEqual(below.map(({ label }) => label));
  });

  it('is shown of a unit that was taken for a district then, and is known to be none now', async () => {
    const [{ name } = { name: '' }] = await test.database.query({
      text: `select name from unit where id = '${id('p1-d05')}'`,
      params: [],
    });
    const changedAt = await corrected(test.database, 'unit', id('p1-d05'), `kind = 'GRASSROOTS_COMMITTEE'`);
    const known = (knownAt: string) => labels('province-organisation-commission', `knownAt: "${knownAt}"`);
    expect(await known(shifted(changedAt, -1))).toContain(name);
    expect(await known(changedAt)).not.toContain(name);
    expect(await labels('province-organisation-commission', 'asOf: "2024-12-31"')).not.toContain(name);
  });
});
