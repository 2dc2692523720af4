import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './date-arithmetic.js';
import {
  gapsWithin,
  intersectPeriods,
  joinPeriods,
  mergePeriods,
  period,
  periodBetween,
  periodContains,
  periodsOverlap,
  periodsTouch,
  subtractPeriod,
  wholeMonths,
} from './period.js';
import type { Period } from './period.js';
import { plainDate } from './plain-date.js';

const START = plainDate('2015-01-01');
const day = (offset: number) => addDays(START, offset);
const span = (from: number, until: number | null) => period(day(from), until === null ? null : day(until));

// Sets of small day numbers are the model: a period is the days it contains.
const DAYS = Array.from({ length: 40 }, (_, offset) => offset);
const daysOf = (periods: readonly (Period | null)[]) =>
  DAYS.filter((offset) => periods.some((one) => one !== null && periodContains(one, day(offset))));
const anyPeriod = fc
  .tuple(fc.nat(30), fc.option(fc.integer({ min: 1, max: 9 })))
  .map(([from, length]) => span(from, length === null ? null : from + length));

describe('a period', () => {
  it('contains its first day and not the day on which it ends', () => {
    const term = period(plainDate('2015-06-01'), plainDate('2020-06-01'));
    const days = ['2015-05-31', '2015-06-01', '2020-05-31', '2020-06-01'];
    expect(days.map((text) => periodContains(term, plainDate(text)))).toEqual([false, true, true, false]);
  });

  it('without an end contains every later day', () => {
    expect(periodContains(period(START, null), plainDate('9999-12-31'))).toBe(true);
  });

  it('is never empty', () => {
    expect(periodBetween(START, START)).toEqual({
      ok: false,
      refusals: [{ code: 'PERIOD_EMPTY', from: START, until: START }],
    });
    expect(periodBetween(day(1), START).ok).toBe(false);
    expect(periodBetween(START, null).ok).toBe(true);
    expect(() => period(START, START)).toThrow('no day');
  });

  it('counts its whole months, and has none to count without an end', () => {
    expect(wholeMonths(period(plainDate('2015-03-31'), plainDate('2018-03-30')))).toBe(35);
    expect(wholeMonths(period(START, null))).toBeNull();
  });
});

describe('neighbouring periods', () => {
  it('touch without overlapping, and join into one', () => {
    const [left, right] = [span(0, 5), span(5, 9)];
    expect([periodsTouch(left, right), periodsTouch(right, left), periodsOverlap(left, right)]).toEqual([
      true,
      true,
      false,
    ]);
    expect(joinPeriods(left, right)).toEqual(span(0, 9));
    expect(intersectPeriods(left, right)).toBeNull();
  });

  it('do not join across a day between them', () => {
    expect(joinPeriods(span(0, 5), span(6, 9))).toBeNull();
  });

  it('without an end do not touch merely because neither ends', () => {
    expect(periodsTouch(span(0, null), span(9, null))).toBe(false);
  });
});

describe('periods as sets of days', () => {
  it('overlap exactly when they share a day, which is their intersection', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (left, right) => {
        const shared = daysOf([left]).filter((offset) => daysOf([right]).includes(offset));
        expect(periodsOverlap(left, right)).toBe(shared.length > 0);
        expect(daysOf([intersectPeriods(left, right)])).toEqual(shared);
      }),
    );
  });

  it('leave, when one is taken from the other, exactly the days that only the first has', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (whole, taken) => {
        const rest = daysOf([whole]).filter((offset) => !daysOf([taken]).includes(offset));
        expect(daysOf(subtractPeriod(whole, taken))).toEqual(rest);
      }),
    );
  });

  it('merge into the same days whatever their order, with a gap between any two', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 6 }), (periods) => {
        const merged = mergePeriods(periods);
        expect(daysOf(merged)).toEqual(daysOf(periods));
        expect(mergePeriods([...periods].reverse())).toEqual(merged);
        const pairs = merged.slice(1).map((next, index) => joinPeriods(merged[index] ?? next, next));
        expect(pairs.every((joined) => joined === null)).toBe(true);
      }),
    );
  });

  it('leave as gaps exactly the days of the whole that none covers', () => {
    fc.assert(
      fc.property(anyPeriod, fc.array(anyPeriod, { maxLength: 5 }), (whole, periods) => {
        const uncovered = daysOf([whole]).filter((offset) => !daysOf(periods).includes(offset));
        expect(daysOf(gapsWithin(whole, periods))).toEqual(uncovered);
      }),
    );
  });
});
