import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, compareRatios, percent, plainDate, printRatio, ratio } from '../kernel/index.js';
import { linearPace } from './pace.js';

const year2018 = { periodFrom: plainDate('2018-01-01'), periodUntil: plainDate('2019-01-01') };
const paceOf = (attained: number, through: string) =>
  linearPace({ attained: ratio(attained, 100), ...year2018, through: plainDate(through) });

describe('the year 2018 through 30 June', () => {
  it('has 181 of its 365 days behind it', () => {
    expect(printRatio(paceOf(57, '2018-06-30')!.elapsed)).toBe('181/365');
  });

  it.each([
    [57, '115'],
    [80, '161'],
  ])('projects %i to %s percent', (attained, projected) => {
    expect(percent(paceOf(attained, '2018-06-30')!.linear, 0, 'HALF_UP')).toBe(projected);
  });

  it('keeps the projection an exact fraction', () => {
    expect(printRatio(paceOf(57, '2018-06-30')!.linear)).toBe('20805/18100');
  });
});

describe('the borders of the period', () => {
  it.each([
    { day: '2017-12-31', elapsed: null },
    { day: '2018-01-01', elapsed: '1/365' },
    { day: '2018-12-30', elapsed: '364/365' },
    { day: '2018-12-31', elapsed: '365/365' },
    { day: '2019-01-01', elapsed: '365/365' },
  ])('on $day the elapsed share is $elapsed', ({ day, elapsed }) => {
    const pace = paceOf(50, day);
    expect(pace === null ? null : printRatio(pace.elapsed)).toBe(elapsed);
  });
});

describe('any target in any period', () => {
  const questions = fc.record({
    attained: fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 500 })),
    days: fc.integer({ min: 1, max: 2000 }),
    over: fc.integer({ min: 0, max: 2500 }),
  });

  it('is never projected below what is attained, and exactly there when the period is over', () => {
    fc.assert(
      fc.property(questions, ({ attained: [count, target], days, over }) => {
        const attained = ratio(count, target);
        const periodFrom = plainDate('2015-03-01');
        const pace = linearPace({
          attained,
          periodFrom,
          periodUntil: addDays(periodFrom, days),
          through: addDays(periodFrom, over),
        })!;
        const order = compareRatios(pace.linear, attained);
        expect(over + 1 >= days || count === 0 ? order === 0 : order === 1).toBe(true);
      }),
    );
  });
});
