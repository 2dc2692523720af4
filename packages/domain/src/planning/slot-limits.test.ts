import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { bodyOf, book, on, postOf } from './plan.test.data.js';
import { judgeNumbers, limitsOf } from './slot-limits.js';

const deputy = postOf('deputy', { establishment: 3, scope: { level: 'DISTRICT', postClass: 'DEPUTY' } });

describe('how many people a leadership post needs and may have', () => {
  it.each([
    ['2008-10-20', 0, null, null],
    ['2008-10-21', 2, 3, 'PL-020'],
    ['2012-11-04', 2, 3, 'PL-020'],
    ['2012-11-05', 2, 4, 'PL-021'],
    ['2021-12-26', 2, 4, 'PL-021'],
    ['2021-12-27', 0, 3, 'PL-023'],
    ['2021-12-28', 0, 3, 'PL-023'],
    ['2025-10-07', 0, 3, 'PL-023'],
    ['2025-10-08', 0, 3, 'PL-024'],
  ])('is on %s from %s to %s by %s', (day, least, most, rule) => {
    expect(limitsOf(postOf('head'), 'BUILD', on(day))).toMatchObject({ least, most, rule });
  });

  it.each([
    ['2012-11-04', 2, 3, 'PL-020', null],
    ['2012-11-05', 5, 12, 'PL-022', '3/2 × 3 = 9/2, 4/1 × 3 = 12/1'],
    ['2021-12-26', 5, 12, 'PL-022', '3/2 × 3 = 9/2, 4/1 × 3 = 12/1'],
    ['2021-12-27', 0, 3, 'PL-023', null],
  ])('is on %s for three deputies from %s to %s by %s', (day, least, most, rule, working) => {
    expect(limitsOf(deputy, 'BUILD', on(day))).toMatchObject({ least, most, rule, working });
  });

  it('is not told for a post of which nobody knows whether it is a deputy post, where that decides', () => {
    const post = postOf('?', { scope: { level: 'DISTRICT' } });
    expect(limitsOf(post, 'BUILD', on('2015-01-01'))).toMatchObject({ least: 0, most: null, rule: null });
    expect(judgeNumbers(post, 3, on('2015-01-01'))).toMatchObject({ outcome: 'UNKNOWN', factsMissing: ['postClass'] });
  });

  it('is not limited in an orientation', () => {
    expect(limitsOf(postOf('head'), 'ORIENT', on('2023-01-01'))).toMatchObject({ least: 0, most: null, rule: null });
  });
});

describe('how many people a committee of 39 needs and may have', () => {
  it.each([
    ['2021-12-26', 59, 78, 'PL-025', false, '3/2 × 39 = 117/2, 2/1 × 39 = 78/1'],
    ['2021-12-27', 39, 58, 'PL-026', true, '1/1 × 39 = 39/1, 3/2 × 39 = 117/2'],
    ['2025-10-07', 39, 58, 'PL-026', true, '1/1 × 39 = 39/1, 3/2 × 39 = 117/2'],
    ['2025-10-08', 0, null, null, false, null],
  ])('is on %s from %s to %s by %s; binding: %s', (day, least, most, rule, isBinding, working) => {
    expect(limitsOf(bodyOf(), 'BUILD', on(day))).toEqual({ least, most, rule, isBinding, working });
  });

  it('is not said for bodies that the rule does not name', () => {
    const cell = bodyOf({ bodyKind: 'CELL_COMMITTEE' });
    expect(limitsOf(cell, 'BUILD', on('2023-01-01'))).toMatchObject({ least: 0, most: null, rule: null });
    expect(judgeNumbers(cell, 100, on('2023-01-01')).checks).toEqual([]);
  });

  it('agrees with the check of the rule, for every number of seats and of people', () => {
    const days = ['2010-01-01', '2015-01-01', '2023-01-01', '2025-12-01'].map(plainDate);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(200), fc.constantFrom(...days), (seats, planned, asOf) => {
        const target = bodyOf({ seats });
        const { least, most, rule } = limitsOf(target, 'BUILD', { book, asOf });
        const [check] = judgeNumbers(target, planned, { book, asOf }).checks;
        const isWithin = least <= planned && (most === null || planned <= most);
        expect(check?.outcome ?? null).toBe(rule === null ? null : isWithin ? 'MET' : 'NOT_MET');
      }),
    );
  });
});
