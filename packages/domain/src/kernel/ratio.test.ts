import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRatios,
  ceilOf,
  compareRatios,
  floorOf,
  multiplyRatios,
  percent,
  printRatio,
  ratio,
  ratiosEqual,
  reduceRatio,
  shareOf,
  subtractRatios,
  toDecimal,
} from './ratio.js';

const anyRatio = fc
  .tuple(fc.bigInt({ min: -9999n, max: 9999n }), fc.bigInt({ min: 1n, max: 9999n }))
  .map(([numerator, denominator]) => ratio(numerator, denominator));

describe('a share as it was counted', () => {
  it('is not reduced unless asked', () => {
    expect(printRatio(ratio(16, 34))).toBe('16/34');
    expect(printRatio(reduceRatio(ratio(16, 34)))).toBe('8/17');
    expect(printRatio(reduceRatio(ratio(0, 34)))).toBe('0/1');
  });

  it('carries its sign above', () => {
    expect(printRatio(ratio(3, -4))).toBe('-3/4');
  });

  it('has no value over nothing: null for counts, a bug for a ratio', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(() => ratio(1, 0)).toThrow('1/0');
    expect(() => ratio(0.5, 1)).toThrow('0.5');
  });
});

describe('printing a share', () => {
  it.each([
    [16, 35, 1, '45.7'],
    [17, 32, 1, '53.1'],
    [33, 67, 1, '49.3'],
    [34, 59, 1, '57.6'],
    [271, 270, 2, '100.37'],
    [271, 271, 2, '100.00'],
    [355, 2860, 2, '12.41'],
    [1120, 8445, 2, '13.26'],
    [957, 1679, 1, '57.0'],
    [294, 270, 2, '108.89'],
    [1300, 8042, 2, '16.17'],
    [9, 10, 0, '90'],
    [1, 2000, 1, '0.1'],
    [-265, 312, 2, '-84.94'],
    [-1, 100_000, 2, '0.00'],
  ])('%i of %i with %i digits is %s %%', (part, whole, digits, text) => {
    expect(percent(ratio(part, whole), digits, 'HALF_UP')).toBe(text);
  });

  it('rounds as the call says', () => {
    const half = ratio(1, 8);
    expect(toDecimal(half, 2, 'HALF_UP')).toBe('0.13');
    expect(toDecimal(half, 2, 'HALF_EVEN')).toBe('0.12');
    expect(toDecimal(half, 2, 'DOWN')).toBe('0.12');
  });
});

describe('an obligation in whole units', () => {
  it('is at least 64 of 67 organisations for a target of 95 %', () => {
    expect(ceilOf(ratio(95, 100), 67)).toBe(64);
  });

  it('needs no rounding where the share is whole', () => {
    expect([ceilOf(ratio(1, 2), 10), floorOf(ratio(1, 2), 10)]).toEqual([5, 5]);
  });

  it('is at most 13 of 67 under a cap of 20 %', () => {
    expect(floorOf(ratio(20, 100), 67)).toBe(13);
  });
});

describe('exact arithmetic', () => {
  it('adds parts of one whole without changing the whole', () => {
    expect(printRatio(addRatios(ratio(34, 59), ratio(21, 59)))).toBe('55/59');
    expect(printRatio(subtractRatios(ratio(67, 67), ratio(33, 67)))).toBe('34/67');
  });

  it('adds the printed shares 87.97, 10.22, 1.42 and 0.39 to exactly 100', () => {
    const shares = [8797, 1022, 142, 39].map((share) => ratio(share, 100));
    expect(ratiosEqual(shares.reduce(addRatios), ratio(100, 1))).toBe(true);
  });

  it('obeys the laws of fractions', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, anyRatio, (a, b, c) => {
        expect(ratiosEqual(addRatios(a, b), addRatios(b, a))).toBe(true);
        expect(ratiosEqual(subtractRatios(addRatios(a, b), b), a)).toBe(true);
        const spread = addRatios(multiplyRatios(a, c), multiplyRatios(b, c));
        expect(ratiosEqual(multiplyRatios(addRatios(a, b), c), spread)).toBe(true);
        expect(ratiosEqual(reduceRatio(a), a)).toBe(true);
      }),
    );
  });

  it('orders as the difference says', () => {
    fc.assert(
      fc.property(anyRatio, anyRatio, (a, b) => {
        const { numerator } = subtractRatios(a, b);
        expect(BigInt(compareRatios(a, b))).toBe(
          numerator === 0n ? 0n : numerator / (numerator < 0n ? -numerator : numerator),
        );
      }),
    );
  });
});
