import { compareDates, daysBetween, monthsBetween } from '../kernel/index.js';
import type { PartialDate, PlainDate } from '../kernel/index.js';
import type { Rulebook } from '../rule/index.js';
import { retirementOf } from './rules/retirement.js';
import type { Retirement } from './rules/retirement.js';
import type { Gender } from './vocabulary.js';

/** How far somebody is from retiring on a day. */
export interface TimeToRetirement {
  readonly retirement: Retirement;
  /** Whole months until the first day without work; below 0 once it is past by a month or more. */
  readonly months: number;
  /** The same in days: 1 on the last working day, 0 and below for who has retired. */
  readonly days: number;
  readonly isRetired: boolean;
}

/**
 * The time to the retirement of that person by the rules of a book. Of a birth known by year or month the rules take the
 * first day; null where nothing is known of it, or where the book names no age.
 */
export function timeToRetirement(
  person: { readonly birth: PartialDate | null; readonly gender: Gender },
  on: PlainDate,
  book: Rulebook,
): TimeToRetirement | null {
  const retirement = person.birth === null ? null : retirementOf(person.birth, person.gender, book);
  if (retirement === null) return null;
  return {
    retirement,
    months: monthsBetween(on, retirement.retiredFrom),
    days: daysBetween(on, retirement.retiredFrom),
    isRetired: compareDates(retirement.retiredFrom, on) <= 0,
  };
}
