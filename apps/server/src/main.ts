#!/usr/bin/env node
import { readEnvironment } from './config.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

const stopped = new Promise<string>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
});
const terminal = processTerminal(process.stdout, process.stderr);
const code = await run(process.argv.slice(2), { environment: readEnvironment(), terminal, stopped });
// An interrupted start leaves work behind that nobody waits for any more.
process.exit(code);
