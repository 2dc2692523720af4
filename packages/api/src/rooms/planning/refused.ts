import type { PlanningRefusal } from '@cadre/domain/planning';
import { notPermitted, permissionFault, type Refused, type StateConflict } from '../../platform/writing/index.js';
import type { RefusalReason, RuleViolation } from '../rule/graphql.js';
import { refusalText } from './refusal-texts.js';

/** What is answered for refusals of the domain: the state or the level where nothing else stands in the way, else every reason. */
export function refusedFor(refusals: readonly PlanningRefusal[]): Refused {
  const [first] = refusals;
  if (refusals.length === 1 && first?.code === 'CYCLE_STATE_FORBIDS') return stateConflict(first);
  if (refusals.length === 1 && first?.code === 'WRONG_LEVEL') {
    return notPermitted([permissionFault('LEVEL_TOO_LOW', first.levels)]);
  }
  const violation: RuleViolation = { kind: 'RuleViolation', reasons: reasonsOf(refusals) };
  return violation;
}

/** What stands in the way, with texts and the verdicts behind it. */
export function reasonsOf(refusals: readonly PlanningRefusal[]): readonly RefusalReason[] {
  return refusals.map(reasonOf);
}

function stateConflict(refusal: Extract<PlanningRefusal, { readonly code: 'CYCLE_STATE_FORBIDS' }>): StateConflict {
  const { cycle, state, allowed } = refusal;
  return {
    kind: 'StateConflict',
    row: `PlanningCycle:${cycle}`,
    state,
    allowed: allowed.map(({ act, to }) => ({ act, to })),
    message: refusalText(refusal),
  };
}

function reasonOf(refusal: PlanningRefusal): RefusalReason {
  const verdict = 'verdict' in refusal ? refusal.verdict : null;
  return { code: refusal.code, message: refusalText(refusal), row: rowOf(refusal), verdict };
}

/** The row that a refusal is about: the narrowest that it names. */
function rowOf(refusal: PlanningRefusal): string | null {
  if ('entry' in refusal) return `PlanEntry:${refusal.entry}`;
  if ('person' in refusal) return `Cadre:${refusal.person}`;
  if ('slot' in refusal) return `PlanSlot:${refusal.slot}`;
  if ('cycle' in refusal) return `PlanningCycle:${refusal.cycle}`;
  if ('unit' in refusal) return `Unit:${refusal.unit}`;
  if ('term' in refusal && refusal.term !== null) return `PlanningTerm:${refusal.term}`;
  return null;
}
