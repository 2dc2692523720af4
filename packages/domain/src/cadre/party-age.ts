import { compareDates, periodContains } from '../kernel/index.js';
import type { Period, PlainDate } from '../kernel/index.js';
import { countedBefore } from './calendar-span.js';
import type { CalendarSpan } from './calendar-span.js';
import type { MembershipStatus } from './vocabulary.js';

/** One status in the Party and the days on which it was held. */
export interface MembershipSpell {
  readonly status: MembershipStatus;
  readonly held: Period;
}

/** How long somebody has been in the Party (tuổi đảng). */
export interface PartyAge {
  readonly atLeast: CalendarSpan;
  /** Equal to `atLeast`; null where the file holds no admission before the official status, so that there may be more. */
  readonly atMost: CalendarSpan | null;
  /** The day counted from: admission, or the first day that the file knows of. */
  readonly countedFrom: PlainDate;
  /** Days outside the Party since, which do not count. */
  readonly interruptedDays: number;
}

/**
 * The Party age of an official member on a day. It counts from the admission, probation included, once the member is
 * official (Party Charter of 2011, article 5 paragraph 4), without the days on which the file holds no status. The first
 * day of probation is taken for the date of the decision on admission. Null for everybody who is not official on the day.
 */
export function partyAgeOn(spells: readonly MembershipSpell[], on: PlainDate): PartyAge | null {
  const isOfficial = spells.some(({ status, held }) => status === 'OFFICIAL' && periodContains(held, on));
  const [first] = spells.toSorted((left, right) => compareDates(left.held.from, right.held.from));
  const counted = countedBefore(
    spells.map(({ held }) => held),
    on,
  );
  if (!isOfficial || counted === null) return null;
  return {
    atLeast: counted.span,
    atMost: first?.status === 'PROBATIONARY' ? counted.span : null,
    countedFrom: counted.from,
    interruptedDays: counted.interruptedDays,
  };
}
