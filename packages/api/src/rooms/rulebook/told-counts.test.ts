import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldShifts } from './told-counts.js';

/** People by the month in which each retires, and the months up to which two rules want them; null where there is no rule. */
const people = fc.array(fc.nat(30), { maxLength: 80 });
const month = fc.option(fc.nat(30), { nil: null, freq: 8 });

const outcomeBy = (least: number | null, retires: number) =>
  least === null ? 'UNKNOWN' : retires >= least ? 'MET' : 'NOT_MET';

function countsOf(retiring: readonly number[], before: number | null, after: number | null): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const retires of retiring) {
    const name = `${outcomeBy(before, retires)}>${outcomeBy(after, retires)}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Everything that may be learnt of the people: every fifth of them, in the order in which they retire, five times. */
const inGroups = (retiring: readonly number[]) =>
  retiring
    .toSorted((left, right) => left - right)
    .filter((_, place) => place % 5 === 4)
    .flatMap((last) => [last, last, last, last, last]);

const told = (retiring: readonly number[], before: number | null, after: number | null) =>
  toldShifts(countsOf(retiring, before, after));

describe('the counts that are told of a change', () => {
  it('are those of groups of five, whatever two rules are compared, so that more trials tell no more', () => {
    fc.assert(
      fc.property(people, month, month, (retiring, before, after) => {
        expect(told(retiring, before, after)).toEqual(told(inGroups(retiring), before, after));
      }),
    );
  });

  it('never differ by 1 to 4 between neighbouring trials, and are off by 4 at most', () => {
    fc.assert(
      fc.property(people, fc.nat(29), fc.nat(29), (retiring, before, after) => {
        const [one, next] = [after, after + 1].map((least) => {
          const lost = told(retiring, before, least).find((shift) => shift.after === 'NOT_MET')?.count ?? 0;
          const really = countsOf(retiring, before, least)['MET>NOT_MET'] ?? 0;
          expect(Math.abs(lost - really)).toBeLessThan(5);
          return lost;
        });
        expect(Math.abs(next! - one!) % 5).toBe(0);
      }),
    );
  });

  it('do not say whether anybody is there, where they are fewer than five', () => {
    expect(told([1, 2, 3, 4], 1, 5)).toEqual([]);
    expect(told([1, 2, 3, 4, 4], 1, 5)).toEqual([{ before: 'MET', after: 'NOT_MET', count: 5 }]);
  });

  it('do not reckon with those whose verdict is known on neither day', () => {
    expect(toldShifts({ 'UNKNOWN>UNKNOWN': 3, 'NOT_MET>NOT_MET': 4, 'MET>NOT_MET': 5 })).toEqual([
      { before: 'MET', after: 'NOT_MET', count: 5 },
    ]);
    expect(toldShifts({})).toEqual([]);
  });
});
