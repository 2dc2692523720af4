import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '../kernel/index.js';
import { completedWell, gradeOf, gradesOver, gradeStreak, type CadreEvaluation } from './evaluations.js';
import type { Grade } from './vocabulary.js';

const asOf = plainDate('2024-12-31');
const subject = 'PARTY_MEMBER';
const asked = { subject, until: 2023, years: 3, asOf } as const;

/** Evaluations of years that follow each other, decided at the end of each; null leaves a year out. */
const graded = (first: number, ...grades: readonly (Grade | null)[]): readonly CadreEvaluation[] =>
  grades.flatMap((grade, nth) =>
    grade === null ? [] : [{ year: first + nth, subject, grade, decidedOn: plainDate(`${first + nth}-12-20`) }],
  );

describe('the grade of a year', () => {
  it.each([
    { on: '2023-12-19', expected: null },
    { on: '2023-12-20', expected: 'GOOD' },
    { on: '2023-12-21', expected: 'GOOD' },
  ])('decided on 20 December 2023 is on $on: $expected', ({ on, expected }) => {
    expect(gradeOf(graded(2023, 'GOOD'), 2023, { subject, asOf: plainDate(on) })).toBe(expected);
  });

  it('as a Party member is none as a civil servant', () => {
    expect(gradeOf(graded(2023, 'GOOD'), 2023, { subject: 'CIVIL_SERVANT', asOf })).toBeNull();
  });
});

describe('the grades of the last three years', () => {
  it('show the year that is missing', () => {
    expect(gradesOver(graded(2021, 'GOOD', null, 'EXCELLENT'), asked)).toEqual([
      { year: 2021, grade: 'GOOD' },
      { year: 2022, grade: null },
      { year: 2023, grade: 'EXCELLENT' },
    ]);
  });

  it.each([
    { grades: ['GOOD', 'EXCELLENT', 'GOOD'], expected: 'MET' },
    { grades: ['GOOD', 'COMPLETED', 'GOOD'], expected: 'NOT_MET' },
    { grades: ['GOOD', null, 'EXCELLENT'], expected: 'UNKNOWN' },
    { grades: [null, 'NOT_COMPLETED', null], expected: 'NOT_MET' },
    { grades: [null, null, null], expected: 'UNKNOWN' },
  ] as const)('$grades: tasks completed well in each: $expected', ({ grades, expected }) => {
    expect(completedWell(gradesOver(graded(2021, ...grades), asked))).toBe(expected);
  });

  it('tell nothing that a further evaluation could turn from met to not met, or back', () => {
    const some = fc.constantFrom<(Grade | null)[]>('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', null);
    const three = fc.tuple(some, some, some);
    fc.assert(
      fc.property(three, fc.constantFrom('EXCELLENT', 'NOT_COMPLETED'), (grades, learned: Grade) => {
        const outcomeOf = (each: readonly (Grade | null)[]) => completedWell(gradesOver(graded(2021, ...each), asked));
        const filled = outcomeOf(grades.map((grade) => grade ?? learned));
        expect([filled, 'UNKNOWN']).toContain(outcomeOf(grades));
      }),
    );
  });
});

describe('a streak', () => {
  const streak = (evaluations: readonly CadreEvaluation[], until = 2023) =>
    gradeStreak(evaluations, { subject, until, asOf });

  it.each([
    { grades: ['GOOD', 'NOT_COMPLETED', 'NOT_COMPLETED'], years: 2, isOpen: false },
    { grades: ['NOT_COMPLETED', 'GOOD', 'NOT_COMPLETED'], years: 1, isOpen: false },
    { grades: [null, 'NOT_COMPLETED', 'NOT_COMPLETED'], years: 2, isOpen: true },
    { grades: ['NOT_COMPLETED', null, 'NOT_COMPLETED'], years: 1, isOpen: true },
  ] as const)('$grades is one of $years years; more before them may be unknown: $isOpen', ({ grades, ...expected }) => {
    expect(streak(graded(2021, ...grades))).toEqual({ grade: 'NOT_COMPLETED', ...expected });
  });

  it('is not known where the last year has no evaluation', () => {
    expect(streak(graded(2021, 'GOOD', 'GOOD', null))).toBeNull();
  });

  it('does not depend on the order of the evaluations', () => {
    const all = graded(2015, 'GOOD', 'GOOD', 'COMPLETED', null, 'GOOD', 'GOOD', 'GOOD', 'GOOD', 'GOOD');
    fc.assert(
      fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (shuffled) => {
        expect(streak(shuffled)).toEqual(streak(all));
      }),
    );
  });
});
