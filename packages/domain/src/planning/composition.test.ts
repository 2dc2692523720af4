import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partialDate, plainDate } from '../kernel/index.js';
import type { PartialDate } from '../kernel/index.js';
import { isWithinAges } from './age-spread.js';
import { compositionOf } from './composition.js';
import type { CompositionFacts, CompositionQuestion } from './composition.js';
import { book, cadreId } from './plan.test.data.js';

const memberOf = (name: string, given: Partial<CompositionFacts> = {}): CompositionFacts => ({
  person: cadreId(name),
  gender: 'MALE',
  birth: partialDate('1975-06-15'),
  isEthnicMinority: false,
  bloc: 'PARTY',
  ...given,
});
const listOf = (count: number, given: Partial<CompositionFacts> = {}, from = 0) =>
  Array.from({ length: count }, (_, nth) => memberOf(`p${from + nth}`, given));
const compose = (people: readonly CompositionFacts[], given: Partial<CompositionQuestion> = {}) =>
  compositionOf(people, { of: 'PLAN', book, asOf: plainDate('2023-06-15'), scope: { level: 'DISTRICT' }, ...given });
const outcomeOf = (people: readonly CompositionFacts[], question: string, given: Partial<CompositionQuestion> = {}) =>
  compose(people, given).verdict.checks.find((check) => check.question === question)?.outcome;

describe('somebody of whose birth not all is known', () => {
  it.each([
    ['1983-06-16', true],
    ['1983-06-15', false],
    ['1983-06-14', false],
    ['1984', true],
    ['1983', null],
    ['1983-06', null],
    ['1982', false],
  ])('born %s is under 40 on 15 June 2023: %s', (birth, expected) => {
    expect(isWithinAges(partialDate(birth), { from: 0, until: 40 }, plainDate('2023-06-15'))).toBe(expected);
  });

  it('has no age where nothing is known or the birth is still to come', () => {
    expect(isWithinAges(null, { from: 0, until: null }, plainDate('2023-06-15'))).toBeNull();
    expect(isWithinAges(partialDate('2024'), { from: 0, until: null }, plainDate('2023-06-15'))).toBeNull();
  });
});

describe('the composition of a plan', () => {
  it('counts women, young people, minorities, ages and blocs, and who is not known beside them', () => {
    const people = [
      memberOf('a', { gender: 'FEMALE', birth: partialDate('1990-01-01') }),
      memberOf('b', { gender: null, birth: partialDate('1983'), isEthnicMinority: true, bloc: 'GOVERNMENT' }),
      memberOf('c', { isEthnicMinority: null, bloc: null }),
      memberOf('c'),
    ];
    expect(compose(people)).toMatchObject({
      people: 3,
      women: { count: 1, notKnown: 1, share: { numerator: 1n, denominator: 3n } },
      underForty: { count: 1, notKnown: 1 },
      young: { count: 1, notKnown: 1, age: 40 },
      ethnicMinority: { count: 1, notKnown: 0 },
      bandNotKnown: 1,
      blocs: { PARTY: { count: 2, notKnown: 0 }, GOVERNMENT: { count: 1 }, FRONT_AND_MASS: { count: 0 } },
    });
  });

  it('has no shares without people, and nothing is met or missed', () => {
    expect(compose([])).toMatchObject({ people: 0, women: { count: 0, share: null }, verdict: { outcome: 'NOT_MET' } });
    expect(outcomeOf([], 'planning.plan-composition#women')).toBe('UNKNOWN');
    expect(outcomeOf([], 'planning.women-in-plan#present')).toBe('NOT_MET');
  });

  it.each([
    [24, 0, 'NOT_MET'],
    [25, 0, 'MET'],
    [24, 1, 'UNKNOWN'],
    [23, 1, 'NOT_MET'],
    [25, 75, 'MET'],
  ])('with %i women of 100 and %i people not known is %s for a quarter', (women, notKnown, expected) => {
    const people = [
      ...listOf(women, { gender: 'FEMALE' }),
      ...listOf(notKnown, { gender: null }, women),
      ...listOf(100 - women - notKnown, {}, women + notKnown),
    ];
    expect(outcomeOf(people, 'planning.plan-composition#women')).toBe(expected);
  });

  it.each([
    ['2021-12-26', 'PROVINCE', null, 'PL-044'],
    ['2021-12-27', 'PROVINCE', 40, 'PL-043'],
    ['2021-12-27', 'CENTRAL', 45, 'PL-043'],
    ['2022-06-03', 'COMMUNE', 35, 'PL-101'],
    ['2025-10-08', 'PROVINCE', null, undefined],
  ] as const)('calls young on %s at the level %s who is under %s, by %s', (day, level, age, rule) => {
    const composed = compose(listOf(4), { asOf: plainDate(day), scope: { level } });
    expect(composed.young?.age ?? null).toBe(age);
    const young = composed.verdict.checks.find(({ question }) => question === 'planning.plan-composition#young');
    expect(young?.rule).toBe(rule);
  });

  it('adds up: bands and not known make all people, whatever the order', () => {
    const birth: fc.Arbitrary<PartialDate | null> = fc.option(
      fc.constantFrom(
        ...['1960', '1968-09', '1975-06-15', '1984-01-01', '1988-06', '1993', '1999-12-31'].map(partialDate),
      ),
    );
    const facts = fc.record({
      gender: fc.option(fc.constantFrom('MALE' as const, 'FEMALE' as const)),
      birth,
      isEthnicMinority: fc.option(fc.boolean()),
      bloc: fc.option(fc.constantFrom('PARTY' as const, 'GOVERNMENT' as const)),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 12 }), (given) => {
        const people = given.map((one, nth) => memberOf(`p${nth}`, one));
        const composed = compose(people);
        const inBands = composed.ageBands.reduce((sum, { count }) => sum + count, 0);
        expect(inBands + composed.bandNotKnown).toBe(people.length);
        const inBlocs = Object.values(composed.blocs).reduce((sum, { count }) => sum + count, 0);
        expect(inBlocs + composed.blocs.PARTY.notKnown).toBe(people.length);
        expect(compose(people.toReversed())).toEqual(composed);
      }),
      { numRuns: 60 },
    );
  });

  it('that is decided stays as it is whoever the people not known turn out to be', () => {
    const gender = fc.constantFrom('MALE' as const, 'FEMALE' as const, null);
    fc.assert(
      fc.property(
        fc.array(gender, { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { minLength: 12 }),
        (given, turns) => {
          const before = given.map((one, nth) => memberOf(`p${nth}`, { gender: one }));
          const after = before.map(
            (one, nth) => ({ ...one, gender: one.gender ?? (turns[nth] ? 'FEMALE' : 'MALE') }) as const,
          );
          const outcomes = [before, after].map((people) => outcomeOf(people, 'planning.plan-composition#women'));
          expect([
            ['UNKNOWN', outcomes[1]],
            [outcomes[1], outcomes[1]],
          ]).toContainEqual(outcomes);
        },
      ),
    );
  });
});

describe('the composition of an elected committee', () => {
  const elected = { of: 'ELECTED', asOf: plainDate('2020-08-01') } as const;
  const aged = (birth: string, count: number, from: number) => listOf(count, { birth: partialDate(birth) }, from);

  it('is measured by the mix of ages of its own rule', () => {
    const people = [...aged('1985-01-01', 4, 0), ...aged('1975-01-01', 18, 4), ...aged('1965-01-01', 17, 22)];
    expect(compose(people, elected).verdict.checks).toMatchObject([
      { rule: 'PL-042', observed: '4/39', outcome: 'MET' },
      { rule: 'PL-042', observed: '18/39', outcome: 'MET' },
    ]);
  });

  it('is not known where the target has a least and a most and people not known could lead through it', () => {
    const people = [...aged('1975-01-01', 3, 0), ...aged('1965-01-01', 3, 3), ...listOf(4, { birth: null }, 6)];
    expect(outcomeOf(people, 'planning.elected-age-mix#from40To50', elected)).toBe('UNKNOWN');
  });

  it('counts who is 50 years old in the band from 40 to 50, and who is 51 in none of the two', () => {
    const middle = (birth: string) =>
      compose(aged(birth, 2, 0), elected).verdict.checks.find(({ question }) => question.endsWith('from40To50'));
    expect(middle('1969-08-02')).toMatchObject({ observed: '2/2' });
    expect(middle('1969-08-01')).toMatchObject({ observed: '0/2' });
  });
});
