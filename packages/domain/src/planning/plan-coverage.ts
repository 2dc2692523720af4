import { periodContains, type PlainDate } from '../kernel/index.js';
import type { PlanEntryState } from './vocabulary.js';

/** States in which an entry has left the plan. */
export const CLOSED_ENTRY_STATES = [
  'REMOVED',
  'WITHDRAWN',
  'EXPIRED',
  'CARRIED_OVER',
] as const satisfies readonly PlanEntryState[];

/** What decides whether an entry counts on a day. The state is the last one known, not the one of the day. */
export interface PlanEntryFacts {
  readonly state: PlanEntryState;
  readonly validFrom: PlainDate;
  /** First day on which the person is no longer planned; null while no end is known. */
  readonly validUntil: PlainDate | null;
}

/**
 * Says whether an entry is live on a day: within its period, first day included. An entry that has left the plan was
 * live until the end of its period; if that end is not recorded it is live on no day.
 */
export function isLiveOn(entry: PlanEntryFacts, day: PlainDate): boolean {
  const hasLeft = CLOSED_ENTRY_STATES.some((state) => state === entry.state);
  if (hasLeft && entry.validUntil === null) return false;
  return periodContains({ from: entry.validFrom, until: entry.validUntil }, day);
}

/** How many people a slot lacks for the number it needs at least; never below 0. */
export function planDeficit(requiredMin: number, planned: number): number {
  return Math.max(requiredMin - planned, 0);
}
