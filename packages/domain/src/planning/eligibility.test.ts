import { describe, expect, it } from 'vitest';
import { DISCIPLINE_FORMS as FORMS_OF_FILES } from '../cadre/index.js';
import { codesOf, idFromName, partialDate, plainDate } from '../kernel/index.js';
import { decideEntries } from './decide-entries.js';
import { eligibilityOf } from './eligibility.js';
import { cadreId, cycleOf, entryOf, factsOf, on, personOf, slotId, slotOf } from './plan.test.data.js';
import type { PlanFacts } from './facts.js';
import { CYCLE_STATES } from './vocabulary.js';

const asked = { slot: slotId('head'), person: cadreId('a') };
const askOn = (day: string, given: Partial<PlanFacts> = {}) => eligibilityOf(factsOf(given), asked, on(day));
/** The verdict that a refusal of one person rests on. */
const refused = ({ refusals }: Extract<ReturnType<typeof decideEntries>, { readonly ok: false }>) =>
  refusals.flatMap((refusal) => ('verdict' in refusal ? [refusal.verdict] : []))[0];
const codes = (day: string, given: Partial<PlanFacts> = {}) => askOn(day, given)?.refusals.map(({ code }) => code);

describe('whether one person can be planned for one slot', () => {
  it('is answered with the verdict, and with no reason where nothing stands in the way', () => {
    expect(askOn('2023-06-01')).toMatchObject({ verdict: { outcome: 'MET' }, refusals: [] });
  });

  it('names the clause that stands in the way', () => {
    const persons = [personOf('a', { birth: partialDate('1966-01-01'), gender: 'MALE' })];
    const answer = askOn('2023-06-01', { persons });
    expect(answer?.verdict.outcome).toBe('NOT_MET');
    expect(answer?.refusals).toMatchObject([{ code: 'NOT_ELIGIBLE', verdict: answer?.verdict }]);
    expect(answer?.verdict.checks[0]).toMatchObject({ rule: 'PL-030', outcome: 'NOT_MET', required: 60 });
  });

  it.each([
    ['2025-10-07', []],
    ['2025-10-08', ['NOT_ELIGIBLE']],
    ['2025-10-09', ['NOT_ELIGIBLE']],
  ])('is on %s of somebody proposed for appointment: %j', (day, expected) => {
    expect(codes(day, { persons: [personOf('a', { isProposed: true })] })).toEqual(expected);
  });

  // A form that planning did not know was weighed as none: who was removed from post could be planned.
  it.each(codesOf(FORMS_OF_FILES))(
    'is refused to somebody under a discipline in effect, whatever its form: %s',
    (form) => {
      const decidedOn = plainDate('2023-01-10');
      const disciplines = (endsOn: string) => [{ form, decidedOn, endsOn: plainDate(endsOn) }];
      const outcome = (day: string, endsOn: string) =>
        askOn(day, { persons: [personOf('a', { disciplines: disciplines(endsOn) })] })?.verdict.outcome;
      expect(outcome('2023-06-01', '2023-06-02')).toBe('NOT_MET');
      expect(outcome('2023-06-02', '2023-06-02')).toBe('MET');
      expect(outcome('2025-11-01', '2024-01-10')).toBe(['REPRIMAND', 'WARNING'].includes(form) ? 'MET' : 'NOT_MET');
    },
  );

  it('refuses nothing for what is not known, and names it', () => {
    expect(askOn('2023-06-01', { persons: [personOf('a', { birth: null })] })).toMatchObject({
      verdict: { outcome: 'UNKNOWN', factsMissing: ['worksUntil'] },
      refusals: [],
    });
  });

  it('counts the limits of slot and person with this one added', () => {
    const names = ['head', 'p1', 'p2', 'p3'];
    const entries = [
      ...['b', 'c', 'd'].map((name) => entryOf('head', name)),
      ...names.slice(1).map((slot) => entryOf(slot, 'a')),
    ];
    expect(codes('2023-06-01', { slots: names.map((name) => slotOf(name)), entries })).toEqual([
      'TOO_MANY_IN_SLOT',
      'TOO_MANY_POSTS',
    ]);
    expect(codes('2023-06-01', { entries: [entryOf('head', 'a')] })).toEqual(['ENTRY_EXISTS']);
  });

  it.each(codesOf(CYCLE_STATES))('has a verdict in the state %s, and says where the state takes nobody', (state) => {
    const isOpen = ['DRAFT', 'NOMINATING', 'UNDER_REVIEW'].includes(state);
    const given = { cycle: cycleOf({ state }) };
    expect(askOn('2023-06-01', given)?.verdict.outcome).toBe('MET');
    expect(codes('2023-06-01', given)).toEqual(isOpen ? [] : ['CYCLE_STATE_FORBIDS']);
  });

  it('is answered as a proposal would be', () => {
    const proposal = { ...asked, readiness: 'READY_NOW', rank: null, source: 'ON_SITE' } as const;
    for (const isProposed of [true, false, null]) {
      const facts = factsOf({ persons: [personOf('a', { isProposed })] });
      const decided = decideEntries(facts, [proposal], on('2025-11-01'));
      const answer = eligibilityOf(facts, asked, on('2025-11-01'));
      expect(answer?.refusals).toEqual(decided.ok ? [] : decided.refusals);
      expect([answer?.verdict]).toEqual(decided.ok ? decided.value.map(({ verdict }) => verdict) : [refused(decided)]);
    }
  });

  it.each<[string, Partial<PlanFacts>]>([
    ['cycle', { cycle: null }],
    ['term', { term: null }],
    ['slot', { slots: [] }],
    ['slot of this cycle', { slots: [slotOf('head', { cycle: idFromName('PlanningCycle', 'other') })] }],
    ['person', { persons: [] }],
  ])('has no answer without a %s', (_, given) => {
    expect(askOn('2023-06-01', given)).toBeNull();
  });
});
