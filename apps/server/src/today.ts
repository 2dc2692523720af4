import { isPlainDate } from '@cadre/domain/kernel';
import type { PlainDate } from '@cadre/domain/kernel';

/** Vietnam is seven hours ahead of UTC all the year round; asking a calendar with time zones costs forty times as much. */
const AHEAD_MS = 7 * 3_600_000;

/** The day it is in Vietnam at an instant, given in milliseconds since 1970 in UTC. */
export function dayInVietnam(instantMs: number): PlainDate {
  const day = new Date(instantMs + AHEAD_MS).toISOString().slice(0, 10);
  if (!isPlainDate(day)) throw new Error(`the clock stands on ${day}, which is not a day`);
  return day;
}
