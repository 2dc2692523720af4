import { brandAs } from './brand.js';
import type { Brand } from './brand.js';
import { percent, ratio } from './ratio.js';
import { assertNever, bug, ok, refuse } from './result.js';
import type { ParseRefusal, Result } from './result.js';
import { divideRounded } from './rounding.js';
import type { RoundingMode } from './rounding.js';

/**
 * A percentage exactly as it was printed, with a point and without the sign: `100.31`, `57`, `95.50`. Its digits say
 * how it was rounded, so `95.5` and `95.50` are different figures. Zero or more, at most four digits after the point.
 */
export type PrintedPercent = Brand<'PrintedPercent'>;

export type PrintedPercentRefusal = ParseRefusal<'PERCENT_MALFORMED'>;

/** A target that does not print the figure, and what it would print instead. */
export interface NearTarget {
  readonly target: number;
  readonly percent: string;
}

/** The whole targets that a printed attainment allows; `to` null means without bound (only for figures that print 0). */
export type IntegerTargets =
  | { readonly kind: 'NONE'; readonly nearest: readonly NearTarget[] }
  | { readonly kind: 'ONE'; readonly target: number }
  | { readonly kind: 'INTERVAL'; readonly from: number; readonly to: number | null };

/** One count that a printed share allows, with the smallest and the largest whole it can be a share of. */
export interface ConsistentCount {
  readonly count: number;
  readonly totalFrom: number;
  /** Null means without bound. */
  readonly totalTo: number | null;
}

/**
 * The counts that a printed share allows, smallest first. ONE: count and whole are both determined; INTERVAL: one count, the
 * whole is bounded; SEVERAL: more than one count, or the list stopped at its limit (`isComplete` false).
 */
export type ConsistentCounts =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'ONE'; readonly count: number; readonly total: number }
  | ({ readonly kind: 'INTERVAL' } & ConsistentCount)
  | { readonly kind: 'SEVERAL'; readonly solutions: readonly ConsistentCount[]; readonly isComplete: boolean };

/** What is known beside a printed share of a whole that is not printed. */
export interface ShareQuestion {
  readonly printed: PrintedPercent;
  /** People or units known to be in the whole and outside the counted part; 0 when none are known. */
  readonly knownOthers: number;
  /** The largest whole that is possible; absent when nothing bounds it. */
  readonly totalAtMost?: number;
  /** How many counts are listed at most; 10 when absent. */
  readonly listAtMost?: number;
  /** How the figure was rounded; HALF_UP when absent. */
  readonly rounding?: RoundingMode;
}

const PRINTED = /^(\d{1,6})(?:[.,](\d{1,4}))?\s*%?$/;

/** Reads a printed percentage with a point or a comma, with or without the sign: `100,31%` becomes `100.31`. */
export function parsePrintedPercent(text: string): Result<PrintedPercent, PrintedPercentRefusal> {
  const [, whole, decimals] = PRINTED.exec(text.trim()) ?? [];
  if (whole === undefined) return refuse({ code: 'PERCENT_MALFORMED', text });
  const integer = `${Number(whole)}`;
  return ok(brandAs(decimals === undefined ? integer : `${integer}.${decimals}`));
}

/** Takes a printed percentage written in our own source code; a wrong one is a bug. */
export function printedPercent(literal: string): PrintedPercent {
  const parsed = parsePrintedPercent(literal);
  return parsed.ok ? parsed.value : bug(`"${literal}" is not a printed percentage`);
}

/**
 * Finds every whole target of which `numerator` is the printed percentage. No target means that the figure cannot be
 * right as printed; then the whole numbers on both sides of the gap are offered, the one that prints closer first.
 */
export function integerTargetsFor(
  numerator: number,
  printed: PrintedPercent,
  rounding: RoundingMode = 'HALF_UP',
): IntegerTargets {
  const bounds = boundsOf(printed, rounding);
  const run = wholesOf(countOf(numerator), bounds);
  if (run === null) return { kind: 'NONE', nearest: [] };
  if (run.to !== null && run.from > run.to)
    return { kind: 'NONE', nearest: nearestOf(numerator, run.to, bounds, rounding) };
  if (run.from === run.to) return { kind: 'ONE', target: Number(run.from) };
  return { kind: 'INTERVAL', from: Number(run.from), to: run.to === null ? null : Number(run.to) };
}

/**
 * Finds the counts that can stand behind a printed share of a whole that is not printed, with the interval of wholes for each.
 * The whole holds the count and the known others, and may hold more.
 */
export function countsWithin(question: ShareQuestion): ConsistentCounts {
  const { solutions, isComplete } = solve(question);
  const [first] = solutions;
  if (first === undefined) return { kind: 'NONE' };
  if (solutions.length > 1 || !isComplete) return { kind: 'SEVERAL', solutions, isComplete };
  if (first.totalFrom === first.totalTo) return { kind: 'ONE', count: first.count, total: first.totalFrom };
  return { kind: 'INTERVAL', ...first };
}

/** The values that round to the printed one, in units of half its last digit, so that every bound is a whole number. */
interface Bounds {
  readonly low: bigint;
  readonly isLowIncluded: boolean;
  readonly high: bigint;
  readonly isHighIncluded: boolean;
  /** What 100 % is in the same units. */
  readonly hundred: bigint;
  readonly digits: number;
  readonly printed: bigint;
}

interface Run {
  readonly from: bigint;
  readonly to: bigint | null;
}

function boundsOf(printedText: PrintedPercent, rounding: RoundingMode): Bounds {
  const digits = printedText.includes('.') ? printedText.length - printedText.indexOf('.') - 1 : 0;
  const printed = BigInt(printedText.replace('.', ''));
  const [low, isLowIncluded, high, isHighIncluded] = preimageOf(printed, rounding);
  const scale = { hundred: 200n * 10n ** BigInt(digits), digits, printed };
  if (low < 0n) return { low: 0n, isLowIncluded: true, high, isHighIncluded, ...scale };
  return { low, isLowIncluded, high, isHighIncluded, ...scale };
}

function preimageOf(printed: bigint, rounding: RoundingMode): [bigint, boolean, bigint, boolean] {
  const middle = 2n * printed;
  const isEven = printed % 2n === 0n;
  switch (rounding) {
    case 'HALF_UP':
      return [middle - 1n, true, middle + 1n, false];
    case 'HALF_EVEN':
      return [middle - 1n, isEven, middle + 1n, isEven];
    case 'DOWN':
    case 'FLOOR':
      return [middle, true, middle + 2n, false];
    case 'UP':
    case 'CEILING':
      return [middle - 2n, false, middle, true];
    default:
      return assertNever(rounding);
  }
}

/** The wholes of which `count` prints the figure: a run of whole numbers, empty when `from > to`; null when none can. */
function wholesOf(count: bigint, bounds: Bounds): Run | null {
  const { low, high, isLowIncluded, isHighIncluded } = bounds;
  if (count === 0n) return low === 0n && isLowIncluded ? { from: 1n, to: null } : null;
  if (high === 0n) return null;
  const scaled = bounds.hundred * count;
  const from = isHighIncluded ? divideRounded(scaled, high, 'CEILING') : scaled / high + 1n;
  if (low === 0n) return { from, to: null };
  return { from, to: isLowIncluded ? scaled / low : divideRounded(scaled, low, 'CEILING') - 1n };
}

function nearestOf(numerator: number, below: bigint, bounds: Bounds, rounding: RoundingMode): NearTarget[] {
  const missOf = (target: bigint): bigint => {
    const miss = bounds.hundred * BigInt(numerator) - 2n * bounds.printed * target;
    return miss < 0n ? -miss : miss;
  };
  const candidates = [below, below + 1n].filter((target) => target >= 1n);
  // |value - printed| = miss / target; compared crosswise to stay exact.
  candidates.sort((left, right) => (missOf(left) * right <= missOf(right) * left ? -1 : 1));
  return candidates.map((target) => {
    return { target: Number(target), percent: percent(ratio(numerator, target), bounds.digits, rounding) };
  });
}

function solve(question: ShareQuestion): { solutions: ConsistentCount[]; isComplete: boolean } {
  const { printed, listAtMost = 10, rounding = 'HALF_UP' } = question;
  const bounds = boundsOf(printed, rounding);
  const others = countOf(question.knownOthers);
  const limit = question.totalAtMost === undefined ? null : countOf(question.totalAtMost);
  const solutions: ConsistentCount[] = [];
  const first = smallestCount(others, bounds);
  if (first === null) return { solutions, isComplete: true };
  for (let count = first; ; count += 1n) {
    const run = wholesOf(count, bounds);
    if (run === null && count > 0n) return { solutions, isComplete: true };
    const from = largest(run?.from ?? 1n, count + others, 1n);
    if (limit !== null && from > limit) return { solutions, isComplete: true };
    const to = run === null ? 0n : smallest(run.to, limit);
    if (to === null || from <= to) {
      if (solutions.length === listAtMost) return { solutions, isComplete: false };
      solutions.push({ count: Number(count), totalFrom: Number(from), totalTo: to === null ? null : Number(to) });
    }
  }
}

/**
 * The smallest count whose largest whole has room for the others: hundred * count / low >= count + others.
 * Null when no count has; a figure above 100 % is no share of a whole.
 */
function smallestCount(others: bigint, { low, isLowIncluded, hundred }: Bounds): bigint | null {
  const slope = hundred - low;
  const needed = others * low;
  if (slope <= 0n) return slope === 0n && isLowIncluded && others === 0n ? 1n : null;
  return isLowIncluded ? divideRounded(needed, slope, 'CEILING') : needed / slope + 1n;
}

function largest(...values: readonly [bigint, ...bigint[]]): bigint {
  return values.reduce((left, right) => (left > right ? left : right));
}

function smallest(left: bigint | null, right: bigint | null): bigint | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}

function countOf(count: number): bigint {
  return Number.isSafeInteger(count) && count >= 0 ? BigInt(count) : bug(`${count} is not a count`);
}
