import { ok, periodContains } from '../kernel/index.js';
import type { Id, PlainDate, Result } from '../kernel/index.js';
import type { Rulebook, Verdict } from '../rule/index.js';
import { actLevels } from './act-levels.js';
import { entryStateAfter, isAwaiting, transitionsFrom } from './cycle-states.js';
import type { PlanActor, PlanFacts } from './facts.js';
import { isLiveOn } from './plan-coverage.js';
import { planRegister, stopsApproval } from './plan-register.js';
import type { PlanRegister } from './plan-register.js';
import type { PlanCycle, PlanEntry, PlanSlot } from './planning.js';
import type { PlanActRefusal } from './refusals.js';
import type { CycleState, PlanAct, PlanEntryState } from './vocabulary.js';

/** An act on a cycle as a whole. */
export interface PlanActRequest {
  readonly act: PlanAct;
  /** Number or id of the document; needed to approve, confirm and note. */
  readonly document: string | null;
  /** Needed to return. */
  readonly reason: string | null;
}

/** An entry that an act moves on. */
export interface EntryStep {
  readonly entry: Id<'PlanEntry'>;
  readonly from: PlanEntryState;
  readonly to: PlanEntryState;
  /** The judgements on which an approval rests: of the person for the slot, and of the posts of the person; else empty. */
  readonly verdicts: readonly Verdict[];
}

/** What an act changes. */
export interface PlanDecision {
  readonly act: PlanAct;
  readonly from: CycleState;
  /** Equal to `from` where another level has still to approve its part. */
  readonly to: CycleState;
  readonly decidedOn: PlainDate;
  readonly entries: readonly EntryStep[];
  /** For an approval, the number of people of each slot with entries that it decides. */
  readonly numbers: readonly { readonly slot: Id<'PlanSlot'>; readonly verdict: Verdict }[];
}

/**
 * Takes the plan of a cycle one step on. Each level approves the entries for the posts and bodies that it manages, by the
 * rules in force on the day: a check that is not met, or not known, and not waived stands in the way. The cycle is
 * approved when nobody in it waits any longer.
 */
export function decidePlan(
  facts: PlanFacts,
  request: PlanActRequest,
  actor: PlanActor,
  book: Rulebook,
): Result<PlanDecision, PlanActRefusal> {
  const { cycle, term } = facts;
  if (cycle === null) return { ok: false, refusals: [{ code: 'CYCLE_NOT_FOUND' }] };
  if (term === null) return { ok: false, refusals: [{ code: 'TERM_NOT_FOUND', term: cycle.term }] };
  const plan: OwnPlan = {
    cycle,
    actor,
    slots: facts.slots.filter((slot) => slot.cycle === cycle.id),
    register: planRegister(facts, cycle, term, { book, asOf: actor.on }),
    live: facts.entries.filter((entry) => isLiveOn(entry, actor.on)),
  };
  const formal = [...stateRefusals(cycle, request.act), ...levelRefusals(plan, request.act), ...paperRefusals(request)];
  const approval = request.act === 'APPROVE' ? approvalOf(plan) : NO_APPROVAL;
  const refusals = [...formal, ...approval.refusals];
  return refusals.length > 0 ? { ok: false, refusals } : ok(decisionOf(plan, request.act, approval));
}

interface OwnPlan {
  readonly cycle: PlanCycle;
  readonly actor: PlanActor;
  readonly register: PlanRegister;
  /** The slots of the cycle. */
  readonly slots: readonly PlanSlot[];
  /** All live entries given, those of other cycles too. */
  readonly live: readonly PlanEntry[];
}

function stateRefusals({ id, state, purpose }: PlanCycle, act: PlanAct): PlanActRefusal[] {
  const allowed = transitionsFrom(state, purpose);
  if (allowed.some((one) => one.act === act)) return [];
  return [{ code: 'CYCLE_STATE_FORBIDS', cycle: id, state, allowed }];
}

function levelRefusals({ slots, actor }: OwnPlan, act: PlanAct): PlanActRefusal[] {
  const levels = actLevels(act, slots);
  return levels.includes(actor.level) ? [] : [{ code: 'WRONG_LEVEL', act, level: actor.level, levels }];
}

function paperRefusals({ act, document, reason }: PlanActRequest): PlanActRefusal[] {
  const needsDocument = act === 'APPROVE' || act === 'CONFIRM' || act === 'NOTE';
  return [
    ...(needsDocument && isBlank(document) ? [{ code: 'ACT_WITHOUT_DOCUMENT', act } as const] : []),
    ...(act === 'RETURN' && isBlank(reason) ? [{ code: 'ACT_WITHOUT_REASON', act } as const] : []),
  ];
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

interface Approval {
  readonly steps: ReadonlyMap<Id<'PlanEntry'>, readonly Verdict[]>;
  readonly numbers: PlanDecision['numbers'];
  readonly refusals: readonly PlanActRefusal[];
}

const NO_APPROVAL: Approval = { steps: new Map(), numbers: [], refusals: [] };

function approvalOf(plan: OwnPlan): Approval {
  const { actor, cycle } = plan;
  const awaiting = ownEntries(plan).filter(({ entry }) => isAwaiting(entry.state));
  const covered = awaiting.filter(({ slot }) => slot.target.managementLevel === actor.level);
  if (covered.length === 0) {
    // A review that only took people out has nobody to approve and is approved all the same.
    const isEmpty = awaiting.length > 0 || cycle.state !== 'UNDER_REVIEW';
    return isEmpty ? { ...NO_APPROVAL, refusals: [{ code: 'NOTHING_TO_APPROVE', level: actor.level }] } : NO_APPROVAL;
  }
  const slots = [...new Set(covered.map(({ slot }) => slot))];
  const numbers = slots.map((slot) => ({ slot: slot.id, verdict: plan.register.numbers(slot, plan.register.placed) }));
  const judged = covered.map((own) => judgeEntry(own, plan.register));
  return {
    steps: new Map(judged.map(({ entry, verdicts }) => [entry, verdicts])),
    numbers,
    refusals: [
      ...slots.flatMap((slot) => dissolved(slot, actor.on)),
      ...judged.flatMap(({ refusals }) => refusals),
      ...numbers.flatMap(({ slot, verdict }) =>
        stopsApproval(verdict) ? [{ code: 'SLOT_NOT_APPROVABLE', slot, verdict } as const] : [],
      ),
    ],
  };
}

interface OwnEntry {
  readonly entry: PlanEntry;
  readonly slot: PlanSlot;
}

function ownEntries({ live, slots }: OwnPlan): readonly OwnEntry[] {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return live.flatMap((entry) => {
    const slot = byId.get(entry.slot);
    return slot === undefined ? [] : [{ entry, slot }];
  });
}

function judgeEntry({ entry, slot }: OwnEntry, register: PlanRegister) {
  const person = register.person(entry.person);
  if (person === null) {
    const refusals: PlanActRefusal[] = [{ code: 'PERSON_NOT_FOUND', person: entry.person }];
    return { entry: entry.id, verdicts: [], refusals };
  }
  const placed = { person: entry.person, slot };
  const posts = register.posts(placed, register.placed);
  const verdicts = [register.eligibility(placed, person), ...(posts === null ? [] : [posts])];
  const refusals = verdicts
    .filter(stopsApproval)
    .map((verdict): PlanActRefusal => ({ code: 'ENTRY_NOT_APPROVABLE', entry: entry.id, verdict }));
  return { entry: entry.id, verdicts, refusals };
}

function dissolved({ id, target }: PlanSlot, on: PlainDate): PlanActRefusal[] {
  return periodContains(target.exists, on) ? [] : [{ code: 'TARGET_DISSOLVED', slot: id, on }];
}

function decisionOf(plan: OwnPlan, act: PlanAct, { steps, numbers }: Approval): PlanDecision {
  const { state, purpose } = plan.cycle;
  const own = ownEntries(plan);
  const moves = own.flatMap(({ entry }): EntryStep[] => {
    const isMoved = act !== 'APPROVE' || steps.has(entry.id);
    const to = isMoved ? entryStateAfter(act, entry.state) : entry.state;
    return to === entry.state ? [] : [{ entry: entry.id, from: entry.state, to, verdicts: steps.get(entry.id) ?? [] }];
  });
  const approved = new Set(steps.keys());
  const waits = act === 'APPROVE' && own.some(({ entry }) => isAwaiting(entry.state) && !approved.has(entry.id));
  const to = transitionsFrom(state, purpose).find((one) => one.act === act)?.to ?? state;
  return { act, from: state, to: waits ? state : to, decidedOn: plan.actor.on, entries: moves, numbers };
}
