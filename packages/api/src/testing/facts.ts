import { ageRangeOn, monthsBetween, partialDate, plainDate } from '@cadre/domain/kernel';
import { isLiveOn, planDeficit, type PlanEntryState } from '@cadre/domain/planning';
import type { Database } from '../platform/database.js';
import { testDay } from './harness.js';

type Cell = string | number | boolean | null;

/** A row as a table holds it, with facts worked out beside its columns. */
export type FactRow = Readonly<Record<string, Cell>>;

const today = plainDate(testDay);

/** All rows of a table. */
export async function allRows(database: Database, table: string): Promise<readonly FactRow[]> {
  const text = `select coalesce(json_agg(each), '[]') as rows from "${table}" each`;
  const [row] = await database.query({ text, params: [] });
  return row!['rows'] as FactRow[];
}

/** A column of the row that another one refers to; null where it refers to none. */
export function lookUp(rows: readonly FactRow[], column: string): (id: Cell | undefined) => Cell {
  const values = new Map(rows.map((row) => [row['id'], row[column]!]));
  return (id) => values.get(id) ?? null;
}

/** Whether a dated row holds on the day of the tests. */
export function holdsToday(row: FactRow): boolean {
  const { valid_from: from, valid_until: until } = row;
  return String(from) <= testDay && (until === null || String(until) > testDay);
}

/** Whole months between two columns, if the later day has come; null otherwise. */
export function monthsEnded(row: FactRow, from: string, until: string): number | null {
  const end = row[until];
  if (typeof end !== 'string' || end > testDay) return null;
  return monthsBetween(plainDate(String(row[from])), plainDate(end));
}

/** The lowest and the highest age that a birth date allows on the day of the tests; null where it allows none. */
export function agesOf(row: FactRow): { readonly youngest: number; readonly oldest: number } | null {
  const birth = row['birth_date'];
  return typeof birth === 'string' ? ageRangeOn(partialDate(birth), today) : null;
}

/** The rows of each key, in the order in which the keys come. */
export function grouped<Key>(rows: readonly FactRow[], keyOf: (row: FactRow) => Key): ReadonlyMap<Key, FactRow[]> {
  const groups = new Map<Key, FactRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Plan entries with `live`, told by the domain. */
export async function planEntryFacts(database: Database): Promise<readonly FactRow[]> {
  return (await allRows(database, 'plan_entry')).map((row) => {
    const { state, valid_from: from, valid_until: until } = row;
    const validUntil = typeof until === 'string' ? plainDate(until) : null;
    const live = isLiveOn({ state: state as PlanEntryState, validFrom: plainDate(String(from)), validUntil }, today);
    return { ...row, live };
  });
}

/** Plan slots with `planned`, `ready`, `deficit`, told by the domain, and the management `level` of their post or body. */
export async function planSlotFacts(database: Database): Promise<readonly FactRow[]> {
  const bySlot = grouped(
    (await planEntryFacts(database)).filter((entry) => entry['live'] === true),
    (entry) => entry['slot_id'],
  );
  const places = [...(await allRows(database, 'post')), ...(await allRows(database, 'body'))];
  const level = lookUp(places, 'management_level');
  return (await allRows(database, 'plan_slot')).map((row) => {
    const live = bySlot.get(row['id']) ?? [];
    return {
      ...row,
      planned: live.length,
      ready: live.filter((entry) => entry['readiness'] === 'READY_NOW').length,
      deficit: planDeficit(Number(row['required_min']), live.length),
      level: level(row['post_id'] ?? row['body_id']),
    };
  });
}
