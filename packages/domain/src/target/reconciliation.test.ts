import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percent, printedPercent, ratio } from '../kernel/index.js';
import type { RoundingMode } from '../kernel/index.js';
import { reconcile } from './reconciliation.js';
import type { PublishedFigure } from './reconciliation.js';

const reading = { rounding: 'HALF_UP', listAtMost: 3 } as const;
const admitted: PublishedFigure = {
  printed: printedPercent('100.31'),
  relation: 'OF_TARGET',
  count: 271,
  population: null,
  knownOthers: 0,
};
const failing: PublishedFigure = {
  printed: printedPercent('0.94'),
  relation: 'OF_TOTAL',
  count: null,
  population: null,
  knownOthers: 3215,
};

describe('271 admitted, printed as 100.31 % of a target that is not printed', () => {
  it('fits no whole target; 270 would print 100.37', () => {
    expect(reconcile(admitted, reading)).toEqual({
      outcome: 'NONE',
      candidates: [],
      isComplete: true,
      nearest: [
        { target: 270, percent: '100.37' },
        { target: 271, percent: '100.00' },
      ],
    });
  });

  it('printed as 100.37 % fits exactly 270', () => {
    expect(reconcile({ ...admitted, printed: printedPercent('100.37') }, reading)).toMatchObject({
      outcome: 'ONE',
      candidates: [{ count: 271, totalFrom: 270, totalTo: 270 }],
    });
  });
});

describe('0.94 % failing beside 3,215 who did not', () => {
  it('is at least 31 people, for 31 of a total between 3,281 and 3,315', () => {
    const found = reconcile(failing, reading)!;
    expect(found.outcome).toBe('SEVERAL');
    expect(found.candidates[0]).toEqual({ count: 31, totalFrom: 3281, totalTo: 3315 });
  });

  it('lists no more than asked and says that there are others', () => {
    const found = reconcile(failing, reading)!;
    expect([found.candidates.length, found.isComplete]).toEqual([3, false]);
  });

  it('is exactly 31 where the total is known to be 3,300', () => {
    expect(reconcile({ ...failing, population: 3300 }, reading)).toMatchObject({
      outcome: 'ONE',
      candidates: [{ count: 31, totalFrom: 3300, totalTo: 3300 }],
    });
  });

  it('fits no total of 3,250', () => {
    expect(reconcile({ ...failing, population: 3250 }, reading)?.outcome).toBe('NONE');
  });

  it('leaves no room for a count that is too small for the others', () => {
    expect(reconcile({ ...failing, count: 30 }, reading)?.outcome).toBe('NONE');
  });

  it('bounds the total for a count that is printed', () => {
    expect(reconcile({ ...failing, count: 31 }, reading)).toMatchObject({
      outcome: 'INTERVAL',
      candidates: [{ count: 31, totalFrom: 3281, totalTo: 3315 }],
    });
  });
});

describe('57 % of a target, and nothing else', () => {
  it('cannot be reconciled with anything', () => {
    expect(reconcile({ ...admitted, printed: printedPercent('57'), count: null }, reading)).toBeNull();
  });
});

describe('any count of any population, printed with any rounding', () => {
  const modes = fc.constantFrom<RoundingMode>('HALF_UP', 'HALF_EVEN', 'DOWN', 'UP', 'FLOOR', 'CEILING');
  const parts = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 400 }))
    .map(([count, others]) => ({ count, population: count + others }));

  it('is among the candidates, whether the count or the population was printed beside it', () => {
    fc.assert(
      fc.property(parts, modes, fc.integer({ min: 0, max: 3 }), ({ count, population }, rounding, digits) => {
        const printed = printedPercent(percent(ratio(count, population), digits, rounding));
        const figure = { printed, relation: 'OF_TOTAL', knownOthers: 0 } as const;
        const all = { rounding, listAtMost: 1000 };
        const byCount = reconcile({ ...figure, count, population: null }, all)!.candidates;
        const byPopulation = reconcile({ ...figure, count: null, population }, all)!.candidates;
        expect(
          byCount.some(
            ({ totalFrom, totalTo }) => totalFrom <= population && (totalTo === null || population <= totalTo),
          ),
        ).toBe(true);
        expect(byPopulation.map((each) => each.count)).toContain(count);
      }),
    );
  });
});
