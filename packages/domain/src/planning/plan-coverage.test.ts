import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, plainDate } from '../kernel/index.js';
import { isLiveOn, planDeficit, type PlanEntryFacts } from './plan-coverage.js';
import { PLAN_ENTRY_STATES } from './vocabulary.js';

const entryOf = (facts: Partial<PlanEntryFacts> = {}): PlanEntryFacts => ({
  state: 'APPROVED',
  validFrom: plainDate('2015-07-01'),
  validUntil: null,
  ...facts,
});

describe('an entry of a plan', () => {
  it.each([
    { name: 'is not live the day before it begins', on: '2015-06-30', expected: false },
    { name: 'is live on its first day', on: '2015-07-01', expected: true },
    { name: 'is live the day before it ends', on: '2018-03-14', expected: true },
    { name: 'is not live on the first day after its end', on: '2018-03-15', expected: false },
  ])('$name', ({ on, expected }) => {
    expect(isLiveOn(entryOf({ validUntil: plainDate('2018-03-15') }), plainDate(on))).toBe(expected);
  });

  it('was live until its end even if it was removed then', () => {
    const removed = entryOf({ state: 'REMOVED', validUntil: plainDate('2018-03-15') });
    expect(isLiveOn(removed, plainDate('2018-03-14'))).toBe(true);
    expect(isLiveOn(removed, plainDate('2018-03-15'))).toBe(false);
  });

  it.each(['REMOVED', 'WITHDRAWN', 'EXPIRED', 'CARRIED_OVER'] as const)(
    'that is %s without a recorded end is live on no day',
    (state) => {
      expect(isLiveOn(entryOf({ state }), plainDate('2015-07-01'))).toBe(false);
      expect(isLiveOn(entryOf({ state }), plainDate('2030-01-01'))).toBe(false);
    },
  );

  it('with a recorded end is live or not whatever its state', () => {
    const validUntil = plainDate('2018-03-15');
    const day = fc.constantFrom(...['2015-06-30', '2015-07-01', '2018-03-14', '2018-03-15'].map(plainDate));
    fc.assert(
      fc.property(fc.constantFrom(...codesOf(PLAN_ENTRY_STATES)), day, (state, on) => {
        expect(isLiveOn(entryOf({ state, validUntil }), on)).toBe(isLiveOn(entryOf({ validUntil }), on));
      }),
    );
  });
});

describe('the deficit of a slot', () => {
  it('is what the planned people lack of the number needed, and 0 when there are enough or more', () => {
    expect(planDeficit(3, 1)).toBe(2);
    expect(planDeficit(3, 3)).toBe(0);
    expect(planDeficit(3, 5)).toBe(0);
  });

  it('falls by one with each person planned until none is lacking', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (needed, planned) => {
        expect(planDeficit(needed, planned) - planDeficit(needed, planned + 1)).toBe(planned < needed ? 1 : 0);
      }),
    );
  });
});
