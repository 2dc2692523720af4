import { describe, expect, it } from 'vitest';
import { idFromName, partialDate, plainDate } from '../kernel/index.js';
import type { PersonFacts, PlanFacts } from './facts.js';
import { cycleOf, entryId, entryOf, factsOf, on, personOf } from './plan.test.data.js';
import { proposedRemovals } from './proposed-removals.js';

const entries = [entryOf('head', 'a')];
const findOn = (day: string, person: Partial<PersonFacts>, given: Partial<PlanFacts> = {}) =>
  proposedRemovals(factsOf({ entries, persons: [personOf('a', person)], ...given }), on(day));
const groundsOn = (day: string, person: Partial<PersonFacts>, given: Partial<PlanFacts> = {}) =>
  findOn(day, person, given).proposed.flatMap(({ proposals }) => proposals.map(({ ground }) => ground));

describe('the removals that the rules propose', () => {
  it('are none where nothing speaks against anybody', () => {
    expect(findOn('2024-01-01', {})).toMatchObject({ proposed: [], open: [] });
  });

  it('name every ground, and say which need no vote', () => {
    const person = {
      birth: partialDate('1965-01-01'),
      disciplines: [{ form: 'WARNING', decidedOn: plainDate('2023-05-01'), endsOn: plainDate('2023-11-01') }],
      isPoliticalStandardDenied: true,
      confidence: { low: 18, collected: 35 },
    } as const;
    expect(findOn('2024-01-01', person).proposed).toMatchObject([
      {
        entry: { id: entryId('head/a') },
        proposals: [
          { ground: 'OVER_AGE', isAutomatic: true, check: { rule: 'PL-070' } },
          { ground: 'DISCIPLINE', isAutomatic: true },
          { ground: 'STANDARD_NOT_MET', isAutomatic: true },
          { ground: 'LOW_CONFIDENCE', isAutomatic: false, check: { rule: 'PL-071' } },
        ],
      },
    ]);
  });

  it.each([
    ['2021-12-26', []],
    ['2021-12-27', ['STANDARD_NOT_MET']],
    ['2025-10-07', ['STANDARD_NOT_MET']],
    ['2025-10-08', []],
  ])('on the political standard are on %s: %j', (day, grounds) => {
    const early = [entryOf('head', 'a', { validFrom: plainDate('2020-01-01') })];
    expect(groundsOn(day, { isPoliticalStandardDenied: true }, { entries: early })).toEqual(grounds);
  });

  it.each([
    [17, []],
    [18, ['LOW_CONFIDENCE']],
  ])('on %i of 35 ballots of low confidence are %j', (low, grounds) => {
    expect(groundsOn('2024-01-01', { confidence: { low, collected: 35 } })).toEqual(grounds);
  });

  it.each([
    ['2023-03-31', []],
    ['2023-04-01', ['DISCIPLINE']],
  ])('look at discipline from the first day in the plan: one of %s gives %j', (decidedOn, grounds) => {
    const disciplines = [{ form: 'REPRIMAND', decidedOn: plainDate(decidedOn), endsOn: null }] as const;
    expect(groundsOn('2024-01-01', { disciplines })).toEqual(grounds);
  });

  it.each([
    ['2025-10-07', []],
    [
      '2025-10-08',
      [
        'planning.automatic-removal#age',
        'planning.automatic-removal#discipline',
        'planning.automatic-removal#politicalStandard',
      ],
    ],
  ])('say on %s which questions no rule answers: %j', (day, questions) => {
    expect(findOn(day, {}).withoutRule).toEqual(questions);
  });

  it('leave open what is not known, and propose nothing for it', () => {
    expect(findOn('2024-01-01', { birth: null, confidence: null })).toMatchObject({
      proposed: [],
      open: [{ verdict: { factsMissing: ['isOverAge', 'low', 'collected'] } }],
    });
  });

  it.each([
    ['2026-10-01', []],
    ['2026-10-02', ['OVER_AGE']],
  ])('of a running term ask for 40 months on the day on which its ages were counted, %s: %j', (counted, grounds) => {
    const person = { birth: partialDate('1968-01-01'), gender: 'MALE' } as const;
    const cycle = cycleOf({ purpose: 'REVIEW', ageReferenceOn: plainDate(counted) });
    expect(groundsOn('2025-01-01', person, { cycle })).toEqual(grounds);
    expect(groundsOn('2025-10-07', person, { cycle })).toEqual(grounds);
  });

  it('pass over entries of other cycles, which stand in the facts for the sake of the limits', () => {
    const [head, ...others] = factsOf({}).slots;
    const slots = [{ ...head!, cycle: idFromName('PlanningCycle', 'another') }, ...others];
    const person = { isPoliticalStandardDenied: true };
    expect(findOn('2024-01-01', person, { slots })).toMatchObject({ proposed: [], open: [] });
    expect(groundsOn('2024-01-01', person)).toEqual(['STANDARD_NOT_MET']);
  });

  it('pass over who has left the plan, and everybody where cycle or term is not known', () => {
    const gone = [entryOf('head', 'a', { state: 'REMOVED', validUntil: plainDate('2023-12-31') })];
    const person = { isPoliticalStandardDenied: true };
    expect(groundsOn('2024-01-01', person, { entries: gone })).toEqual([]);
    expect(groundsOn('2024-01-01', person, { term: null })).toEqual([]);
  });
});
