import type { PlainDate } from '@cadre/domain/kernel';
import type { FreezeFacts, PlanCycle, PlanEntry, PlanFacts, PlanSlot, PlanTerm } from '@cadre/domain/planning';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { cycleJson, cycleOf, entryJson, entryOf, slotJson, slotOf, slotTables, termJson, termOf } from './fact-rows.js';
import type { CycleRow, EntryRow, SlotRow, StoredCycle, TermRow } from './fact-rows.js';
import { asItStands } from './known-tables.js';
import { loadPersons } from './person-store.js';
import { loadWaivers } from './waiver-store.js';

async function rowsOf<Row>(tx: Transaction, fragment: SQL, name: string): Promise<readonly Row[]> {
  return (await tx.query(toStatement(fragment, name))).map((each) => each['row'] as Row);
}

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
  return sql`select ${cycleJson} as row from planning_cycle cycle where cycle.id = ${bound(id, 'uuid')}`;
}

/** The cycle of an entry; `null` where there is no such entry. */
export async function cycleOfEntry(tx: Transaction, entryId: string): Promise<string | null> {
  const query = sql`select to_jsonb(plan_slot.cycle_id) as row from plan_entry join plan_slot on plan_slot.id = plan_entry.slot_id
    where plan_entry.id = ${bound(entryId, 'uuid')}`;
  return (await rowsOf<string>(tx, query, 'cycleOfEntry'))[0] ?? null;
}

/** The cycles of a unit for a term. */
export async function loadCycles(tx: Transaction, unitId: string, termId: string): Promise<readonly PlanCycle[]> {
  const query = sql`select ${cycleJson} as row from planning_cycle cycle
    where cycle.unit_id = ${bound(unitId, 'uuid')} and cycle.term_id = ${bound(termId, 'uuid')} order by cycle.id`;
  return (await rowsOf<CycleRow>(tx, query, 'loadCycles')).map(cycleOf);
}

export async function loadTerm(tx: Transaction, id: string): Promise<PlanTerm | null> {
  const query = sql`select ${termJson} as row from planning_term term where term.id = ${bound(id, 'uuid')}`;
  const [row] = await rowsOf<TermRow>(tx, query, 'loadTerm');
  return row === undefined ? null : termOf(row);
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
    persons: await loadPersons(tx, cycle.id, persons, on),
    freezeOf: () => given.freeze ?? null,
    waivers: await loadWaivers(tx, cycle.id),
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
    select ${slotJson(bound(on, 'date'), asItStands)} as row from ${slotTables(asItStands)}
    where slot.cycle_id = ${bound(id, 'uuid')} or (cycle.term_id = ${bound(term, 'uuid')} and cycle.purpose <> 'ORIENT'
      and (slot.post_id in (select post_id from own) or slot.body_id in (select body_id from own)
        or slot.id in (select slot_id from plan_entry where cadre_id = any(${bound(persons, 'uuid[]')}))))
    order by slot.id`;
  return (await rowsOf<SlotRow>(tx, query, 'loadSlots')).map(slotOf);
}

async function loadEntries(tx: Transaction, slots: readonly string[]): Promise<readonly PlanEntry[]> {
  const query = sql`select ${entryJson} as row from plan_entry entry where entry.slot_id = any(${bound(slots, 'uuid[]')}) order by entry.id`;
  return (await rowsOf<EntryRow>(tx, query, 'loadEntries')).map(entryOf);
}

/** One entry; `null` where there is none. */
export async function loadEntry(tx: Transaction, id: string): Promise<PlanEntry | null> {
  const query = sql`select ${entryJson} as row from plan_entry entry where entry.id = ${bound(id, 'uuid')}`;
  const [row] = await rowsOf<EntryRow>(tx, query, 'loadEntry');
  return row === undefined ? null : entryOf(row);
}
