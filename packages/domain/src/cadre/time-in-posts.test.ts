import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, plainDate } from '../kernel/index.js';
import { countedBefore } from './calendar-span.js';
import { timeInPosts } from './time-in-posts.js';
import type { PostTenure } from './time-in-posts.js';

const tenure = (rank: number | null, from: string, until: string | null, kind: PostTenure['kind'] = 'APPOINTED') => ({
  rank,
  kind,
  held: { from: plainDate(from), until: until === null ? null : plainDate(until) },
});

describe('the time in a post of precedence 29 or a higher one', () => {
  const career = [tenure(44, '2005-01-01', '2010-01-01'), tenure(29, '2010-01-01', '2013-01-01')];

  it.each([
    { on: '2010-01-01', months: 0 },
    { on: '2011-12-31', months: 23 },
    { on: '2012-01-01', months: 24 },
    { on: '2012-01-02', months: 24 },
    { on: '2013-01-01', months: 36 },
    { on: '2020-01-01', months: 36 },
  ])('is $months months on $on: lower posts do not count, nor the time after', ({ on, months }) => {
    expect(timeInPosts(career, 29, plainDate(on)).months).toBe(months);
  });

  it('adds posts that follow each other, and counts posts held at once only once', () => {
    const two = [...career, tenure(15, '2012-01-01', '2015-01-01')];
    expect(timeInPosts(two, 29, plainDate('2020-01-01'))).toEqual({ months: 60, days: 0 });
  });

  it('leaves out the days between two posts', () => {
    const two = [...career, tenure(29, '2013-03-01', '2014-03-01')];
    expect(timeInPosts(two, 29, plainDate('2020-01-01'))).toEqual({ months: 48, days: 0 });
  });

  it('takes acting for no holding, nor a seat in a body', () => {
    const none = [tenure(29, '2010-01-01', null, 'ACTING'), tenure(null, '2010-01-01', null)];
    expect(timeInPosts(none, 29, plainDate('2020-01-01'))).toEqual({ months: 0, days: 0 });
  });
});

it('counts every day once, in whatever order the periods come', () => {
  const start = plainDate('2000-01-01');
  const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 900 })), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(spans, fc.integer({ min: 0, max: 4000 }), (drawn, after) => {
      const day = addDays(start, after);
      const periods = drawn.map(([from, length]) => ({
        from: addDays(start, from),
        until: addDays(start, from + length),
      }));
      const covered = new Set(drawn.flatMap(([from, length]) => Array.from({ length }, (_, nth) => from + nth)));
      const before = [...covered].filter((each) => each < after);
      const counted = countedBefore(periods, day);
      const days = counted === null ? 0 : daysBetween(counted.from, counted.until) - counted.interruptedDays;
      expect(days).toBe(before.length);
      expect(countedBefore(periods.toReversed(), day)).toEqual(counted);
    }),
  );
});
