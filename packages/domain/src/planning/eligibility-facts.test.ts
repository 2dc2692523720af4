import { describe, expect, it } from 'vitest';
import { partialDate, period, plainDate } from '../kernel/index.js';
import { disciplineOn, eligibilityFactsOf, severestSince, worksUntil } from './eligibility-facts.js';
import type { DisciplineFacts, PersonFacts } from './facts.js';
import { book, cycleOf, personOf, postOf, termOf } from './plan.test.data.js';

const factsOn = (day: string, given: Partial<PersonFacts> = {}, cycle = cycleOf()) =>
  eligibilityFactsOf({
    person: personOf('a', given),
    target: postOf('head'),
    cycle,
    term: termOf(),
    freeze: null,
    book,
    on: plainDate(day),
  });
const disciplineOf = (given: Partial<DisciplineFacts> = {}): DisciplineFacts => ({
  form: 'REPRIMAND',
  decidedOn: plainDate('2023-01-10'),
  endsOn: plainDate('2024-01-10'),
  ...given,
});

describe('the facts of a person for a slot', () => {
  it('count the term from the reference day of the cycle, or from its nominal first day', () => {
    expect(factsOn('2023-06-01').termStart).toBe('2025-06-01');
    expect(factsOn('2023-06-01', {}, cycleOf({ ageReferenceOn: null })).termStart).toBe('2025-10-01');
  });

  it('take the end of working life from the rules, and nothing from an unknown birth or gender', () => {
    expect(worksUntil(personOf('a', { birth: partialDate('1968-09-01'), gender: 'MALE' }), book)).toBe('2030-10-01');
    expect(worksUntil(personOf('a', { birth: null }), book)).toBeNull();
    expect(worksUntil(personOf('a', { gender: null }), book)).toBeNull();
  });

  it.each([
    [11, 'HIGHER'],
    [10, 'EQUAL'],
    [9, 'LOWER'],
    [null, null],
  ])('compare a post of rank 10 with one held of rank %s: %s', (rank, expected) => {
    const tenures = [{ held: period(plainDate('2015-01-01'), null), rank }];
    expect(factsOn('2023-06-01', { tenures }).plannedPostIs).toBe(expected);
  });

  it('look at the highest of the posts held on the day, and at none that has ended', () => {
    const held = period(plainDate('2015-01-01'), plainDate('2023-06-01'));
    const tenures = [
      { held, rank: 5 },
      { held: period(plainDate('2015-01-01'), null), rank: 20 },
    ];
    expect(factsOn('2023-05-31', { tenures }).plannedPostIs).toBe('LOWER');
    expect(factsOn('2023-06-01', { tenures }).plannedPostIs).toBe('HIGHER');
    expect(factsOn('2023-06-01', { tenures: [] }).plannedPostIs).toBe('HIGHER');
    expect(factsOn('2023-06-01', { tenures: null }).plannedPostIs).toBeNull();
  });
});

describe('discipline', () => {
  it.each([
    ['2023-01-09', 'NONE', 'NONE'],
    ['2023-01-10', 'REPRIMAND', 'DISCIPLINE_IN_EFFECT'],
    ['2024-01-09', 'REPRIMAND', 'DISCIPLINE_IN_EFFECT'],
    ['2024-01-10', 'NONE', 'REPRIMAND_ENDED'],
    ['2024-01-11', 'NONE', 'REPRIMAND_ENDED'],
  ])('is on %s %s, and the gravest fault %s', (day, form, fault) => {
    const disciplines = [disciplineOf()];
    expect(factsOn(day, { disciplines })).toMatchObject({ discipline: form, fault });
  });

  it('without a known end may still be in effect: it is not known, unless something as severe is certain', () => {
    const open = disciplineOf({ form: 'WARNING', endsOn: null });
    const day = plainDate('2023-06-01');
    expect(disciplineOn([open], day)).toBeNull();
    expect(disciplineOn([open, disciplineOf({ form: 'REMOVAL_FROM_POST' })], day)).toBe('REMOVAL_FROM_POST');
    expect(factsOn('2023-06-01', { disciplines: [open] }).fault).toBeNull();
  });

  it('is not known where the file is not', () => {
    expect(factsOn('2023-06-01', { disciplines: null })).toMatchObject({ discipline: null, fault: null });
    expect(factsOn('2023-06-01', { faultFound: null }).fault).toBeNull();
    expect(severestSince(null, plainDate('2020-01-01'), plainDate('2023-01-01'))).toBeNull();
  });

  it('gives way to a graver fault that was found', () => {
    const disciplines = [disciplineOf({ form: 'EXPULSION' })];
    expect(factsOn('2024-06-01', { disciplines }).fault).toBe('HEAVIER_ENDED');
    expect(factsOn('2024-06-01', { faultFound: 'REPRIMAND_NOT_REPAIRED' }).fault).toBe('REPRIMAND_NOT_REPAIRED');
  });
});
