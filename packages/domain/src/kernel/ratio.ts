import { bug } from './result.js';
import { divideRounded } from './rounding.js';
import type { RoundingMode } from './rounding.js';

/**
 * An exact fraction, kept as it was counted: 16 of 35 stays 16/35 and is not reduced unless asked.
 * The denominator is always above zero; the sign stands in the numerator.
 */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Builds a ratio; a zero denominator or a number that is not whole is a bug. Counts that may be 0 go to `shareOf`. */
export function ratio(numerator: bigint | number, denominator: bigint | number): Ratio {
  const [above, below] = [wholeOf(numerator), wholeOf(denominator)];
  if (below === 0n) return bug(`the ratio ${above}/0 has no value`);
  return below > 0n ? { numerator: above, denominator: below } : { numerator: -above, denominator: -below };
}

/** The share of a part in a whole; null when the whole is 0, because then there is no share to speak of. */
export function shareOf(part: bigint | number, whole: bigint | number): Ratio | null {
  return wholeOf(whole) === 0n ? null : ratio(part, whole);
}

/** Adds exactly; equal denominators are kept, so 3/67 + 4/67 is 7/67. */
export function addRatios(left: Ratio, right: Ratio): Ratio {
  if (left.denominator === right.denominator) return ratio(left.numerator + right.numerator, left.denominator);
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  return ratio(numerator, left.denominator * right.denominator);
}

/** Subtracts `right` from `left` exactly; equal denominators are kept. */
export function subtractRatios(left: Ratio, right: Ratio): Ratio {
  return addRatios(left, ratio(-right.numerator, right.denominator));
}

/** Multiplies exactly, without reducing. */
export function multiplyRatios(left: Ratio, right: Ratio): Ratio {
  return ratio(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Orders by value: 1/2 and 2/4 compare as 0. */
export function compareRatios(left: Ratio, right: Ratio): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

/** Says whether both have the same value: 1/2 equals 2/4. */
export function ratiosEqual(left: Ratio, right: Ratio): boolean {
  return compareRatios(left, right) === 0;
}

/** The same value with the smallest denominator. */
export function reduceRatio(value: Ratio): Ratio {
  let [divisor, rest] = [value.numerator < 0n ? -value.numerator : value.numerator, value.denominator];
  while (rest !== 0n) [divisor, rest] = [rest, divisor % rest];
  return ratio(value.numerator / divisor, value.denominator / divisor);
}

/** Writes the ratio as it was counted: `16/35`. */
export function printRatio(value: Ratio): string {
  return `${value.numerator}/${value.denominator}`;
}

/** Writes the ratio as a percentage with that many digits after the point and no sign of its own: 16/35 is `45.7`. */
export function percent(value: Ratio, digits: number, rounding: RoundingMode): string {
  return toDecimal(ratio(value.numerator * 100n, value.denominator), digits, rounding);
}

/** Writes the ratio as a decimal number with a point; a value that rounds to zero carries no minus. */
export function toDecimal(value: Ratio, digits: number, rounding: RoundingMode): string {
  if (!Number.isSafeInteger(digits) || digits < 0) return bug(`${digits} digits after the point`);
  const scaled = divideRounded(value.numerator * 10n ** BigInt(digits), value.denominator, rounding);
  const sign = scaled < 0n ? '-' : '';
  const text = `${scaled < 0n ? -scaled : scaled}`.padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** The smallest whole number that is at least this share of `count`: 95 % of 67 organisations is 64. */
export function ceilOf(share: Ratio, count: number): number {
  return countOf(divideRounded(share.numerator * wholeOf(count), share.denominator, 'CEILING'));
}

/** The largest whole number that is at most this share of `count`: a cap of 20 % of 67 allows 13. */
export function floorOf(share: Ratio, count: number): number {
  return countOf(divideRounded(share.numerator * wholeOf(count), share.denominator, 'FLOOR'));
}

function wholeOf(value: bigint | number): bigint {
  if (typeof value === 'bigint') return value;
  return Number.isSafeInteger(value) ? BigInt(value) : bug(`${value} is not an exact whole number`);
}

function countOf(value: bigint): number {
  const count = Number(value);
  return Number.isSafeInteger(count) ? count : bug(`${value} is too large for a count`);
}
