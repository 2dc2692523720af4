import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspect } from './inspect.js';
import type { Inspection } from './inspect.js';

/** A small house written as text: `=== path` opens a file, everything below belongs to it. */
export interface Canary {
  readonly name: string;
  /** What the inspection must report, one `wall path:line` or `doubt: text` a line; empty for a clean house. */
  readonly expected: readonly string[];
  /** Path → content. A file without content takes a file of the clean house away. */
  readonly files: ReadonlyMap<string, string>;
}

const FOLDER = join(import.meta.dirname, '..', 'canaries');

/** The canaries that must pass (`clean`) or be caught (`broken`), by name. */
export function listCanaries(kind: 'clean' | 'broken'): Canary[] {
  return readdirSync(join(FOLDER, kind))
    .toSorted()
    .map((file) => parseCanary(file.replace(/\.txt$/, ''), readFileSync(join(FOLDER, kind, file), 'utf8')));
}

/** Builds the clean house with the canary's files laid over it in a temporary folder, and inspects that. */
export function inspectCanary(canary: Canary, rooms: readonly string[]): Inspection {
  const root = mkdtempSync(join(tmpdir(), 'canary-'));
  try {
    const base = parseCanary('house', readFileSync(join(FOLDER, 'clean', 'house.txt'), 'utf8'));
    for (const [path, text] of new Map([...base.files, ...canary.files])) {
      if (text.trim() === '') continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return inspect(root, rooms);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** What an inspection found, in the words in which canaries state what they expect. */
export function describeFindings(inspection: Inspection): string[] {
  return [
    ...inspection.breaches.map((breach) => `${breach.wall} ${breach.path}:${breach.line}`),
    ...inspection.doubts.map((doubt) => `doubt: ${doubt}`),
  ];
}

function parseCanary(name: string, text: string): Canary {
  const [head = '', ...sections] = text.split(/^=== /m);
  const files = sections.map((section): [string, string] => {
    const end = section.indexOf('\n');
    return [section.slice(0, end).trim(), section.slice(end + 1)];
  });
  const expected = head.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return { name, expected, files: new Map(files) };
}
