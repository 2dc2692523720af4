import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, daysInMonth, isPlainDate, parsePlainDate, plainDate, plainDateOf } from './plain-date.js';

describe('reading a date strictly', () => {
  it.each(['0001-01-01', '2000-02-29', '2024-02-29', '2015-12-31', '9999-12-31'])('accepts %s', (text) => {
    expect(parsePlainDate(text)).toEqual({ ok: true, value: text });
  });

  it.each(['2015-02-31', '2015-02-29', '1900-02-29', '2015-13-01', '2015-00-10', '2015-04-00', '0000-01-01'])(
    'refuses %s, which is not in the calendar',
    (text) => {
      expect(parsePlainDate(text)).toEqual({ ok: false, refusals: [{ code: 'DATE_NOT_IN_CALENDAR', text }] });
    },
  );

  it.each(['', '2015', '2015-2-3', '31-02-2015', '2015/02/03', ' 2015-02-03', '2015-02-03T00:00', '２０15-02-03'])(
    'refuses "%s", which has another shape',
    (text) => {
      expect(parsePlainDate(text)).toEqual({ ok: false, refusals: [{ code: 'DATE_MALFORMED', text }] });
    },
  );

  it('agrees with the calendar of the runtime on every day, month and year number', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(13), fc.nat(32), (year, month, day) => {
        const text = [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const exists = year > 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isPlainDate(text)).toBe(exists);
      }),
    );
  });

  it('says no to what is not a text', () => {
    expect([null, 20150203, new Date(0)].some(isPlainDate)).toBe(false);
  });
});

describe('a date in our own source code', () => {
  it('is a bug when it does not exist', () => {
    expect(() => plainDate('2015-02-31')).toThrow('2015-02-31');
  });

  it('keeps four digits of the year', () => {
    expect(plainDateOf(33, 4, 3)).toBe('0033-04-03');
    expect(() => plainDateOf(10_000, 1, 1)).toThrow('10000');
  });
});

describe('the calendar', () => {
  it('gives February 29 days in leap years only', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it('orders days before, on and after', () => {
    const day = plainDate('2018-07-10');
    expect(compareDates(plainDate('2018-07-09'), day)).toBe(-1);
    expect(compareDates(day, day)).toBe(0);
    expect(compareDates(plainDate('2018-07-11'), day)).toBe(1);
  });
});
