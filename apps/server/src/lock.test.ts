import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from './failure.js';
import { takeLock } from './lock.js';
import type { Holder } from './lock.js';

const NOW = '2026-03-01T08:00:00.000Z';
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cadre-lock-'));
  path = join(folder, 'cadre.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

function leaveBehind(holder: Partial<Holder>): void {
  const whole = { pid: process.ppid, host: hostname(), startTicks: null, since: NOW, ...holder };
  writeFileSync(path, JSON.stringify(whole));
}

/** The number of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('a lock nobody holds', () => {
  it('is taken, names its holder, and is gone once released', () => {
    const lock = takeLock(path, NOW);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ pid: process.pid, since: NOW });
    expect(lock.takenOverFrom).toBeNull();
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is there for one of two that want it', () => {
    const first = takeLock(path, NOW);
    expect(() => takeLock(path, NOW)).toThrow(Failure);
    first.release();
    takeLock(path, NOW).release();
    expect(existsSync(path)).toBe(false);
  });
});

describe('a lock that a living process holds', () => {
  it('is refused, and the message names process, machine and file', () => {
    leaveBehind({});
    expect(() => takeLock(path, NOW)).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(new RegExp(`process ${process.ppid} on ${hostname()}[^]*${path}`)),
      }),
    );
    expect(existsSync(path)).toBe(true);
  });

  it('is refused when it lives on another machine, where nobody here can ask', () => {
    leaveBehind({ host: 'elsewhere', pid: deadPid() });
    expect(() => takeLock(path, NOW)).toThrow(/elsewhere/);
  });

  it('stays when somebody else releases', () => {
    const lock = takeLock(path, NOW);
    leaveBehind({});
    lock.release();
    expect(existsSync(path)).toBe(true);
  });
});

describe('a lock whose holder is gone', () => {
  it('is taken over, and says from whom', () => {
    const pid = deadPid();
    leaveBehind({ pid });
    expect(takeLock(path, NOW).takenOverFrom).toMatchObject({ pid });
    expect(readdirSync(folder)).toEqual(['cadre.lock']);
  });

  it('is taken over from a former life with the same number, as in a restarted container', () => {
    leaveBehind({ pid: process.pid, startTicks: '1' });
    expect(takeLock(path, NOW).takenOverFrom).toMatchObject({ pid: process.pid });
  });

  it.runIf(process.platform === 'linux')('is taken over when its number now belongs to a younger process', () => {
    leaveBehind({ pid: process.ppid, startTicks: '1' });
    expect(takeLock(path, NOW).takenOverFrom).toMatchObject({ startTicks: '1' });
  });

  it.each(['', '{', '{"pid":"many"}'])('is taken over when a power cut left it as %j', (text) => {
    writeFileSync(path, text);
    takeLock(path, NOW).release();
    expect(existsSync(path)).toBe(false);
  });
});
