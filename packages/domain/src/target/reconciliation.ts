import { countsWithin, integerTargetsFor } from '../kernel/index.js';
import type { ConsistentCount, NearTarget, PrintedPercent, RoundingMode } from '../kernel/index.js';
import type { PublishedRelation, ReconciliationOutcome } from './vocabulary.js';

/** A figure as a source printed it, with what the source says beside it. */
export interface PublishedFigure {
  readonly printed: PrintedPercent;
  readonly relation: PublishedRelation;
  /** Null where only the percentage was printed. */
  readonly count: number | null;
  /** Size of the population the count is a part of; null where not printed. Says nothing about a share of a target. */
  readonly population: number | null;
  /** Members of the same population that the source counts elsewhere; 0 when none are known. */
  readonly knownOthers: number;
}

/** The whole numbers that can stand behind a printed figure. Neither the count nor the percentage is corrected. */
export interface Reconciliation {
  /** NONE: no whole numbers. ONE: count and whole are determined. INTERVAL: the count is, the whole is bounded. SEVERAL: more. */
  readonly outcome: ReconciliationOutcome;
  /** Smallest count first. */
  readonly candidates: readonly ConsistentCount[];
  /** Whether the candidates are all there are. */
  readonly isComplete: boolean;
  /** With the outcome NONE: the wholes on both sides of the gap and what they would print, the closer first. */
  readonly nearest: readonly NearTarget[];
}

/** How a figure is read: the way it was rounded, and how many candidates are listed at most. */
export interface Reading {
  readonly rounding: RoundingMode;
  readonly listAtMost: number;
}

const NOTHING: Reconciliation = { outcome: 'NONE', candidates: [], isComplete: true, nearest: [] };

/** Finds the whole numbers behind a figure; null where only a share of an unknown target was printed, which any numbers fit. */
export function reconcile(figure: PublishedFigure, reading: Reading): Reconciliation | null {
  if (figure.count !== null) return wholesBehind(figure, figure.count, reading);
  if (figure.relation === 'OF_TARGET') return null;
  return figure.population === null ? countsBehind(figure, reading) : countsIn(figure, figure.population, reading);
}

function wholesBehind(figure: PublishedFigure, count: number, { rounding }: Reading): Reconciliation {
  const targets = integerTargetsFor(count, figure.printed, rounding);
  if (targets.kind === 'NONE') return { ...NOTHING, nearest: targets.nearest };
  const from = targets.kind === 'ONE' ? targets.target : targets.from;
  const wholeTo = targets.kind === 'ONE' ? targets.target : targets.to;
  const wholeFrom = figure.relation === 'OF_TOTAL' ? Math.max(from, count + figure.knownOthers) : from;
  if (wholeTo !== null && wholeFrom > wholeTo) return NOTHING;
  const outcome = wholeFrom === wholeTo ? 'ONE' : 'INTERVAL';
  return { ...NOTHING, outcome, candidates: [{ count, totalFrom: wholeFrom, totalTo: wholeTo }] };
}

function countsBehind({ printed, knownOthers }: PublishedFigure, reading: Reading): Reconciliation {
  const counts = countsWithin({ printed, knownOthers, ...reading });
  const isComplete = counts.kind !== 'SEVERAL' || counts.isComplete;
  return { ...NOTHING, outcome: counts.kind, candidates: candidatesOf(counts), isComplete };
}

function countsIn(figure: PublishedFigure, population: number, { rounding, listAtMost }: Reading): Reconciliation {
  const { printed, knownOthers } = figure;
  const found = countsWithin({
    printed,
    knownOthers,
    rounding,
    totalAtMost: population,
    // No more counts than this lie between none and all of the population, so the list is never cut short here.
    listAtMost: population + 1,
  });
  const all = candidatesOf(found).filter(({ totalTo }) => totalTo === population);
  if (all.length === 0) return NOTHING;
  return {
    ...NOTHING,
    outcome: all.length === 1 ? 'ONE' : 'SEVERAL',
    candidates: all.slice(0, listAtMost).map(({ count }) => candidate(count, population)),
    isComplete: all.length <= listAtMost,
  };
}

function candidatesOf(counts: ReturnType<typeof countsWithin>): readonly ConsistentCount[] {
  if (counts.kind === 'NONE') return [];
  if (counts.kind === 'ONE') return [candidate(counts.count, counts.total)];
  if (counts.kind === 'SEVERAL') return counts.solutions;
  return [{ count: counts.count, totalFrom: counts.totalFrom, totalTo: counts.totalTo }];
}

function candidate(count: number, total: number): ConsistentCount {
  return { count, totalFrom: total, totalTo: total };
}
