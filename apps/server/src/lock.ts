import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';
import { Failure, systemCodeOf } from './failure.js';

/** Who holds a lock. */
export interface Holder {
  readonly pid: number;
  /** The name of the machine or container; a process on another one cannot be asked whether it lives. */
  readonly host: string;
  /** When the process began, in the kernel's ticks; null where the system does not tell. */
  readonly startTicks: string | null;
  /** For the reader of the message only. */
  readonly since: string;
}

/** A lock that is held until it is released. */
export interface Lock {
  /** Who held it before and is gone; null when nobody did. */
  readonly takenOverFrom: Holder | null;
  release(): void;
}

const holderSchema: z.ZodType<Holder> = z.object({
  pid: z.int().positive(),
  host: z.string(),
  startTicks: z.string().nullable(),
  since: z.string(),
});

/**
 * Takes a lock file for this process; one left behind by a process that is gone is taken over.
 *
 * @throws {Failure} naming the holder when a living process has it.
 */
export function takeLock(path: string, now: string): Lock {
  const self: Holder = { pid: process.pid, host: hostname(), startTicks: startTicksOf(process.pid), since: now };
  let takenOverFrom: Holder | null = null;
  while (!createWhole(path, self)) {
    const text = readIfThere(path);
    if (text === null) continue;
    const holder = parseHolder(text);
    if (holder !== null && isAlive(holder, self)) throw new Failure(describeHeld(path, holder, self));
    setAside(path, text);
    takenOverFrom = holder;
  }
  const mine = JSON.stringify(self);
  return {
    takenOverFrom,
    release() {
      if (readIfThere(path) === mine) rmSync(path, { force: true });
    },
  };
}

/** Linking a finished file makes the lock appear with its content: nobody can read one that is half written. */
function createWhole(path: string, holder: Holder): boolean {
  const draft = `${path}.${holder.pid}.draft`;
  writeFileSync(draft, JSON.stringify(holder));
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead lock away. Another process may have replaced it meanwhile: then the new one is put back. */
function setAside(path: string, expected: string): void {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
    if (readFileSync(aside, 'utf8') !== expected) linkSync(aside, path);
  } catch (error) {
    if (systemCodeOf(error) !== 'ENOENT' && systemCodeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

function isAlive(holder: Holder, self: Holder): boolean {
  if (holder.host !== self.host) return true;
  // A restarted container gives the same number to the same program: the file is from its former life.
  if (holder.pid === self.pid) return holder.startTicks === self.startTicks && holder.startTicks !== null;
  if (!exists(holder.pid)) return false;
  const ticks = startTicksOf(holder.pid);
  return ticks === null || holder.startTicks === null || ticks === holder.startTicks;
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: there is such a process, and it belongs to somebody else.
    return systemCodeOf(error) === 'EPERM';
  }
}

/** Field 22 of `/proc/<pid>/stat`; the second field may hold spaces, so the count starts behind its bracket. */
function startTicksOf(pid: number): string | null {
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function parseHolder(text: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(text));
  } catch {
    // Locks appear whole: a file that cannot be read was left by a machine that lost power.
    return null;
  }
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function describeHeld(path: string, holder: Holder, self: Holder): string {
  const who = `process ${holder.pid} on ${holder.host}, since ${holder.since}`;
  const advice =
    holder.host === self.host
      ? 'Stop it, or set DATA_DIR to another folder.'
      : `Only ${holder.host} can say whether it still runs; when it does not, delete ${path}.`;
  return `The data folder is in use by another cadre: ${who} (${path}).\n${advice}`;
}
