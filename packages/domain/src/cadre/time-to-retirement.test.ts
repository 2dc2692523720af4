import { describe, expect, it } from 'vitest';
import { partialDate, plainDate } from '../kernel/index.js';
import { rulebookOf } from '../rule/index.js';
import { CADRE_RULES } from './rules/rules.js';
import { timeToRetirement } from './time-to-retirement.js';

const book = rulebookOf(CADRE_RULES);
const time = (birth: string | null, on: string) =>
  timeToRetirement({ birth: birth === null ? null : partialDate(birth), gender: 'MALE' }, plainDate(on), book);

describe('the time to the retirement of a man born on 10 December 1962, who retires at the end of September 2023', () => {
  it.each([
    { on: '2022-10-01', months: 12, days: 365, isRetired: false },
    { on: '2023-08-31', months: 1, days: 31, isRetired: false },
    { on: '2023-09-29', months: 0, days: 2, isRetired: false },
    { on: '2023-09-30', months: 0, days: 1, isRetired: false },
    { on: '2023-10-01', months: 0, days: 0, isRetired: true },
    { on: '2023-11-01', months: -1, days: -31, isRetired: true },
  ])('is $months months, $days days, on $on', ({ on, months, days, isRetired }) => {
    expect(time('1962-12-10', on)).toMatchObject({
      months,
      days,
      isRetired,
      retirement: { retiredFrom: '2023-10-01' },
    });
  });
});

it('counts from the first day that a year or a month of birth allows, and says which', () => {
  expect(time('1962', '2020-01-01')?.retirement.countedFrom).toBe('1962-01-01');
  expect(time('1962-12', '2020-01-01')?.retirement.countedFrom).toBe('1962-12-01');
});

it('is not known where nothing is known of the birth', () => {
  expect(time(null, '2020-01-01')).toBeNull();
});
