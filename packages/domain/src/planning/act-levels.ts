import { assertNever, codesOf } from '../kernel/index.js';
import { MANAGEMENT_LEVELS } from '../organization/index.js';
import type { ManagementLevel } from '../organization/index.js';
import type { PlanSlot } from './planning.js';
import type { PlanAct } from './vocabulary.js';

/**
 * The management levels that may act on a plan with these slots, from the highest down. A plan is appraised, approved,
 * returned and noted by the levels that decide on its posts and bodies, each for its own; it is confirmed by a level above
 * one of them. The other acts are the planning unit's, whatever its level.
 */
export function actLevels(act: PlanAct, slots: readonly PlanSlot[]): readonly ManagementLevel[] {
  const levels = codesOf(MANAGEMENT_LEVELS);
  const deciding = levels.filter((level) => slots.some(({ target }) => target.managementLevel === level));
  switch (act) {
    case 'APPRAISE':
    case 'APPROVE':
    case 'RETURN':
    case 'NOTE':
      return deciding;
    case 'CONFIRM':
      return levels.slice(0, Math.max(...deciding.map((level) => levels.indexOf(level)), 0));
    case 'NOMINATE':
    case 'POLL':
    case 'SUBMIT':
    case 'REVIEW':
    case 'CLOSE':
      return levels;
    default:
      return assertNever(act);
  }
}
