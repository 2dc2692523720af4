import { readFileSync } from 'node:fs';
import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import { DEMO_FILES, generateDemo, parseDemoParameters, type DemoParameters, type SeedBatch } from './index.js';

/** A value of a seed row; the tests read no others. */
type Cell = string | number | boolean | null;
export type TestRow = Readonly<Record<string, Cell>>;

/** Reads a file of the seed folder. */
export function seedFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../seeds/${path}`, import.meta.url), 'utf8'));
}

/** The parameters that the seed folder holds. */
export function seedParameters(): DemoParameters {
  return parseDemoParameters(Object.fromEntries(DEMO_FILES.map((file) => [file, seedFile(`demo/${file}`)])));
}

/** Rows of a demo by table, each table in the order in which it came. */
export class Rows {
  readonly batches: readonly SeedBatch[];
  readonly #tables = new Map<string, TestRow[]>();
  readonly #byId = new Map<string, TestRow>();

  constructor(batches: Iterable<SeedBatch>) {
    this.batches = [...batches];
    for (const { table, rows } of this.batches) {
      const own = this.#tables.get(table) ?? [];
      this.#tables.set(table, own);
      for (const row of rows as readonly TestRow[]) {
        own.push(row);
        this.#byId.set(String(row['id']), row);
      }
    }
  }

  table(name: string): readonly TestRow[] {
    return this.#tables.get(name) ?? [];
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** The row that a reference names. */
  at(id: Cell | undefined): TestRow {
    const row = this.#byId.get(String(id));
    if (row === undefined) throw new Error(`no row ${String(id)}`);
    return row;
  }
}

const made = new Map<string, Rows>();

/** A demo of the seed folder's parameters, made once for a test file. */
export function demoRows(seed: number, scale = 0.01): Rows {
  const key = `${seed}/${scale}`;
  const rows = made.get(key) ?? new Rows(generateDemo(seedParameters(), { seed, scale }));
  made.set(key, rows);
  return rows;
}

export function day(value: Cell | undefined): PlainDate {
  return plainDate(String(value));
}

/** Whether the row's period contains the day. */
export function holdsOn(row: TestRow, on: string): boolean {
  const until = row['valid_until'];
  return String(row['valid_from']) <= on && (until === null || String(until) > on);
}

/** Rows by the value of a column. */
export function groupBy(rows: readonly TestRow[], column: string): Map<string, TestRow[]> {
  const groups = new Map<string, TestRow[]>();
  for (const row of rows) {
    const key = String(row[column]);
    const group = groups.get(key) ?? [];
    group.push(row);
    groups.set(key, group);
  }
  return groups;
}

/** The most rows whose periods share a day. */
export function mostAtOnce(rows: readonly TestRow[]): number {
  return Math.max(0, ...rows.map((row) => rows.filter((other) => holdsOn(other, String(row['valid_from']))).length));
}

/** Height of a post, 0 to 9. */
export function gradeOf(parameters: DemoParameters, postId: Cell | undefined): number {
  const code = String(postId).split(':')[2] ?? '';
  return parameters.agencies.titles.get(code)?.grade ?? -1;
}
