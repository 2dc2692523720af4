import { compareDates, earliest, latest } from '../kernel/index.js';
import type { PartialDate, PlainDate } from '../kernel/index.js';
import { spanBetween } from './calendar-span.js';
import type { CalendarSpan } from './calendar-span.js';

/** The lowest and the highest age that a birth date allows; equal where the day is known. */
export interface Age {
  readonly youngest: CalendarSpan;
  readonly oldest: CalendarSpan;
}

/**
 * The age on a day, to the day. Null where nothing is known of the birth, or where it certainly lies ahead; where it may
 * lie ahead, `youngest` is 0.
 */
export function ageOn(birth: PartialDate | null, on: PlainDate): Age | null {
  if (birth === null || compareDates(earliest(birth), on) > 0) return null;
  const last = latest(birth);
  return {
    youngest: compareDates(last, on) > 0 ? { months: 0, days: 0 } : spanBetween(last, on),
    oldest: spanBetween(earliest(birth), on),
  };
}
