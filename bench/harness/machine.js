import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { connections } from './load.js';

const folder = join(import.meta.dirname, '..');
const peers = [
  'postgraphile',
  'mercurius',
  '@apollo/server',
  'graphql-yoga',
  '@pothos/plugin-drizzle',
  'drizzle-orm',
  'postgres',
  'graphql',
];

/** What the numbers depend on: machine, versions, sizes. */
export async function describeMachine({ admin, options, poolSize, rows }) {
  const [{ version }] = await admin`select current_setting('server_version') as version`;
  const [cpu] = cpus();
  return {
    date: new Date().toISOString(),
    machine: `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    node: process.version,
    postgres: version,
    versions: Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
    scale: options.scale,
    rounds: options.rounds,
    seconds: options.seconds,
    connections,
    poolSize,
    rows: Object.fromEntries(rows),
  };
}

function versionOf(name) {
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}
