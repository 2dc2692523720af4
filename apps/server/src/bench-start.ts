/**
 * Measures what a newcomer pays: the size of what is installed, the first start until the first answer, the second one,
 * and the memory of the serving process after some queries. Prints a table, and the same as one line of JSON.
 */
import { spawn, spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { readEnvironment } from './config.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const MEGABYTE = 1_000_000;
const QUERIES = 20;

/** One start, measured from outside. */
interface Start {
  /** From the birth of the process to its first answer. */
  readonly seconds: number;
  /** Resident memory after the queries. */
  readonly rssMb: number;
}

const dataDir = mkdtempSync(join(tmpdir(), 'cadre-bench-'));
try {
  const first = await measureStart();
  const second = await measureStart();
  const results = {
    installedMb: Math.round(sizeOf(join(ROOT, 'node_modules')) / MEGABYTE),
    dataMb: Math.round(sizeOf(dataDir) / MEGABYTE),
    firstStartSeconds: first.seconds,
    firstStartRssMb: first.rssMb,
    secondStartSeconds: second.seconds,
    secondStartRssMb: second.rssMb,
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
  for (const [name, value] of Object.entries(results)) console.log(`${name.padEnd(20)}${String(value).padStart(16)}`);
  console.log(JSON.stringify(results));
} finally {
  rmSync(dataDir, { recursive: true });
}

async function measureStart(): Promise<Start> {
  const began = performance.now();
  const environment = { ...readEnvironment(), DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn', DATABASE_URL: '' };
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.js'), 'start'], {
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const address = await readAddress(child.stdout, ended);
    await askOnce(address);
    const seconds = Math.round((performance.now() - began) / 100) / 10;
    for (let count = 1; count < QUERIES; count += 1) await askOnce(address);
    return { seconds, rssMb: readRssMb(child.pid) };
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
}

async function readAddress(output: Readable, ended: Promise<void>): Promise<string> {
  let text = '';
  for await (const chunk of output.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    const address = /Listening on (\S+)/.exec(text)?.[1];
    if (address === undefined) continue;
    // What the server says from here on is let through: a full pipe would stop it.
    output.resume();
    return address;
  }
  await ended;
  throw new Error(`the server ended before it listened:\n${text}`);
}

async function askOnce(address: string): Promise<void> {
  const query = '{ units(first: 50) { nodes { id name } } }';
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  if (!text.includes('"data":{')) throw new Error(`the server answered ${response.status}: ${text.slice(0, 500)}`);
}

function readRssMb(pid: number | undefined): number {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Math.round((Number(stdout) * 1024) / MEGABYTE);
}

/** The bytes of a folder's files; links are not followed, since workspaces link to themselves. */
function sizeOf(path: string): number {
  const stat = lstatSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}
