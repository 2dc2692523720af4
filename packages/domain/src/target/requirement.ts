import { addDays, ceilOf, compareDates, daysBetween } from '../kernel/index.js';
import type { PlainDate, Ratio } from '../kernel/index.js';
import type { Direction } from './vocabulary.js';

/** What a target demands: a count, or a share of a population. */
export interface Demand {
  /** 270/1 for a count, 95/100 for a share; null where the source names a target without its value. */
  readonly value: Ratio | null;
  readonly isShare: boolean;
  /** Null where unknown, and for a count. */
  readonly population: number | null;
  readonly direction: Direction;
}

/**
 * The whole number that meets the target: 95 % of 67 organisations is 64. Null where value or population is unknown, and
 * where lower is better: such a target sets a cap and demands nothing.
 */
export function requiredCount({ value, isShare, population, direction }: Demand): number | null {
  if (value === null || direction === 'LOWER_IS_BETTER') return null;
  if (!isShare) return ceilOf(value, 1);
  return population === null ? null : ceilOf(value, population);
}

/**
 * How many of the population may miss before a share is lost: 3 of 67 under 95 %. Null for a count and wherever
 * `requiredCount` is; negative when even the whole population would not be enough.
 */
export function mayMiss(demand: Demand): number | null {
  const required = requiredCount(demand);
  return required === null || !demand.isShare || demand.population === null ? null : demand.population - required;
}

/** The days by which a target must be met. */
export interface Deadline {
  /** First day after the period of the target. */
  readonly periodUntil: PlainDate;
  /** An earlier day by which it must be met; null where there is none. */
  readonly dueOn: PlainDate | null;
}

/** The days from `on` to the last day on which the target can be met: 0 on that day, negative afterwards. */
export function daysLeft({ periodUntil, dueOn }: Deadline, on: PlainDate): number {
  const last = addDays(periodUntil, -1);
  return daysBetween(on, dueOn !== null && compareDates(dueOn, last) < 0 ? dueOn : last);
}
