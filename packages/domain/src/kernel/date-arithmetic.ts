import { compareDates, daysInMonth, digitsAt, plainDateOf } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { bug, ok, refuse } from './result.js';
import type { Result } from './result.js';

/** Why a date could not be moved by months: the target month is too short and the caller did not allow clamping. */
export interface DayNotInMonth {
  readonly code: 'DAY_NOT_IN_MONTH';
  readonly date: PlainDate;
  readonly months: number;
}

/** What happens when the target month is too short: take its last day, or refuse. */
export type MonthEnd = 'clamp' | 'overflow-refused';

/** Moves a date by whole days, forwards or backwards. Leaving the years 0001 to 9999 is a bug. */
export function addDays(date: PlainDate, days: number): PlainDate {
  if (!Number.isSafeInteger(days)) return bug(`${days} days is not a whole number`);
  const day = dayOf(date) + days;
  // Most moves stay inside the month; the calendar need not be unrolled for them.
  if (day >= 1 && day <= 28) return plainDateOf(yearOf(date), monthOf(date), day);
  return dateOfEpochDay(epochDayOf(date) + days);
}

/**
 * Moves a date by whole months, forwards or backwards, keeping the day of the month.
 * `clamp` takes the last day of a shorter target month (31 January + 1 month = 28 or 29 February), which is how
 * article 148 of the Civil Code (91/2015/QH13) ends a period counted in months; `overflow-refused` answers with a
 * refusal instead. Leaving the years 0001 to 9999 is a bug.
 */
export function addMonths(date: PlainDate, months: number, options: { readonly monthEnd: 'clamp' }): PlainDate;
export function addMonths(
  date: PlainDate,
  months: number,
  options: { readonly monthEnd: 'overflow-refused' },
): Result<PlainDate, DayNotInMonth>;
export function addMonths(
  date: PlainDate,
  months: number,
  options: { readonly monthEnd: MonthEnd },
): PlainDate | Result<PlainDate, DayNotInMonth> {
  if (!Number.isSafeInteger(months)) return bug(`${months} months is not a whole number`);
  const monthIndex = yearOf(date) * 12 + (monthOf(date) - 1) + months;
  const year = Math.floor(monthIndex / 12);
  const month = monthIndex - year * 12 + 1;
  const length = daysInMonth(year, month);
  const day = dayOf(date);
  if (options.monthEnd === 'clamp') return plainDateOf(year, month, Math.min(day, length));
  return day > length ? refuse({ code: 'DAY_NOT_IN_MONTH', date, months }) : ok(plainDateOf(year, month, day));
}

/** Moves a date by whole years; only 29 February can meet a shorter month, and `monthEnd` says what happens to it. */
export function addYears(date: PlainDate, years: number, options: { readonly monthEnd: 'clamp' }): PlainDate;
export function addYears(
  date: PlainDate,
  years: number,
  options: { readonly monthEnd: 'overflow-refused' },
): Result<PlainDate, DayNotInMonth>;
export function addYears(
  date: PlainDate,
  years: number,
  options: { readonly monthEnd: MonthEnd },
): PlainDate | Result<PlainDate, DayNotInMonth> {
  if (options.monthEnd === 'clamp') return addMonths(date, years * 12, { monthEnd: 'clamp' });
  return addMonths(date, years * 12, { monthEnd: 'overflow-refused' });
}

/** Counts the days from `from` to `until`: 0 on the same day, negative when `until` is the earlier. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return epochDayOf(until) - epochDayOf(from);
}

/**
 * Counts the whole months from `from` to `until`, the largest n for which `from` plus n months, clamped at the month
 * end, is not after `until`. From 31 January to 28 February of a common year is one month.
 * When `until` is the earlier the answer is that of the swapped dates with a minus sign.
 */
export function monthsBetween(from: PlainDate, until: PlainDate): number {
  if (compareDates(until, from) < 0) return 0 - monthsBetween(until, from);
  const [year, month] = [yearOf(until), monthOf(until)];
  const months = (year - yearOf(from)) * 12 + month - monthOf(from);
  const reached = Math.min(dayOf(from), daysInMonth(year, month));
  return dayOf(until) >= reached ? months : months - 1;
}

/**
 * Counts the whole years from `from` to `until`; with a birth date as `from` it is the age to the day.
 * Who was born on 29 February completes a year on 28 February when the year has no 29th: ages that open a right at
 * the end of the month of birth would otherwise fall into March. Negative when `until` is the earlier.
 */
export function yearsBetween(from: PlainDate, until: PlainDate): number {
  const years = Math.trunc(monthsBetween(from, until) / 12);
  // -0 would differ from 0 under Object.is.
  return years === 0 ? 0 : years;
}

/** The first day of the month that the date lies in. */
export function firstOfMonth(date: PlainDate): PlainDate {
  return plainDateOf(yearOf(date), monthOf(date), 1);
}

/** The first day of the month after the one that the date lies in. */
export function firstOfNextMonth(date: PlainDate): PlainDate {
  const month = monthOf(date);
  return month === 12 ? plainDateOf(yearOf(date) + 1, 1, 1) : plainDateOf(yearOf(date), month + 1, 1);
}

/** The last day of the month that the date lies in. */
export function lastOfMonth(date: PlainDate): PlainDate {
  const [year, month] = [yearOf(date), monthOf(date)];
  return plainDateOf(year, month, daysInMonth(year, month));
}

/** The year of the date, 1 to 9999. */
export function yearOf(date: PlainDate): number {
  return digitsAt(date, 0, 4);
}

/** The month of the date, 1 to 12. */
export function monthOf(date: PlainDate): number {
  return digitsAt(date, 5, 2);
}

/** The day of the month, 1 to 31. */
export function dayOf(date: PlainDate): number {
  return digitsAt(date, 8, 2);
}

// Days since 1970-01-01 and back, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in
// March, so the leap day is the last day of its year, and 400 years are one era of 146,097 days.
const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_1970 = 719_468;

function epochDayOf(date: PlainDate): number {
  const month = monthOf(date);
  const year = month <= 2 ? yearOf(date) - 1 : yearOf(date);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

function dateOfEpochDay(epochDay: number): PlainDate {
  const shifted = epochDay + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  return plainDateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}
