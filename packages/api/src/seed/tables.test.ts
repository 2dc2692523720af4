import { getTableColumns, getTableName, is } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import * as writing from '../platform/writing/tables.js';
import * as cadre from '../rooms/cadre/tables.js';
import * as vote from '../rooms/confidence-vote/tables.js';
import { voteShare } from '../rooms/confidence-vote/index.js';
import * as evaluation from '../rooms/evaluation/tables.js';
import * as organization from '../rooms/organization/tables.js';
import * as planning from '../rooms/planning/tables.js';
import * as rotation from '../rooms/rotation/tables.js';
import * as rule from '../rooms/rule/tables.js';
import { searchEntry } from '../rooms/search/index.js';
import * as target from '../rooms/target/tables.js';
import * as training from '../rooms/training/tables.js';
import { reckonedTables, seedTables } from '../seed/tables.js';
import { openScratch } from '../testing/scratch.js';

const scratch = openScratch({ migrated: true });

const tables = [writing, cadre, evaluation, vote, organization, planning, rotation, rule, target, training]
  .flatMap((room) => Object.values(room))
  .filter((each): each is PgTable => is(each, PgTable));

/** Every column as `table.column type null|not null`, byte order marked. */
async function stored(kind: 'BASE TABLE' | 'VIEW'): Promise<readonly string[]> {
  const rows = await scratch.database.query({
    text: `select c.table_name || '.' || c.column_name || ' ' || replace(case c.data_type when 'ARRAY' then substr(c.udt_name, 2) || '[]' else c.data_type end, 'timestamp', 'timestamp(' || coalesce(c.datetime_precision, 0) || ')')
        || case when c.collation_name = 'C' then ' collate "C"' else '' end
        || case when c.is_nullable = 'YES' then ' null' else ' not null' end as line
      from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = $1::text and c.table_name <> 'cadre_migration'`,
    params: [kind],
  });
  return rows.map((each) => String(each['line'])).toSorted();
}

function declared(all: readonly PgTable[]): readonly string[] {
  return all
    .flatMap((table) =>
      Object.values(getTableColumns(table)).map((column) => {
        const type = column.getSQLType().replace('timestamp (', 'timestamp(');
        return `${getTableName(table)}.${column.name} ${type} ${column.notNull ? 'not null' : 'null'}`;
      }),
    )
    .toSorted();
}

/** Columns without byte order and emptiness. */
const bare = (lines: readonly string[]) => lines.map((line) => line.replace(/( collate "C")?( not)? null$/, ''));

describe('the tables of the code', () => {
  it('are those of the migrated database: the same columns, types, byte orders and empty values', async () => {
    const lines = declared(tables);
    expect(lines.length).toBeGreaterThan(150);
    const all = await stored('BASE TABLE');
    expect(all.filter((line) => !line.includes('_history.'))).toEqual(lines);
  });

  it('are kept with their history: the same columns, and until when they were believed', async () => {
    const withHistory = tables.filter((table) => 'recordedFrom' in getTableColumns(table)).map(getTableName);
    const kept = declared(tables)
      .filter((line) => withHistory.includes(line.split('.')[0]!))
      .map((line) => line.replace('.', '_history.'));
    const until = withHistory.map((name) => `${name}_history.recorded_until timestamp(3) with time zone not null`);
    const all = await stored('BASE TABLE');
    expect(all.filter((line) => line.includes('_history.'))).toEqual([...kept, ...until].toSorted());
  });

  it('include the views, in which the database never says what may be empty', async () => {
    expect(bare(await stored('VIEW'))).toEqual(bare(declared([voteShare, searchEntry])));
  });

  it('can all be seeded but those that the database reckons by itself, the catalogue of rules and what mutations leave', () => {
    expect(reckonedTables).toEqual([
      'training_seat_count',
      'training_quota_roster',
      'rule_series',
      'rule_version',
      'rule_parameter',
      'rule_citation',
    ]);
    const left = Object.values(writing).map(getTableName);
    expect([...seedTables.keys(), ...reckonedTables, ...left].toSorted()).toEqual(tables.map(getTableName).toSorted());
  });
});
