import { isSeeded } from '@cadre/api';
import type { Persona } from '@cadre/api';
import type { Config } from '../config.js';
import { Failure } from '../failure.js';
import { openDatabase } from '../open-database.js';
import type { OpenDatabase } from '../open-database.js';
import { demoPersonas, seed } from '../seeding.js';
import { serve } from '../serve.js';
import { PERSONA_HEADER } from '../sign-in.js';
import { seconds } from '../terminal.js';
import type { Terminal } from '../terminal.js';
import { readVersion } from '../version.js';
import type { Command } from './command.js';
import { bringUpToDate } from './migrate.js';
import { refuseBehind } from './seed.js';

export const start: Command = {
  name: 'start',
  about: 'Serves GraphQL; makes, migrates and seeds the embedded database when it is not there yet.',
  options: {},
  async run({ terminal, readConfig, stopped }) {
    const began = performance.now();
    const config = readConfig();
    const personas = config.personas ? demoPersonas() : [];
    terminal.print(`Cadre ${readVersion()}`);
    const open = await openDatabase(config.database, terminal);
    try {
      await orStopped(prepare(open, config, terminal), stopped);
      const server = await serve(config, open.database, personas);
      const address = `http://${nameOf(config.host)}:${server.port}/graphql`;
      terminal.print(`Listening on ${address} (after ${seconds(performance.now() - began)})`);
      const { metrics } = server;
      if (metrics !== null)
        terminal.print(`Counts for Prometheus: http://${nameOf(metrics.host)}:${metrics.port}/metrics`);
      const fallback = config.database.engine === 'PGLITE' ? (personas[0] ?? null) : null;
      introduce(terminal, address, { personas, fallback, query: server.sampleQuery });
      terminal.print(`\nStopping on ${await stopped}: running requests are finished first.`);
      await server.stop();
    } finally {
      await open.close();
    }
    terminal.print('Stopped.');
  },
};

async function prepare(open: OpenDatabase, config: Config, terminal: Terminal): Promise<void> {
  if (config.database.engine === 'POSTGRES') return refuseBehind(open.database);
  await bringUpToDate(open, terminal);
  if (!(await isSeeded(open.database))) await seed(open.database, config.demo, terminal);
  open.markFinished();
}

/** The work, or a failure as soon as the process is told to stop: what was begun is not kept then. */
function orStopped(work: Promise<void>, stopped: Promise<string>): Promise<void> {
  const interrupted = stopped.then((signal): never => {
    throw new Failure(`Stopped by ${signal} before the database was ready: the next start begins it again.`);
  });
  return Promise.race([work, interrupted]);
}

interface Introduction {
  readonly personas: readonly Persona[];
  /** Who acts when no header says so; null when such a request is turned away. */
  readonly fallback: Persona | null;
  readonly query: string | null;
}

function introduce({ print }: Terminal, address: string, { personas, fallback, query }: Introduction): void {
  const [first] = personas;
  if (first === undefined) print('\nNobody is signed in by a header here: DEMO_PERSONAS is off.');
  else {
    const otherwise = fallback === null ? 'nobody, so nothing is answered' : fallback.name;
    print(`\nYou act as a demo persona. Choose one with the header ${PERSONA_HEADER}; without it: ${otherwise}.`);
    const width = Math.max(...personas.map(({ name }) => name.length)) + 2;
    for (const { name, vi, en } of personas) print(`  ${name.padEnd(width)}${vi} / ${en}`);
  }
  if (query === null || first === undefined) return;
  const body = JSON.stringify({ query: onOneLine(query) }).replaceAll("'", String.raw`'\''`);
  const header = fallback === null ? ` -H '${PERSONA_HEADER}: ${first.name}'` : '';
  print(
    `\nOpen the address in a browser, or try:\n  curl -s ${address} -H 'content-type: application/json'${header} -d '${body}'`,
  );
}

/** A query without its comments and line breaks, to be pasted into a shell. */
function onOneLine(query: string): string {
  return query
    .replaceAll(/^\s*#.*$/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The name by which a person reaches the host. */
function nameOf(host: string): string {
  if (host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
