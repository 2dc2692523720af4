import { isPlainDate } from '@cadre/domain/kernel';
import type { PlainDate } from '@cadre/domain/kernel';

const IN_VIETNAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Vietnam at an instant, given in milliseconds since 1970 in UTC. */
export function dayInVietnam(instantMs: number): PlainDate {
  const day = IN_VIETNAM.format(instantMs);
  if (!isPlainDate(day)) throw new Error(`the clock stands on ${day}, which is not a day`);
  return day;
}
