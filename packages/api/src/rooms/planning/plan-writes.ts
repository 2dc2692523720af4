import type { PlainDate } from '@cadre/domain/kernel';
import type {
  CyclePurpose,
  CycleState,
  DecidedEntry,
  EntryRemoval,
  FreezeFacts,
  PlanDecision,
  RemovalEvidence,
  RemovalGround,
  SlotDraft,
} from '@cadre/domain/planning';
import { bound, toStatement } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../../platform/database.js';
import { json } from '../../platform/writing/index.js';

async function run(tx: Transaction, fragment: SQL, name: string): Promise<void> {
  await tx.query(toStatement(fragment, name));
}

/** A cycle as it is made. */
export interface NewCycle {
  readonly id: string;
  readonly unit: string;
  readonly term: string;
  readonly purpose: CyclePurpose;
  readonly state: CycleState;
  readonly openedOn: PlainDate;
  readonly ageReferenceOn: PlainDate | null;
  readonly documentId: string | null;
}

export async function insertCycle(tx: Transaction, cycle: NewCycle): Promise<void> {
  const query = sql`insert into planning_cycle (id, unit_id, term_id, purpose, state, opened_on, age_reference_on, document_id, recorded_from)
    values (${bound(cycle.id, 'uuid')}, ${bound(cycle.unit, 'uuid')}, ${bound(cycle.term, 'uuid')}, ${bound(cycle.purpose, 'text')}, ${bound(cycle.state, 'text')},
      ${bound(cycle.openedOn, 'date')}, ${bound(cycle.ageReferenceOn, 'date')}, ${bound(cycle.documentId, 'uuid')}, clock_timestamp())`;
  await run(tx, query, 'insertCycle');
}

export async function insertSlots(
  tx: Transaction,
  cycleId: string,
  slots: readonly (SlotDraft & { readonly id: string })[],
): Promise<void> {
  const rows = slots.map(({ id, target, limits }) => ({
    id,
    post_id: target.kind === 'POST' ? target.post : null,
    body_id: target.kind === 'BODY' ? target.body : null,
    required_min: limits.least,
    required_max: limits.most,
    rule_code: limits.rule,
    working: limits.working,
  }));
  const query = sql`insert into plan_slot (id, cycle_id, post_id, body_id, required_min, required_max, rule_code, working, recorded_from)
    select id, ${bound(cycleId, 'uuid')}, post_id, body_id, required_min, required_max, rule_code, working, clock_timestamp()
    from jsonb_to_recordset(${json(rows)}) slot (id uuid, post_id uuid, body_id uuid, required_min integer, required_max integer, rule_code text, working text)`;
  await run(tx, query, 'insertSlots');
}

/** An entry as it is made. */
export interface NewEntry extends DecidedEntry {
  readonly id: string;
  readonly sourceUnit: string | null;
}

export async function insertEntries(tx: Transaction, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    id: entry.id,
    slot_id: entry.slot,
    cadre_id: entry.person,
    state: entry.state,
    readiness: entry.readiness,
    rank: entry.rank,
    source: entry.source,
    source_unit_id: entry.sourceUnit,
    valid_from: entry.validFrom,
  }));
  const query = sql`insert into plan_entry (id, slot_id, cadre_id, province_id, state, readiness, rank, source, source_unit_id, valid_from, recorded_from)
    select entry.id, slot_id, cadre_id, cadre.province_id, state, readiness, rank, source, source_unit_id, valid_from, clock_timestamp()
    from jsonb_to_recordset(${json(rows)}) entry (id uuid, slot_id uuid, cadre_id uuid, state text, readiness text, rank integer, source text,
      source_unit_id uuid, valid_from date) join cadre on cadre.id = entry.cadre_id`;
  await run(tx, query, 'insertEntries');
}

/** Ends entries. What proves the end stands in the act that is kept with it. */
export async function endEntries(tx: Transaction, removals: readonly EntryRemoval[]): Promise<void> {
  const rows = removals.map(({ entry, state, ground, validUntil }) => ({
    id: entry,
    state,
    ground,
    until: validUntil,
  }));
  const query = sql`update plan_entry set state = ended.state, removal_ground = ended.ground, valid_until = ended.until
    from jsonb_to_recordset(${json(rows)}) ended (id uuid, state text, ground text, until date) where plan_entry.id = ended.id`;
  await run(tx, query, 'endEntries');
}

/** Moves entries on to the states that an act gives them. */
export async function moveEntries(tx: Transaction, steps: PlanDecision['entries']): Promise<void> {
  const rows = steps.map(({ entry, to }) => ({ id: entry, state: to }));
  const query = sql`update plan_entry set state = moved.state
    from jsonb_to_recordset(${json(rows)}) moved (id uuid, state text) where plan_entry.id = moved.id`;
  await run(tx, query, 'moveEntries');
}

/** Gives a cycle a new version, so that who read it before learns that its plan has changed. */
export async function touchCycle(tx: Transaction, id: string): Promise<void> {
  await run(tx, sql`update planning_cycle set state = state where id = ${bound(id, 'uuid')}`, 'touchCycle');
}

/** Moves a cycle on. The day of an approval or confirmation and its document stay with it. */
export async function moveCycle(
  tx: Transaction,
  id: string,
  { to, decidedOn }: Pick<PlanDecision, 'to' | 'decidedOn'>,
  documentId: string | null,
): Promise<void> {
  const isDecided = to === 'APPROVED' || to === 'CONFIRMED';
  const query = sql`update planning_cycle set state = ${bound(to, 'text')}, decided_on = coalesce(${bound(isDecided ? decidedOn : null, 'date')}, decided_on),
      document_id = coalesce(${bound(documentId, 'uuid')}, document_id)
    where id = ${bound(id, 'uuid')}`;
  await run(tx, query, 'moveCycle');
}

/** An act on a cycle. */
export interface NewPlanAct extends Pick<PlanDecision, 'act' | 'from' | 'to' | 'decidedOn'> {
  readonly id: string;
  readonly cycle: string;
  readonly level: string;
  readonly documentId: string | null;
  readonly reason: string | null;
  readonly freeze: FreezeFacts | null;
}

export async function insertPlanAct(tx: Transaction, act: NewPlanAct): Promise<void> {
  const query = sql`insert into plan_act (id, cycle_id, act, from_state, to_state, level, acted_on, document_id, reason, "freeze", recorded_from)
    values (${bound(act.id, 'uuid')}, ${bound(act.cycle, 'uuid')}, ${bound(act.act, 'text')}, ${bound(act.from, 'text')}, ${bound(act.to, 'text')},
      ${bound(act.level, 'text')}, ${bound(act.decidedOn, 'date')}, ${bound(act.documentId, 'uuid')}, ${bound(act.reason, 'text')},
      ${act.freeze === null ? sql`null` : json(act.freeze)}, clock_timestamp())`;
  await run(tx, query, 'insertPlanAct');
}

/** What is said of one entry. */
export interface NewEntryAct {
  readonly id: string;
  readonly entry: string;
  readonly act: 'KEEP' | 'ADD' | 'REMOVE';
  readonly reason: string | null;
  readonly ground: RemovalGround | null;
  readonly evidence: RemovalEvidence | null;
  readonly document: string | null;
}

export async function insertEntryActs(tx: Transaction, acts: readonly NewEntryAct[], on: PlainDate): Promise<void> {
  const query = sql`insert into plan_entry_act (id, entry_id, act, acted_on, reason, ground, evidence, document_id, recorded_from)
    select id, entry, act, ${bound(on, 'date')}, reason, ground, evidence, document, clock_timestamp()
    from jsonb_to_recordset(${json(acts)}) act (id uuid, entry uuid, act text, reason text, ground text, evidence text, document uuid)`;
  await run(tx, query, 'insertEntryActs');
}

/** What an appraisal found of one person; null for what it did not say. */
export interface Finding {
  readonly id: string;
  readonly person: string;
  readonly isProposed: boolean | null;
  readonly isPoliticalStandardDenied: boolean | null;
  readonly fault: string | null;
}

/** Keeps the findings of an appraisal; a later one of the same person takes the place of an earlier, which history keeps. */
export async function saveFindings(
  tx: Transaction,
  cycleId: string,
  findings: readonly Finding[],
  on: PlainDate,
): Promise<void> {
  const query = sql`insert into plan_finding (id, cycle_id, cadre_id, is_proposed, is_political_standard_denied, fault, found_on, recorded_from)
    select id, ${bound(cycleId, 'uuid')}, person, "isProposed", "isPoliticalStandardDenied", fault, ${bound(on, 'date')}, clock_timestamp()
    from jsonb_to_recordset(${json(findings)}) finding (id uuid, person uuid, "isProposed" boolean, "isPoliticalStandardDenied" boolean, fault text)
    on conflict (cycle_id, cadre_id) do update set is_proposed = excluded.is_proposed,
      is_political_standard_denied = excluded.is_political_standard_denied, fault = excluded.fault, found_on = excluded.found_on`;
  await run(tx, query, 'saveFindings');
}
