import { assertNever } from './result.js';

/**
 * How a value between two printable ones is rounded. HALF_UP: to the nearer, a half away from zero; HALF_EVEN: to the
 * nearer, a half to the even one; DOWN: toward zero; UP: away from zero; FLOOR: to the lower; CEILING: to the higher.
 */
export type RoundingMode = 'HALF_UP' | 'HALF_EVEN' | 'DOWN' | 'UP' | 'FLOOR' | 'CEILING';

/** Divides whole numbers and rounds the quotient to a whole number; `denominator` must be above zero. */
export function divideRounded(numerator: bigint, denominator: bigint, rounding: RoundingMode): bigint {
  const towardZero = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return towardZero;
  const awayFromZero = numerator < 0n ? towardZero - 1n : towardZero + 1n;
  const twiceRest = remainder < 0n ? -2n * remainder : 2n * remainder;
  switch (rounding) {
    case 'HALF_UP':
      return twiceRest >= denominator ? awayFromZero : towardZero;
    case 'HALF_EVEN':
      if (twiceRest === denominator) return towardZero % 2n === 0n ? towardZero : awayFromZero;
      return twiceRest > denominator ? awayFromZero : towardZero;
    case 'DOWN':
      return towardZero;
    case 'UP':
      return awayFromZero;
    case 'FLOOR':
      return numerator < 0n ? awayFromZero : towardZero;
    case 'CEILING':
      return numerator < 0n ? towardZero : awayFromZero;
    default:
      return assertNever(rounding);
  }
}
