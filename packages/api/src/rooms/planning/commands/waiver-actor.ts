import type { PlainDate } from '@cadre/domain/kernel';
import { permissionFault, roleFaults, type Acting, type PermissionFault } from '../../../platform/writing/index.js';
import { actsFor } from '../../organization/index.js';

/** Whether all units stand in the subtree of the actor's. */
export async function actsForAll({ tx, viewer }: Acting, units: readonly string[], on: PlainDate): Promise<boolean> {
  for (const unit of units) {
    if (!(await actsFor(tx, viewer, unit, on))) return false;
  }
  return true;
}

/** Who may give and take leave from a rule: who approves, in the subtree of the units that it is about. */
export function waiverFaults(
  { isWithin }: { readonly isWithin: boolean },
  { viewer }: Acting,
): readonly PermissionFault[] {
  return [...roleFaults(viewer, ['APPROVER']), ...(isWithin ? [] : [permissionFault('OUTSIDE_SUBTREE')])];
}
