import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { cadreId, entryId, entryOf, postOf, slotOf } from './plan.test.data.js';
import { applyPlanDiff, planDiff, planLines } from './plan-diff.js';
import type { PlanLine } from './plan-diff.js';
import { targetKey } from './planning.js';

const lineOf = (target: string, person: string, given: Partial<PlanLine> = {}): PlanLine => ({
  target: targetKey(postOf(target)),
  person: cadreId(person),
  entry: entryId(`${target}/${person}`),
  readiness: 'READY_NOW',
  rank: 1,
  source: 'ON_SITE',
  ...given,
});

describe('two plans side by side', () => {
  it('show who was added, removed and on which ground, carried over and changed', () => {
    const before = [lineOf('head', 'a'), lineOf('head', 'b'), lineOf('deputy', 'c')];
    const after = [lineOf('head', 'a', { rank: 2 }), lineOf('deputy', 'c'), lineOf('deputy', 'd')];
    const grounds = new Map([[entryId('head/b'), 'OWN_REQUEST' as const]]);
    expect(planDiff(before, after, grounds)).toEqual({
      added: [lineOf('deputy', 'd')],
      removed: [{ line: lineOf('head', 'b'), ground: 'OWN_REQUEST' }],
      carriedOver: [lineOf('deputy', 'c')],
      changed: [{ before: lineOf('head', 'a'), after: lineOf('head', 'a', { rank: 2 }) }],
    });
  });

  it('show a move from one post to another as leaving the one and joining the other', () => {
    const diff = planDiff([lineOf('head', 'a')], [lineOf('deputy', 'a')]);
    expect(diff).toMatchObject({ added: [{ person: cadreId('a') }], removed: [{ ground: null }], carriedOver: [] });
  });

  const lines = fc.uniqueArray(
    fc.record({
      target: fc.constantFrom('head', 'deputy', 'clerk'),
      person: fc.constantFrom('a', 'b', 'c', 'd'),
      rank: fc.option(fc.integer({ min: 1, max: 2 })),
      readiness: fc.constantFrom('READY_NOW' as const, 'LONG_TERM' as const),
    }),
    { selector: ({ target, person }) => `${target} ${person}` },
  );
  const linesOf = (given: readonly { target: string; person: string }[]) =>
    given.map(({ target, person, ...rest }) => lineOf(target, person, rest));

  it('lead from the earlier to the later when the differences are applied', () => {
    fc.assert(
      fc.property(lines, lines, (earlier, later) => {
        const [before, after] = [linesOf(earlier), linesOf(later)];
        const inOrder = applyPlanDiff([], planDiff([], after));
        expect(applyPlanDiff(before, planDiff(before, after))).toEqual(inOrder);
        expect(inOrder).toHaveLength(after.length);
      }),
    );
  });

  it('count everybody once: who stays, comes and leaves make both plans, whatever the order', () => {
    fc.assert(
      fc.property(lines, lines, (earlier, later) => {
        const [before, after] = [linesOf(earlier), linesOf(later)];
        const diff = planDiff(before, after);
        const stay = diff.carriedOver.length + diff.changed.length;
        expect([stay + diff.removed.length, stay + diff.added.length]).toEqual([before.length, after.length]);
        expect(planDiff(before.toReversed(), after.toReversed())).toEqual(diff);
      }),
    );
  });
});

describe('the lines of a plan', () => {
  it('are those of the day, and of two entries of a person for a post the later one', () => {
    const slots = [slotOf('head'), slotOf('again', { target: postOf('head') })];
    const entries = [
      entryOf('head', 'a'),
      entryOf('again', 'a', { validFrom: plainDate('2024-01-01'), rank: 2 }),
      entryOf('head', 'b', { state: 'REMOVED', validUntil: plainDate('2023-12-01') }),
      entryOf('elsewhere', 'c'),
    ];
    const seen = (day: string) => planLines(slots, entries, plainDate(day)).map(({ entry }) => entry);
    expect(new Set(seen('2023-11-30'))).toEqual(new Set([entryId('head/a'), entryId('head/b')]));
    expect(seen('2023-12-01')).toEqual([entryId('head/a')]);
    expect(seen('2024-01-01')).toEqual([entryId('again/a')]);
  });
});
