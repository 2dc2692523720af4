import { ageRangeOn } from '../kernel/index.js';
import type { PartialDate, PlainDate } from '../kernel/index.js';

/** Ages in whole years: from the first until before the second; the last band is open. */
export const AGE_BANDS = [
  { from: 0, until: 30 },
  { from: 30, until: 35 },
  { from: 35, until: 40 },
  { from: 40, until: 45 },
  { from: 45, until: 50 },
  { from: 50, until: 55 },
  { from: 55, until: null },
] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** A question on ages: from a year until before another. */
export interface AgeWindow {
  readonly from: number;
  readonly until: number | null;
}

/**
 * Says whether somebody born then is within a window of ages on a day. Null where the day of birth is not known well
 * enough to tell, also where the birth lies after the day.
 */
export function isWithinAges(birth: PartialDate | null, { from, until }: AgeWindow, on: PlainDate): boolean | null {
  const ages = birth === null ? null : ageRangeOn(birth, on);
  if (ages === null) return null;
  const isIn = (age: number) => from <= age && (until === null || age < until);
  if (isIn(ages.youngest) && isIn(ages.oldest)) return true;
  const isBelow = ages.oldest < from;
  const isAbove = until !== null && until <= ages.youngest;
  return isBelow || isAbove ? false : null;
}
