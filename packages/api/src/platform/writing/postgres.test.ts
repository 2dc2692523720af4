import { beforeAll, describe, expect, it } from 'vitest';
import { openScratch } from '../../testing/scratch.js';
import type { Database, Transaction } from '../database.js';
import { keptOrUndone } from './rolled-back.js';

const scratch = openScratch({ migrated: false });
const inTransaction: Database['inTransaction'] = async (work) => scratch.database.inTransaction(work);

beforeAll(async () =>
  inTransaction(async (tx) => tx.script('create table counted (name text primary key, times integer not null)')),
);

const count = async (tx: Transaction, name: string) =>
  tx.query({ text: 'update counted set times = times + 1 where name = $1', params: [name] });

const times = async () => scratch.database.query({ text: 'select name, times from counted order by name', params: [] });

/** Counts one after the other, and the second only when so many have begun. */
function counting(many: number) {
  let begun = 0;
  let release: () => void = () => {};
  const all = new Promise<void>((resolve) => (release = resolve));
  const attempts: string[] = [];
  const work = (first: string, second: string) => async (tx: Transaction) => {
    attempts.push(first);
    await count(tx, first);
    begun += 1;
    if (begun === many) release();
    await all;
    await count(tx, second);
    return { outcome: `${first}, ${second}`, isKept: true };
  };
  return { work, attempts };
}

describe('two commands of which each holds what the other needs', () => {
  beforeAll(async () =>
    inTransaction(async (tx) => tx.script(`truncate counted; insert into counted values ('one', 0), ('two', 0)`)),
  );

  it('are both done, once each: the one that PostgreSQL gave up is run once more', async () => {
    const { work, attempts } = counting(2);
    const done = await Promise.all([
      keptOrUndone(inTransaction, work('one', 'two')),
      keptOrUndone(inTransaction, work('two', 'one')),
    ]);
    expect(done).toEqual(['one, two', 'two, one']);
    expect(attempts).toHaveLength(3);
    expect(await times()).toEqual([
      { name: 'one', times: 2 },
      { name: 'two', times: 2 },
    ]);
  });
});

describe('a command that fails', () => {
  it.each([
    ['again, where it was given up for another', '40P01', 2],
    ['at once, where something else is wrong', '23514', 1],
  ])('fails %s', async (_how, code, attempts) => {
    let begun = 0;
    const failing = keptOrUndone(inTransaction, async (tx) => {
      begun += 1;
      return tx.script(`do $$ begin raise exception 'no' using errcode = '${code}'; end $$`) as never;
    });
    await expect(failing).rejects.toMatchObject({ code });
    expect(begun).toBe(attempts);
  });
});
