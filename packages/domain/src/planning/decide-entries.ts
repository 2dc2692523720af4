import { ok, periodContains } from '../kernel/index.js';
import type { Id, PlainDate, Result } from '../kernel/index.js';
import type { Verdict } from '../rule/index.js';
import { isListing, transitionsFrom } from './cycle-states.js';
import type { PlanFacts } from './facts.js';
import { personsOn, planRegister } from './plan-register.js';
import type { Placed, PlanRegister } from './plan-register.js';
import { targetKey } from './planning.js';
import type { PlanCycle, PlanSlot } from './planning.js';
import type { CycleRefusal, EntryRefusal } from './refusals.js';
import { limitsOf } from './slot-limits.js';
import type { RuleDay } from './slot-limits.js';
import type { PlanEntryState, PlanSource, Readiness } from './vocabulary.js';

/** A person proposed for a slot. */
export interface EntryProposal {
  readonly slot: Id<'PlanSlot'>;
  readonly person: Id<'Cadre'>;
  readonly readiness: Readiness;
  /** Place in the order of preference; null where the list is not ranked. */
  readonly rank: number | null;
  readonly source: PlanSource;
}

/** An entry to be made, with the judgement that it rests on. */
export interface DecidedEntry extends EntryProposal {
  readonly state: PlanEntryState;
  readonly validFrom: PlainDate;
  /** Never NOT_MET. UNKNOWN lists the facts that must be known before the entry can be approved. */
  readonly verdict: Verdict;
}

/**
 * Takes people into the plan of a cycle, all of them or none. Who is not eligible is refused with every clause; what is
 * not known stands in the verdict and refuses nothing yet. Proposals of one request count together against the limits of
 * slots and of people.
 */
export function decideEntries(
  facts: PlanFacts,
  proposals: readonly EntryProposal[],
  day: RuleDay,
): Result<readonly DecidedEntry[], CycleRefusal | EntryRefusal> {
  const listing = openRegister(facts, day);
  if (!listing.ok) return listing;
  const { verdicts, refusals } = judgeProposals(listing.value, proposals, day);
  if (refusals.length > 0) return { ok: false, refusals };
  const validFrom = day.asOf;
  return ok(
    proposals.flatMap((proposal, place) => {
      const verdict = verdicts[place] ?? null;
      return verdict === null ? [] : [{ ...proposal, state: 'PROPOSED' as const, validFrom, verdict }];
    }),
  );
}

/** The verdict on each proposal, null where slot or person is not known, and everything that stands in the way of them together. */
export function judgeProposals(
  register: PlanRegister,
  proposals: readonly Pick<EntryProposal, 'slot' | 'person'>[],
  day: RuleDay,
): { readonly verdicts: readonly (Verdict | null)[]; readonly refusals: readonly EntryRefusal[] } {
  const refusals: EntryRefusal[] = [];
  const added: Placed[] = [];
  const verdicts = proposals.map((proposal) => {
    const judged = judgeProposal(proposal, register, added, day.asOf);
    if (judged.placed !== null) added.push(judged.placed);
    refusals.push(...judged.refusals);
    return judged.verdict;
  });
  return { verdicts, refusals: [...refusals, ...limitRefusals(register, added, day)] };
}

/** The register of a cycle whose list of people is open; refused where there is none or its state forbids. */
export function openRegister(facts: PlanFacts, day: RuleDay): Result<PlanRegister, CycleRefusal> {
  const { cycle, term } = facts;
  const refusals: CycleRefusal[] = [];
  if (cycle === null) refusals.push({ code: 'CYCLE_NOT_FOUND' });
  if (term === null) refusals.push({ code: 'TERM_NOT_FOUND', term: cycle?.term ?? null });
  if (cycle !== null) refusals.push(...stateRefusals(cycle));
  if (cycle === null || term === null || refusals.length > 0) return { ok: false, refusals };
  return ok(planRegister(facts, cycle, term, day));
}

/** The refusal of a cycle whose list of people is closed; none while it is open. */
export function stateRefusals(cycle: PlanCycle): readonly CycleRefusal[] {
  if (isListing(cycle)) return [];
  const allowed = transitionsFrom(cycle.state, cycle.purpose);
  return [{ code: 'CYCLE_STATE_FORBIDS', cycle: cycle.id, state: cycle.state, allowed }];
}

interface JudgedProposal {
  readonly refusals: readonly EntryRefusal[];
  /** Null where slot or person is not known, or the slot belongs to another cycle. */
  readonly placed: Placed | null;
  readonly verdict: Verdict | null;
}

function judgeProposal(
  proposal: Pick<EntryProposal, 'slot' | 'person'>,
  register: PlanRegister,
  added: readonly Placed[],
  on: PlainDate,
): JudgedProposal {
  const [slot, person] = [ownSlot(proposal.slot, register), register.person(proposal.person)];
  const refusals: EntryRefusal[] = [];
  if (slot === null) refusals.push({ code: 'SLOT_NOT_FOUND', slot: proposal.slot });
  if (person === null) refusals.push({ code: 'PERSON_NOT_FOUND', person: proposal.person });
  if (slot !== null && !periodContains(slot.target.exists, on)) {
    refusals.push({ code: 'TARGET_DISSOLVED', slot: slot.id, on });
  }
  if (slot === null || person === null) return { refusals, placed: null, verdict: null };
  const placed = { person: proposal.person, slot };
  if (personsOn(slot.target, [...register.placed, ...added]).has(proposal.person)) {
    refusals.push({ code: 'ENTRY_EXISTS', slot: slot.id, person: proposal.person });
  }
  const verdict = register.eligibility(placed, person);
  if (verdict.outcome === 'NOT_MET') {
    refusals.push({ code: 'NOT_ELIGIBLE', slot: slot.id, person: proposal.person, verdict });
  }
  return { refusals, placed, verdict };
}

function ownSlot(id: Id<'PlanSlot'>, register: PlanRegister): PlanSlot | null {
  const slot = register.slot(id);
  return slot?.cycle === register.cycle.id ? slot : null;
}

/** Every slot and person over a limit, once each, with everybody added; an orientation has no limits. */
function limitRefusals(register: PlanRegister, added: readonly Placed[], day: RuleDay): EntryRefusal[] {
  if (register.cycle.purpose === 'ORIENT') return [];
  const placed = [...register.placed, ...added];
  return [...fullSlots(register, added, placed, day), ...busyPersons(register, added, placed)];
}

function fullSlots(
  register: PlanRegister,
  added: readonly Placed[],
  placed: readonly Placed[],
  day: RuleDay,
): EntryRefusal[] {
  const slots = new Map(added.map(({ slot }) => [targetKey(slot.target), slot]));
  return [...slots.values()].flatMap((slot) => {
    const { most, isBinding } = limitsOf(slot.target, register.cycle.purpose, day);
    if (most === null || !isBinding || personsOn(slot.target, placed).size <= most) return [];
    const verdict = register.numbers(slot, placed);
    return verdict.outcome === 'NOT_MET' ? [{ code: 'TOO_MANY_IN_SLOT', slot: slot.id, verdict }] : [];
  });
}

function busyPersons(register: PlanRegister, added: readonly Placed[], placed: readonly Placed[]): EntryRefusal[] {
  const refused = new Set<string>();
  return added.flatMap((one) => {
    const verdict = register.posts(one, placed);
    if (verdict?.outcome !== 'NOT_MET' || refused.has(one.person)) return [];
    refused.add(one.person);
    return [{ code: 'TOO_MANY_POSTS', person: one.person, verdict }];
  });
}
