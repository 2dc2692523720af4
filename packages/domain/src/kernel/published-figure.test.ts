import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsWithin, integerTargetsFor, parsePrintedPercent, printedPercent } from './published-figure.js';
import type { ConsistentCounts, IntegerTargets } from './published-figure.js';
import { percent, ratio } from './ratio.js';
import type { RoundingMode } from './rounding.js';

const modes = fc.constantFrom<RoundingMode>('HALF_UP', 'HALF_EVEN', 'DOWN', 'UP', 'FLOOR', 'CEILING');
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

function holds(targets: IntegerTargets, target: number): boolean {
  if (targets.kind === 'NONE') return false;
  if (targets.kind === 'ONE') return targets.target === target;
  return targets.from <= target && (targets.to === null || target <= targets.to);
}

function solutionsOf(counts: ConsistentCounts) {
  if (counts.kind === 'NONE') return [];
  if (counts.kind === 'ONE') return [{ count: counts.count, totalFrom: counts.total, totalTo: counts.total }];
  if (counts.kind === 'SEVERAL') return counts.solutions;
  return [{ count: counts.count, totalFrom: counts.totalFrom, totalTo: counts.totalTo }];
}

describe('reading a printed percentage', () => {
  it.each([
    ['100,31%', '100.31'],
    ['100.31', '100.31'],
    ['0,94 %', '0.94'],
    ['57%', '57'],
    ['95.50', '95.50'],
    ['007,5', '7.5'],
  ])('%s is %s, its digits kept', (text, printed) => {
    expect(parsePrintedPercent(text)).toEqual({ ok: true, value: printed });
  });

  it.each(['', '%', '-1', '1.', '0.12345', '1.000,5', 'trên 50%'])('refuses "%s"', (text) => {
    expect(parsePrintedPercent(text)).toEqual({ ok: false, refusals: [{ code: 'PERCENT_MALFORMED', text }] });
  });
});

describe('271 admitted, printed as 100.31 % of the target', () => {
  it('has no whole target; 270 would print 100.37 and 271 would print 100.00', () => {
    expect(integerTargetsFor(271, printedPercent('100.31'))).toEqual({
      kind: 'NONE',
      nearest: [
        { target: 270, percent: '100.37' },
        { target: 271, percent: '100.00' },
      ],
    });
  });

  it('is repaired by no other way of rounding', () => {
    const ways: RoundingMode[] = ['HALF_UP', 'HALF_EVEN', 'DOWN', 'UP', 'FLOOR', 'CEILING'];
    expect(ways.map((way) => integerTargetsFor(271, printedPercent('100.31'), way).kind)).toEqual(
      ways.map(() => 'NONE'),
    );
  });

  it('needs the target 270 if 100.37 was meant', () => {
    expect(integerTargetsFor(271, printedPercent('100.37'))).toEqual({ kind: 'ONE', target: 270 });
  });

  it('fits a surplus of one only for targets 318 to 327, and of two only for 635 to 655', () => {
    const printed = printedPercent('100.31');
    const fitting = (surplus: number) =>
      upTo(1000).filter((target) => holds(integerTargetsFor(target + surplus, printed), target));
    expect(fitting(1)).toEqual(upTo(327).slice(317));
    expect(fitting(2)).toEqual(upTo(655).slice(634));
  });
});

describe('other printed attainments', () => {
  it('294 admitted is neither 108.86 nor 108.88 % of a whole target; 270 would print 108.89', () => {
    for (const printed of ['108.86', '108.88']) {
      const targets = integerTargetsFor(294, printedPercent(printed));
      expect(targets.kind === 'NONE' && targets.nearest[0]).toEqual({ target: 270, percent: '108.89' });
    }
  });

  it('957 at 57.0 % fits a run of targets that holds 1,679', () => {
    expect(integerTargetsFor(957, printedPercent('57.0'))).toEqual({ kind: 'INTERVAL', from: 1678, to: 1680 });
  });

  it('a zero fits every target or none', () => {
    expect(integerTargetsFor(0, printedPercent('0'))).toEqual({ kind: 'INTERVAL', from: 1, to: null });
    expect(integerTargetsFor(0, printedPercent('0.1'))).toEqual({ kind: 'NONE', nearest: [] });
    expect(integerTargetsFor(3, printedPercent('0'))).toEqual({ kind: 'INTERVAL', from: 601, to: null });
    expect(integerTargetsFor(3, printedPercent('0'), 'UP')).toEqual({ kind: 'NONE', nearest: [] });
  });

  it('holds exactly the targets that print the figure, under every rounding', () => {
    const figure = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 300 }), fc.nat(3), modes);
    fc.assert(
      fc.property(figure, fc.nat(3), ([numerator, target, digits, rounding], shift) => {
        const printed = printedPercent(percent(ratio(numerator + shift, target), digits, rounding));
        const targets = integerTargetsFor(numerator, printed, rounding);
        const printing = upTo(400).filter((whole) => percent(ratio(numerator, whole), digits, rounding) === printed);
        expect(upTo(400).filter((whole) => holds(targets, whole))).toEqual(printing);
      }),
    );
  });
});

describe('0.94 % of an unprinted total in which 3,215 others are known', () => {
  const question = { printed: printedPercent('0.94'), knownOthers: 3215 };

  it('is at least 31 of 3,281 to 3,315, and may be more of a larger total', () => {
    expect(countsWithin({ ...question, listAtMost: 3 })).toEqual({
      kind: 'SEVERAL',
      solutions: [
        { count: 31, totalFrom: 3281, totalTo: 3315 },
        { count: 32, totalFrom: 3387, totalTo: 3422 },
        { count: 33, totalFrom: 3493, totalTo: 3529 },
      ],
      isComplete: false,
    });
  });

  it('is impossible for every total from 3,216 to 3,280', () => {
    expect(countsWithin({ ...question, totalAtMost: 3280 })).toEqual({ kind: 'NONE' });
  });

  it('is bounded, one count, when the total is known to be below 3,387', () => {
    const bounded = { kind: 'INTERVAL', count: 31, totalFrom: 3281, totalTo: 3315 };
    expect(countsWithin({ ...question, totalAtMost: 3386 })).toEqual(bounded);
    expect(countsWithin({ ...question, totalAtMost: 3300 })).toEqual({ ...bounded, totalTo: 3300 });
  });

  it('is determined when only one total is possible', () => {
    expect(countsWithin({ ...question, totalAtMost: 3281 })).toEqual({ kind: 'ONE', count: 31, total: 3281 });
  });
});

describe('other printed shares', () => {
  it('57 % needs a total of at least 7', () => {
    const counts = countsWithin({ printed: printedPercent('57'), knownOthers: 0, listAtMost: 1 });
    expect(solutionsOf(counts)).toEqual([{ count: 4, totalFrom: 7, totalTo: 7 }]);
  });

  it('more than 100 % is no share of a whole', () => {
    expect(countsWithin({ printed: printedPercent('100.31'), knownOthers: 0 })).toEqual({ kind: 'NONE' });
  });

  it('0 % may be nobody of any total', () => {
    const [first] = solutionsOf(countsWithin({ printed: printedPercent('0'), knownOthers: 12 }));
    expect(first).toEqual({ count: 0, totalFrom: 12, totalTo: null });
    const upwards = countsWithin({ printed: printedPercent('0'), knownOthers: 12, rounding: 'UP' });
    expect(upwards).toEqual({ kind: 'INTERVAL', count: 0, totalFrom: 12, totalTo: null });
  });

  it('100 % rounded down is everybody, so nobody else can be known', () => {
    const full = { printed: printedPercent('100'), rounding: 'DOWN' as const };
    expect(solutionsOf(countsWithin({ ...full, knownOthers: 0, listAtMost: 1 }))).toEqual([
      { count: 1, totalFrom: 1, totalTo: 1 },
    ]);
    expect(countsWithin({ ...full, knownOthers: 1 })).toEqual({ kind: 'NONE' });
  });

  it('answers quickly for a figure of four digits, whose first whole numbers are far away', () => {
    const counts = countsWithin({ printed: printedPercent('49.9999'), knownOthers: 0, listAtMost: 1 });
    const [first] = solutionsOf(counts);
    expect(percent(ratio(first?.count ?? 0, first?.totalFrom ?? 1), 4, 'HALF_UP')).toBe('49.9999');
  });

  it('finds exactly the counts and totals that print the figure, under every rounding', () => {
    const seen = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 60 }), fc.nat(2), modes, fc.nat(60));
    fc.assert(
      fc.property(seen, ([part, whole, digits, rounding, knownOthers]) => {
        const printed = printedPercent(percent(ratio(part, whole), digits, rounding));
        const counts = countsWithin({ printed, knownOthers, rounding, totalAtMost: 120, listAtMost: 1000 });
        const found = solutionsOf(counts).flatMap(({ count, totalFrom, totalTo }) =>
          upTo(totalTo ?? 120)
            .slice(totalFrom - 1)
            .map((total) => `${count}/${total}`),
        );
        const counted = upTo(121).map((next) => next - 1);
        const expected = counted.flatMap((count) =>
          upTo(120)
            .filter((total) => total >= count + knownOthers)
            .filter((total) => percent(ratio(count, total), digits, rounding) === printed)
            .map((total) => `${count}/${total}`),
        );
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
