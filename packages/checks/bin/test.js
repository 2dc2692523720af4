#!/usr/bin/env node
// What `npm test` runs. Plain JavaScript without dependencies: it has to run before anything is built.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable, run, scriptOf, step } from './steps.js';

const { TEST_DATABASE_URL, ...inherited } = process.env;
const environment = { ...inherited, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };
const reports = mkdtempSync(join(tmpdir(), 'cadre-test-'));

const FAILURE = { passed: 0, failed: 1, skipped: 0 };
const oneGuard = (code) => (code === 0 ? { passed: 1, failed: 0, skipped: 0 } : FAILURE);
const guard = (name, ...command) => step(name, async () => oneGuard(await run(command, environment)));

/** Counts what vitest reported; a run without a test, or without a report, is one failure. */
function countTests(report, code) {
  if (!existsSync(report)) return FAILURE;
  const { numPassedTests: passed, numPendingTests, numTodoTests, ...rest } = JSON.parse(readFileSync(report, 'utf8'));
  const notLoaded = rest.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = rest.numFailedTests + notLoaded.length;
  if (passed + failed === 0) return FAILURE;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests };
}

function tests(name, extraEnvironment, ...filters) {
  return step(name, async () => {
    const report = join(reports, `${name}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const command = [scriptOf('vitest'), 'run', ...reporters, ...filters];
    return countTests(report, await run(command, { ...environment, ...extraEnvironment }));
  });
}

const scores = [await guard('build', scriptOf('turbo'), 'run', 'build')];
if (scores[0].failed === 0) {
  scores.push(
    await guard('lint', scriptOf('oxlint'), '--type-aware', '--deny-warnings'),
    await guard('format', scriptOf('prettier'), '--check', '--log-level', 'warn', '.'),
    await guard('walls', join(import.meta.dirname, 'walls.js')),
    await guard('boundaries', scriptOf('turbo'), 'boundaries'),
    await guard('unused code', scriptOf('knip'), '--no-progress'),
    await guard('packages', join(import.meta.dirname, 'packages.js')),
    await tests('tests on PGlite', {}),
  );
  if (TEST_DATABASE_URL) {
    scores.push(await tests('tests on PostgreSQL', { TEST_DATABASE_URL }, 'packages/api/', 'apps/server/'));
  }
}
rmSync(reports, { recursive: true, force: true });

printTable(scores);
if (!TEST_DATABASE_URL) console.log('PostgreSQL was not asked: TEST_DATABASE_URL is not set.');
const passed = scores.reduce((sum, score) => sum + score.passed, 0);
const failed = scores.reduce((sum, score) => sum + score.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
