import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
if (!existsSync(join(folder, 'node_modules'))) {
  console.error('bench: the peers are not installed; do it once with: npm ci --prefix bench');
  process.exit(2);
}
const { readOptions, usage, WrongOption } = await import('./harness/options.js');
const { runBench } = await import('./harness/bench.js');

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    // The second time there is no waiting: children die with this process.
    if (stopping.signal.aborted) process.exit(130);
    console.error(`\nStopping on ${signal}; once more to stop at once.`);
    stopping.abort(new Error(`stopped by ${signal}`));
  });
}

let code = 2;
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  code = options.help || (await runBench(options, stopping.signal)) ? 0 : 1;
} catch (error) {
  if (error instanceof WrongOption) console.error(`bench: ${error.message}\n\n${usage}`);
  else console.error(stopping.signal.aborted ? `bench: ${error.message}` : error);
  if (stopping.signal.aborted) code = 130;
}
process.exit(code);
