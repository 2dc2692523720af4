import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRatios, plainDate, ratio } from '../kernel/index.js';
import { daysLeft, mayMiss, requiredCount } from './requirement.js';
import type { Demand } from './requirement.js';

const shareOf67: Demand = { value: ratio(95, 100), isShare: true, population: 67, direction: 'HIGHER_IS_BETTER' };

describe('95 % of 67 organisations', () => {
  it('needs 64, so 3 may miss', () => {
    expect([requiredCount(shareOf67), mayMiss(shareOf67)]).toEqual([64, 3]);
  });

  it('is not known to need anything where the population is unknown', () => {
    const unknown = { ...shareOf67, population: null };
    expect([requiredCount(unknown), mayMiss(unknown)]).toEqual([null, null]);
  });
});

describe('a target that is a count', () => {
  const count: Demand = { value: ratio(270, 1), isShare: false, population: null, direction: 'HIGHER_IS_BETTER' };

  it('needs the count; nobody can be said to miss', () => {
    expect([requiredCount(count), mayMiss(count)]).toEqual([270, null]);
  });

  it('named without its value needs nothing that is known', () => {
    expect(requiredCount({ ...count, value: null })).toBeNull();
  });
});

describe('a target where lower is better', () => {
  it('demands nothing', () => {
    expect(requiredCount({ ...shareOf67, direction: 'LOWER_IS_BETTER' })).toBeNull();
  });
});

describe('a target above the whole population', () => {
  it('lets fewer than nobody miss', () => {
    expect(mayMiss({ ...shareOf67, value: ratio(103, 100) })).toBe(-3);
  });
});

describe('any share of any population', () => {
  it('is met by the required count and by no smaller one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 10_000 }), (share, population) => {
        const value = ratio(share, 100);
        const required = requiredCount({ ...shareOf67, value, population })!;
        expect(compareRatios(ratio(required, population), value)).not.toBe(-1);
        expect(compareRatios(ratio(required - 1, population), value)).toBe(-1);
      }),
    );
  });
});

describe('a target of 2018 due on 15 September', () => {
  const deadline = { periodUntil: plainDate('2019-01-01'), dueOn: plainDate('2018-09-15') };

  it.each([
    ['2018-07-10', 67],
    ['2018-09-14', 1],
    ['2018-09-15', 0],
    ['2018-09-16', -1],
  ])('on %s leaves %i days', (on, left) => {
    expect(daysLeft(deadline, plainDate(on))).toBe(left);
  });

  it('without a day of its own is due on the last day of its period', () => {
    expect(daysLeft({ ...deadline, dueOn: null }, plainDate('2018-12-30'))).toBe(1);
  });

  it('is not given longer than its period by a later due day', () => {
    expect(daysLeft({ ...deadline, dueOn: plainDate('2019-02-01') }, plainDate('2018-12-31'))).toBe(0);
  });
});
