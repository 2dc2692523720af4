import { describe, expect, it } from 'vitest';
import { demoRows, groupBy, holdsOn, mostAtOnce, type TestRow } from './demo.test.data.js';

const rows = demoRows(1);
const links = rows.table('unit_link');
const parents = links.filter((link) => link['kind'] === 'PARENT');
const days = ['2000-01-01', '2008-04-01', '2012-06-30', '2019-12-31', '2020-01-01', '2024-12-31'];

function unitsUnder(root: string, on: string): ReadonlySet<string> {
  const children = groupBy(
    parents.filter((link) => holdsOn(link, on)),
    'target_id',
  );
  const found = new Set([root]);
  for (const unit of found) for (const link of children.get(unit) ?? []) found.add(String(link['unit_id']));
  return found;
}

function communesOn(on: string): readonly TestRow[] {
  return rows.table('unit').filter((unit) => {
    const isCommune = ['COMMUNE', 'WARD', 'TOWNSHIP'].includes(String(unit['setting']));
    return unit['kind'] === 'GRASSROOTS_COMMITTEE' && isCommune && holdsOn(unit, on);
  });
}

describe('the province', () => {
  it('has 18 districts, one of them a city and two of them towns', () => {
    const names = rows
      .table('unit')
      .filter((unit) => unit['kind'] === 'DISTRICT_COMMITTEE')
      .map((unit) => String(unit['name']));
    const kinds = ['thành phố', 'thị xã', 'huyện'].map(
      (kind) => names.filter((name) => name.startsWith(`Đảng bộ ${kind} `)).length,
    );
    expect(kinds).toEqual([1, 2, 15]);
  });

  it('has about 300 communes, wards and townships, fewer since the mergers of 2020', () => {
    expect(communesOn('2019-12-31')).toHaveLength(318);
    expect(communesOn('2020-01-01')).toHaveLength(302);
  });

  it('names no two communes of one day alike', () => {
    const names = communesOn('2024-12-31').map((unit) => unit['name']);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('links between units', () => {
  it.each(days)('form a tree under the province on %s', (on) => {
    const alive = rows.table('unit').filter((unit) => holdsOn(unit, on));
    expect(unitsUnder('unit:p1', on).size).toBe(alive.length);
    expect(parents.filter((link) => holdsOn(link, on))).toHaveLength(alive.length - 1);
  });

  it('give a unit one parent and one leader at a time', () => {
    for (const kind of ['PARENT', 'LEADS']) {
      const groups = groupBy(
        links.filter((link) => link['kind'] === kind),
        'unit_id',
      );
      expect([...groups].filter(([, own]) => mostAtOnce(own) > 1)).toEqual([]);
    }
  });

  it('join units only while both exist', () => {
    const wrong = links.filter((link) => {
      const last = link['valid_until'] ?? '2024-12-31';
      return [rows.at(link['unit_id']), rows.at(link['target_id'])].some(
        (unit) =>
          !holdsOn(unit, String(link['valid_from'])) ||
          (unit['valid_until'] !== null && String(unit['valid_until']) < String(last)),
      );
    });
    expect(wrong).toEqual([]);
  });

  it('give other units of a district before and after the mergers', () => {
    const city = ['2019-12-31', '2020-01-01'].map((on) => unitsUnder('unit:p1-d01', on).size);
    expect(city[1]).toBeGreaterThan(city[0] ?? 0);
  });
});

describe('the history of units', () => {
  it('says of every dissolved unit what it became', () => {
    const merged = new Set(
      rows
        .table('unit_lineage')
        .filter((edge) => edge['operation'] === 'MERGE')
        .map((edge) => edge['from_unit_id']),
    );
    const ended = rows.table('unit').filter((unit) => unit['valid_until'] !== null);
    expect(ended.filter((unit) => !merged.has(unit['id'])).map((unit) => unit['id'])).toEqual([]);
    expect(ended.length).toBeGreaterThan(30);
  });

  it('keeps earlier names in periods that do not overlap and end while the unit exists', () => {
    const names = rows.table('unit_name');
    expect(names.length).toBeGreaterThan(20);
    expect([...groupBy(names, 'unit_id')].filter(([, own]) => mostAtOnce(own) > 1)).toEqual([]);
    expect(names.filter((name) => rows.at(name['unit_id'])['name'] === name['name'])).toEqual([]);
  });
});
