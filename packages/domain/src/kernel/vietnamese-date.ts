import { isCalendarDay, plainDateOf } from './plain-date.js';
import type { DateRefusal, PlainDate } from './plain-date.js';
import { ok, refuse } from './result.js';
import type { Result } from './result.js';

const DAY_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/**
 * Reads the day-first forms of Vietnamese papers and files: `31-12-2015`, `22-4-2009`, `27/3/2012`, `11.07.2018`.
 * Spaces around the whole are ignored; both separators must be the same; a two-digit or missing year is refused,
 * because guessing the century or the year would invent a fact.
 */
export function parseVietnameseDate(text: string): Result<PlainDate, DateRefusal> {
  const match = DAY_FIRST.exec(text.trim());
  if (match === null) return refuse({ code: 'DATE_MALFORMED', text });
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (!isCalendarDay(year, month, day)) return refuse({ code: 'DATE_NOT_IN_CALENDAR', text });
  return ok(plainDateOf(year, month, day));
}
