import { monthsBetween } from './date-arithmetic.js';
import { compareDates } from './plain-date.js';
import type { PlainDate } from './plain-date.js';
import { bug, ok, refuse } from './result.js';
import type { Result } from './result.js';

/** A half-open stretch of days: `from` included, `until` excluded; `until` null means without end. Never empty. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
}

export interface PeriodRefusal {
  readonly code: 'PERIOD_EMPTY';
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Builds a period from dates that came from outside; one that would hold no day is refused. */
export function periodBetween(from: PlainDate, until: PlainDate | null): Result<Period, PeriodRefusal> {
  if (until !== null && compareDates(from, until) >= 0) return refuse({ code: 'PERIOD_EMPTY', from, until });
  return ok({ from, until });
}

/** Builds a period that our own code knows to hold at least one day; an empty one is a bug. */
export function period(from: PlainDate, until: PlainDate | null): Period {
  return stretch(from, until) ?? bug(`the period from ${from} until ${until} holds no day`);
}

/** Says whether the day lies in the period. */
export function periodContains(period: Period, date: PlainDate): boolean {
  return period.from <= date && isBeforeEnd(date, period.until);
}

/** Says whether the periods share at least one day. */
export function periodsOverlap(left: Period, right: Period): boolean {
  return isBeforeEnd(left.from, right.until) && isBeforeEnd(right.from, left.until);
}

/** Says whether one period begins on the day on which the other ends: no shared day, no day between. */
export function periodsTouch(left: Period, right: Period): boolean {
  return left.until === right.from || right.until === left.from;
}

/** The days that lie in both periods; null when there are none. */
export function intersectPeriods(left: Period, right: Period): Period | null {
  return stretch(laterOf(left.from, right.from), earlierEnd(left.until, right.until));
}

/** The one period that both make together; null when days lie between them. */
export function joinPeriods(left: Period, right: Period): Period | null {
  if (!periodsOverlap(left, right) && !periodsTouch(left, right)) return null;
  return { from: left.from < right.from ? left.from : right.from, until: laterEnd(left.until, right.until) };
}

/** What remains of a period when another is taken away: no, one or two periods, in order. */
export function subtractPeriod(whole: Period, taken: Period): readonly Period[] {
  if (!periodsOverlap(whole, taken)) return [whole];
  const before = stretch(whole.from, taken.from);
  const after = taken.until === null ? null : stretch(taken.until, whole.until);
  return [before, after].filter((part) => part !== null);
}

/** Joins all periods that overlap or touch; the answer is in order, its periods neither overlap nor touch. */
export function mergePeriods(periods: readonly Period[]): readonly Period[] {
  const merged: Period[] = [];
  for (const next of [...periods].sort((left, right) => compareDates(left.from, right.from))) {
    const last = merged.at(-1);
    const joined = last === undefined ? null : joinPeriods(last, next);
    if (joined === null) merged.push(next);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

/** The parts of `whole` that none of the periods covers, in order; empty when all of it is covered. */
export function gapsWithin(whole: Period, periods: readonly Period[]): readonly Period[] {
  const gaps: Period[] = [];
  let open: Period | null = whole;
  for (const covered of mergePeriods(periods)) {
    if (open === null || !isBeforeEnd(covered.from, open.until)) break;
    const gap = stretch(open.from, covered.from);
    if (gap !== null) gaps.push(gap);
    open = covered.until === null ? null : stretch(laterOf(open.from, covered.until), open.until);
  }
  return open === null ? gaps : [...gaps, open];
}

/** The whole months of the period, counted as `monthsBetween` counts; null when it has no end. */
export function wholeMonths(period: Period): number | null {
  return period.until === null ? null : monthsBetween(period.from, period.until);
}

function stretch(from: PlainDate, until: PlainDate | null): Period | null {
  return isBeforeEnd(from, until) ? { from, until } : null;
}

function isBeforeEnd(date: PlainDate, until: PlainDate | null): boolean {
  return until === null || date < until;
}

function laterOf(left: PlainDate, right: PlainDate): PlainDate {
  return left < right ? right : left;
}

function earlierEnd(left: PlainDate | null, right: PlainDate | null): PlainDate | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

function laterEnd(left: PlainDate | null, right: PlainDate | null): PlainDate | null {
  return left === null || right === null ? null : laterOf(left, right);
}
