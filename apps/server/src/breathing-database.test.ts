import { openEmbedded } from '@cadre/api';
import type { Database } from '@cadre/api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letBreathe } from './breathing-database.js';

const insert = { text: 'insert into pebble select generate_series(1, 100)', params: [] };
let embedded: Database;
beforeAll(async () => {
  embedded = await openEmbedded({});
  await embedded.inTransaction((tx) => tx.script('create table pebble (number integer)'));
});
afterAll(() => embedded.close());

async function insertOften(on: Pick<Database, 'query'>): Promise<void> {
  for (let count = 0; count < 50; count += 1) await on.query(insert);
}

async function countPebbles(): Promise<unknown> {
  const [row] = await embedded.query({ text: 'select count(*)::integer as pebbles from pebble', params: [] });
  return row?.['pebbles'];
}

describe('statements in a row on the embedded database', () => {
  it.each(['outside', 'inside'])('let others have their turn, %s a transaction', async (place) => {
    const database = letBreathe(embedded);
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    await (place === 'inside' ? database.inTransaction(insertOften) : insertOften(database));
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  it('are broken off by a halt, and what their transaction did is undone', async () => {
    const before = await countPebbles();
    const database = letBreathe(embedded);
    const seeding = database.inTransaction(async (tx) => {
      for (;;) await tx.query(insert);
    });
    setTimeout(database.halt, 20);
    await expect(seeding).rejects.toThrow('being closed');
    expect(await countPebbles()).toBe(before);
    await expect(database.query(insert)).rejects.toThrow('being closed');
  });
});
