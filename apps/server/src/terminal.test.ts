import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { processTerminal } from './terminal.js';
import type { Stream } from './terminal.js';

/** What a terminal writes to standard output and standard error. */
function written(isTTY: boolean): string {
  const stream = new PassThrough();
  const out: Stream = Object.assign(stream, { isTTY, columns: 12 });
  const terminal = processTerminal(out, out);
  terminal.progress('  seeding: 100 rows');
  terminal.print('seeded');
  terminal.complain('failed');
  return String(stream.read());
}

describe('progress', () => {
  it('is a line of its own in a file, without control characters', () => {
    expect(written(false)).toBe('  seeding: 100 rows\nseeded\nfailed\n');
  });

  it('stays on one line of a screen, cut to its width, until the next line takes its place', () => {
    expect(written(true)).toBe('\r\u001B[2K  seeding: \r\u001B[2Kseeded\n\r\u001B[2Kfailed\n');
  });
});
