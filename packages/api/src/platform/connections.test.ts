import { describe, expect, it } from 'vitest';
import { Connections } from './connections.js';

/** Connections that are numbers, in the order in which they were opened. All of them are used at first unless said otherwise. */
function numbered(most: number, atFirst = most, patienceMs = 60_000) {
  let opened = 0;
  return new Connections({ most, atFirst, patienceMs }, () => (opened += 1));
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
