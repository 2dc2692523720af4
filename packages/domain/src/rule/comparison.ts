import { bug, ratio } from '../kernel/index.js';
import type { Ratio } from '../kernel/index.js';

/** A share that a text demands, as the text compares: `> 1/2` is strict, `>= 2/3` is not. */
export interface Comparison {
  readonly operator: '>' | '>=' | '<' | '<=';
  readonly share: Ratio;
}

const COMPARISON = /^(>=|<=|>|<) (\d+)\/(\d+)$/;
const readBefore = new Map<string, Comparison>();

/** Reads a comparison written in the parameters of a version: operator, one space, fraction. Anything else is a bug. */
export function comparisonOf(text: string): Comparison {
  const known = readBefore.get(text);
  if (known !== undefined) return known;
  const [, operator, numerator, denominator] = COMPARISON.exec(text) ?? [];
  if (operator === undefined) return bug(`"${text}" is not a comparison`);
  const share = ratio(BigInt(numerator!), BigInt(denominator!));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the expression lets no other operator through
  const comparison = { operator: operator as Comparison['operator'], share };
  readBefore.set(text, comparison);
  return comparison;
}

/** Says whether `part` of `whole` meets the comparison, in whole numbers: 3 of 6 do not meet `> 1/2`. */
export function meetsShare(comparison: string, part: number, whole: number): boolean {
  const { operator, share } = comparisonOf(comparison);
  const [left, right] = [BigInt(part) * share.denominator, BigInt(whole) * share.numerator];
  switch (operator) {
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
  }
}
