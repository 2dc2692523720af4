import type { Database, Transaction } from '../platform/database.js';
import { storedRow } from './derive.js';
import { SeedProblem, type SeedSource } from './source.js';
import { baseTable, reckonedTables, seedColumns, seedTables } from './tables.js';

/** Rows per statement: large enough that a statement's cost does not matter, small enough to hold in memory twice. */
const chunkSize = 2_000;

/** Whether any seed was loaded: planning terms come with every one. */
export async function isSeeded(database: Database): Promise<boolean> {
  const [row] = await database.query({ text: 'select exists (select 1 from planning_term) as seeded', params: [] });
  return row?.['seeded'] === true;
}

/** Loads all sources in one transaction, table by table in the order in which rows refer to each other: all of it or nothing. */
export async function loadSeeds(
  database: Database,
  sources: readonly SeedSource[],
  onProgress?: (done: { readonly table: string; readonly rows: number }) => void,
): Promise<void> {
  const tables = new Set([...seedTables.keys(), ...reckonedTables]);
  await database.inTransaction(async (tx) => {
    const counted = new Counted(tx);
    for (const source of sources) {
      for (const { table, rows } of inOrder(source)) {
        await insert(tx, source.name, table, rows);
        await counted.add(table, rows.length);
        tables.add(table);
        onProgress?.({ table, rows: rows.length });
      }
    }
  });
  for (const table of tables) await database.query({ text: `analyze "${table}"`, params: [] });
}

/** Rows at which a table is counted for the first time. */
const firstCount = 4_000;

/**
 * Has the planner count a table whenever it has grown to four times what it was. Triggers keep the plans of their statements, and one made
 * for an empty table reads all of it, row by row, when it holds a million; nobody else counts what no transaction has ended yet.
 */
class Counted {
  readonly #tx: Transaction;
  readonly #rows = new Map<string, { rows: number; next: number }>();

  constructor(tx: Transaction) {
    this.#tx = tx;
  }

  async add(table: string, rows: number): Promise<void> {
    const count = this.#rows.get(table) ?? { rows: 0, next: firstCount };
    this.#rows.set(table, count);
    count.rows += rows;
    if (count.rows < count.next) return;
    count.next = 4 * count.rows;
    for (const each of [table, ...reckonedTables]) await this.#tx.query({ text: `analyze "${each}"`, params: [] });
  }
}

/** A folder gives its files in alphabetical order; a generator gives its batches in an order of its own, which is kept. */
function inOrder(
  source: SeedSource,
): Iterable<{ readonly table: string; readonly rows: readonly Readonly<Record<string, unknown>>[] }> {
  const batches = source.batches();
  if (!Array.isArray(batches)) return batches;
  const place = [...seedTables.keys()];
  return batches.toSorted(
    (a: { table: string }, b: { table: string }) =>
      place.indexOf(baseTable(a.table)) - place.indexOf(baseTable(b.table)),
  );
}

async function insert(
  tx: Transaction,
  source: string,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const columns = seedColumns(table);
  if (columns === undefined) throw new SeedProblem(`${source}: there is no table "${table}"`);
  for (let start = 0; start < rows.length; start += chunkSize) {
    const stored = rows.slice(start, start + chunkSize).map((row) => storedRow(baseTable(table), row, columns));
    const names = [...new Set(stored.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ');
    try {
      await tx.query({
        text: `insert into "${table}" (${names}) select ${names} from jsonb_populate_recordset(null::"${table}", $1::text::jsonb)`,
        params: [JSON.stringify(stored)],
      });
    } catch (cause) {
      // The driver of PGlite names the constraint `constraint`, that of a server `constraint_name`.
      const { constraint, constraint_name, detail } = cause as Partial<Record<string, unknown>>;
      const reason = cause instanceof Error ? cause.message : String(cause);
      const place = [constraint ?? constraint_name, detail].filter((each) => typeof each === 'string').join('; ');
      throw new SeedProblem(
        `${source}, table ${table}, rows ${start + 1} to ${start + stored.length}: ${reason}${place === '' ? '' : ` (${place})`}`,
        { cause },
      );
    }
  }
}
