import { derivedPast, type KnownTable } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { cadre } from '../cadre/tables.js';
import { postTitle, unit, unitName } from '../organization/tables.js';
import { document } from '../rule/tables.js';
import { indicator } from '../target/tables.js';
import { programme } from '../training/tables.js';
import { searchEntry } from './views.js';

/** Where names are found, apart from documents: the prefix of the entry's id, its type, and the columns it is made of. */
const named: readonly {
  readonly table: PgTable;
  readonly prefix: string;
  readonly type: string;
  readonly rowId?: string;
  readonly text?: string;
}[] = [
  { table: unit, prefix: 'Unit', type: 'Unit' },
  { table: unitName, prefix: 'UnitName', type: 'Unit', rowId: 'unit_id' },
  { table: cadre, prefix: 'Cadre', type: 'Cadre', text: 'full_name' },
  { table: postTitle, prefix: 'PostTitle', type: 'PostTitle' },
  { table: programme, prefix: 'Programme', type: 'Programme' },
  { table: indicator, prefix: 'Indicator', type: 'Indicator' },
];

function entriesOf(
  { table, prefix, type, rowId = 'id', text = 'name' }: (typeof named)[number],
  from: KnownTable,
): SQL {
  const columns = `('${prefix}:' || id) collate "C" as id, '${type}' as type, ${rowId} as row_id, ${text} as text, folded_name as folded`;
  return sql`select ${sql.raw(columns)}, ''::text collate "C" as document_key, null::integer as congress, null::integer as plenum
    from ${from(table, 'named')}`;
}

/*
 * An entry known at an earlier instant bears the name known then, of what was known then. The view has the names known now;
 * where nothing was superseded since, both have the same entries.
 */
derivedPast(
  searchEntry,
  (from) => sql`
    ${sql.join(
      named.map((each) => entriesOf(each, from)),
      sql` union all `,
    )}
    union all
    select ('Document:' || id) collate "C", 'Document', id, title, folded_title, search_key, congress, plenum from ${from(document, 'named')}`,
  ['type', 'rowId'],
);
