import type { PlanCycle } from './planning.js';
import type { CyclePurpose, CycleState, PlanAct, PlanEntryState } from './vocabulary.js';

/** A step that a cycle may take, and the act that takes it. */
export interface CycleTransition {
  readonly act: PlanAct;
  readonly to: CycleState;
}

const TRANSITIONS: Readonly<Record<CycleState, readonly CycleTransition[]>> = {
  DRAFT: [{ act: 'NOMINATE', to: 'NOMINATING' }],
  NOMINATING: [{ act: 'POLL', to: 'POLLING' }],
  POLLING: [{ act: 'APPRAISE', to: 'APPRAISING' }],
  APPRAISING: [{ act: 'SUBMIT', to: 'SUBMITTED' }],
  SUBMITTED: [
    { act: 'APPROVE', to: 'APPROVED' },
    { act: 'RETURN', to: 'RETURNED' },
  ],
  RETURNED: [{ act: 'NOMINATE', to: 'NOMINATING' }],
  NOTED: [{ act: 'CLOSE', to: 'CLOSED' }],
  APPROVED: [
    { act: 'CONFIRM', to: 'CONFIRMED' },
    { act: 'REVIEW', to: 'UNDER_REVIEW' },
    { act: 'CLOSE', to: 'CLOSED' },
  ],
  CONFIRMED: [
    { act: 'REVIEW', to: 'UNDER_REVIEW' },
    { act: 'CLOSE', to: 'CLOSED' },
  ],
  UNDER_REVIEW: [{ act: 'APPROVE', to: 'APPROVED' }],
  CLOSED: [],
};

/** Acts of decision that an orientation never sees: it is a long list without effect. */
const NOTED_IN_PLACE_OF: readonly PlanAct[] = ['APPROVE', 'CONFIRM', 'REVIEW'];

/** The steps that a cycle may take from a state. An orientation is noted where a plan is approved. */
export function transitionsFrom(state: CycleState, purpose: CyclePurpose): readonly CycleTransition[] {
  const steps = TRANSITIONS[state];
  if (purpose !== 'ORIENT') return steps;
  const kept = steps.filter(({ act }) => !NOTED_IN_PLACE_OF.includes(act));
  return state === 'SUBMITTED' ? [{ act: 'NOTE', to: 'NOTED' }, ...kept] : kept;
}

/** States in which the list of people is open. */
const LISTING_STATES = ['DRAFT', 'NOMINATING', 'UNDER_REVIEW'] as const satisfies readonly CycleState[];

/** Says whether people may be proposed and reviewed in the cycle. */
export function isListing({ state }: Pick<PlanCycle, 'state'>): boolean {
  return LISTING_STATES.some((one) => one === state);
}

/**
 * Says whether the cycle stands in the way of another of its unit, term and purpose: until it is decided, and the plan
 * itself until it is closed, because an approved plan is supplemented by a review and not built twice.
 */
export function isOpenCycle({ state, purpose }: Pick<PlanCycle, 'state' | 'purpose'>): boolean {
  switch (state) {
    case 'CLOSED':
    case 'NOTED':
      return false;
    case 'APPROVED':
    case 'CONFIRMED':
      return purpose === 'BUILD';
    default:
      return true;
  }
}

/** States of an entry that no approval has decided yet. */
const AWAITING_ENTRY_STATES = ['PROPOSED', 'POLLED', 'APPRAISED'] as const satisfies readonly PlanEntryState[];

/** Says whether the entry still waits for approval. */
export function isAwaiting(state: PlanEntryState): boolean {
  return AWAITING_ENTRY_STATES.some((one) => one === state);
}

/** The state that an act gives to an entry of the cycle in a state; the same state where the act does not move it. */
export function entryStateAfter(act: PlanAct, state: PlanEntryState): PlanEntryState {
  if (act === 'POLL' && state === 'PROPOSED') return 'POLLED';
  if (act === 'APPRAISE' && state === 'POLLED') return 'APPRAISED';
  if (act === 'APPROVE' && isAwaiting(state)) return 'APPROVED';
  return state;
}
