import { describe, expect, it } from 'vitest';
import { Connections, Pace } from './connections.js';

/** Connections that are numbers, in the order in which they were opened. All of them are used at first unless said otherwise. */
function numbered(most: number, atFirst = most, patienceMs = 60_000) {
  let opened = 0;
  return new Connections(
    { most, atFirst, patienceMs, deep: 3, lifetimeMs: 60_000 },
    { open: () => (opened += 1), close: () => {}, now: () => 0 },
  );
}

/** Work that goes on until it is told to end. */
function lasting() {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { end, work: (log: number[]) => async (connection: number) => (log.push(connection), ended) };
}

const number = async (connection: number) => connection;

describe('connections are lent', () => {
  it('to one piece of work at a time, and opened when they are needed', async () => {
    const connections = numbered(3);
    const used: number[] = [];
    const [first, second] = [lasting(), lasting()];
    const both = [connections.lend(first.work(used)), connections.lend(second.work(used))];
    expect(used).toEqual([1, 2]);
    first.end();
    await both[0];
    expect(await connections.lend(number)).toBe(1);
    expect(connections.all).toEqual([1, 2]);
    second.end();
    await both[1];
  });

  it('first that which worked last', async () => {
    const connections = numbered(2);
    const [first, second] = [lasting(), lasting()];
    const both = [connections.lend(first.work([])), connections.lend(second.work([]))];
    second.end();
    await both[1];
    first.end();
    await both[0];
    expect(await connections.lend(number)).toBe(1);
  });

  it('in turn to those who found all of them lent, each when one is free', async () => {
    const connections = numbered(2);
    const order: string[] = [];
    const [long, short] = [lasting(), lasting()];
    const running = [connections.lend(long.work([])), connections.lend(short.work([]))];
    const waiting = ['a', 'b', 'c'].map(async (name) =>
      connections.lend(async (connection) => void order.push(`${name} on ${connection}`)),
    );
    expect(order).toEqual([]);
    short.end();
    await Promise.all(waiting);
    expect(order).toEqual(['a on 2', 'b on 2', 'c on 2']);
    long.end();
    await Promise.all(running);
  });

  it('again after work that failed, however it failed', async () => {
    const connections = numbered(1);
    const failing = [
      connections.lend(() => Promise.reject(new Error('later'))),
      connections.lend(() => {
        throw new Error('at once');
      }),
    ];
    const waiting = connections.lend(number);
    await expect(failing[0]).rejects.toThrow('later');
    await expect(failing[1]).rejects.toThrow('at once');
    expect(await waiting).toBe(1);
    expect(await connections.lend(number)).toBe(1);
  });

  it('and never more than there may be, whoever asks in whatever order', async () => {
    const connections = numbered(4);
    const working = new Set<number>();
    let most = 0;
    const work = async (connection: number) => {
      expect(working.has(connection)).toBe(false);
      working.add(connection);
      most = Math.max(most, working.size);
      for (let step = 0; step < connection; step += 1) await Promise.resolve();
      working.delete(connection);
      return connection;
    };
    const given = await Promise.all(Array.from({ length: 500 }, async () => connections.lend(work)));
    expect(most).toBe(4);
    expect(new Set(given)).toEqual(new Set([1, 2, 3, 4]));
    expect(working.size).toBe(0);
  });

  it('and not opened any more once that was said', async () => {
    const connections = numbered(5);
    const long = lasting();
    const running = connections.lend(long.work([]));
    connections.openNoMore();
    const waiting = connections.lend(number);
    expect(connections.all).toEqual([1]);
    long.end();
    await running;
    expect(await waiting).toBe(1);
  });
});

describe('where there are no connections any more', () => {
  it('who asks is told so, and who waits', async () => {
    let gone: () => void = () => {};
    const connections = new Connections<number>(
      { most: 1, atFirst: 1, patienceMs: 60_000, deep: 3, lifetimeMs: 60_000 },
      { open: (say) => ((gone = say), 1), close: () => {}, now: () => 0 },
    );
    const long = lasting();
    const running = connections.lend(long.work([]));
    const waiting = connections.lend(number);
    connections.openNoMore();
    gone();
    await expect(waiting).rejects.toThrow('closed');
    await expect(connections.lend(number)).rejects.toThrow('closed');
    long.end();
    await running;
  });
});

describe('a connection that is gone', () => {
  /** Connections by number, and how each says that it was closed. */
  function closable(most: number) {
    const clock = { ms: 0 };
    const gone: (() => void)[] = [];
    const closed: number[] = [];
    const connections = new Connections<number>(
      { most, atFirst: most, patienceMs: 60_000, deep: 3, lifetimeMs: 1_000 },
      { open: (say) => gone.push(say), close: (connection) => closed.push(connection), now: () => clock.ms },
    );
    return { clock, gone, closed, connections };
  }

  it('while it is idle is not lent again', async () => {
    const { gone, connections } = closable(1);
    expect(await connections.lend(number)).toBe(1);
    gone[0]!();
    expect(connections.all).toEqual([]);
    expect(await connections.lend(number)).toBe(2);
  });

  it('while it works is not lent again, and who waits gets another', async () => {
    const { gone, connections } = closable(1);
    const long = lasting();
    const running = connections.lend(long.work([]));
    const waiting = [connections.lend(number), connections.lend(number)];
    gone[0]!();
    long.end();
    await running;
    expect(await Promise.all(waiting)).toEqual([2, 2]);
    expect(connections.all).toEqual([2]);
  });

  it('is closed by nobody else; one that is too old is, when it would be lent', async () => {
    const { clock, closed, connections } = closable(1);
    expect(await connections.lend(number)).toBe(1);
    clock.ms = 999;
    expect(await connections.lend(number)).toBe(1);
    clock.ms = 1_000;
    expect(await connections.lend(number)).toBe(2);
    expect(closed).toEqual([1]);
  });
});

/** The pace of work that took so long, each time in turn. */
function paceAfter(...times: number[]): Pace {
  const pace = new Pace();
  for (const ms of times) pace.took(ms);
  return pace;
}

describe('work of one kind', () => {
  it.each([
    [[], false],
    [[4.9], true],
    [[5.1], false],
    [[1, 1, 9], false],
    [[9, 1, 1, 1, 1], false],
    [[9, 1, 1, 1, 1, 1, 1], true],
  ])('that took %j milliseconds is quick: %s', (times, isQuick) => {
    expect(paceAfter(...times).isQuick).toBe(isQuick);
  });
});

describe('quick work', () => {
  /** Connections that have worked before; the test says when the next piece of work is done, and turns the clock. */
  async function proven(most = 1) {
    const clock = { ms: 0 };
    const given: string[] = [];
    const ends = new Map<string, () => void>();
    let opened = 0;
    const connections = new Connections(
      { most, atFirst: most, patienceMs: 20, deep: 3, lifetimeMs: 60_000 },
      { open: () => (opened += 1), close: () => {}, now: () => clock.ms },
    );
    const ask = async (name: string, pace?: Pace) =>
      connections.lend(async (connection) => {
        given.push(`${name} on ${connection}`);
        await new Promise<void>((resolve) => ends.set(name, resolve));
      }, pace);
    const end = async (name: string, ms: number) => {
      clock.ms += ms;
      ends.get(name)!();
      await new Promise((resolve) => setImmediate(resolve));
    };
    await Promise.all(Array.from({ length: most }, async () => connections.lend(async () => Promise.resolve())));
    return { clock, given, ask, end };
  }

  it('is sent behind other quick work, so much of it at a time', async () => {
    const { given, ask, end } = await proven();
    const all = ['a', 'b', 'c', 'd'].map(async (name) => ask(name, paceAfter(1)));
    expect(given).toEqual(['a on 1', 'b on 1', 'c on 1']);
    await end('a', 1);
    expect(given.at(-1)).toBe('d on 1');
    for (const name of ['b', 'c', 'd']) await end(name, 1);
    await Promise.all(all);
  });

  it('is given to a connection that is free before one that has work, and then to that which has least', async () => {
    const { given, ask, end } = await proven(2);
    const names = ['a', 'b', 'c', 'd', 'e'];
    const all = names.map(async (name) => ask(name, paceAfter(1)));
    expect(given).toEqual(['a on 2', 'b on 1', 'c on 1', 'd on 2', 'e on 1']);
    for (const name of names) await end(name, 1);
    await Promise.all(all);
  });

  it.each([
    ['has not been done before', new Pace()],
    ['has been slow', paceAfter(50)],
    ['is not said to be quick', undefined],
  ])('waits for no work that %s, and such work has a connection to itself', async (_, slow) => {
    const { given, ask, end } = await proven();
    const all = [ask('slow', slow), ask('quick', paceAfter(1)), ask('slow too', slow), ask('quick too', paceAfter(1))];
    expect(given).toEqual(['slow on 1']);
    await end('slow', 50);
    expect(given).toEqual(['slow on 1', 'quick on 1']);
    await end('quick', 1);
    expect(given).toEqual(['slow on 1', 'quick on 1', 'slow too on 1']);
    await end('slow too', 50);
    await end('quick too', 1);
    await Promise.all(all);
  });

  it('is not sent behind what should have been done long ago', async () => {
    const { clock, given, ask, end } = await proven();
    const all = [ask('stuck', paceAfter(1))];
    clock.ms += 21;
    all.push(ask('later', paceAfter(1)));
    expect(given).toEqual(['stuck on 1']);
    await end('stuck', 0);
    expect(given).toEqual(['stuck on 1', 'later on 1']);
    await end('later', 1);
    await Promise.all(all);
  });

  it('is sent behind nothing on a connection that has not worked yet', async () => {
    const connections = numbered(1);
    const used: number[] = [];
    const [first, second] = [lasting(), lasting()];
    const both = [first, second].map(async ({ work }) => connections.lend(work(used), paceAfter(1)));
    expect(used).toEqual([1]);
    first.end();
    await both[0];
    expect(used).toEqual([1, 1]);
    second.end();
    await both[1];
  });

  it('is timed from when the work before it was done', async () => {
    const { ask, end } = await proven();
    const [first, second] = [paceAfter(1), paceAfter(1)];
    const all = [ask('first', first), ask('second', second)];
    await end('first', 50);
    await end('second', 2);
    await Promise.all(all);
    expect([first.isQuick, second.isQuick]).toEqual([false, true]);
  });
});

describe('a few connections do', () => {
  it('while those who wait are served in turn', async () => {
    const connections = numbered(4, 2);
    const given = await Promise.all(Array.from({ length: 100 }, async () => connections.lend(number)));
    expect(new Set(given)).toEqual(new Set([1, 2]));
    expect(connections.all).toEqual([1, 2]);
  });

  it('until who is first in turn has waited for long; then another is taken, as long as there may be one', async () => {
    const connections = numbered(4, 2, 1);
    const used: number[] = [];
    const long = Array.from({ length: 4 }, lasting);
    const running = long.map(async ({ work }) => connections.lend(work(used)));
    expect(used).toEqual([1, 2]);
    const waiting = connections.lend(number);
    while (used.length < 4) await new Promise((resolve) => setImmediate(resolve));
    expect(used).toEqual([1, 2, 3, 4]);
    long[3]!.end();
    expect(await waiting).toBe(4);
    for (const { end } of long) end();
    await Promise.all(running);
    // What was opened is used again when it is needed, and no more of it than is.
    expect(new Set(await Promise.all(Array.from({ length: 50 }, async () => connections.lend(number)))).size).toBe(2);
  });
});
