import { SEAT_STATES } from '@cadre/domain/training';
import { codesOf, idFromName } from '@cadre/domain/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Transaction } from '../../platform/database.js';
import { corrected, shifted } from '../../testing/corrections.js';
import { openTestApi } from '../../testing/harness.js';

const test = await openTestApi();

/** Quotas whose kept counts are not those of their seats. */
const astray = `select quota_id, kept.named, kept.completed, seats.named as counted
  from training_seat_count kept full join (
    select quota_id, count(*) filter (where state not in ('ALLOCATED', 'WITHDRAWN')) as named,
      count(*) filter (where state = 'COMPLETED') as completed
    from training_seat group by quota_id) seats using (quota_id)
  where coalesce(kept.named, 0) <> coalesce(seats.named, 0) or coalesce(kept.completed, 0) <> coalesce(seats.completed, 0)`;

const run = async (tx: Pick<Transaction, 'query'>, text: string) => tx.query({ text, params: [] });

const state = fc.constantFrom(...codesOf(SEAT_STATES));
const seats = [1, 2, 3, 4, 5, 6].map((number) => idFromName('training_seat', `counted-${number}`));
const seat = fc.constantFrom(...seats);
const quotas = await run(test.database, 'select id from training_quota order by id limit 3');
const quota = fc.constantFrom(...quotas.map((row) => String(row['id'])));
const person = String((await run(test.database, 'select id from cadre order by id limit 1'))[0]!['id']);

const holder = (code: string) => (code === 'ALLOCATED' ? 'null' : `'${person}'`);

/** One statement that changes no seat, one, or many. */
const change = fc.oneof(
  fc
    .tuple(seat, quota, state)
    .map(
      ([id, of, code]) =>
        `insert into training_seat (id, quota_id, cadre_id, state) values ('${id}', '${of}', ${holder(code)}, '${code}') on conflict do nothing`,
    ),
  fc
    .tuple(seat, state)
    .map(([id, code]) => `update training_seat set state = '${code}', cadre_id = ${holder(code)} where id = '${id}'`),
  fc
    .tuple(seat, quota)
    .map(
      ([id, of]) => `update training_seat set quota_id = '${of}' where id <= '${id}' and id = any('{${seats.join()}}')`,
    ),
  seat.map((id) => `delete from training_seat where id >= '${id}' and id = any('{${seats.join()}}')`),
);

describe('the seats that a quota has named and completed', () => {
  it('are counted of everything that was loaded in bulk', async () => {
    const [{ quotas } = { quotas: 0 }] = await run(
      test.database,
      'select count(*)::integer as quotas from training_seat_count where completed > 0',
    );
    expect(quotas).toBeGreaterThan(10);
    expect(await run(test.database, astray)).toEqual([]);
  });

  it('stay those of the seats whatever statements add, change, move and remove them', async () => {
    const staysRight = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
      await test.rolledBack(async (tx) => {
        for (const text of changes) {
          await run(tx, text);
          expect(await run(tx, astray), text).toEqual([]);
        }
      });
    });
    await fc.assert(staysRight, { numRuns: 40 });
  });

  it('are gone with all seats, and with the quota', async () => {
    await test.rolledBack(async (tx) => {
      await run(tx, 'truncate training_seat');
      expect(await run(tx, astray)).toEqual([]);
      const first = String((await run(tx, 'select id from training_quota order by id limit 1'))[0]!['id']);
      await run(
        tx,
        `insert into training_seat (id, quota_id, cadre_id, state) values ('${first}', '${first}', '${person}', 'COMPLETED')`,
      );
      await run(tx, 'delete from training_seat');
      await run(tx, `delete from training_quota where id = '${first}'`);
      expect(await run(tx, `select from training_seat_count where quota_id = '${first}'`)).toEqual([]);
    });
  });

  it('are those known then, where an earlier instant of knowledge is asked for', async () => {
    const [found] = await run(
      test.database,
      `select seat.id, quota.year, unit.code, kept.named, kept.completed from training_seat seat
       join training_quota quota on quota.id = seat.quota_id join unit on unit.id = quota.unit_id
       join training_seat_count kept on kept.quota_id = quota.id
       where seat.state = 'COMPLETED' and unit.code like 'P1-D%' order by seat.id limit 1`,
    );
    const [seatId, code] = [String(found!['id']), String(found!['code'])];
    const changedAt = await corrected(test.database, 'training_seat', seatId, `state = 'WITHDRAWN'`);
    const counts = async (knownAt: string) => {
      const { data } = await test.query(
        `{ at(knownAt: "${knownAt}") { trainingQuotaAggregate(where: { unit: { code: { eq: "${code}" } } }) { named completed } } }`,
      );
      return data.at.trainingQuotaAggregate[0];
    };
    const [before, after] = [await counts(shifted(changedAt, -1)), await counts(changedAt)];
    expect(before).toEqual({ named: after.named + 1, completed: after.completed + 1 });
  });
});
