import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as cadre from '../rooms/cadre/tables.js';
import * as vote from '../rooms/confidence-vote/tables.js';
import * as evaluation from '../rooms/evaluation/tables.js';
import * as organization from '../rooms/organization/tables.js';
import * as planning from '../rooms/planning/tables.js';
import * as rotation from '../rooms/rotation/tables.js';
import * as rule from '../rooms/rule/tables.js';
import * as target from '../rooms/target/tables.js';
import * as training from '../rooms/training/tables.js';

/**
 * What nobody loads: what the database reckons from other tables by itself, and the catalogue of rules, which is written from the
 * rulebook.
 */
const reckoned: ReadonlySet<PgTable> = new Set<PgTable>([
  training.trainingSeatCount,
  training.trainingQuotaRoster,
  rule.ruleSeries,
  rule.ruleVersion,
  rule.ruleParameter,
  rule.ruleCitation,
]);

/** The tables that nobody loads. */
export const reckonedTables: readonly string[] = [...reckoned].map((table) => getTableName(table));

const tables = [rule, organization, cadre, evaluation, vote, planning, training, target, rotation]
  .flatMap((room) => Object.values(room))
  .filter((each): each is PgTable => is(each, PgTable) && !reckoned.has(each));

/** Columns by table, in an order in which every row refers only to rows of earlier tables or of its own. */
export const seedTables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  referencedFirst(tables).map((table) => [
    getTableName(table),
    new Set(Object.values(getTableColumns(table)).map((column) => column.name)),
  ]),
);

/** The table whose superseded rows a history table keeps; any other table is itself. */
export function baseTable(table: string): string {
  const base = table.replace(/_history$/, '');
  return seedTables.get(base)?.has('recorded_from') === true ? base : table;
}

/** The columns that rows of a table, or of its history, may have; undefined for a table that cannot be seeded. */
export function seedColumns(table: string): ReadonlySet<string> | undefined {
  const base = baseTable(table);
  const columns = seedTables.get(base);
  return base === table || columns === undefined ? columns : new Set([...columns, 'recorded_until']);
}

function referencedFirst(all: readonly PgTable[]): readonly PgTable[] {
  const placed = new Set<PgTable>();
  const place = (table: PgTable) => {
    if (placed.has(table)) return;
    for (const key of getTableConfig(table).foreignKeys) {
      const target = key.reference().foreignTable;
      if (target !== table) place(target);
    }
    placed.add(table);
  };
  all.forEach(place);
  return [...placed];
}
