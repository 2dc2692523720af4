import { period, plainDate, type Id, type PlainDate } from '@cadre/domain/kernel';
import type {
  CyclePurpose,
  CycleState,
  FreezeFacts,
  PlanCycle,
  PlanEntry,
  PlanEntryState,
  PlanFacts,
  PlanSlot,
  PlanSource,
  PlanTerm,
  Readiness,
  TermSystem,
} from '@cadre/domain/planning';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { loadPersons } from './person-store.js';
import { bodyJson, postJson, targetOf, type TargetRow } from './target-store.js';

/** A cycle with the version by which clients know it. */
export interface StoredCycle extends PlanCycle {
  readonly version: string;
}

interface CycleRow {
  readonly id: string;
  readonly unit: string;
  readonly term: string;
  readonly purpose: CyclePurpose;
  readonly state: CycleState;
  readonly openedOn: string;
  readonly ageReferenceOn: string | null;
  readonly version: string;
}

interface SlotRow {
  readonly id: string;
  readonly cycle: string;
  readonly min: number;
  readonly max: number | null;
  readonly target: TargetRow;
}

interface EntryRow {
  readonly id: string;
  readonly slot: string;
  readonly person: string;
  readonly state: PlanEntryState;
  readonly readiness: Readiness;
  readonly rank: number | null;
  readonly source: PlanSource;
  readonly from: string;
  readonly until: string | null;
}

async function rowsOf<Row>(tx: Transaction, fragment: SQL, name: string): Promise<readonly Row[]> {
  return (await tx.query(toStatement(fragment, name))).map((each) => each['row'] as Row);
}

const cycleJson = sql`jsonb_build_object('id', id, 'unit', unit_id, 'term', term_id, 'purpose', purpose, 'state', state, 'openedOn', opened_on,
  'ageReferenceOn', age_reference_on, 'version', to_char(recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** Locks a cycle, so that no other command changes its plan meanwhile, and then reads it. */
export async function lockCycle(tx: Transaction, id: string): Promise<StoredCycle> {
  const query = sql`${cycleById(id)} for no key update`;
  const [row] = await rowsOf<CycleRow>(tx, query, 'lockCycle');
  return cycleOf(row!);
}

/** Reads a cycle without holding anybody up. */
export async function loadCycle(tx: Transaction, id: string): Promise<StoredCycle> {
  const [row] = await rowsOf<CycleRow>(tx, cycleById(id), 'loadCycle');
  return cycleOf(row!);
}

function cycleById(id: string): SQL {
  return sql`select ${cycleJson} as row from planning_cycle where id = ${bound(id, 'uuid')}`;
}

/** The cycle of an entry; `null` where there is no such entry. */
export async function cycleOfEntry(tx: Transaction, entryId: string): Promise<string | null> {
  const query = sql`select to_jsonb(plan_slot.cycle_id) as row from plan_entry join plan_slot on plan_slot.id = plan_entry.slot_id
    where plan_entry.id = ${bound(entryId, 'uuid')}`;
  return (await rowsOf<string>(tx, query, 'cycleOfEntry'))[0] ?? null;
}

/** The cycles of a unit for a term. */
export async function loadCycles(tx: Transaction, unitId: string, termId: string): Promise<readonly PlanCycle[]> {
  const query = sql`select ${cycleJson} as row from planning_cycle
    where unit_id = ${bound(unitId, 'uuid')} and term_id = ${bound(termId, 'uuid')} order by id`;
  return (await rowsOf<CycleRow>(tx, query, 'loadCycles')).map(cycleOf);
}

export async function loadTerm(tx: Transaction, id: string): Promise<PlanTerm | null> {
  const query = sql`select jsonb_build_object('system', system, 'from', valid_from, 'until', valid_until) as row from planning_term
    where id = ${bound(id, 'uuid')}`;
  const [row] = await rowsOf<{ system: TermSystem; from: string; until: string }>(tx, query, 'loadTerm');
  if (row === undefined) return null;
  const days = period(plainDate(row.from), plainDate(row.until));
  return { id: id as Id<'PlanningTerm'>, system: row.system, days };
}

/** Locks the posts and bodies of slots in the order of their keys: other cycles of the term may plan for them too. */
export async function lockTargets(tx: Transaction, slots: readonly string[]): Promise<void> {
  const ofSlots = (column: SQL) => sql`select ${column} from plan_slot where id = any(${bound(slots, 'uuid[]')})`;
  const posts = sql`select id from post where id in (${ofSlots(sql`post_id`)}) order by id for no key update`;
  const bodies = sql`select id from body where id in (${ofSlots(sql`body_id`)}) order by id for no key update`;
  await tx.query(toStatement(posts, 'lockTargets'));
  await tx.query(toStatement(bodies, 'lockTargets'));
}

/** Locks people in the order of their keys: the limits on one person count over all cycles. */
export async function lockPersons(tx: Transaction, ids: readonly string[]): Promise<void> {
  const query = sql`select id from cadre where id = any(${bound(ids, 'uuid[]')}) order by id for no key update`;
  await tx.query(toStatement(query, 'lockPersons'));
}

/** What deciding on the entries of a locked cycle needs. Without people: everybody who is planned in it. */
export async function loadPlan(
  tx: Transaction,
  cycle: PlanCycle,
  on: PlainDate,
  given: { readonly persons?: readonly string[]; readonly freeze?: FreezeFacts | null },
): Promise<PlanFacts> {
  const persons = given.persons ?? (await plannedIn(tx, cycle.id));
  const slots = await loadSlots(tx, cycle, persons, on);
  return {
    cycle,
    term: await loadTerm(tx, cycle.term),
    slots,
    entries: await loadEntries(
      tx,
      slots.map(({ id }) => id),
    ),
    persons: await loadPersons(tx, cycle.id, persons),
    freezeOf: () => given.freeze ?? null,
    waivers: [],
  };
}

async function plannedIn(tx: Transaction, cycleId: string): Promise<readonly string[]> {
  const query = sql`select to_jsonb(cadre_id) as row from plan_entry where slot_id in (select id from plan_slot where cycle_id = ${bound(cycleId, 'uuid')})
    group by cadre_id order by cadre_id`;
  return rowsOf<string>(tx, query, 'plannedIn');
}

/** The people of entries, by key. */
export async function personsOfEntries(tx: Transaction, entries: readonly string[]): Promise<readonly string[]> {
  const query = sql`select to_jsonb(cadre_id) as row from plan_entry where id = any(${bound(entries, 'uuid[]')}) group by cadre_id order by cadre_id`;
  return rowsOf<string>(tx, query, 'personsOfEntries');
}

/** The slots of the cycle, and those of other cycles of the term that count against the same limits. */
async function loadSlots(
  tx: Transaction,
  { id, term }: PlanCycle,
  persons: readonly string[],
  on: PlainDate,
): Promise<readonly PlanSlot[]> {
  const own = sql`select * from plan_slot where cycle_id = ${bound(id, 'uuid')}`;
  const query = sql`with own as (${own})
    select jsonb_build_object('id', slot.id, 'cycle', slot.cycle_id, 'min', slot.required_min, 'max', slot.required_max,
      'target', case when post.id is null then ${bodyJson(on)} else ${postJson(on)} end) as row
    from plan_slot slot join planning_cycle cycle on cycle.id = slot.cycle_id
      left join post on post.id = slot.post_id left join post_title on post_title.id = post.post_title_id
      left join body on body.id = slot.body_id join unit on unit.id = coalesce(post.unit_id, body.unit_id)
    where slot.cycle_id = ${bound(id, 'uuid')} or (cycle.term_id = ${bound(term, 'uuid')} and cycle.purpose <> 'ORIENT'
      and (slot.post_id in (select post_id from own) or slot.body_id in (select body_id from own)
        or slot.id in (select slot_id from plan_entry where cadre_id = any(${bound(persons, 'uuid[]')}))))
    order by slot.id`;
  return (await rowsOf<SlotRow>(tx, query, 'loadSlots')).map(({ target, ...row }) => ({
    id: row.id as Id<'PlanSlot'>,
    cycle: row.cycle as Id<'PlanningCycle'>,
    target: targetOf(target),
    requiredMin: row.min,
    requiredMax: row.max,
  }));
}

async function loadEntries(tx: Transaction, slots: readonly string[]): Promise<readonly PlanEntry[]> {
  const query = sql`select ${entryJson} as row from plan_entry where slot_id = any(${bound(slots, 'uuid[]')}) order by id`;
  return (await rowsOf<EntryRow>(tx, query, 'loadEntries')).map(entryOf);
}

const entryJson = sql`jsonb_build_object('id', id, 'slot', slot_id, 'person', cadre_id, 'state', state, 'readiness', readiness, 'rank', rank,
  'source', source, 'from', valid_from, 'until', valid_until)`;

/** One entry; `null` where there is none. */
export async function loadEntry(tx: Transaction, id: string): Promise<PlanEntry | null> {
  const query = sql`select ${entryJson} as row from plan_entry where id = ${bound(id, 'uuid')}`;
  const [row] = await rowsOf<EntryRow>(tx, query, 'loadEntry');
  return row === undefined ? null : entryOf(row);
}

function cycleOf(row: CycleRow): StoredCycle {
  return {
    id: row.id as Id<'PlanningCycle'>,
    unit: row.unit as Id<'Unit'>,
    term: row.term as Id<'PlanningTerm'>,
    purpose: row.purpose,
    state: row.state,
    openedOn: plainDate(row.openedOn),
    ageReferenceOn: row.ageReferenceOn === null ? null : plainDate(row.ageReferenceOn),
    version: row.version,
  };
}

function entryOf({ from, until, ...row }: EntryRow): PlanEntry {
  return {
    ...row,
    id: row.id as Id<'PlanEntry'>,
    slot: row.slot as Id<'PlanSlot'>,
    person: row.person as Id<'Cadre'>,
    validFrom: plainDate(from),
    validUntil: until === null ? null : plainDate(until),
  };
}
