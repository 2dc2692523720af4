import { brandAs } from './brand.js';
import type { Brand } from './brand.js';
import { lastOfMonth, yearsBetween } from './date-arithmetic.js';
import { compareDates, isPlainDate } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { bug, ok, refuse } from './result.js';
import type { ParseRefusal, Result } from './result.js';

/** A day of which files may know only the year or the month: `1962`, `1962-07` or `1962-07-15`. */
export type PartialDate = PlainDate | Brand<'PartialDate'>;

/** How much of a partial date is known. */
export type DatePrecision = 'YEAR' | 'MONTH' | 'DAY';

export type PartialDateRefusal = ParseRefusal<'PARTIAL_DATE_MALFORMED'>;

/** What is known about the order of two partial dates; `UNKNOWN` means that the missing parts decide. */
export type PartialOrder = 'BEFORE' | 'AFTER' | 'SAME_DAY' | 'UNKNOWN';

/** Whole years of age, both bounds possible; equal when the age is certain. */
export interface AgeRange {
  readonly youngest: number;
  readonly oldest: number;
}

/** Says whether the value is a year, a month or a day in the forms of `PartialDate`, years 0001 to 9999. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string') return false;
  if (value.length === 4) return isPlainDate(`${value}-01-01`);
  return value.length === 7 ? isPlainDate(`${value}-01`) : isPlainDate(value);
}

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` strictly. */
export function parsePartialDate(text: string): Result<PartialDate, PartialDateRefusal> {
  return isPartialDate(text) ? ok(text) : refuse({ code: 'PARTIAL_DATE_MALFORMED', text });
}

/** Takes a partial date written in our own source code; a wrong one is a bug. */
export function partialDate(literal: string): PartialDate {
  return isPartialDate(literal) ? literal : bug(`"${literal}" is not a partial date`);
}

/** Says how much of the date is known. */
export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length === 4) return 'YEAR';
  return date.length === 7 ? 'MONTH' : 'DAY';
}

/** The first day that the date can mean. */
export function earliest(date: PartialDate): PlainDate {
  const precision = precisionOf(date);
  if (precision === 'YEAR') return brandAs(`${date}-01-01`);
  return brandAs(precision === 'MONTH' ? `${date}-01` : date);
}

/** The last day that the date can mean, itself included. */
export function latest(date: PartialDate): PlainDate {
  const precision = precisionOf(date);
  if (precision === 'YEAR') return brandAs(`${date}-12-31`);
  return precision === 'MONTH' ? lastOfMonth(brandAs(`${date}-01`)) : brandAs(date);
}

/**
 * Says what is certain about the order of two dates. `1962` against `1962-07` is `UNKNOWN`, also `1962` against itself:
 * two people born in 1962 need not share a birthday.
 */
export function comparePartialDates(left: PartialDate, right: PartialDate): PartialOrder {
  if (compareDates(latest(left), earliest(right)) < 0) return 'BEFORE';
  if (compareDates(earliest(left), latest(right)) > 0) return 'AFTER';
  return left === right && precisionOf(left) === 'DAY' ? 'SAME_DAY' : 'UNKNOWN';
}

/**
 * The ages in whole years that someone born on `birth` can have on a day.
 * Null when the birth is certainly after that day; where it may be, `youngest` is 0.
 */
export function ageRangeOn(birth: PartialDate, on: PlainDate): AgeRange | null {
  if (compareDates(earliest(birth), on) > 0) return null;
  const youngest = compareDates(latest(birth), on) > 0 ? 0 : yearsBetween(latest(birth), on);
  return { youngest, oldest: yearsBetween(earliest(birth), on) };
}
