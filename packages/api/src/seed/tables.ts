import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as cadre from '../rooms/cadre/tables.js';
import * as vote from '../rooms/confidence-vote/tables.js';
import * as organization from '../rooms/organization/tables.js';
import * as planning from '../rooms/planning/tables.js';
import * as rotation from '../rooms/rotation/tables.js';
import * as rule from '../rooms/rule/tables.js';
import * as target from '../rooms/target/tables.js';
import * as training from '../rooms/training/tables.js';

const tables = [rule, organization, cadre, vote, planning, training, target, rotation]
  .flatMap((room) => Object.values(room))
  .filter((each): each is PgTable => is(each, PgTable));

/** Columns by table, in an order in which every row refers only to rows of earlier tables or of its own. */
export const seedTables: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  referencedFirst(tables).map((table) => [
    getTableName(table),
    new Set(Object.values(getTableColumns(table)).map((column) => column.name)),
  ]),
);

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
