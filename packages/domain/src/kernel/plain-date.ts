import { brandAs } from './brand.js';
import type { Brand } from './brand.js';
import { bug, ok, refuse } from './result.js';
import type { ParseRefusal, Result } from './result.js';

/** A day of the Gregorian calendar, `YYYY-MM-DD`, years 0001 to 9999; text order is date order. */
export type PlainDate = Brand<'PlainDate'>;

export type DateRefusal = ParseRefusal<'DATE_MALFORMED' | 'DATE_NOT_IN_CALENDAR'>;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Says whether the year has a 29 February. */
function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts the days of a month; `month` runs from 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month - 1] ?? bug(`month ${month}`);
}

/** Says whether the three numbers name a day between 0001-01-01 and 9999-12-31. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Reads `count` decimal digits of `text` from `start`; -1 when one of them is not an ASCII digit. */
export function digitsAt(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    // NaN past the end of the text fails both comparisons and lands here too.
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** Reads `YYYY-MM-DD` and nothing else: no spaces, no time, no shorter year. */
export function parsePlainDate(text: string): Result<PlainDate, DateRefusal> {
  if (isPlainDate(text)) return ok(text);
  return refuse({ code: hasDateShape(text) ? 'DATE_NOT_IN_CALENDAR' : 'DATE_MALFORMED', text });
}

/** Says whether the value is a day written `YYYY-MM-DD` that exists in the calendar. */
export function isPlainDate(value: unknown): value is PlainDate {
  if (typeof value !== 'string' || !hasDateShape(value)) return false;
  return isCalendarDay(digitsAt(value, 0, 4), digitsAt(value, 5, 2), digitsAt(value, 8, 2));
}

/** Takes a date written in our own source code; a wrong one is a bug. Texts from outside go through `parsePlainDate`. */
export function plainDate(literal: string): PlainDate {
  return isPlainDate(literal) ? literal : bug(`"${literal}" is not a date`);
}

/** Writes a day that is known to be in the calendar; leaving the years 0001 to 9999 is a bug. */
export function plainDateOf(year: number, month: number, day: number): PlainDate {
  if (year < 1 || year > 9999) return bug(`year ${year} lies outside 0001 to 9999`);
  const yearText = year >= 1000 ? `${year}` : `${year}`.padStart(4, '0');
  return brandAs(`${yearText}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`);
}

/** Orders dates: negative when `left` is the earlier, 0 when they are the same day, positive when it is the later. */
export function compareDates(left: PlainDate, right: PlainDate): -1 | 0 | 1 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function hasDateShape(text: string): boolean {
  const isDashed = text.length === 10 && text.charCodeAt(4) === 45 && text.charCodeAt(7) === 45;
  return isDashed && digitsAt(text, 0, 4) >= 0 && digitsAt(text, 5, 2) >= 0 && digitsAt(text, 8, 2) >= 0;
}
