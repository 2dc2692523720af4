import { idFromName } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { meeting } from '../../testing/meeting.js';

const test = await openTestApi();

describe('two who tell of an earlier name of one unit at once', () => {
  const run = async (text: string) => test.database.inTransaction(async (tx) => tx.query({ text, params: [] }));
  const tell = (unit: string, [from, until]: readonly [string, string]) =>
    `insert into unit_name (id, unit_id, name, folded_name, valid_from, valid_until)
      values ('${idFromName('unit_name', `${unit} ${from}`)}', '${idFromName('unit', unit)}', 'Tên cũ', 'ten cu', '${from}', '${until}')`;

  it.each([
    ['the earlier one comes first', 'p1-d04', ['2001-01-01', '2005-01-01'], ['2005-01-01', '2009-01-01']],
    ['the later one comes first', 'p1-d03', ['2005-01-01', '2009-01-01'], ['2001-01-01', '2005-01-01']],
  ] as const)('leave the day after the last of them, where %s', async (_, unit, first, second) => {
    await run(`delete from unit_name where unit_id = '${idFromName('unit', unit)}'`);
    await meeting(test, tell(unit, first), [async () => run(tell(unit, second))]);
    expect(await run(`select name_since::text as since from unit where id = '${idFromName('unit', unit)}'`)).toEqual([
      { since: '2009-01-01' },
    ]);
  });
});
