import { afterEach, describe, expect, it } from 'vitest';
import { openTestApi } from '../../testing/harness.js';
import { meeting } from '../../testing/meeting.js';

const test = await openTestApi();

async function run<Row>(text: string): Promise<Row[]> {
  return (await test.database.inTransaction(async (tx) => tx.query({ text, params: [] }))) as Row[];
}

/** A post with a slot, where it stands, a unit to which it may go, and a cycle in which no slot is for it yet. */
const [{ post, unit, target, cycle }] = (await run<Record<'post' | 'unit' | 'target' | 'cycle', string>>(
  `select slot.post_id::text as post, slot.unit_id::text as unit, elsewhere.id::text as target, cycle.id::text as cycle
   from plan_slot slot join unit elsewhere on elsewhere.id <> slot.unit_id
     join planning_cycle cycle on not exists (select from plan_slot other where other.cycle_id = cycle.id and other.post_id = slot.post_id)
   where slot.post_id is not null order by slot.id, elsewhere.id, cycle.id limit 1`,
)) as [Record<'post' | 'unit' | 'target' | 'cycle', string>];

const move = `update post set unit_id = '${target}' where id = '${post}'`;
const plan = `insert into plan_slot (id, cycle_id, post_id, required_min) values (gen_random_uuid(), '${cycle}', '${post}', 1)`;

afterEach(async () => {
  await run(`delete from plan_slot where cycle_id = '${cycle}' and post_id = '${post}'`);
  await run(`update post set unit_id = '${unit}' where id = '${post}'`);
});

describe('a post that is moved while a slot is planned for it', () => {
  it.each([
    ['the move comes first', move, plan],
    ['the slot comes first', plan, move],
  ])('has all its slots where it stands, where %s', async (_, first, second) => {
    await meeting(test, first, [async () => run(second)]);
    expect(
      await run(`select cycle_id::text = '${cycle}' as is_new, unit_id::text from plan_slot where post_id = '${post}'`),
    ).toEqual(
      expect.arrayContaining([
        { is_new: true, unit_id: target },
        { is_new: false, unit_id: target },
      ]),
    );
    expect(
      await run(
        `select count(*)::integer as elsewhere from plan_slot where post_id = '${post}' and unit_id <> '${target}'`,
      ),
    ).toEqual([{ elsewhere: 0 }]);
  });
});
