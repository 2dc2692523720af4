import type { PlainDate } from '@cadre/domain/kernel';
import { monthsAfter, recordedAfter } from './dates.js';
import { planDocument } from './documents.js';
import type { Plan, Slot } from './plan-model.js';
import { randomOf } from './random.js';
import { CONGRESS_YEARS, ELECTION_DAYS, termCode, type Congresses } from './terms.js';
import type { Province, Row, Unit } from './world.js';

const STATE_TERMS = ['2004-2011', '2011-2016', '2016-2021', '2021-2026'] as const;

/** Rows of the table unit_term: congresses of committees, elections of councils and people's committees. */
export function unitTermRows(seed: number, province: Province, congresses: Congresses): Row[] {
  return province.units.flatMap((unit) => {
    const isState = unit.kind === 'PEOPLES_COUNCIL' || unit.kind === 'PEOPLES_COMMITTEE';
    if (isState && unit.commune === null) return electionRows(unit);
    return hasCongress(unit) ? congressRows(seed, unit, congresses) : [];
  });
}

function hasCongress(unit: Unit): boolean {
  const isCommune = unit.kind === 'GRASSROOTS_COMMITTEE' && unit.commune !== null;
  return isCommune || ['PROVINCE_COMMITTEE', 'DISTRICT_COMMITTEE', 'BLOC_COMMITTEE'].includes(unit.kind);
}

function congressRows(seed: number, unit: Unit, congresses: Congresses): Row[] {
  const first = randomOf(seed, unit.key, 'ordinal').between(11, 24);
  const days = congresses.of(unit);
  const held = CONGRESS_YEARS.flatMap((year, nth) => {
    const on = days[nth];
    const isThere = on !== undefined && unit.from <= on && (unit.until === null || on < unit.until);
    return isThere ? [termRow(unit, `PARTY:${termCode(year)}`, unit.from > '2019' ? 1 : first + nth, on)] : [];
  });
  const next = unit.until === null && unit.commune === null ? [termRow(unit, 'PARTY:2025-2030', first + 4, null)] : [];
  return [...held, ...next];
}

function electionRows(unit: Unit): Row[] {
  return STATE_TERMS.map((term, nth) => termRow(unit, `STATE:${term}`, null, ELECTION_DAYS[nth] ?? null));
}

function termRow(unit: Unit, term: string, ordinal: number | null, on: (typeof ELECTION_DAYS)[number] | null): Row {
  return {
    id: `unit_term:${unit.key}-${term}`,
    unit_id: `unit:${unit.key}`,
    term_id: `planning_term:${term}`,
    ordinal,
    congress_on: on,
    // A congress still to come is known from the day of the plan for the term.
    recorded_from: recordedAfter(on ?? monthsAfter(ELECTION_DAYS[3]!, 24)),
  };
}

/** When a slot came on the list: with its cycle, or when its post or body was founded afterwards. */
function listedFrom({ cycle, post, body }: Slot): PlainDate {
  const founded = post?.from ?? body?.from ?? cycle.openedOn;
  return founded > cycle.openedOn ? founded : cycle.openedOn;
}

/** Rows of planning_cycle, plan_slot and plan_entry. */
export function planRows(province: Province, plan: Plan): { cycles: Row[]; slots: Row[]; entries: Row[] } {
  const cycles = plan.cycles.map((cycle) => ({
    id: `planning_cycle:${cycle.key}`,
    unit_id: `unit:${cycle.unit.key}`,
    term_id: `planning_term:PARTY:${termCode(cycle.term)}`,
    purpose: cycle.purpose,
    state: cycle.state,
    opened_on: cycle.openedOn,
    decided_on: cycle.decidedOn,
    age_reference_on: cycle.ageReferenceOn,
    document_id: planDocument(province, cycle.openedOn),
    recorded_from: recordedAfter(cycle.decidedOn ?? cycle.openedOn),
  }));
  const slots = plan.slots.map((slot) => ({
    id: `plan_slot:${slot.key}`,
    cycle_id: `planning_cycle:${slot.cycle.key}`,
    post_id: slot.post === null ? null : `post:${slot.post.key}`,
    body_id: slot.body === null ? null : `body:${slot.body.key}`,
    required_min: slot.min,
    required_max: slot.max,
    recorded_from: recordedAfter(listedFrom(slot)),
  }));
  const entries = plan.entries.map((entry) => ({
    id: `plan_entry:${entry.key}`,
    slot_id: `plan_slot:${entry.slot.key}`,
    cadre_id: `cadre:${entry.cadre.key}`,
    province_id: `unit:${province.key}`,
    state: entry.state,
    readiness: entry.readiness,
    rank: entry.rank,
    source: entry.source,
    source_unit_id: entry.sourceUnit === null ? null : `unit:${entry.sourceUnit.key}`,
    object_group: entry.objectGroup,
    predecessor_id: entry.predecessor === null ? null : `plan_entry:${entry.predecessor.key}`,
    removal_ground: entry.ground,
    valid_from: entry.from,
    valid_until: entry.until,
    recorded_from: recordedAfter(entry.until ?? entry.from),
  }));
  return { cycles, slots, entries };
}
