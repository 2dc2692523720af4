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

describe('a parameter', () => {
  it('goes as it is written, the first time and when the statement is kept', async () => {
    const statement = {
      text: `select $1::timestamptz at time zone 'UTC' as instant, $2::date::text as day, $3::jsonb -> 'a' as json, $4::boolean as yes,
        $5::integer + 1 as number, $6::text[] as list, $7::text as nothing`,
      params: ['2014-01-15T00:00:00.123456Z', '2014-01-15', '{"a": 1}', true, 41, ['a', 'b,"c'], null],
      decisive: [],
    };
    for (let time = 0; time < 4; time += 1) {
      const [row] = await database.query({
        ...statement,
        text: `select row_to_json(q)::text as answer from (${statement.text}) q`,
      });
      expect(JSON.parse(String(row!['answer']))).toEqual({
        instant: '2014-01-15T00:00:00.123456',
        day: '2014-01-15',
        json: 1,
        yes: true,
        number: 42,
        list: ['a', 'b,"c'],
        nothing: null,
      });
    }
  });

  it('without a value is a mistake of ours, and no text', async () => {
    await expect(database.query({ text: 'select $1::text as x', params: [undefined] })).rejects.toThrow(TypeError);
  });
});

describe('a day that is joined to a text', () => {
  it('is written YYYY-MM-DD, whatever the database is set to', async () => {
    const set = async (to: string) =>
      database.query({
        text: `do $$ begin execute format('alter database %I ${to}', current_database()); end $$`,
        params: [],
      });
    await set('set datestyle = german');
    try {
      const other = await openPostgres({
        url: inject('testDatabaseUrl'),
        maxConnections: 1,
        prepare: true,
        statementTimeoutMs: 60_000,
      });
      const [row] = await other.query({ text: `select 'on ' || date '2014-01-15' as day`, params: [] });
      await other.close();
      expect(row).toEqual({ day: 'on 2014-01-15' });
    } finally {
      await set('reset datestyle');
    }
  });
});

describe('a connection that is cut off', () => {
  /** What PostgreSQL, the driver or the socket calls it, whichever notices first. */
  const cut = /^(57P01$|CONNECTION_|ECONNRESET$|EPIPE$|ERR_STREAM_)/;
  const openOne = async (maxConnections: number) =>
    openPostgres({ url: inject('testDatabaseUrl'), maxConnections, prepare: true, statementTimeoutMs: 60_000 });
  const cutOff = async (pid: unknown) =>
    database.query({ text: 'select pg_terminate_backend($1::integer)', params: [Number(pid)] });
  const pidQuestion = { text: 'select pg_backend_pid() as pid', params: [], decisive: [] };

  it('leaves nobody without an answer, whenever it happens, and is replaced', async () => {
    const other = await openOne(2);
    const pids = new Set<unknown>();
    const failures = new Set<string>();
    const askAgain = async () => {
      while (pids.size < 25) {
        await other.query(pidQuestion).then(
          ([row]) => pids.add(row!['pid']),
          (error: { code?: string; message: string }) => failures.add(error.code ?? error.message),
        );
      }
    };
    const cutting = async () => {
      const done = new Set<unknown>();
      while (pids.size < 25) {
        const pid = [...pids].findLast((each) => !done.has(each));
        if (pid === undefined) await ask('select 1');
        else {
          done.add(pid);
          await cutOff(pid);
        }
      }
    };
    await Promise.all([...Array.from({ length: 6 }, askAgain), cutting()]);
    // Whose statement was cut off hears of it, and nobody of a connection that was cut off before.
    expect([...failures].filter((code) => !cut.test(code))).toEqual([]);
    // The last cut may not have been noticed on either connection.
    const askOnce = async () => other.query({ text: 'select 1 as one', params: [] });
    expect(await askOnce().catch(askOnce).catch(askOnce)).toEqual([{ one: 1 }]);
    await other.close();
  });

  it('takes its transaction with it, and lends what is asked afterwards to no other', async () => {
    const other = await openOne(1);
    // A run that was stopped may have left it.
    await other.query({ text: 'drop table if exists cut_off', params: [] });
    await other.query({ text: 'create table cut_off (n integer)', params: [] });
    try {
      const inside = other.inTransaction(async (tx) => {
        const [row] = await tx.query(pidQuestion);
        await tx.query({ text: 'insert into cut_off values (1)', params: [] });
        await cutOff(row!['pid']);
        await tx.query({ text: 'insert into cut_off values (2)', params: [] }).catch(() => {});
        return tx.query({ text: 'insert into cut_off values (3)', params: [] });
      });
      await expect(inside).rejects.toMatchObject({ code: expect.stringMatching(cut) });
      await other.inTransaction(async (tx) => tx.query({ text: 'insert into cut_off values (4)', params: [] }));
      expect(await other.query({ text: 'select n from cut_off', params: [] })).toEqual([{ n: 4 }]);
    } finally {
      await other.query({ text: 'drop table cut_off', params: [] });
      await other.close();
    }
  });
});

describe('a transaction', () => {
  it('does not hold where a statement failed, even if nobody minds the failure', async () => {
    await database.query({ text: 'drop table if exists half_done', params: [] });
    await database.query({ text: 'create table half_done (n integer)', params: [] });
    const work = database.inTransaction(async (tx) => {
      await tx.query({ text: 'insert into half_done values (1)', params: [] });
      await tx.query({ text: 'select 1 / 0', params: [] }).catch(() => {});
    });
    await expect(work).rejects.toThrow('division by zero');
    expect(await database.query({ text: 'select n from half_done', params: [] })).toEqual([]);
    await database.query({ text: 'drop table half_done', params: [] });
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
      expect(each).toMatchObject({ status: 'rejected', reason: { name: 'ConnectionsEnded' } });
    }
  });
});
