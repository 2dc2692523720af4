import { nameKeys, type Gender, type NewFileFacts } from '@cadre/domain/cadre';
import { bug, parseId, parsePartialDate, type Id, type PartialDate } from '@cadre/domain/kernel';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import type { Viewer } from '../../platform/viewer.js';

/** What a file says of the person. */
export interface Person {
  readonly fullName: string;
  readonly gender: Gender;
  readonly birthDate: PartialDate | null;
  readonly ethnicity: string | null;
  readonly homePlace: string | null;
}

/**
 * What giving somebody a file depends on. Number and name are held until the transaction ends: of two who give the same person a
 * file at once the second one finds the first. Of namesakes only those are told whose files the actor may read, which are those that
 * `readsFilesOf` shows to a planner.
 */
export async function loadNewFile(
  tx: Transaction,
  { code, fullName }: { readonly code: string; readonly fullName: string },
  viewer: Viewer,
): Promise<NewFileFacts> {
  const folded = bound(nameKeys(fullName).folded, 'text');
  // Always the number first, so that no two wait for each other.
  await run(
    tx,
    sql`select pg_advisory_xact_lock(hashtextextended('cadre code ' || ${bound(code, 'text')}, 0))`,
    'lockCode',
  );
  await run(tx, sql`select pg_advisory_xact_lock(hashtextextended('cadre name ' || ${folded}, 0))`, 'lockName');
  const [taken] = await run(
    tx,
    sql`select exists (select from cadre where code = ${bound(code, 'text')}) as taken`,
    'isCodeTaken',
  );
  const namesakes = await run(
    tx,
    sql`select id::text as id, birth_date from cadre where folded_name = ${folded} and exists (select from unit_closure
        where unit_id = cadre.unit_id and ancestor_id = ${bound(viewer.unitId, 'uuid')}) order by code`,
    'namesakes',
  );
  return {
    isCodeTaken: taken!['taken'] === true,
    namesakes: namesakes.map((row) => ({ id: idOf(String(row['id'])), birthDate: dateOf(row['birth_date']) })),
  };
}

/** Writes a new file; what follows from the name and the unit is written with it. */
export async function insertFile(
  tx: Transaction,
  file: Person & { readonly id: string; readonly code: string; readonly unit: string },
): Promise<void> {
  const keys = nameKeys(file.fullName);
  const query = sql`insert into cadre (id, code, full_name, folded_name, sort_key, gender, birth_date, ethnicity, home_place, province_id, unit_id, recorded_from)
    select ${bound(file.id, 'uuid')}, ${bound(file.code, 'text')}, ${bound(file.fullName, 'text')}, ${bound(keys.folded, 'text')},
      ${bound(keys.sort, 'text')}, ${bound(file.gender, 'text')}, ${bound(file.birthDate, 'text')}, ${bound(file.ethnicity, 'text')},
      ${bound(file.homePlace, 'text')}, province_id, id, clock_timestamp() from unit where id = ${bound(file.unit, 'uuid')}`;
  await run(tx, query, 'insertFile');
}

async function run(tx: Transaction, fragment: SQL, name: string) {
  return tx.query(toStatement(fragment, name));
}

function idOf(text: string): Id<'Cadre'> {
  const id = parseId<'Cadre'>(text);
  return id.ok ? id.value : bug(`${text} is no key`);
}

function dateOf(value: unknown): PartialDate | null {
  if (typeof value !== 'string') return null;
  const date = parsePartialDate(value);
  return date.ok ? date.value : bug(`${value} is no partial date`);
}
