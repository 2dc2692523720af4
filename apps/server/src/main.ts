#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { readEnvironment } from './config.js';
import { run } from './run.js';
import { processTerminal } from './terminal.js';

// Answers lie beside the heap but are reckoned to it, and with the usual allowance 1,100 reports by twelve dimensions made Node go through
// the whole heap fifteen times: each took it 1.3 ms. With three times the heap allowed it was twice, and 0.8 ms, and the process grew from 160
// to 210 MB. What is short-lived is collected meanwhile, these answers as well.
setFlagsFromString('--heap-growing-percent=200');

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
