import type { PlanFacts } from '@cadre/domain/planning';
import type { Scope } from '@cadre/graphql-sql';
import { sql, type SQL } from 'drizzle-orm';
import { Cadre } from '../cadre/graphql.js';
import { cycleJson, cycleOf, entryJson, entryOf, slotJson, slotOf, slotTables, termJson, termOf } from './fact-rows.js';
import type { CycleRow, EntryRow, SlotRow, TermRow } from './fact-rows.js';
import { throughLens } from './known-tables.js';
import { personJson, personOf, type PersonRow } from './person-store.js';
import { planEntry, planningCycle, planningTerm, planSlot } from './tables.js';
import { PlanSlot } from './types.js';
import { waiverOf, waiversJson, type WaiverRow } from './waiver-store.js';
import { GrantedWaiver } from './waiver-type.js';

type Reads = Pick<Scope, 'asOf' | 'from' | 'pick' | 'sees'>;

/** One person and one slot, by key. */
interface Pair {
  readonly slot: SQL;
  readonly cadre: SQL;
}

/** The facts of one person and one slot as the database gives them. */
export interface JudgedFacts extends Record<string, unknown> {
  /** Null where the viewer does not see the slot. */
  readonly slot: SlotRow | null;
  /** Null where the viewer does not see the person. */
  readonly person: PersonRow | null;
  readonly cycle: CycleRow;
  readonly term: TermRow;
  /** Those that the viewer sees. */
  readonly waivers: readonly WaiverRow[];
}

/** The same with what counts against the limits of slot and person. */
export interface LimitedFacts extends JudgedFacts {
  readonly others: readonly SlotRow[];
  readonly entries: readonly EntryRow[];
}

/** What judging a person for a slot needs, through the lens: the facts that a proposal is decided on, of what the viewer sees. */
export function judgedFacts({ slot, cadre }: Pair, scope: Reads): Record<keyof JudgedFacts & string, SQL> {
  const from = throughLens(scope);
  const ofCycle = (value: SQL) => sql`(select ${value} from ${from(planSlot, 'slot')}
    join ${from(planningCycle, 'cycle')} on cycle.id = slot.cycle_id join ${from(planningTerm, 'term')} on term.id = cycle.term_id
    where slot.id = ${slot})`;
  return {
    slot: sql`(select ${slotJson(scope.asOf, from)} from ${slotTables(from)} where slot.id = ${slot} and ${scope.sees(PlanSlot, sql`slot.id`)})`,
    person: scope.pick(Cadre, (row) => ({
      value: personJson(row, ofCycle(sql`cycle.id`), scope.asOf, from),
      where: sql`${row.id} = ${cadre}`,
    })),
    cycle: ofCycle(cycleJson),
    term: ofCycle(termJson),
    waivers: waiversJson(ofCycle(sql`cycle.id`), from, (id) => scope.sees(GrantedWaiver, id)),
  };
}

/**
 * The same with the slots of the term that count against the limits of the slot's post or body and of the person, as `loadPlan`
 * of the commands counts them, as far as the viewer sees them.
 */
export function limitedFacts(pair: Pair, scope: Reads): Record<keyof LimitedFacts & string, SQL> {
  const from = throughLens(scope);
  const related = sql`(select other.id from ${from(planSlot, 'asked')} join ${from(planSlot, 'other')} on other.post_id = asked.post_id or other.body_id = asked.body_id
      where asked.id = ${pair.slot}
    union select held.slot_id from ${from(planEntry, 'held')} where held.cadre_id = ${pair.cadre})`;
  const isCounted = sql`cycle.purpose <> 'ORIENT' and cycle.term_id = (select own.term_id from ${from(planSlot, 'asked')}
      join ${from(planningCycle, 'own')} on own.id = asked.cycle_id where asked.id = ${pair.slot})`;
  return {
    ...judgedFacts(pair, scope),
    others: sql`(select coalesce(jsonb_agg(${slotJson(scope.asOf, from)} order by slot.id), '[]') from ${slotTables(from)}
      where slot.id in ${related} and slot.id <> ${pair.slot} and ${isCounted} and ${scope.sees(PlanSlot, sql`slot.id`)})`,
    entries: sql`(select coalesce(jsonb_agg(${entryJson} order by entry.id), '[]') from ${from(planEntry, 'entry')} where entry.slot_id in ${related})`,
  };
}

/** The facts as the domain takes them; null where the viewer does not see both the person and the slot. */
export function planFactsOf({
  slot,
  person,
  cycle,
  term,
  waivers,
  ...counted
}: JudgedFacts | LimitedFacts): PlanFacts | null {
  if (slot === null || person === null) return null;
  const { others = [], entries = [] } = counted as Partial<LimitedFacts>;
  return {
    cycle: cycleOf(cycle),
    term: termOf(term),
    slots: [slot, ...others].map(slotOf),
    entries: entries.map(entryOf),
    persons: [personOf(person)],
    freezeOf: () => null,
    waivers: waivers.map(waiverOf),
  };
}
