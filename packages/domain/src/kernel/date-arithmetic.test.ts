import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  firstOfMonth,
  firstOfNextMonth,
  lastOfMonth,
  monthsBetween,
  yearsBetween,
} from './date-arithmetic.js';
import { compareDates, isPlainDate, plainDate } from './plain-date.js';
import type { PlainDate } from './plain-date.js';

const clamp = { monthEnd: 'clamp' } as const;
const MS_PER_DAY = 86_400_000;
const LAST_DAY = Math.round(Date.parse('9999-12-31') / MS_PER_DAY);
const FIRST_DAY = Math.round(Date.parse('0001-01-01') / MS_PER_DAY);

function runtimeDate(epochDay: number): PlainDate {
  return plainDate(new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10));
}

const epochDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
// 1800 to 2200, so that months and years can be added without leaving the calendar.
const middleDate = fc.integer({ min: -62_000, max: 84_000 }).map(runtimeDate);

describe('moving by days', () => {
  it('agrees with the calendar of the runtime', () => {
    fc.assert(
      fc.property(epochDay, epochDay, (from, until) => {
        expect(addDays(runtimeDate(from), until - from)).toBe(runtimeDate(until));
        expect(daysBetween(runtimeDate(from), runtimeDate(until))).toBe(until - from);
      }),
    );
  });

  it('agrees with the runtime on every day around the leap days of a century turn and of a leap century', () => {
    for (const start of ['1899-12-20', '1999-12-20', '2023-12-20']) {
      const first = Math.round(Date.parse(start) / MS_PER_DAY);
      for (let day = 0; day < 450; day += 1) expect(addDays(plainDate(start), day)).toBe(runtimeDate(first + day));
    }
  });

  it('counts 67 days from 10 July to 15 September 2018', () => {
    expect(daysBetween(plainDate('2018-07-10'), plainDate('2018-09-15'))).toBe(67);
  });

  it('is a bug when it leaves the years 0001 to 9999 or when the days are not whole', () => {
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow('10000');
    expect(() => addDays(plainDate('0001-01-01'), -1)).toThrow('year 0');
    expect(() => addDays(plainDate('2018-07-10'), 0.5)).toThrow('0.5');
  });
});

describe('moving by months', () => {
  it.each([
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-01-31', 1, '2016-02-29'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2015-12-15', 1, '2016-01-15'],
    ['2016-01-15', -1, '2015-12-15'],
    ['2015-05-31', 36, '2018-05-31'],
  ])('%s plus %i months, clamped, is %s', (date, months, moved) => {
    expect(addMonths(plainDate(date), months, clamp)).toBe(moved);
  });

  it('refuses a month end that does not exist when told not to clamp', () => {
    const date = plainDate('2015-01-31');
    const options = { monthEnd: 'overflow-refused' } as const;
    expect(addMonths(date, 1, options)).toEqual({
      ok: false,
      refusals: [{ code: 'DAY_NOT_IN_MONTH', date, months: 1 }],
    });
    expect(addMonths(date, 2, options)).toEqual({ ok: true, value: '2015-03-31' });
    expect(addYears(plainDate('2016-02-29'), 1, options).ok).toBe(false);
  });

  it('always lands in the month meant, on an existing day', () => {
    fc.assert(
      fc.property(middleDate, fc.integer({ min: -1200, max: 1200 }), (date, months) => {
        const moved = addMonths(date, months, clamp);
        expect(isPlainDate(moved)).toBe(true);
        expect(firstOfMonth(moved)).toBe(addMonths(firstOfMonth(date), months, clamp));
      }),
    );
  });
});

describe('counting whole months', () => {
  it.each([
    ['2015-03-31', '2018-03-30', 35],
    ['2015-03-31', '2018-03-31', 36],
    ['2015-03-31', '2018-04-01', 36],
    ['2015-01-31', '2015-02-27', 0],
    ['2015-01-31', '2015-02-28', 1],
    ['2018-03-31', '2015-03-31', -36],
    ['2018-03-30', '2015-03-31', -35],
  ])('from %s to %s there are %i', (from, until, months) => {
    expect(monthsBetween(plainDate(from), plainDate(until))).toBe(months);
  });

  it('is the largest number of months that, added, does not pass the end', () => {
    fc.assert(
      fc.property(middleDate, middleDate, (left, right) => {
        const [from, until] = compareDates(left, right) <= 0 ? [left, right] : [right, left];
        const months = monthsBetween(from, until);
        expect(compareDates(addMonths(from, months, clamp), until)).toBeLessThanOrEqual(0);
        expect(compareDates(addMonths(from, months + 1, clamp), until)).toBe(1);
        expect(monthsBetween(until, from)).toBe(0 - months);
      }),
    );
  });

  it.each([
    ['1965-09-01', '2020-09-01', 60, 60],
    ['1963-03-01', '2020-09-01', 60, 30],
    ['1970-09-01', '2020-09-01', 55, 60],
    ['1968-03-01', '2020-09-01', 55, 30],
    ['1962-12-01', '2020-06-01', 60, 30],
  ])('leaves who is born %s, on %s and with a limit of %i years, %i months', (birth, on, limit, months) => {
    expect(monthsBetween(plainDate(on), addYears(plainDate(birth), limit, clamp))).toBe(months);
  });
});

describe('counting age', () => {
  it.each([
    ['1965-09-15', '2020-09-14', 54],
    ['1965-09-15', '2020-09-15', 55],
    ['1965-09-15', '2020-09-16', 55],
    ['1965-09-15', '1965-09-15', 0],
    ['1965-09-15', '1965-09-14', 0],
    ['1965-09-15', '1964-09-15', -1],
  ])('who is born %s is, on %s, %i years old', (birth, on, years) => {
    expect(yearsBetween(plainDate(birth), plainDate(on))).toBe(years);
  });

  it('completes a year on 28 February for who is born on the 29th, unless the year has a 29th', () => {
    const birth = plainDate('2000-02-29');
    expect(yearsBetween(birth, plainDate('2018-02-27'))).toBe(17);
    expect(yearsBetween(birth, plainDate('2018-02-28'))).toBe(18);
    expect(yearsBetween(birth, plainDate('2020-02-28'))).toBe(19);
    expect(yearsBetween(birth, plainDate('2020-02-29'))).toBe(20);
  });
});

describe('the edges of a month', () => {
  it('are its first day, its last day and the first day after it', () => {
    const date = plainDate('2016-02-10');
    expect([firstOfMonth(date), lastOfMonth(date), firstOfNextMonth(date)]).toEqual([
      '2016-02-01',
      '2016-02-29',
      '2016-03-01',
    ]);
    expect(firstOfNextMonth(plainDate('2015-12-31'))).toBe('2016-01-01');
  });

  it('leave no day between the last of a month and the first of the next', () => {
    fc.assert(
      fc.property(middleDate, (date) => {
        expect(addDays(lastOfMonth(date), 1)).toBe(firstOfNextMonth(date));
      }),
    );
  });
});
