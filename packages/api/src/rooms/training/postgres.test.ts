import { idFromName } from '@cadre/domain/kernel';
import { describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { meeting } from '../../testing/meeting.js';

/*
 * Quotas that are given, moved and taken back while their units come to stand elsewhere.
 */

const test = await openTestApi();

const id = (unit: string) => idFromName('unit', unit);
const run = async (text: string) => test.database.inTransaction(async (tx) => tx.query({ text, params: [] }));

const quota = (name: string) => idFromName('training_quota', name);
const give = (name: string) => `insert into training_quota (id, unit_id, programme_id, year, seats)
  select '${quota(name)}', '${id('p1-d05')}', id, 2040, 1 from programme where code = '${programmeOf[name]!}'
  on conflict do nothing`;
const take = (name: string) => `delete from training_quota where id = '${quota(name)}'`;
const hand = (name: string) => `update training_quota set unit_id = '${id('p1-d06')}' where id = '${quota(name)}'`;
const move = (target: string) =>
  `update unit_link set target_id = '${id(target)}' where unit_id = '${id('p1-d05')}' and kind = 'PARENT' and valid_until is null`;

/** Of each quota another programme: a unit has one of a programme in a year. */
const programmes = (await run('select code from programme order by code limit 6')).map(({ code }) => String(code));
const names = ['given-1', 'given-2', 'taken-1', 'taken-2', 'handed-1', 'handed-2'];
const programmeOf = Object.fromEntries(names.map((name, place) => [name, programmes[place]!]));

describe('a quota that is written while its unit comes to stand elsewhere', () => {
  const start = ['taken-1', 'taken-2', 'handed-1', 'handed-2'].map(give).join('; ');

  it.each([
    ['the move comes first, then it is given', move('p1-d04'), give('given-1')],
    ['it is given first', give('given-2'), move('p1-d03')],
    ['the move comes first, then it is taken back', move('p1-d02'), take('taken-1')],
    ['it is taken back first', take('taken-2'), move('p1-d04')],
    ['the move comes first, then it goes to another unit', move('p1-d03'), hand('handed-1')],
    ['it goes to another unit first', hand('handed-2'), move('p1-d02')],
  ])('is on the rosters of the units above and no others, where %s', async (_, first, second) => {
    await test.database.inTransaction(async (tx) => tx.script(start));
    await meeting(test, first, [async () => run(second)]);
    const kept = 'select unit_id, year, quota_id, valid_from, valid_until from training_quota_roster';
    const due = `select path.ancestor_id, quota.year, quota.id, path.valid_from, path.valid_until
      from training_quota quota join unit_closure path on path.unit_id = quota.unit_id`;
    const ofThese = 'where year = 2040';
    const astray = `select * from (${due}) due ${ofThese} except ${kept} ${ofThese}`;
    const leftOver = `${kept} ${ofThese} except select * from (${due}) due ${ofThese}`;
    expect([...(await run(astray)), ...(await run(leftOver))]).toEqual([]);
  });
});
