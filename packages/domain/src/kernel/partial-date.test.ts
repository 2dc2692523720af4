import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yearsBetween } from './date-arithmetic.js';
import {
  ageRangeOn,
  comparePartialDates,
  earliest,
  latest,
  parsePartialDate,
  partialDate,
  precisionOf,
} from './partial-date.js';
import { compareDates, plainDate } from './plain-date.js';

const fullDate = fc
  .record({
    year: fc.integer({ min: 1900, max: 2030 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day }) => plainDate(`${year}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`));
const partialOf = (date: string, length: number) => partialDate(date.slice(0, length));
const lengths = fc.constantFrom(4, 7, 10);

describe('what a file may know of a date', () => {
  it.each([
    ['1962', 'YEAR', '1962-01-01', '1962-12-31'],
    ['1962-07', 'MONTH', '1962-07-01', '1962-07-31'],
    ['1964-02', 'MONTH', '1964-02-01', '1964-02-29'],
    ['1962-07-15', 'DAY', '1962-07-15', '1962-07-15'],
  ])('%s is known to the %s: from %s to %s, both included', (text, precision, first, last) => {
    const date = partialDate(text);
    expect([precisionOf(date), earliest(date), latest(date)]).toEqual([precision, first, last]);
  });

  it.each(['', '62', '1962-7', '1962-13', '1962-00', '0000', '1962-02-30', '1962-07-', '07/1962'])(
    'refuses "%s"',
    (text) => {
      expect(parsePartialDate(text)).toEqual({ ok: false, refusals: [{ code: 'PARTIAL_DATE_MALFORMED', text }] });
    },
  );
});

describe('comparing partial dates', () => {
  it.each([
    ['1962', '1963', 'BEFORE'],
    ['1962-07', '1962-06-30', 'AFTER'],
    ['1962-07', '1962-08-01', 'BEFORE'],
    ['1962', '1962-07-15', 'UNKNOWN'],
    ['1962', '1962', 'UNKNOWN'],
    ['1962-07-15', '1962-07-15', 'SAME_DAY'],
  ])('%s against %s is %s', (left, right, order) => {
    expect(comparePartialDates(partialDate(left), partialDate(right))).toBe(order);
  });

  it('never contradicts the days that the partial dates stand for', () => {
    fc.assert(
      fc.property(fullDate, fullDate, lengths, lengths, (left, right, leftLength, rightLength) => {
        const order = comparePartialDates(partialOf(left, leftLength), partialOf(right, rightLength));
        const truth = { '-1': 'BEFORE', '0': 'SAME_DAY', '1': 'AFTER' }[`${compareDates(left, right)}`];
        expect([truth, 'UNKNOWN']).toContain(order);
      }),
    );
  });
});

describe('the age of someone whose birth is partly known', () => {
  it.each([
    ['1962', '2018-07-10', 55, 56],
    ['1962-07', '2018-07-10', 55, 56],
    ['1962-08', '2018-07-10', 55, 55],
    ['1962-07-10', '2018-07-10', 56, 56],
    ['2018', '2018-07-10', 0, 0],
  ])('born %s, on %s: %i to %i', (birth, on, youngest, oldest) => {
    expect(ageRangeOn(partialDate(birth), plainDate(on))).toEqual({ youngest, oldest });
  });

  it('is null before the birth', () => {
    expect(ageRangeOn(partialDate('2019'), plainDate('2018-12-31'))).toBeNull();
  });

  it('always holds the true age', () => {
    fc.assert(
      fc.property(fullDate, fullDate, lengths, (left, right, length) => {
        const [birth, on] = compareDates(left, right) <= 0 ? [left, right] : [right, left];
        const age = yearsBetween(birth, on);
        const range = ageRangeOn(partialOf(birth, length), on);
        expect(range).not.toBeNull();
        expect(range?.youngest).toBeLessThanOrEqual(age);
        expect(range?.oldest).toBeGreaterThanOrEqual(age);
      }),
    );
  });
});
