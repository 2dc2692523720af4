import { idFromName } from '@cadre/domain/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();
const unit = idFromName('unit', 'p1-d05');

async function select(text: string): Promise<Record<string, unknown>> {
  // Through JSON, rows are plain values of the columns' own names.
  const rows: Record<string, unknown>[] = JSON.parse(JSON.stringify(await test.database.query({ text, params: [] })));
  return rows[0]!;
}

const shown = async (lens: string) => {
  const { data, errors } = await test.query(`{ at(${lens}) { node(id: "Unit:${unit}") { ... on Unit { name } } } }`);
  expect(errors).toBeUndefined();
  return data.at.node.name as string;
};

describe('a unit of which an earlier name becomes known', () => {
  let latest: string;
  let known: string;
  beforeAll(async () => {
    latest = String((await select(`select name from unit where id = '${unit}'`))['name']);
    const named = `insert into unit_name (id, unit_id, name, folded_name, valid_from, valid_until)
      values ('${idFromName('unit_name', 'before')}', '${unit}', 'Huyện trước', 'huyen truoc', '2010-01-01', '2015-07-01')`;
    await test.database.inTransaction(async (tx) => tx.query({ text: named, params: [] }));
    const justBefore = `to_char((recorded_from - interval '1 millisecond') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    known = String(
      (await select(`select ${justBefore} as instant from unit_name where name = 'Huyện trước'`))['instant'],
    );
  });

  it.each([
    ['2009-12-31', false],
    ['2010-01-01', true],
    ['2015-06-30', true],
    ['2015-07-01', false],
    ['2015-07-02', false],
  ])('bears it on %s: %s', async (day, isEarlier) => {
    expect(await shown(`asOf: "${day}"`)).toBe(isEarlier ? 'Huyện trước' : latest);
  });

  it('bears the one that was known, as things were known before', async () => {
    expect(await shown(`asOf: "2012-01-01", knownAt: "${known}"`)).toBe(latest);
  });

  it('bears it no more once that turns out to be wrong, but as things were known before', async () => {
    await test.database.inTransaction(async (tx) =>
      tx.query({ text: `delete from unit_name where name = 'Huyện trước'`, params: [] }),
    );
    const until = `to_char((recorded_until - interval '1 millisecond') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    const { instant } = await select(`select ${until} as instant from unit_name_history where name = 'Huyện trước'`);
    expect(await shown(`asOf: "2012-01-01"`)).toBe(latest);
    expect(await shown(`asOf: "2012-01-01", knownAt: "${String(instant)}"`)).toBe('Huyện trước');
  });
});
