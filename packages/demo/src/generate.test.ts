import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoRows, Rows, seedFile, seedParameters, type TestRow } from './demo.test.data.js';
import { generateDemo } from './index.js';

function digest(seed: number): string {
  const hash = createHash('sha256');
  for (const batch of generateDemo(seedParameters(), { seed, scale: 0.01 })) hash.update(JSON.stringify(batch));
  return hash.digest('hex');
}

const rows = demoRows(1);
const reference = ['planning_term', 'post_title', 'programme', 'programme_target_group', 'indicator'].flatMap(
  (table) => (seedFile(`reference/${table}.json`) as { rows: TestRow[] }).rows,
);

describe('a demo made twice', () => {
  it('has the same bytes for the same seed', () => {
    expect(digest(1)).toBe(digest(1));
  });

  it('differs for another seed', () => {
    expect(digest(1)).not.toBe(digest(2));
  });
});

describe('the stream', () => {
  it('comes in batches of at most 5,000 rows', () => {
    expect(Math.max(...rows.batches.map((batch) => batch.rows.length))).toBeLessThanOrEqual(5000);
  });

  it('names every row once', () => {
    const current = rows.batches.filter((batch) => !batch.table.endsWith('_history'));
    const ids = current.flatMap((batch) => batch.rows.map((row) => row['id']));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([1, 2])('gives every referenced row before or together with the table that refers to it, seed %i', (seed) => {
    const known = new Set(reference.map((row) => String(row['id'])));
    const missing: string[] = [];
    for (const { rows: batch } of demoRows(seed).batches) {
      for (const row of batch) known.add(String(row['id']));
      for (const row of batch) {
        for (const [column, value] of Object.entries(row)) {
          const isReference = column.endsWith('_id') && typeof value === 'string';
          if (isReference && !known.has(value)) missing.push(`${String(row['id'])}.${column} → ${value}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });

  it('never records a fact before its day', () => {
    const dated = rows.batches.flatMap((batch) => rows.table(batch.table)).filter((row) => 'valid_from' in row);
    expect(dated.length).toBeGreaterThan(10_000);
    const early = dated.filter((row) => String(row['recorded_from']) <= String(row['valid_from']));
    expect(early).toEqual([]);
  });
});

describe('what was believed before', () => {
  it.each(['unit', 'unit_link', 'post', 'body', 'tenure', 'plan_entry'])(
    'of each %s that ended: that no end was known, from the recording of its start until that of its end',
    (table) => {
      const ended = rows.table(table).filter((row) => row['valid_until'] !== null);
      const before = new Map(rows.table(`${table}_history`).map((row) => [row['id'], row]));
      expect(before.size).toBeGreaterThan(0);
      const short = ended.filter((row) => !before.has(row['id']));
      const week = 7 * 86_400_000;
      for (const { valid_from: from, valid_until: until } of short) {
        expect(Date.parse(String(until)) - Date.parse(String(from))).toBeLessThan(week);
      }
      for (const row of ended.filter((each) => before.has(each['id']))) {
        const { recorded_from: began, recorded_until: until, ...old } = before.get(row['id'])!;
        expect(old).toMatchObject({ valid_from: row['valid_from'], valid_until: null });
        expect(String(began) > String(row['valid_from'])).toBe(true);
        expect(until).toBe(row['recorded_from']);
        expect(String(began) < String(until)).toBe(true);
      }
    },
  );

  it('of a planned person who left later: approved, or proposed where the proposal was withdrawn, without a ground', () => {
    const last = new Map(rows.table('plan_entry').map((row) => [row['id'], row]));
    for (const row of rows.table('plan_entry_history')) {
      const wasWithdrawn = last.get(row['id'])!['state'] === 'WITHDRAWN';
      expect(row).toMatchObject({ state: wasWithdrawn ? 'PROPOSED' : 'APPROVED', removal_ground: null });
    }
  });
});

describe('the scale', () => {
  it('makes one province with 3,000 cadres at 0.01', () => {
    expect(rows.table('cadre')).toHaveLength(3000);
    expect(rows.table('unit').filter((unit) => unit['kind'] === 'PROVINCE_COMMITTEE')).toHaveLength(1);
  });

  it('makes a larger province with 6,000 cadres at 0.02', () => {
    const larger = demoRows(1, 0.02);
    expect(larger.table('cadre')).toHaveLength(6000);
    expect(larger.table('post').length).toBeGreaterThan(rows.table('post').length * 1.5);
  });

  it('makes provinces of 10,000 cadres and about 11,000 posts each when it is large', () => {
    const kinds = { provinces: 0, cadres: 0, posts: 0 };
    for (const { table, rows: batch } of generateDemo(seedParameters(), { seed: 1, scale: 0.0667 })) {
      if (table === 'cadre') kinds.cadres += batch.length;
      if (table === 'post') kinds.posts += batch.length;
      if (table === 'unit') kinds.provinces += batch.filter((row) => row['kind'] === 'PROVINCE_COMMITTEE').length;
    }
    expect(kinds).toMatchObject({ provinces: 2, cadres: 20_010 });
    expect(kinds.posts / kinds.provinces).toBeGreaterThan(10_000);
    expect(kinds.posts / kinds.provinces).toBeLessThan(12_500);
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses the scale %d', (scale) => {
    expect(() => new Rows(generateDemo(seedParameters(), { seed: 1, scale }))).toThrow(/scale/);
  });
});
