import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const isReadable = existsSync('/proc/self/stat');
const ticksPerSecond = isReadable ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 0;

/** CPU seconds that a process has used with all its threads; null where the system does not tell. */
export function cpuSeconds(pid) {
  if (!isReadable) return null;
  try {
    // The name, in parentheses, may hold anything: the fields are counted from behind it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
  } catch {
    // A process that has ended has no file any more.
    return null;
  }
}

/** CPU seconds of all backends but our own, by process; null where PostgreSQL runs on another machine. */
export async function backendSeconds(admin, database) {
  if (!isReadable) return null;
  const rows = await admin`select pid from pg_stat_activity
    where datname = ${database} and pid <> pg_backend_pid() and backend_type = 'client backend'`;
  const times = new Map();
  for (const { pid } of rows) {
    const seconds = isPostgres(pid) ? cpuSeconds(pid) : null;
    if (seconds === null) return null;
    times.set(pid, seconds);
  }
  return times;
}

function isPostgres(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

/** What was used between two readings; a backend that is new has used all it shows. */
export function usedSeconds(before, after) {
  if (before === null || after === null) return null;
  let used = 0;
  for (const [pid, seconds] of after) used += seconds - (before.get(pid) ?? 0);
  return used;
}
