import { describe, expect, it } from 'vitest';
import { idFromName, period, plainDate } from '../kernel/index.js';
import type { BodyKind } from '../organization/index.js';
import type { ScopeValue } from '../rule/index.js';
import type { HeldPost } from './facts.js';
import { bodyOf, postOf } from './plan.test.data.js';
import { plannedPostIs } from './post-order.js';

const day = plainDate('2023-06-01');
const held = period(plainDate('2015-01-01'), null);
const postHeld = (rank: number | null): HeldPost => ({ held, rank });
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
    expect(plannedPostIs(ranks.map(postHeld), postOf('head'), day)).toBe(expected);
  });

  it('is not compared where its own rank is not known and a post is held', () => {
    expect(plannedPostIs([postHeld(10)], postOf('head', { rank: null }), day)).toBeNull();
    expect(plannedPostIs([], postOf('head', { rank: null }), day)).toBe('HIGHER');
  });

  it('is not measured by seats, nor by what has ended', () => {
    const ended = { held: period(plainDate('2015-01-01'), day), rank: 1 };
    expect(plannedPostIs([seatHeld('STANDING_COMMITTEE', 'PROVINCE'), ended], postOf('head'), day)).toBe('HIGHER');
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

  it('is equal to a seat in the same body, and higher than no seat, whatever posts are held', () => {
    expect(plannedPostIs([seatHeld('EXECUTIVE_COMMITTEE', null, 'committee')], bodyOf(), day)).toBe('EQUAL');
    expect(plannedPostIs([postHeld(1)], bodyOf({ rank: null }), day)).toBe('HIGHER');
  });
});
