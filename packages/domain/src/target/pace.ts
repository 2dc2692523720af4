import { daysBetween, multiplyRatios, ratio } from '../kernel/index.js';
import type { PlainDate, Ratio } from '../kernel/index.js';

/** How far a target had come on a day of its period, and where it ends if every day brings as much as the days so far. */
export interface Pace {
  /** Days of the period that are over, the day itself included, of all its days: 181/365 on 30 June. */
  readonly elapsed: Ratio;
  readonly attained: Ratio;
  /** The linear projection to the end of the period. It assumes an even pace and nothing else. */
  readonly linear: Ratio;
}

/** What a pace is worked out from. The period is half-open, as everywhere. */
export interface PaceQuestion {
  readonly attained: Ratio;
  readonly periodFrom: PlainDate;
  readonly periodUntil: PlainDate;
  /** The last day that the figure counts. */
  readonly through: PlainDate;
}

/** Works out the pace through a day; null when the period has not begun. After its end the projection is what was attained. */
export function linearPace({ attained, periodFrom, periodUntil, through }: PaceQuestion): Pace | null {
  const days = daysBetween(periodFrom, periodUntil);
  const over = Math.min(daysBetween(periodFrom, through) + 1, days);
  if (over < 1) return null;
  return { elapsed: ratio(over, days), attained, linear: multiplyRatios(attained, ratio(days, over)) };
}
