import type { Role, Viewer } from '../viewer.js';
import { PERMISSION_FAULTS, type PermissionFault, type PermissionFaultCode } from './outcome.js';

/** A reason why the actor may not act, and what would do. */
export function permissionFault(code: PermissionFaultCode, needed: readonly string[] = []): PermissionFault {
  const { vi, en } = PERMISSION_FAULTS[code];
  const list = needed.length === 0 ? '' : `: ${needed.join(', ')}`;
  return { code, message: { vi: `${vi}${list}.`, en: `${en}${list}.` }, needed };
}

/** Refuses an actor who has none of the roles. */
export function roleFaults({ roles }: Viewer, needed: readonly Role[]): readonly PermissionFault[] {
  return needed.some((role) => roles.includes(role)) ? [] : [permissionFault('ROLE_MISSING', needed)];
}
