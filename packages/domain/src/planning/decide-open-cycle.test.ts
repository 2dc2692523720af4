import { describe, expect, it } from 'vitest';
import { idFromName, period, plainDate } from '../kernel/index.js';
import { decideOpenCycle } from './decide-open-cycle.js';
import type { OpenCycleFacts, OpenCycleRequest } from './decide-open-cycle.js';
import { bodyOf, codesRefused, cycleOf, on, postOf, termOf } from './plan.test.data.js';
import type { CyclePurpose } from './vocabulary.js';

const facts = (given: Partial<OpenCycleFacts> = {}): OpenCycleFacts => ({
  unit: { exists: period(plainDate('2000-01-01'), null) },
  term: termOf(),
  cycles: [],
  targets: [postOf('head'), bodyOf()],
  ...given,
});
const request = (purpose: CyclePurpose = 'BUILD'): OpenCycleRequest => ({
  unit: cycleOf().unit,
  term: termOf().id,
  purpose,
  ageReferenceOn: null,
});
const open = (given: Partial<OpenCycleFacts> = {}, purpose: CyclePurpose = 'BUILD', day = '2023-03-06') =>
  decideOpenCycle(facts(given), request(purpose), on(day));

describe('opening a cycle', () => {
  it('drafts a slot for every post and body of the day, each with the rule its numbers rest on', () => {
    const opened = open();
    expect(opened).toMatchObject({
      ok: true,
      value: {
        state: 'DRAFT',
        openedOn: '2023-03-06',
        slots: [
          { target: { kind: 'BODY' }, limits: { least: 39, most: 58, rule: 'PL-026' } },
          { target: { kind: 'POST' }, limits: { least: 0, most: 3, rule: 'PL-023' } },
        ],
        leftOut: [],
      },
    });
  });

  it.each([
    ['2023-02-28', 1],
    ['2023-03-01', 0],
    ['2023-03-02', 0],
  ])('on %s gives a post that was dissolved on 1 March 2023 %i slots and names it where it has none', (day, slots) => {
    const gone = postOf('gone', { exists: period(plainDate('2000-01-01'), plainDate('2023-03-01')) });
    const opened = open({ targets: [postOf('head'), gone] }, 'BUILD', day);
    expect(opened.ok && opened.value.slots.filter(({ target }) => target === gone).length).toBe(slots);
    expect(opened.ok && opened.value.leftOut).toEqual(slots === 0 ? [gone] : []);
  });

  it('gives the same slots whatever the order of posts and bodies', () => {
    const targets = [postOf('a'), bodyOf(), postOf('b')];
    expect(open({ targets: targets.toReversed() })).toEqual(open({ targets }));
  });

  it('lets cycles of three purposes stand side by side', () => {
    const cycles = [cycleOf({ purpose: 'REVIEW' }), cycleOf({ purpose: 'ORIENT' })];
    expect(open({ cycles }).ok).toBe(true);
  });

  it('refuses a second one of the same unit, term and purpose while the first is open', () => {
    expect(open({ cycles: [cycleOf({ state: 'SUBMITTED' })] })).toMatchObject({
      refusals: [{ code: 'CYCLE_ALREADY_OPEN', cycle: cycleOf().id, purpose: 'BUILD' }],
    });
    expect(open({ cycles: [cycleOf({ state: 'CLOSED' })] }).ok).toBe(true);
    expect(open({ cycles: [cycleOf({ term: idFromName('PlanningTerm', '2030-2035') })] }).ok).toBe(true);
  });

  it('refuses with every reason at once', () => {
    const gone = { exists: period(plainDate('2000-01-01'), plainDate('2020-01-01')) };
    expect(codesRefused(open({ term: null, unit: gone, targets: [], cycles: [cycleOf()] }))).toEqual([
      'TERM_NOT_FOUND',
      'UNIT_DISSOLVED',
      'CYCLE_ALREADY_OPEN',
      'NOTHING_TO_PLAN',
    ]);
    expect(codesRefused(open({ unit: null }))).toEqual(['UNIT_NOT_FOUND']);
  });

  it.each([
    ['2030-09-30', []],
    ['2030-10-01', ['TERM_ENDED']],
  ])('on %s for a term that ends on 1 October 2030 is refused with %j', (day, codes) => {
    expect(codesRefused(open({}, 'REVIEW', day))).toEqual(codes);
  });
});
