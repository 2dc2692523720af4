import { describe, expect, it } from 'vitest';
import { idFromName, period, plainDate } from '../kernel/index.js';
import type { BodyKind } from '../organization/index.js';
import type { ScopeValue } from '../rule/index.js';
import type { HeldPost } from './facts.js';
import { bodyOf, postOf } from './plan.test.data.js';
import { plannedPostIs } from './post-order.js';

const day = plainDate('2023-06-01');
const held = period(plainDate('2015-01-01'), null);
const postHeld = (rank: number | null, level: ScopeValue<'level'> | null = null): HeldPost => ({ held, rank, level });
const seatHeld = (kind: BodyKind, level: ScopeValue<'level'> | null, body = 'another'): HeldPost => ({
  held,
  rank: null,
  seat: { body: idFromName('Body', body), kind, level },
});

describe('a planned post', () => {
  it.each([
    ['no post', [], 'HIGHER'],
    ['a post one rank behind', [11], 'HIGHER'],
    ['a post of the same rank', [10], 'EQUAL'],
    ['a post one rank before', [9], 'LOWER'],
    ['a lower and a higher post', [30, 9], 'LOWER'],
    ['a post whose rank is not known', [null], null],
    ['a lower post and one whose rank is not known', [30, null], null],
    ['a higher post and one whose rank is not known', [9, null], 'LOWER'],
  ] as const)('of rank 10 lies to %s: %j: %s', (_, ranks, expected) => {
    expect(
      plannedPostIs(
        ranks.map((rank) => postHeld(rank)),
        postOf('head'),
        day,
      ),
    ).toBe(expected);
  });

  it('is not compared where its own rank is not known and a post is held', () => {
    expect(plannedPostIs([postHeld(10)], postOf('head', { rank: null }), day)).toBeNull();
    expect(plannedPostIs([], postOf('head', { rank: null }), day)).toBe('HIGHER');
  });

  it('is not measured by seats where a post is held, nor by what has ended', () => {
    const ended = { held: period(plainDate('2015-01-01'), day), rank: 1 };
    const seat = seatHeld('STANDING_COMMITTEE', 'PROVINCE');
    expect(plannedPostIs([seat, postHeld(11), ended], postOf('head'), day)).toBe('HIGHER');
    expect(plannedPostIs([seat, postHeld(9)], postOf('head'), day)).toBe('LOWER');
    expect(plannedPostIs([ended], postOf('head'), day)).toBe('HIGHER');
  });

  it.each([
    ['COMMUNE', 'HIGHER'],
    ['DISTRICT', 'HIGHER'],
    ['UPPER_GRASSROOTS', 'HIGHER'],
    ['PROVINCE', null],
    [null, null],
  ] as const)('of a district lies to nothing but a seat in a committee of the level %s: %s', (level, expected) => {
    expect(plannedPostIs([seatHeld('EXECUTIVE_COMMITTEE', level)], postOf('head'), day)).toBe(expected);
    const higher = [seatHeld('EXECUTIVE_COMMITTEE', 'COMMUNE'), seatHeld('EXECUTIVE_COMMITTEE', level)];
    expect(plannedPostIs(higher, postOf('head'), day)).toBe(expected);
  });

  it('of no known level is not compared with a seat', () => {
    expect(plannedPostIs([seatHeld('CELL_COMMITTEE', 'CELL')], postOf('head', { scope: {} }), day)).toBeNull();
  });

  it('is not compared where the file is not known', () => {
    expect(plannedPostIs(null, postOf('head'), day)).toBeNull();
  });
});

describe('a planned seat in the executive committee of a district', () => {
  it.each([
    ['STANDING_MEMBERS', 'DISTRICT', 'LOWER'],
    ['STANDING_COMMITTEE', 'DISTRICT', 'LOWER'],
    ['EXECUTIVE_COMMITTEE', 'DISTRICT', 'EQUAL'],
    ['INSPECTION_COMMISSION', 'DISTRICT', null],
    ['INSPECTION_COMMISSION', 'COMMUNE', 'HIGHER'],
    ['STANDING_COMMITTEE', 'COMMUNE', 'HIGHER'],
    ['EXECUTIVE_COMMITTEE', 'PROVINCE', 'LOWER'],
    ['EXECUTIVE_COMMITTEE', 'UPPER_GRASSROOTS', 'EQUAL'],
    ['CELL_COMMITTEE', 'CELL', 'HIGHER'],
    ['EXECUTIVE_COMMITTEE', null, null],
  ] as const)('lies to a seat held in %s at the level %s: %s', (kind, level, expected) => {
    expect(plannedPostIs([seatHeld(kind, level)], bodyOf(), day)).toBe(expected);
  });

  it('is equal to a seat in the same body, whatever posts are held', () => {
    const own = seatHeld('EXECUTIVE_COMMITTEE', null, 'committee');
    expect(plannedPostIs([own, postHeld(1, 'PROVINCE')], bodyOf(), day)).toBe('EQUAL');
  });

  it.each([
    ['COMMUNE', 'HIGHER'],
    ['DISTRICT', 'HIGHER'],
    ['PROVINCE', null],
    [null, null],
  ] as const)('lies to no seat and a post of the level %s: %s', (level, expected) => {
    expect(plannedPostIs([postHeld(1, level)], bodyOf({ rank: null }), day)).toBe(expected);
  });

  it('is higher than nothing', () => {
    expect(plannedPostIs([], bodyOf({ rank: null, scope: {} }), day)).toBe('HIGHER');
  });
});
