import { meetsShare } from '../../rule/index.js';
import type { Observation } from '../../rule/index.js';

/** A part counted within a whole, and how the facts are called that say both. */
export interface CountedShare {
  readonly part: number;
  readonly whole: number;
  readonly facts: readonly string[];
}

/**
 * Compares a counted share with the one demanded, in whole numbers. Counts that contradict each other, a part above its
 * whole or a whole of nobody, settle nothing.
 */
export function shareObservation(required: string, { part, whole, facts }: CountedShare): Observation {
  if (part < 0 || whole < 1 || part > whole) return { undecided: facts };
  return { isMet: meetsShare(required, part, whole), observed: `${part}/${whole}`, required };
}
