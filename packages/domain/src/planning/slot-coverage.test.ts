import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { entryOf, slotOf } from './plan.test.data.js';
import { coverageBy, coverageOf } from './slot-coverage.js';
import type { PlanSlot } from './planning.js';

const day = plainDate('2024-01-01');
const slots = [slotOf('head', { requiredMin: 2 }), slotOf('deputy', { requiredMin: 3 }), slotOf('nobody')];
const entries = [
  entryOf('head', 'a'),
  entryOf('head', 'b', { readiness: 'LONG_TERM' }),
  entryOf('head', 'c', { state: 'REMOVED', validUntil: plainDate('2023-12-31') }),
  entryOf('deputy', 'a'),
  entryOf('deputy', 'd', { validFrom: plainDate('2024-01-02') }),
];
const nameOf = ({ id }: PlanSlot) => ['head', 'deputy', 'nobody'].find((name) => slotOf(name).id === id) ?? '?';

describe('the coverage of a slot', () => {
  it('counts who is planned and ready on the day, and never leaves out a slot without anybody', () => {
    const rows = coverageOf(slots, entries, day).map(({ slot, ...counts }) => [nameOf(slot), counts]);
    expect(Object.fromEntries(rows)).toEqual({
      head: { required: 2, planned: 2, ready: 1, deficit: 0 },
      deputy: { required: 3, planned: 1, ready: 1, deficit: 2 },
      nobody: { required: 2, planned: 0, ready: 0, deficit: 2 },
    });
  });
});

describe('the coverage of groups', () => {
  it('sums what each slot lacks', () => {
    const groups = coverageBy(coverageOf(slots, entries, day), (slot) =>
      nameOf(slot) === 'head' ? 'heads' : 'others',
    );
    expect(groups).toEqual([
      { key: 'heads', slots: 1, slotsShort: 0, slotsEmpty: 0, required: 2, planned: 2, ready: 1, deficit: 0 },
      { key: 'others', slots: 2, slotsShort: 2, slotsEmpty: 1, required: 5, planned: 1, ready: 1, deficit: 4 },
    ]);
  });

  it('adds up: groups make the whole, nobody is ready who is not planned, and order does not matter', () => {
    const names = ['s0', 's1', 's2', 's3'];
    const place = fc.record({ slot: fc.constantFrom(...names), person: fc.constantFrom('a', 'b', 'c', 'd') });
    const needs = fc.array(fc.nat(4), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(place), needs, (places, needed) => {
        const own = names.map((name, nth) => slotOf(name, { requiredMin: needed[nth]! }));
        const people = places.map(({ slot, person }, nth) =>
          entryOf(slot, person, { readiness: nth % 2 === 0 ? 'READY_NOW' : 'LONG_TERM' }),
        );
        const coverage = coverageOf(own, people, day);
        expect(coverageOf(own.toReversed(), people.toReversed(), day)).toEqual(coverage);
        const groups = coverageBy(coverage, ({ requiredMin }) => String(requiredMin % 2));
        const [whole] = coverageBy(coverage, () => 'all');
        for (const measure of ['slots', 'required', 'planned', 'ready', 'deficit', 'slotsEmpty'] as const) {
          expect(groups.reduce((sum, group) => sum + group[measure], 0)).toBe(whole![measure]);
        }
        for (const { planned, ready, required, deficit } of coverage) {
          expect([ready <= planned, planned + deficit >= required]).toEqual([true, true]);
        }
      }),
    );
  });
});
