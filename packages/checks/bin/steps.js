// Runs the steps of `npm test` one after the other, shows what they print, and keeps the score.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** The repository's root. */
export const ROOT = join(import.meta.dirname, '..', '..', '..');

/**
 * The script behind a package's command, so that a step is `node <script>` on every system and nothing is downloaded.
 * @param {string} packageName
 * @param {string} [command] the command's name where it is not the package's
 */
export function scriptOf(packageName, command = packageName) {
  // Not every `exports` map lets its package.json be resolved, so the folders are looked through.
  const folder = (require.resolve.paths(packageName) ?? []).map((path) => join(path, packageName)).find(existsSync);
  if (folder === undefined) throw new Error(`${packageName} is not installed: run npm ci`);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * @typedef {object} Score
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped shown, so that a test that is switched off does not look like one that passes
 * @property {number} seconds
 */

/**
 * Runs one script with live output; answers its exit code, and 1 when a signal ended it.
 * @param {string[]} command the script and its arguments
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<number>}
 */
export function run(command, environment) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, env: environment, stdio: 'inherit' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Announces a step, runs it and times it. A step that throws has failed.
 * @param {string} name
 * @param {() => Promise<{ passed: number, failed: number, skipped: number }>} work
 * @returns {Promise<Score>}
 */
export async function step(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 76 - name.length))}`);
  const start = performance.now();
  const counts = await work().catch((error) => {
    console.error(error);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  return { name, ...counts, seconds: (performance.now() - start) / 1000 };
}

/**
 * Prints the table of steps; the caller prints the last line.
 * @param {readonly Score[]} scores
 */
export function printTable(scores) {
  const width = Math.max(...scores.map(({ name }) => name.length));
  console.log(`\n${'step'.padEnd(width)}  passed  failed  skipped  seconds`);
  for (const { name, passed, failed, skipped, seconds } of scores) {
    const cells = [String(passed).padStart(6), String(failed).padStart(6), String(skipped).padStart(7)];
    console.log(`${name.padEnd(width)}  ${[...cells, seconds.toFixed(1).padStart(7)].join('  ')}`);
  }
}
