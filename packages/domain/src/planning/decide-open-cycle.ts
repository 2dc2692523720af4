import { ok, periodContains } from '../kernel/index.js';
import type { Id, Period, PlainDate, Result } from '../kernel/index.js';
import { isOpenCycle } from './cycle-states.js';
import { targetKey } from './planning.js';
import type { PlanCycle, PlanTerm, SlotTarget } from './planning.js';
import type { OpenCycleRefusal } from './refusals.js';
import { limitsOf } from './slot-limits.js';
import type { RuleDay, SlotLimits } from './slot-limits.js';
import type { CyclePurpose, CycleState } from './vocabulary.js';

/** What opening a cycle needs to know. */
export interface OpenCycleFacts {
  /** Null where the unit was not found. */
  readonly unit: { readonly exists: Period } | null;
  /** Null where the term was not found. */
  readonly term: PlanTerm | null;
  /** The cycles of the unit for the term. */
  readonly cycles: readonly PlanCycle[];
  /** The posts and bodies that the unit plans for, those that no longer exist too. */
  readonly targets: readonly SlotTarget[];
}

/** A wish to open a cycle. */
export interface OpenCycleRequest {
  readonly unit: Id<'Unit'>;
  readonly term: Id<'PlanningTerm'>;
  readonly purpose: CyclePurpose;
  /** The day on which ages are counted; null leaves it open. */
  readonly ageReferenceOn: PlainDate | null;
}

/** A slot to be made, with the rule its numbers rest on. */
export interface SlotDraft {
  readonly target: SlotTarget;
  readonly limits: SlotLimits;
}

/** A cycle to be made. */
export interface OpenedCycle extends OpenCycleRequest {
  readonly state: CycleState;
  readonly openedOn: PlainDate;
  /** One slot for each post and body that exists on the day, by key. */
  readonly slots: readonly SlotDraft[];
  /** Posts and bodies that do not exist on the day and get no slot, by key. */
  readonly leftOut: readonly SlotTarget[];
}

/**
 * Opens a cycle on a day, with a slot for every post and body that exists. Cycles of several purposes stand side by side;
 * a second one of the same unit, term and purpose waits until the first is decided. REVIEW gets slots as BUILD does, with
 * the numbers of its own day.
 */
export function decideOpenCycle(
  facts: OpenCycleFacts,
  request: OpenCycleRequest,
  day: RuleDay,
): Result<OpenedCycle, OpenCycleRefusal> {
  const targets = facts.targets.toSorted((left, right) => (targetKey(left) < targetKey(right) ? -1 : 1));
  const present = targets.filter(({ exists }) => periodContains(exists, day.asOf));
  const refusals = [
    ...termRefusals(facts.term, request, day.asOf),
    ...unitRefusals(facts.unit, request, day.asOf),
    ...openRefusals(facts.cycles, request),
    ...(present.length === 0 ? [{ code: 'NOTHING_TO_PLAN', unit: request.unit } as const] : []),
  ];
  if (refusals.length > 0) return { ok: false, refusals };
  return ok({
    ...request,
    state: 'DRAFT',
    openedOn: day.asOf,
    slots: present.map((target) => ({ target, limits: limitsOf(target, request.purpose, day) })),
    leftOut: targets.filter((target) => !present.includes(target)),
  });
}

function termRefusals(term: PlanTerm | null, request: OpenCycleRequest, on: PlainDate): OpenCycleRefusal[] {
  if (term === null) return [{ code: 'TERM_NOT_FOUND', term: request.term }];
  const { until } = term.days;
  return until !== null && until <= on ? [{ code: 'TERM_ENDED', term: term.id, endedOn: until }] : [];
}

function unitRefusals(unit: OpenCycleFacts['unit'], request: OpenCycleRequest, on: PlainDate): OpenCycleRefusal[] {
  if (unit === null) return [{ code: 'UNIT_NOT_FOUND', unit: request.unit }];
  return periodContains(unit.exists, on) ? [] : [{ code: 'UNIT_DISSOLVED', unit: request.unit, on }];
}

function openRefusals(cycles: readonly PlanCycle[], { unit, term, purpose }: OpenCycleRequest): OpenCycleRefusal[] {
  return cycles
    .filter((cycle) => cycle.unit === unit && cycle.term === term && cycle.purpose === purpose && isOpenCycle(cycle))
    .map((cycle) => ({ code: 'CYCLE_ALREADY_OPEN', cycle: cycle.id, purpose }));
}
