import type { CycleState } from '@cadre/domain/planning';
import { addDays, plainDate, plainDateOf, type PlainDate } from '@cadre/domain/kernel';
import { itemAt, type Random } from './random.js';
import type { Cycle, Planner, TermYear } from './plan-model.js';

/** States of plans 2025–2030 that were still on their way on the demo day. */
const UNDER_WAY: readonly CycleState[] = ['NOMINATING', 'POLLING', 'APPRAISING', 'SUBMITTED', 'RETURNED'];

/** First and last month in which plans of a term were opened, and the days until they were decided. */
const BUILDING: Readonly<Record<2015 | 2020 | 2025, { from: PlainDate; spread: number; days: number }>> = {
  2015: { from: plainDate('2012-11-20'), spread: 120, days: 240 },
  2020: { from: plainDate('2018-03-05'), spread: 430, days: 260 },
  2025: { from: plainDate('2023-03-06'), spread: 250, days: 250 },
};

/** The cycles of one planning unit, from the plan of 2015–2020 to the orientation of 2030–2035. */
export function cyclesOf(planner: Planner, nth: number, random: Random): Cycle[] {
  const built = ([2015, 2020, 2025] as const).map((term) => buildOf(planner, term, nth, random));
  const reviewed = ([2015, 2020] as const).flatMap((term) => reviewsOf(planner, term, random));
  const oriented = [
    orientationOf(planner, 2025, itemAt(built, 1), 'NOTED'),
    orientationOf(planner, 2030, itemAt(built, 2), nth % 3 === 0 ? 'SUBMITTED' : 'NOTED'),
  ];
  return [...built, ...reviewed, ...oriented];
}

function buildOf(planner: Planner, term: 2015 | 2020 | 2025, nth: number, random: Random): Cycle {
  const window = BUILDING[term];
  const openedOn = addDays(window.from, random.below(window.spread));
  const decided = addDays(openedOn, random.between(60, window.days));
  // Every ninth unit is late with its plan for 2025–2030; the province itself is not.
  const isLate = term === 2025 && nth % 9 === 8;
  const state = term === 2015 ? 'CLOSED' : isLate ? random.pick(UNDER_WAY) : approvedState(planner, term, nth);
  return {
    key: `${planner.unit.key}-${term}`,
    unit: planner.unit,
    term,
    purpose: 'BUILD',
    state,
    openedOn,
    decidedOn: isLate ? null : decided,
    ageReferenceOn: termDay(planner, term),
  };
}

/** Own plans are approved, plans of subordinate units confirmed; one unit has its plan under review. */
function approvedState(planner: Planner, term: 2020 | 2025, nth: number): CycleState {
  if (term === 2020 && nth === 7) return 'UNDER_REVIEW';
  return planner.district === null ? 'APPROVED' : 'CONFIRMED';
}

function termDay(planner: Planner, term: number): PlainDate {
  return plainDateOf(term, planner.district === null ? 9 : 6, 1);
}

/** One review a year from the year after the congress. */
function reviewsOf(planner: Planner, term: 2015 | 2020, random: Random): Cycle[] {
  return [1, 2, 3, 4].map((nth) => {
    const openedOn = addDays(plainDateOf(term + nth, 8, 1), random.below(30));
    const decidedOn = addDays(openedOn, random.between(25, 80));
    return {
      key: `${planner.unit.key}-${term}-r${nth}`,
      unit: planner.unit,
      term,
      purpose: 'REVIEW',
      state: term === 2015 ? 'CLOSED' : 'APPROVED',
      openedOn,
      decidedOn,
      ageReferenceOn: decidedOn,
    };
  });
}

/** An orientation is made together with the plan of the term before; it is noted and never approved. */
function orientationOf(planner: Planner, term: TermYear, beside: Cycle, state: 'NOTED' | 'SUBMITTED'): Cycle {
  return {
    key: `${planner.unit.key}-${term}-o`,
    unit: planner.unit,
    term,
    purpose: 'ORIENT',
    state,
    openedOn: beside.openedOn,
    decidedOn: null,
    ageReferenceOn: null,
  };
}
