import type { Outcome } from '@cadre/domain/rule';

/** How many have one verdict on the day before and another on the day, as it is told. */
export interface OutcomeShift {
  readonly before: Outcome;
  readonly after: Outcome;
  readonly count: number;
}

/** Counts are told in multiples of this. */
export const countStep = 5;

/** What becomes of a row, from those who are the furthest from what is required on both days to those who meet it on both. */
const shifts = [
  ['NOT_MET', 'NOT_MET'],
  ['NOT_MET', 'UNKNOWN'],
  ['UNKNOWN', 'NOT_MET'],
  ['NOT_MET', 'MET'],
  ['MET', 'NOT_MET'],
  ['UNKNOWN', 'MET'],
  ['MET', 'UNKNOWN'],
  ['MET', 'MET'],
] as const satisfies readonly (readonly [Outcome, Outcome])[];

/**
 * The changes of outcome and how many there are of each, so that no number of trials side by side tells of fewer people than `countStep`.
 * To round each count by itself would not do: four months with somebody in each and fewer than five in all four have one in each. So
 * people are lined up by the day on which they retire, and `countStep` of them together are counted where the last one stands: whatever
 * days a trial asks about, it is answered from these groups. Who is judged on neither day stands in no line. Slots have a line for each
 * bound of a rule, and so are hidden less well; what they tell of is no person.
 */
export function toldShifts(counts: Readonly<Record<string, number>>): readonly OutcomeShift[] {
  let passed = 0;
  return shifts.flatMap(([before, after]) => {
    const start = roundedDown(passed);
    passed += counts[`${before}>${after}`] ?? 0;
    const count = roundedDown(passed) - start;
    return before === after || count === 0 ? [] : [{ before, after, count }];
  });
}

function roundedDown(count: number): number {
  return count - (count % countStep);
}
