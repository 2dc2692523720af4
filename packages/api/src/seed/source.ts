import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Rows of one table, as plain values under the table's column names. */
export interface SeedBatch {
  readonly table: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** Something that gives seed rows, referenced rows before those that refer to them. */
export interface SeedSource {
  readonly name: string;
  batches(): Iterable<SeedBatch>;
}

/** A seed file that cannot be read, or a row that the database does not accept; the message names file and place. */
export class SeedProblem extends Error {
  override readonly name = 'SeedProblem';
}

/**
 * A folder of seed files, each `{ "table": …, "rows": […] }`; with `recorded_from` beside them, the rows are known from that instant on.
 * Files without a `table` are notes and are passed over.
 */
export function readSeedFolder(folder: string): SeedSource {
  const files = filesOf(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const batches = files.map((file) => readSeedFile(join(folder, file))).filter((batch) => batch !== null);
  return { name: basename(folder), batches: () => batches };
}

function filesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new SeedProblem(`${folder}: not readable as a folder`, { cause });
  }
}

function readSeedFile(path: string): SeedBatch | null {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new SeedProblem(`${path}: not readable as JSON: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
  if (!isRecord(content)) throw new SeedProblem(`${path}: an object is expected`);
  if (content['table'] === undefined) return null;
  const { table, rows, recorded_from } = content;
  if (typeof table !== 'string' || !Array.isArray(rows))
    throw new SeedProblem(`${path}: "table" must be a text and "rows" a list`);
  rows.forEach((row: unknown, index) => {
    if (!isRecord(row)) throw new SeedProblem(`${path}: rows[${index}] must be an object`);
    if (typeof row['id'] !== 'string') throw new SeedProblem(`${path}: rows[${index}].id is missing`);
  });
  const known = recorded_from === undefined ? {} : { recorded_from };
  return { table, rows: (rows as Record<string, unknown>[]).map((row) => ({ ...known, ...row })) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
