import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, idFromName, partialDate, period, plainDate } from '../kernel/index.js';
import { decideEntries } from './decide-entries.js';
import type { EntryProposal } from './decide-entries.js';
import { bodyOf, cadreId, codesRefused, cycleOf, entryOf, factsOf, on } from './plan.test.data.js';
import { personOf, postOf, slotId, slotOf } from './plan.test.data.js';
import type { PlanFacts } from './facts.js';
import { CYCLE_STATES } from './vocabulary.js';

const proposalOf = (person: string, slot = 'head'): EntryProposal => ({
  slot: slotId(slot),
  person: cadreId(person),
  readiness: 'READY_NOW',
  rank: null,
  source: 'ON_SITE',
});
const propose = (people: readonly string[], given: Partial<PlanFacts> = {}, day = '2023-06-01') =>
  decideEntries(
    factsOf(given),
    people.map((person) => proposalOf(person)),
    on(day),
  );

describe('proposing people', () => {
  it('takes them in as proposals from the day on, each with a verdict', () => {
    expect(propose(['a', 'b'])).toMatchObject({
      ok: true,
      value: [
        { person: cadreId('a'), state: 'PROPOSED', validFrom: '2023-06-01', verdict: { outcome: 'MET' } },
        { person: cadreId('b'), state: 'PROPOSED', verdict: { outcome: 'MET' } },
      ],
    });
  });

  it.each([
    ['2025-01-31', 'MET'],
    ['2025-02-01', 'MET'],
    ['2025-02-02', 'NOT_MET'],
  ])('of a man who works until 31 January 2030 for a term whose ages are counted on %s is %s', (day, outcome) => {
    const persons = [personOf('a', { birth: partialDate('1968-01-01'), gender: 'MALE' })];
    const result = propose(['a'], { persons, cycle: cycleOf({ ageReferenceOn: plainDate(day) }) });
    expect(result).toMatchObject(
      outcome === 'MET'
        ? { value: [{ verdict: { outcome, asOf: '2023-06-01' } }] }
        : { refusals: [{ code: 'NOT_ELIGIBLE', verdict: { outcome, asOf: '2023-06-01' } }] },
    );
  });

  it('lists what is not known and refuses nothing for it', () => {
    const persons = [personOf('a', { birth: null, tenures: null })];
    expect(propose(['a'], { persons })).toMatchObject({
      ok: true,
      value: [{ verdict: { outcome: 'UNKNOWN', factsMissing: ['worksUntil', 'plannedPostIs'] } }],
    });
  });

  it.each(codesOf(CYCLE_STATES))('is refused in the state %s unless the list is open', (state) => {
    const isOpen = ['DRAFT', 'NOMINATING', 'UNDER_REVIEW'].includes(state);
    expect(codesRefused(propose(['a'], { cycle: cycleOf({ state }) }))).toEqual(isOpen ? [] : ['CYCLE_STATE_FORBIDS']);
  });

  it.each([
    ['2023-05-31', []],
    ['2023-06-01', ['TARGET_DISSOLVED']],
    ['2023-06-02', ['TARGET_DISSOLVED']],
  ])('for a post dissolved on 1 June 2023 is answered on %s with %j', (day, codes) => {
    const exists = period(plainDate('2000-01-01'), plainDate('2023-06-01'));
    const slots = [slotOf('head', { target: postOf('head', { exists }) })];
    expect(codesRefused(propose(['a'], { slots }, day))).toEqual(codes);
  });

  it('is refused with all reasons at once, and takes nobody', () => {
    const proposals = [
      proposalOf('a', 'nowhere'),
      proposalOf('nobody'),
      proposalOf('a'),
      proposalOf('b'),
      proposalOf('b'),
      proposalOf('c'),
      proposalOf('d'),
    ];
    const persons = [personOf('a', { isProposed: true }), ...['b', 'c', 'd'].map((name) => personOf(name))];
    const entries = [entryOf('head', 'c')];
    expect(codesRefused(decideEntries(factsOf({ persons, entries }), proposals, on('2025-11-01')))).toEqual([
      'SLOT_NOT_FOUND',
      'PERSON_NOT_FOUND',
      'NOT_ELIGIBLE',
      'ENTRY_EXISTS',
      'ENTRY_EXISTS',
      'TOO_MANY_IN_SLOT',
    ]);
  });

  it('is refused without cycle and term', () => {
    expect(codesRefused(propose(['a'], { cycle: null, term: null }))).toEqual(['CYCLE_NOT_FOUND', 'TERM_NOT_FOUND']);
    expect(codesRefused(propose(['a'], { term: null }))).toEqual(['TERM_NOT_FOUND']);
  });

  it('does not go to the slot of another cycle', () => {
    const elsewhere = idFromName('PlanningCycle', 'other');
    expect(codesRefused(propose(['a'], { slots: [slotOf('head', { cycle: elsewhere })] }))).toEqual(['SLOT_NOT_FOUND']);
  });
});

describe('how many people a slot takes', () => {
  it.each([
    ['2021-12-26', 4, []],
    ['2021-12-26', 5, ['TOO_MANY_IN_SLOT']],
    ['2021-12-27', 3, []],
    ['2021-12-27', 4, ['TOO_MANY_IN_SLOT']],
  ])('is on %s for %i people: %j', (day, count, codes) => {
    const names = ['a', 'b', 'c', 'd', 'e'].slice(0, count);
    const persons = names.map((name) => personOf(name));
    expect(codesRefused(propose(names, { persons }, day))).toEqual(codes);
  });

  it('counts who stands on the slot of the same post in another cycle of the term', () => {
    const other = slotOf('before', { cycle: idFromName('PlanningCycle', 'other'), target: postOf('head') });
    const entries = ['b', 'c', 'd'].map((name) => entryOf('before', name));
    const refused = propose(['a'], { slots: [slotOf('head'), other], entries });
    expect(refused).toMatchObject({
      refusals: [{ code: 'TOO_MANY_IN_SLOT', verdict: { checks: [{ rule: 'PL-023' }] } }],
    });
  });

  it('does not count who has left', () => {
    const entries = ['b', 'c', 'd'].map((name) =>
      entryOf('head', name, { state: 'REMOVED', validUntil: plainDate('2023-06-01') }),
    );
    expect(propose(['a'], { entries }).ok).toBe(true);
  });

  it('is only warned of where the coefficient of a committee warns', () => {
    const target = bodyOf({ seats: 2 });
    const names = ['a', 'b', 'c', 'd'];
    expect(codesRefused(propose(names, { slots: [slotOf('head', { target })] }, '2023-06-01'))).toEqual([
      'TOO_MANY_IN_SLOT',
    ]);
    expect(
      codesRefused(
        propose(
          [...names, 'e'],
          {
            slots: [slotOf('head', { target })],
            persons: [...names, 'e'].map((name) => personOf(name)),
          },
          '2021-12-26',
        ),
      ),
    ).toEqual([]);
  });

  it('has no limit in an orientation', () => {
    const cycle = cycleOf({ purpose: 'ORIENT' });
    expect(codesRefused(propose(['a', 'b', 'c', 'd'], { cycle }))).toEqual([]);
  });
});

describe('for how many posts a person is planned', () => {
  const names = ['head', 'p1', 'p2', 'p3'];
  const slots = names.map((name) => slotOf(name));
  const entries = ['p1', 'p2', 'p3'].map((slot) => entryOf(slot, 'a'));

  it('is three at most, and one more is refused once for the person', () => {
    expect(codesRefused(propose(['a'], { slots, entries: entries.slice(1) }))).toEqual([]);
    expect(propose(['a'], { slots, entries })).toMatchObject({
      refusals: [{ code: 'TOO_MANY_POSTS', person: cadreId('a'), verdict: { checks: [{ rule: 'PL-023' }] } }],
    });
  });

  it('counts from 27 December 2021 the posts of one level only', () => {
    const [head, ...others] = slots;
    const commune = others.map((slot) => ({
      ...slot,
      target: { ...slot.target, scope: { level: 'COMMUNE' } as const },
    }));
    const given = { slots: [head!, ...commune], entries };
    expect(codesRefused(propose(['a'], given, '2023-06-01'))).toEqual([]);
    const before = entries.map((entry) => ({ ...entry, validFrom: plainDate('2020-01-01') }));
    expect(codesRefused(propose(['a'], { ...given, entries: before }, '2021-12-26'))).toEqual(['TOO_MANY_POSTS']);
  });
});

describe('the answer', () => {
  it('does not depend on the order of the proposals: the same people are accepted or the same codes refused', () => {
    const names = ['a', 'b', 'c', 'd', 'nobody'];
    const persons = [personOf('a', { disciplines: null }), ...['b', 'c', 'd'].map((name) => personOf(name))];
    fc.assert(
      fc.property(fc.subarray(names), (chosen) => {
        const forwards = propose(chosen, { persons });
        const backwards = propose(chosen.toReversed(), { persons });
        expect(backwards.ok).toBe(forwards.ok);
        expect([...codesRefused(backwards)].toSorted()).toEqual([...codesRefused(forwards)].toSorted());
      }),
    );
  });
});
