import type { Period, PlainDate } from '../kernel/index.js';
import { countedBefore } from './calendar-span.js';
import type { CalendarSpan } from './calendar-span.js';
import type { TenureKind } from './vocabulary.js';

/** Time in a post, as far as a comparison of posts needs it. */
export interface PostTenure {
  /** Precedence of the post's title, 1 first; null for a seat in a body or a title without precedence. */
  readonly rank: number | null;
  readonly kind: TenureKind;
  readonly held: Period;
}

/**
 * The time before a day in posts of one precedence or a higher one (chức vụ đó hoặc tương đương trở lên). Posts held at
 * the same time count once; acting in a post is not holding it.
 */
export function timeInPosts(tenures: readonly PostTenure[], lowestRank: number, day: PlainDate): CalendarSpan {
  const counting = tenures.filter(({ rank, kind }) => rank !== null && rank <= lowestRank && kind !== 'ACTING');
  const counted = countedBefore(
    counting.map(({ held }) => held),
    day,
  );
  return counted?.span ?? { months: 0, days: 0 };
}
