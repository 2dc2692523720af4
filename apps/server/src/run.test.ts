import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Environment } from './config.js';
import { run } from './run.js';
import { recordingTerminal } from './testing/recording-terminal.js';

const folder = mkdtempSync(join(tmpdir(), 'cadre-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const never = new Promise<string>(() => {});

async function cadre(
  words: string,
  environment: Environment = {},
): Promise<{ code: number; out: string; err: string }> {
  const terminal = recordingTerminal();
  const code = await run(words.split(' ').filter(Boolean), { environment, terminal, stopped: never });
  return { code, out: terminal.printed.join('\n'), err: terminal.complained.join('\n') };
}

describe('the command line', () => {
  it.each(['version', '--version', '-v'])('"%s" prints the version', async (words) => {
    expect(await cadre(words)).toMatchObject({ code: 0, out: expect.stringMatching(/^cadre \d+\.\d+\.\d+$/) });
  });

  it.each(['help', '--help', '-h', ''])('"%s" lists commands and settings', async (words) => {
    const { code, out } = await cadre(words);
    expect(code).toBe(0);
    for (const word of ['start', 'migrate', 'seed', 'version', 'DATABASE_URL', 'DATA_DIR']) expect(out).toContain(word);
  });

  it.each(['strat', 'Start', '__proto__'])('knows no "%s", and lists what it knows', async (words) => {
    const { code, err } = await cadre(words);
    expect(code).toBe(2);
    for (const word of [words, 'start', 'migrate', 'seed']) expect(err).toContain(word);
  });

  it.each(['start now', 'seed --all', 'version --json'])('takes no "%s"', async (words) => {
    const { code, err } = await cadre(words);
    expect({ code, err }).toMatchObject({ code: 2, err: expect.stringContaining(words.split(' ')[0] ?? '') });
  });
});

describe('what a person can put right', () => {
  const commands = ['start', 'migrate', 'seed'];

  it.each(commands)('is said without a stack, and %s fails: a setting', async (command) => {
    const { code, err } = await cadre(command, { PORT: 'eighty' });
    expect({ code, lines: err.split('\n') }).toMatchObject({
      code: 1,
      lines: [expect.stringContaining('PORT is "eighty"')],
    });
  });

  it.each(commands)('is said without a stack, and %s fails: a database that nobody answers for', async (command) => {
    const { code, err } = await cadre(command, { DATABASE_URL: 'postgres://cadre:s3cret@127.0.0.1:1/cadre' });
    expect(code).toBe(1);
    expect(err).toContain('127.0.0.1:1');
    expect(err).not.toMatch(/s3cret|\n\s+at /);
  });

  it.each(commands)('is said without a stack, and %s fails: a data folder that is none', async (command) => {
    const path = join(folder, 'file');
    writeFileSync(path, '');
    const { code, err } = await cadre(command, { DATA_DIR: path });
    expect(code).toBe(1);
    expect(err).toContain(path);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
