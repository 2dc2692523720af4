import { addDays, addMonths, bug, compareDates, daysBetween, gapsWithin, mergePeriods } from '../kernel/index.js';
import { monthsBetween } from '../kernel/index.js';
import type { Period, PlainDate } from '../kernel/index.js';

/** A length of time as files write it: whole months, and the days that are left over. */
export interface CalendarSpan {
  readonly months: number;
  /** 0 to 30. */
  readonly days: number;
}

/** The length of time from one day to another that is not before it. */
export function spanBetween(from: PlainDate, until: PlainDate): CalendarSpan {
  if (compareDates(until, from) < 0) return bug(`${until} is before ${from}`);
  const months = monthsBetween(from, until);
  return { months, days: daysBetween(addMonths(from, months, { monthEnd: 'clamp' }), until) };
}

/** What several periods make together. */
export interface CountedTime {
  readonly span: CalendarSpan;
  /** The first day of the first period. */
  readonly from: PlainDate;
  /** The day counted to: the day asked about, or the end of the last period. */
  readonly until: PlainDate;
  /** Days between the periods, which do not count. */
  readonly interruptedDays: number;
}

/**
 * The time that periods cover before a day, each day once however many periods hold it. Days between them do not count:
 * the start is moved later by as many. Null where every period begins after the day.
 */
export function countedBefore(periods: readonly Period[], day: PlainDate): CountedTime | null {
  const begun = mergePeriods(periods).filter(({ from }) => compareDates(from, day) <= 0);
  const [first] = begun;
  const last = begun.at(-1);
  if (first === undefined || last === undefined) return null;
  const until = last.until === null || compareDates(last.until, day) > 0 ? day : last.until;
  const gaps = gapsWithin({ from: first.from, until }, begun);
  const interruptedDays = gaps.reduce((days, gap) => days + daysBetween(gap.from, gap.until ?? until), 0);
  return { span: spanBetween(addDays(first.from, interruptedDays), until), from: first.from, until, interruptedDays };
}
