import type { Observation } from '../../rule/index.js';

/** The fewest and the most that a text allows, both included. */
export type Range = readonly [least: number, most: number];

/** Compares a count with a range; shows the range as `27–33`, or as one number where both ends are the same. */
export function withinRange([least, most]: Range, observed: number): Observation {
  const required = least === most ? least : `${least}–${most}`;
  return { isMet: least <= observed && observed <= most, observed, required };
}

/** Compares a count with the most that a text allows; shows the limit as `≤ 33`. */
export function withinLimit(most: number, observed: number): Observation {
  return { isMet: observed <= most, observed, required: `≤ ${most}` };
}
