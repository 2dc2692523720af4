import { period, plainDate, type Id } from '@cadre/domain/kernel';
import type {
  CyclePurpose,
  CycleState,
  PlanCycle,
  PlanEntry,
  PlanEntryState,
  PlanSlot,
  PlanSource,
  PlanTerm,
  Readiness,
  TermSystem,
} from '@cadre/domain/planning';
import type { KnownTable } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { body, post, postTitle, unit } from '../organization/tables.js';
import { planningCycle, planSlot } from './tables.js';
import { bodyJson, postJson, targetOf, type TargetRow } from './target-store.js';

/** A cycle with the version by which clients know it. */
export interface StoredCycle extends PlanCycle {
  readonly version: string;
}

/** A cycle in JSON. */
export interface CycleRow {
  readonly id: string;
  readonly unit: string;
  readonly term: string;
  readonly purpose: CyclePurpose;
  readonly state: CycleState;
  readonly openedOn: string;
  readonly ageReferenceOn: string | null;
  readonly version: string;
}

/** A term in JSON. */
export interface TermRow {
  readonly id: string;
  readonly system: TermSystem;
  readonly from: string;
  readonly until: string;
}

/** A slot in JSON. */
export interface SlotRow {
  readonly id: string;
  readonly cycle: string;
  readonly min: number;
  readonly max: number | null;
  readonly target: TargetRow;
}

/** An entry in JSON. */
export interface EntryRow {
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

/** A cycle as JSON, read from `cycle`. */
export const cycleJson = sql`jsonb_build_object('id', cycle.id, 'unit', cycle.unit_id, 'term', cycle.term_id, 'purpose', cycle.purpose, 'state', cycle.state,
  'openedOn', cycle.opened_on, 'ageReferenceOn', cycle.age_reference_on,
  'version', to_char(cycle.recorded_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;

/** A term as JSON, read from `term`. */
export const termJson = sql`jsonb_build_object('id', term.id, 'system', term.system, 'from', term.valid_from, 'until', term.valid_until)`;

/** An entry as JSON, read from `entry`. */
export const entryJson = sql`jsonb_build_object('id', entry.id, 'slot', entry.slot_id, 'person', entry.cadre_id, 'state', entry.state,
  'readiness', entry.readiness, 'rank', entry.rank, 'source', entry.source, 'from', entry.valid_from, 'until', entry.valid_until)`;

/** A slot as JSON with its post or body on a day, read from `slotTables`. */
export function slotJson(on: SQL, from: KnownTable): SQL {
  return sql`jsonb_build_object('id', slot.id, 'cycle', slot.cycle_id, 'min', slot.required_min, 'max', slot.required_max,
    'target', case when post.id is null then ${bodyJson(on, from)} else ${postJson(on, from)} end)`;
}

/** Slots, named `slot`, with their `cycle` and what they plan for. */
export function slotTables(from: KnownTable): SQL {
  return sql`${from(planSlot, 'slot')} join ${from(planningCycle, 'cycle')} on cycle.id = slot.cycle_id
    left join ${from(post, 'post')} on post.id = slot.post_id left join ${from(postTitle, 'post_title')} on post_title.id = post.post_title_id
    left join ${from(body, 'body')} on body.id = slot.body_id join ${from(unit, 'unit')} on unit.id = coalesce(post.unit_id, body.unit_id)`;
}

/** A row as the domain knows a cycle. */
export function cycleOf(row: CycleRow): StoredCycle {
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

/** A row as the domain knows an entry. */
export function entryOf({ from, until, ...row }: EntryRow): PlanEntry {
  return {
    ...row,
    id: row.id as Id<'PlanEntry'>,
    slot: row.slot as Id<'PlanSlot'>,
    person: row.person as Id<'Cadre'>,
    validFrom: plainDate(from),
    validUntil: until === null ? null : plainDate(until),
  };
}

/** A row as the domain knows a term. */
export function termOf({ id, system, from, until }: TermRow): PlanTerm {
  return { id: id as Id<'PlanningTerm'>, system, days: period(plainDate(from), plainDate(until)) };
}

/** A row as the domain knows a slot. */
export function slotOf({ id, cycle, target, min, max }: SlotRow): PlanSlot {
  return {
    id: id as Id<'PlanSlot'>,
    cycle: cycle as Id<'PlanningCycle'>,
    target: targetOf(target),
    requiredMin: min,
    requiredMax: max,
  };
}
