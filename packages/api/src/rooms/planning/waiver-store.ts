import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import type { ManagementLevel } from '@cadre/domain/organization';
import type { GrantedWaiver, HeldWaiver } from '@cadre/domain/planning';
import type { RuleId, Waiver } from '@cadre/domain/rule';
import { bound, toStatement, type KnownTable } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { document } from '../rule/tables.js';
import { asItStands } from './known-tables.js';
import { planSlot, waiver } from './tables.js';

async function rowsOf<Row>(tx: Transaction, fragment: SQL, name: string): Promise<readonly Row[]> {
  return (await tx.query(toStatement(fragment, name))).map((each) => each['row'] as Row);
}

/** A waiver in JSON. */
export interface WaiverRow extends Omit<Waiver, 'rule' | 'grantedOn' | 'expiresOn'> {
  readonly rule: string | null;
  readonly grantedOn: string;
  readonly expiresOn: string | null;
}

/**
 * All that deciding on the plan of a cycle may be freed by, as JSON, whatever the day: the domain asks which hold on it. `isRead` says
 * more of a waiver, by its key.
 */
export function waiversJson(cycle: SQL, from: KnownTable, isRead: (id: SQL) => SQL = () => sql`true`): SQL {
  return sql`(select coalesce(jsonb_agg(jsonb_build_object('id', waiver.id, 'series', waiver.series_key, 'rule', waiver.rule_code,
      'scope', jsonb_build_object('person', waiver.cadre_id, 'post', waiver.post_id, 'cycle', waiver.cycle_id),
      'reason', jsonb_build_object('vi', waiver.reason, 'en', waiver.english_reason), 'authority', waiver.authority,
      'document', paper.number, 'grantedOn', waiver.valid_from, 'expiresOn', waiver.valid_until) order by waiver.id), '[]')
    from ${from(waiver, 'waiver')} join ${from(document, 'paper')} on paper.id = waiver.document_id
    where (waiver.cycle_id = ${cycle} or (waiver.cycle_id is null and waiver.post_id in
      (select listed.post_id from ${from(planSlot, 'listed')} where listed.cycle_id = ${cycle}))) and ${isRead(sql`waiver.id`)})`;
}

/** A row as the domain knows a waiver. */
export function waiverOf({ rule, grantedOn, expiresOn, ...row }: WaiverRow): Waiver {
  return { ...row, rule: rule as RuleId | null, grantedOn: plainDate(grantedOn), expiresOn: dayOf(expiresOn) };
}

/** All waivers that deciding on the plan of a cycle may be freed by. */
export async function loadWaivers(tx: Transaction, cycleId: string): Promise<readonly Waiver[]> {
  const query = sql`select ${waiversJson(bound(cycleId, 'uuid'), asItStands)} as row`;
  const [rows] = await rowsOf<readonly WaiverRow[]>(tx, query, 'loadWaivers');
  return rows!.map(waiverOf);
}

/** Units and management levels of what a waiver covers: of the post, or of the posts and bodies of the cycle. */
export interface Covered {
  readonly units: readonly string[];
  readonly levels: readonly ManagementLevel[];
}

export async function loadCovered(tx: Transaction, postId: string | null, cycleId: string | null): Promise<Covered> {
  const post = bound(postId, 'uuid');
  const cycle = bound(cycleId, 'uuid');
  const query = sql`select jsonb_build_object(
      'units', (select coalesce(jsonb_agg(unit_id order by unit_id), '[]') from (select unit_id from post where id = ${post}
        union select unit_id from planning_cycle where id = ${cycle}) as named),
      'levels', (select coalesce(jsonb_agg(level order by level), '[]') from (select management_level as level from post where id = ${post}
        union select coalesce(post.management_level, body.management_level) from plan_slot left join post on post.id = plan_slot.post_id
          left join body on body.id = plan_slot.body_id where plan_slot.cycle_id = ${cycle} and ${post} is null) as deciding)) as row`;
  const [row] = await rowsOf<Covered>(tx, query, 'loadCovered');
  return row!;
}

/** A waiver that is to be ended, with the version by which clients know it. */
export interface StoredWaiver extends HeldWaiver {
  readonly id: string;
  readonly version: string;
  readonly post: string | null;
  readonly cycle: string | null;
}

/** Locks a waiver, so that of two that end it the second finds it ended, and then reads it. */
export async function lockWaiver(tx: Transaction, id: string): Promise<StoredWaiver> {
  const query = sql`select jsonb_build_object('id', id, 'level', level, 'grantedOn', valid_from, 'expiresOn', valid_until, 'post', post_id, 'cycle', cycle_id,
      'version', to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) as row
    from waiver where id = ${bound(id, 'uuid')} for no key update`;
  const [row] = await rowsOf<StoredWaiver>(tx, query, 'lockWaiver');
  return { ...row!, grantedOn: plainDate(row!.grantedOn), expiresOn: dayOf(row!.expiresOn) };
}

export async function insertWaiver(
  tx: Transaction,
  { terms, level }: GrantedWaiver,
  { id, documentId }: { readonly id: string; readonly documentId: string },
): Promise<void> {
  const { scope, reason } = terms;
  const query = sql`insert into waiver (id, series_key, rule_code, cadre_id, post_id, cycle_id, reason, english_reason, authority, level, document_id,
      valid_from, valid_until, recorded_from)
    values (${bound(id, 'uuid')}, ${bound(terms.series, 'text')}, ${bound(terms.rule, 'text')}, ${bound(scope.person, 'uuid')}, ${bound(scope.post, 'uuid')},
      ${bound(scope.cycle, 'uuid')}, ${bound(reason.vi, 'text')}, ${bound(reason.en, 'text')}, ${bound(terms.authority, 'text')}, ${bound(level, 'text')},
      ${bound(documentId, 'uuid')}, ${bound(terms.grantedOn, 'date')}, ${bound(terms.expiresOn, 'date')}, clock_timestamp())`;
  await tx.query(toStatement(query, 'insertWaiver'));
}

/** Ends a waiver; history keeps until when it would have held. */
export async function endWaiver(
  tx: Transaction,
  id: string,
  {
    endedOn,
    reason,
    englishReason,
  }: { readonly endedOn: PlainDate; readonly reason: string; readonly englishReason: string },
): Promise<void> {
  const query = sql`update waiver set valid_until = ${bound(endedOn, 'date')}, revocation_reason = ${bound(reason, 'text')},
      english_revocation_reason = ${bound(englishReason, 'text')} where id = ${bound(id, 'uuid')}`;
  await tx.query(toStatement(query, 'endWaiver'));
}

function dayOf(text: string | null): PlainDate | null {
  return text === null ? null : plainDate(text);
}
