import { describe, expect, it } from 'vitest';
import { keyOf, linkRow, row, unitRow } from '../testing/rows.js';
import { openScratch } from '../testing/scratch.js';

const scratch = openScratch({ migrated: true });

const units = ['province', 'east', 'west', 'cell'].map((name) => unitRow(name));
const on = (day: string) => `valid_from <= '${day}' and (valid_until is null or valid_until > '${day}')`;
const nameOf = (key: unknown) => ['province', 'east', 'west', 'cell'].find((name) => keyOf('unit', name) === key);

/** The units above a unit on a day, nearest first, after the scripts have run. */
async function above(
  unit: string,
  day: string,
  ...scripts: readonly string[]
): Promise<readonly (string | undefined)[]> {
  const rows = await scratch.after(
    [...units, ...scripts],
    `select ancestor_id from unit_closure where unit_id = '${keyOf('unit', unit)}' and depth > 0 and ${on(day)} order by depth`,
  );
  return rows.map((each) => nameOf(each['ancestor_id']));
}

const nameRow = (name: string, from: string, until: string | null) =>
  row('unit_name', name, {
    unit_id: keyOf('unit', 'cell'),
    name,
    folded_name: name,
    valid_from: from,
    valid_until: until,
  });

describe('the parents of a unit', () => {
  it('may follow each other without a gap', async () => {
    const first = linkRow('1', 'cell', 'east', { valid_until: '2010-01-01' });
    expect(
      await scratch.refusal(...units, first, linkRow('2', 'cell', 'west', { valid_from: '2010-01-01' })),
    ).toBeNull();
  });

  it('are never two on one day', async () => {
    const first = linkRow('1', 'cell', 'east', { valid_until: '2010-01-02' });
    const second = linkRow('2', 'cell', 'west', { valid_from: '2010-01-01' });
    expect(await scratch.refusal(...units, first, second)).toBe('unit_link_one_at_a_time');
  });

  it('do not hinder a link of another kind', async () => {
    const leads = linkRow('2', 'cell', 'west', { kind: 'LEADS' });
    expect(await scratch.refusal(...units, linkRow('1', 'cell', 'east'), leads)).toBeNull();
  });

  it('are never the unit itself', async () => {
    expect(await scratch.refusal(...units, linkRow('1', 'cell', 'cell'))).toBe('unit_link_not_itself');
  });

  it('never stand below the unit, over however many levels', async () => {
    const chain = [linkRow('1', 'cell', 'east'), linkRow('2', 'east', 'province')];
    expect(await scratch.refusal(...units, ...chain, linkRow('3', 'province', 'cell'))).toBe('unit_link_forest');
    expect(await scratch.refusal(...units, [...chain, linkRow('3', 'province', 'cell')].join(''))).toBe(
      'unit_link_forest',
    );
  });

  it('may once have stood below the unit', async () => {
    const before = linkRow('1', 'east', 'west', { valid_until: '2010-01-01' });
    const after = linkRow('2', 'west', 'east', { valid_from: '2010-01-01' });
    expect(await scratch.refusal(...units, before, after)).toBeNull();
    const tooEarly = linkRow('2', 'west', 'east', { valid_from: '2009-12-31' });
    expect(await scratch.refusal(...units, before, tooEarly)).toBe('unit_link_forest');
  });
});

// The cell stands under east, and moves with effect of 1 January 2010 under west; both stand under the province.
describe('the units above one that moved', () => {
  const top = [linkRow('a', 'east', 'province'), linkRow('b', 'west', 'province')];
  const move = [
    ...top,
    linkRow('1', 'cell', 'east', { valid_until: '2010-01-01' }),
    linkRow('2', 'cell', 'west', { valid_from: '2010-01-01' }),
  ];

  it.each([
    ['the day before', '2009-12-31', ['east', 'province']],
    ['on the day', '2010-01-01', ['west', 'province']],
    ['the day after', '2010-01-02', ['west', 'province']],
    ['before it existed', '1999-12-31', []],
  ])('are right %s', async (_when, day, expected) => {
    expect(await above('cell', day, ...move)).toEqual(expected);
    expect(await above('cell', day, ...move.toReversed())).toEqual(expected);
    expect(await above('cell', day, move.join(''))).toEqual(expected);
  });

  it('follow when a unit in the middle moves', async () => {
    const middle = [linkRow('1', 'cell', 'east'), linkRow('a', 'east', 'province', { valid_until: '2010-01-01' })];
    expect(await above('cell', '2009-12-31', ...middle)).toEqual(['east', 'province']);
    expect(await above('cell', '2010-01-01', ...middle)).toEqual(['east']);
    const moved = [...middle, linkRow('b', 'east', 'west', { valid_from: '2010-01-01' })];
    expect(await above('cell', '2010-01-01', ...moved)).toEqual(['east', 'west']);
  });

  it('follow when a link is ended, corrected to another unit, or removed', async () => {
    const link = linkRow('1', 'cell', 'east');
    const where = `where id = '${keyOf('unit_link', '1')}'`;
    expect(await above('cell', '2010-01-01', link, `update unit_link set valid_until = '2010-01-01' ${where}`)).toEqual(
      [],
    );
    const target = `update unit_link set target_id = '${keyOf('unit', 'west')}' ${where}`;
    expect(await above('cell', '2010-01-01', link, target)).toEqual(['west']);
    expect(await above('cell', '2010-01-01', link, `delete from unit_link ${where}`)).toEqual([]);
  });

  it('follow when the days of the unit itself change', async () => {
    const closed = `update unit set valid_until = '2005-01-01' where id = '${keyOf('unit', 'cell')}'`;
    expect(await above('cell', '2004-12-31', linkRow('1', 'cell', 'east'), closed)).toEqual(['east']);
    expect(await above('cell', '2005-01-01', linkRow('1', 'cell', 'east'), closed)).toEqual([]);
  });
});

// Units are districts unless they say otherwise: the province is none here.
describe('the district that a unit belongs to', () => {
  const people = unitRow('province', { kind: 'PROVINCE_COMMITTEE' });
  const places = [people, unitRow('east'), unitRow('west'), unitRow('cell', { kind: 'GRASSROOTS_CELL' })];
  const moved = [
    linkRow('a', 'east', 'province'),
    linkRow('b', 'west', 'province'),
    linkRow('1', 'cell', 'east', { valid_until: '2010-01-01' }),
    linkRow('2', 'cell', 'west', { valid_from: '2010-01-01' }),
  ];

  async function districtOf(unit: string, day: string, ...scripts: readonly string[]) {
    const rows = await scratch.after(
      [...places, ...scripts],
      `select district_id from unit_district where unit_id = '${keyOf('unit', unit)}' and ${on(day)}`,
    );
    return rows.map((each) => nameOf(each['district_id']));
  }

  it.each([
    ['the day before it moves', '2009-12-31', ['east']],
    ['on the day', '2010-01-01', ['west']],
    ['the day after', '2010-01-02', ['west']],
    ['before it existed', '1999-12-31', []],
  ])('is the one above it %s', async (_when, day, expected) => {
    expect(await districtOf('cell', day, ...moved)).toEqual(expected);
    expect(await districtOf('cell', day, ...moved.toReversed())).toEqual(expected);
    expect(await districtOf('cell', day, moved.join(''))).toEqual(expected);
  });

  it('is itself for a district and none for what stands above', async () => {
    expect(await districtOf('east', '2010-01-01', ...moved)).toEqual(['east']);
    expect(await districtOf('province', '2010-01-01', ...moved)).toEqual([]);
  });

  it('is the nearest where one stands below another', async () => {
    const below = linkRow('3', 'west', 'east', { valid_from: '2015-01-01' });
    const apart = moved.with(1, linkRow('b', 'west', 'province', { valid_until: '2015-01-01' }));
    expect(await districtOf('cell', '2015-01-01', ...apart, below)).toEqual(['west']);
  });

  it('follows when a unit above becomes a district, or is one no longer', async () => {
    const as = (unit: string, kind: string) => `update unit set kind = '${kind}' where id = '${keyOf('unit', unit)}'`;
    expect(await districtOf('cell', '2010-01-01', ...moved, as('west', 'BLOC_COMMITTEE'))).toEqual([]);
    expect(await districtOf('cell', '2010-01-01', ...moved, as('cell', 'DISTRICT_COMMITTEE'))).toEqual(['cell']);
  });
});

describe('a period', () => {
  it.each(['2000-01-01', '1999-12-31'])('that starts on 2000-01-01 never ends on %s', async (valid_until) => {
    expect(await scratch.refusal(unitRow('east', { valid_until }))).toBe('unit_period');
    expect(await scratch.refusal(...units, linkRow('1', 'cell', 'east', { valid_until }))).toBe('unit_link_period');
  });
});

describe('the names of a unit', () => {
  it('follow each other and are never two on one day', async () => {
    const first = nameRow('one', '2000-01-01', '2005-01-01');
    expect(await scratch.refusal(...units, first, nameRow('two', '2005-01-01', null))).toBeNull();
    expect(await scratch.refusal(...units, first, nameRow('two', '2004-12-31', null))).toBe('unit_name_one_at_a_time');
  });
});

describe('a code', () => {
  it('belongs to one unit', async () => {
    expect(await scratch.refusal(unitRow('east'), unitRow('west', { code: 'east' }))).toBe('unit_code');
  });

  it('outside its vocabulary is refused', async () => {
    expect(await scratch.refusal(unitRow('east', { kind: 'KINGDOM' }))).toBe('unit_kind_known');
  });
});

describe('units that come by the hundred in one transaction', () => {
  it('leave nothing behind that every later one would go through', async () => {
    const bytesAfter = async (count: number) => {
      const names = Array.from({ length: count }, (_, index) => `child ${index}`);
      const added = names.flatMap((name) => [unitRow(name), linkRow(name, name, 'east')]);
      const question = "select pg_relation_size('unit_closure_new')::integer as bytes";
      const [found] = await scratch.after([...units, ...added], question);
      return found!['bytes'];
    };
    expect(await bytesAfter(300)).toBe(await bytesAfter(1));
  });
});
