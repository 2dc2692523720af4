import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { partyAgeOn } from './party-age.js';
import type { MembershipSpell } from './party-age.js';

const spell = (status: MembershipSpell['status'], from: string, until: string | null): MembershipSpell => ({
  status,
  held: { from: plainDate(from), until: until === null ? null : plainDate(until) },
});
const admitted = [spell('PROBATIONARY', '2003-05-19', '2004-05-19'), spell('OFFICIAL', '2004-05-19', null)];

describe('the Party age of a member admitted on 19 May 2003 and official a year later', () => {
  it.each([
    { on: '2003-05-19', months: null },
    { on: '2004-05-18', months: null },
    { on: '2004-05-19', months: 12 },
    { on: '2004-05-20', months: 12 },
    { on: '2023-05-18', months: 239 },
    { on: '2023-05-19', months: 240 },
    { on: '2023-05-20', months: 240 },
  ])('is $months months on $on: it counts from the admission, once official', ({ on, months }) => {
    expect(partyAgeOn(admitted, plainDate(on))?.atLeast.months ?? null).toBe(months);
  });

  it('does not depend on the order in which the file tells the statuses', () => {
    const on = plainDate('2023-05-20');
    expect(partyAgeOn(admitted.toReversed(), on)).toEqual(partyAgeOn(admitted, on));
  });
});

describe('a member who was out of the Party for 61 days', () => {
  const spells = [
    spell('PROBATIONARY', '2000-01-01', '2001-01-01'),
    spell('OFFICIAL', '2001-01-01', '2010-01-01'),
    spell('OFFICIAL', '2010-03-03', null),
  ];

  it.each([
    { on: '2009-12-31', interruptedDays: 0, atLeast: { months: 119, days: 30 } },
    { on: '2010-03-03', interruptedDays: 61, atLeast: { months: 120, days: 1 } },
    { on: '2011-03-03', interruptedDays: 61, atLeast: { months: 132, days: 1 } },
  ])('is not credited with those days on $on', ({ on, interruptedDays, atLeast }) => {
    expect(partyAgeOn(spells, plainDate(on))).toMatchObject({ interruptedDays, atLeast, atMost: atLeast });
  });

  it.each(['2010-01-01', '2010-03-02'])('has no Party age on %s, out of the Party', (on) => {
    expect(partyAgeOn(spells, plainDate(on))).toBeNull();
  });
});

it('may be more than the file shows where it holds no admission', () => {
  const found = partyAgeOn([spell('OFFICIAL', '2004-05-19', null)], plainDate('2014-05-19'));
  expect(found).toEqual({
    atLeast: { months: 120, days: 0 },
    atMost: null,
    countedFrom: '2004-05-19',
    interruptedDays: 0,
  });
});

it('is not told of somebody of whose membership nothing is known', () => {
  expect(partyAgeOn([], plainDate('2014-05-19'))).toBeNull();
});
