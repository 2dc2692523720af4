import type { PlainDate } from '@cadre/domain/kernel';
import type { FreezeFacts, PlanFacts } from '@cadre/domain/planning';
import {
  permissionFault,
  roleFaults,
  type Acting,
  type PermissionFault,
  type SeenVersion,
} from '../../../platform/writing/index.js';
import type { Role, Viewer } from '../../../platform/viewer.js';
import { actsFor } from '../../organization/index.js';
import type { StoredCycle } from '../fact-rows.js';
import { loadPlan, lockCycle, lockPersons, lockTargets } from '../store.js';

/** The plan of a cycle as commands decide on it. */
export interface CycleFacts {
  readonly plan: PlanFacts;
  readonly cycle: StoredCycle;
  /** Whether the cycle's unit stands in the subtree of the actor's. */
  readonly isWithin: boolean;
}

interface Asked {
  readonly cycle: string;
  readonly on: PlainDate;
  /** The people asked about; absent for everybody in the cycle. */
  readonly persons?: readonly string[];
  /** The slots that people are to be taken in for. */
  readonly slots?: readonly string[];
  readonly freeze?: FreezeFacts | null;
}

/** Locks the cycle, posts and bodies, and people, in this order in every command, and then loads the plan. */
export async function loadCycleFacts({ tx, viewer }: Acting, asked: Asked): Promise<CycleFacts> {
  const cycle = await lockCycle(tx, asked.cycle);
  if (asked.slots !== undefined) await lockTargets(tx, asked.slots);
  if (asked.persons !== undefined) await lockPersons(tx, asked.persons);
  return {
    cycle,
    plan: await loadPlan(tx, cycle, asked.on, asked),
    isWithin: await actsFor(tx, viewer, cycle.unit, asked.on),
  };
}

/** Who may act on a plan: a role, in the subtree of the cycle's unit. */
export function cycleFaults(
  { isWithin }: Pick<CycleFacts, 'isWithin'>,
  viewer: Viewer,
  roles: readonly Role[],
): readonly PermissionFault[] {
  return [...roleFaults(viewer, roles), ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')])];
}

/** The version of the cycle that the client saw; null where it did not say. */
export function seenCycle({ cycle }: Pick<CycleFacts, 'cycle'>, expected: string | null): SeenVersion | null {
  if (expected === null) return null;
  return { row: { type: 'PlanningCycle', key: cycle.id }, expected, found: cycle.version };
}
