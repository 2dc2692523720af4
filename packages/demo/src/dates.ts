import { addDays, addMonths, plainDate, type PlainDate } from '@cadre/domain/kernel';

/** First day that the data covers. */
export const FIRST_DAY = plainDate('2000-01-01');

/** The day that the demo shows: its facts end here. */
export const demoDay = plainDate('2024-12-31');

/** The day `months` later (earlier when negative), clamped at the month end. */
export function monthsAfter(date: PlainDate, months: number): PlainDate {
  return addMonths(date, months, { monthEnd: 'clamp' });
}

/** The earlier of two days; a missing day lies after every other. */
export function earlierOf(left: PlainDate, right: PlainDate | null): PlainDate {
  return right !== null && right < left ? right : left;
}

/** The later of two days. */
export function laterOf(left: PlainDate, right: PlainDate): PlainDate {
  return right > left ? right : left;
}

/** Whether a half-open period with an open end contains the day. */
export function covers(period: { readonly from: PlainDate; readonly until: PlainDate | null }, on: PlainDate): boolean {
  return period.from <= on && (period.until === null || on < period.until);
}

/** The end of a period as known on the demo day: an end after that day is not known yet. */
export function knownEnd(until: PlainDate | null): PlainDate | null {
  return until !== null && until <= demoDay ? until : null;
}

const stamps = new Map<PlainDate, string>();

/** When a fact of that day entered the database: three to seven days later, at nine in the morning in Việt Nam. */
export function recordedAfter(date: PlainDate): string {
  const known = stamps.get(date);
  if (known !== undefined) return known;
  const stamp = `${addDays(date, 3 + (date.charCodeAt(9) % 5))}T02:00:00.000Z`;
  stamps.set(date, stamp);
  return stamp;
}

/** A day within a year: 1 January plus whole days. */
export function dayInYear(year: number, days: number): PlainDate {
  return addDays(plainDate(`${year}-01-01`), days);
}
