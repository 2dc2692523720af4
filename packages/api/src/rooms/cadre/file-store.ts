import type {
  FileFacts,
  HeldPlace,
  MembershipSpell,
  MembershipStatus,
  NewTenure,
  TenureKind,
} from '@cadre/domain/cadre';
import { bug, parseId, plainDate, type Id, type Period } from '@cadre/domain/kernel';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import type { FileTable } from './file-writes.js';

interface Dated {
  readonly from: string;
  readonly until: string | null;
}

/** A file as it stands, and what a command asks of it beside its facts. */
export interface StoredFile extends FileFacts {
  readonly memberships: readonly (MembershipSpell & { readonly id: string })[];
  readonly unit: string;
  readonly version: string;
}

interface FileRow {
  readonly unit: string;
  readonly version: string;
  readonly memberships: readonly (Dated & { readonly id: string; readonly status: MembershipStatus })[];
  readonly places: readonly (Dated & { readonly id: string; readonly is: HeldPlace['is']; readonly seats: number })[];
  readonly tenures: readonly (Dated & {
    readonly id: string;
    readonly person: string;
    readonly place: string;
    readonly kind: TenureKind;
  })[];
}

/** The version of a row as the API writes instants. */
const version = sql.raw(`to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/**
 * A person's file with the posts and bodies named and all who hold them. File, posts and bodies are locked first: of two who
 * fill the last seat the second one finds it filled.
 */
export async function loadFile(tx: Transaction, person: string, places: readonly string[]): Promise<StoredFile> {
  const keys = sql`${bound([...new Set(places)], 'text[]')}::uuid[]`;
  await run(tx, sql`select id from cadre where id = ${bound(person, 'uuid')} for no key update`, 'lockFile');
  await run(tx, sql`select id from post where id = any(${keys}) order by id for no key update`, 'lockPosts');
  await run(tx, sql`select id from body where id = any(${keys}) order by id for no key update`, 'lockBodies');
  const found = await run(tx, fileQuery(person, keys), 'loadFile');
  const file = found[0]!['row'] as FileRow;
  return {
    person: idOf(person),
    unit: file.unit,
    version: file.version,
    memberships: file.memberships.map((each) => ({ id: each.id, status: each.status, held: periodOf(each) })),
    places: file.places.map((each) => ({ id: idOf(each.id), is: each.is, seats: each.seats, exists: periodOf(each) })),
    tenures: file.tenures.map((each) => ({
      id: idOf(each.id),
      person: idOf(each.person),
      place: idOf(each.place),
      kind: each.kind,
      held: periodOf(each),
    })),
  };
}

function fileQuery(person: string, keys: SQL): SQL {
  return sql`select json_build_object('unit', unit_id, 'version', ${version},
    'memberships', (select coalesce(json_agg(json_build_object('id', id, 'status', status, 'from', valid_from, 'until', valid_until)), '[]')
      from membership where cadre_id = cadre.id),
    'places', (select coalesce(json_agg(place), '[]') from (
      select id, 'POST' as is, establishment as seats, valid_from as from, valid_until as until from post where id = any(${keys})
      union all select id, 'BODY', seats, valid_from, valid_until from body where id = any(${keys})) as place),
    'tenures', (select coalesce(json_agg(json_build_object('id', id, 'person', cadre_id, 'place', coalesce(post_id, body_id),
        'kind', kind, 'from', valid_from, 'until', valid_until) order by id), '[]')
      from tenure where post_id = any(${keys}) or body_id = any(${keys}))) as row
    from cadre where id = ${bound(person, 'uuid')}`;
}

/** A tenure as it stands, whose it is and its version. */
export interface StoredTenure {
  readonly stands: NewTenure;
  readonly person: string;
  readonly version: string;
}

/** One tenure, read after its file is locked; who asks sees it, so it is there. */
export async function loadTenure(tx: Transaction, id: string): Promise<StoredTenure> {
  const query = sql`select json_build_object('person', cadre_id, 'version', ${version}, 'place', coalesce(post_id, body_id), 'kind', kind,
    'from', valid_from, 'until', valid_until, 'number', decision_number, 'decidedOn', decided_on) as row
    from tenure where id = ${bound(id, 'uuid')}`;
  const [found] = await run(tx, query, 'loadTenure');
  const row = found!['row'] as Dated &
    Readonly<Record<'person' | 'version' | 'place' | 'number' | 'decidedOn', string>> & {
      readonly kind: TenureKind;
    };
  const stands = {
    place: idOf<'Post' | 'Body'>(row.place),
    kind: row.kind,
    ...periodOf(row),
    decisionNumber: row.number,
    decidedOn: plainDate(row.decidedOn),
  };
  return { stands, person: row.person, version: row.version };
}

/** A row of a file as it stands, its columns as the database names them, whose it is and its version. */
export interface StoredRow {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly person: string;
  readonly version: string;
}

/** One row of a file, read after the file is locked; who asks sees it, so it is there. */
export async function loadRow(tx: Transaction, table: FileTable, id: string): Promise<StoredRow> {
  const person = sql.raw(table === 'cadre' ? 'id' : 'cadre_id');
  const query = sql`select json_build_object('person', ${person}, 'version', ${version}, 'columns', to_jsonb(stored)) as row
    from ${sql.raw(table)} as stored where id = ${bound(id, 'uuid')}`;
  const [found] = await run(tx, query, 'loadRow');
  return found!['row'] as StoredRow;
}

async function run(tx: Transaction, fragment: SQL, name: string) {
  return tx.query(toStatement(fragment, name));
}

function idOf<Name extends string>(text: string): Id<Name> {
  const id = parseId<Name>(text);
  return id.ok ? id.value : bug(`${text} is no key`);
}

function periodOf({ from, until }: Dated): Period {
  return { from: plainDate(from), until: until === null ? null : plainDate(until) };
}
