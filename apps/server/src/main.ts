#!/usr/bin/env node
import { readEnvironment } from './config.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

const stopped = new Promise<string>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
});
const terminal = processTerminal(process.stdout, process.stderr);
const code = await run(process.argv.slice(2), { environment: readEnvironment(), terminal, stopped });
// A pipe takes a long answer piece by piece, and leaving now would cut it off. Who has closed it has read enough.
process.stdout.once('error', () => process.exit(code));
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
// An interrupted start leaves work behind that nobody waits for any more.
process.exit(code);
