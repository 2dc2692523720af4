import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetsShare } from './index.js';

describe('a share that a text demands', () => {
  it.each([
    ['> 1/2', 49, 100, false],
    ['> 1/2', 50, 100, false],
    ['> 1/2', 51, 100, true],
    ['>= 2/3', 19, 30, false],
    ['>= 2/3', 20, 30, true],
    ['> 2/3', 20, 30, false],
    ['>= 3/10', 3, 10, true],
    ['< 2/3', 20, 30, false],
    ['<= 1/3', 13, 39, true],
  ])('"%s" for %i of %i: %s', (comparison, part, whole, expected) => {
    expect(meetsShare(comparison, part, whole)).toBe(expected);
  });

  it('is exact: strict and inclusive differ at the border and nowhere else', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), (part, whole) => {
        expect(meetsShare('>= 2/3', part, whole) && !meetsShare('> 2/3', part, whole)).toBe(3 * part === 2 * whole);
        expect(meetsShare('< 2/3', part, whole)).toBe(!meetsShare('>= 2/3', part, whole));
      }),
    );
  });

  it.each(['>1/2', '> 0.5', '= 1/2', '> 1/2 two years running'])('cannot be read from "%s"', (text) => {
    expect(() => meetsShare(text, 1, 2)).toThrow('not a comparison');
  });
});
