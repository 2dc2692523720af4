import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, ageRangeOn, partialDate, plainDate } from '../kernel/index.js';
import { ageOn } from './age.js';

const age = (birth: string | null, on: string) => ageOn(birth === null ? null : partialDate(birth), plainDate(on));

describe('the age of somebody born on 15 July 1980', () => {
  it.each([
    { on: '2020-07-14', months: 479, days: 29 },
    { on: '2020-07-15', months: 480, days: 0 },
    { on: '2020-07-16', months: 480, days: 1 },
    { on: '1980-07-15', months: 0, days: 0 },
  ])('is $months months and $days days on $on', ({ on, months, days }) => {
    expect(age('1980-07-15', on)).toEqual({ youngest: { months, days }, oldest: { months, days } });
  });

  it('is not told on the day before the birth', () => {
    expect(age('1980-07-15', '1980-07-14')).toBeNull();
  });
});

describe('the age of somebody of whom less is known', () => {
  it.each([
    { birth: '1980', on: '2020-07-15', youngest: { months: 474, days: 15 }, oldest: { months: 486, days: 14 } },
    { birth: '1980-07', on: '2020-07-15', youngest: { months: 479, days: 15 }, oldest: { months: 480, days: 14 } },
    { birth: '1980', on: '1980-06-01', youngest: { months: 0, days: 0 }, oldest: { months: 5, days: 0 } },
  ])('born in $birth lies between two bounds on $on', ({ birth, on, youngest, oldest }) => {
    expect(age(birth, on)).toEqual({ youngest, oldest });
  });

  it('is not known where nothing is known of the birth', () => {
    expect(age(null, '2020-07-15')).toBeNull();
  });
});

it('agrees with the age in whole years, on every day', () => {
  const births = fc.constantFrom('1980', '1980-02', '1980-02-29', '1979-12-31', '1981-01-31').map(partialDate);
  fc.assert(
    fc.property(births, fc.integer({ min: -400, max: 20_000 }), (birth, days) => {
      const on = addDays(plainDate('1980-01-01'), days);
      const found = ageOn(birth, on);
      const years = ageRangeOn(birth, on);
      expect(found === null).toBe(years === null);
      if (found === null || years === null) return;
      expect(Math.floor(found.youngest.months / 12)).toBe(years.youngest);
      expect(Math.floor(found.oldest.months / 12)).toBe(years.oldest);
    }),
  );
});
