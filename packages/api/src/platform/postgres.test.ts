import { afterAll, describe, expect, inject, it } from 'vitest';
import { openPostgres } from './postgres.js';

const database = await openPostgres({
  url: inject('testDatabaseUrl'),
  maxConnections: 3,
  prepare: true,
  statementTimeoutMs: 60_000,
});
afterAll(async () => database.close());

const ask = async (text: string) => (await database.query({ text, params: [] }))[0];

describe('a statement that takes long', () => {
  it('holds up nobody while another connection is free', async () => {
    // All three are there before.
    await Promise.all([1, 2, 3].map(async () => ask('select pg_sleep(0.01)')));
    const order: string[] = [];
    let long: Promise<unknown> = Promise.resolve();
    await database.inTransaction(async (tx) => {
      await tx.query({ text: 'select pg_advisory_xact_lock(20260)', params: [] });
      // Waits until the transaction ends, on the second of three connections.
      long = ask('select pg_advisory_lock(20260)').then(() => order.push('long'));
      await ask('select 1');
      const short = Array.from({ length: 30 }, async (_, n) => {
        await ask(`select ${n}`);
        order.push('short');
      });
      await Promise.all(short);
    });
    await long;
    expect(order).toEqual([...Array.from({ length: 30 }, () => 'short'), 'long']);
  });
});

describe('a closed database', () => {
  it('says so to whoever asks', async () => {
    const other = await openPostgres({
      url: inject('testDatabaseUrl'),
      maxConnections: 2,
      prepare: true,
      statementTimeoutMs: 60_000,
    });
    await other.close();
    const asked = [1, 2, 3].map(async () => other.query({ text: 'select 1', params: [] }));
    for (const each of await Promise.allSettled(asked)) {
      expect(each).toMatchObject({ status: 'rejected', reason: { code: 'CONNECTION_ENDED' } });
    }
  });
});
