import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideRounded } from './rounding.js';
import type { RoundingMode } from './rounding.js';

// Quotients by 10: 25 is 2.5, and so on.
const VALUES = [55n, 25n, 16n, 11n, 10n, -10n, -11n, -16n, -25n, -55n];

describe('rounding to a whole number', () => {
  it.each<[RoundingMode, number[]]>([
    ['UP', [6, 3, 2, 2, 1, -1, -2, -2, -3, -6]],
    ['DOWN', [5, 2, 1, 1, 1, -1, -1, -1, -2, -5]],
    ['CEILING', [6, 3, 2, 2, 1, -1, -1, -1, -2, -5]],
    ['FLOOR', [5, 2, 1, 1, 1, -1, -2, -2, -3, -6]],
    ['HALF_UP', [6, 3, 2, 1, 1, -1, -1, -2, -3, -6]],
    ['HALF_EVEN', [6, 2, 2, 1, 1, -1, -1, -2, -2, -6]],
  ])('%s takes 5.5, 2.5, 1.6, 1.1, 1.0 and their negatives to %j', (rounding, rounded) => {
    expect(VALUES.map((value) => Number(divideRounded(value, 10n, rounding)))).toEqual(rounded);
  });

  it('is never a whole unit away, and brackets the value between floor and ceiling', () => {
    const modes = fc.constantFrom<RoundingMode>('HALF_UP', 'HALF_EVEN', 'DOWN', 'UP', 'FLOOR', 'CEILING');
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), modes, (numerator, denominator, rounding) => {
        const rounded = divideRounded(numerator, denominator, rounding);
        const error = rounded * denominator - numerator;
        expect(error < denominator && error > -denominator).toBe(true);
        expect(divideRounded(numerator, denominator, 'FLOOR')).toBeLessThanOrEqual(rounded);
        expect(divideRounded(numerator, denominator, 'CEILING')).toBeGreaterThanOrEqual(rounded);
      }),
    );
  });
});
