import { bug } from './result.js';

/** A number of distinct people (người, đảng viên). It cannot be added to attendances. */
export interface HeadCount {
  readonly unit: 'PERSON';
  /** A whole number, 0 or more. */
  readonly count: number;
  /** True when the source says only "more than" (`trên 3.000 người`): the real number is at least `count`. */
  readonly isLowerBound: boolean;
}

/** A number of attendances (lượt): one person who comes twice counts twice. It cannot be added to head-counts. */
export interface Attendance {
  readonly unit: 'ATTENDANCE';
  /** A whole number, 0 or more. */
  readonly count: number;
  /** True when the source says only "more than" (`trên 8.000 lượt`): the real number is at least `count`. */
  readonly isLowerBound: boolean;
}

/** A number of distinct people; `isLowerBound` when the source says only "more than". */
export function headCount(count: number, options: { readonly isLowerBound?: boolean } = {}): HeadCount {
  return { unit: 'PERSON', count: checked(count), isLowerBound: options.isLowerBound ?? false };
}

/** A number of attendances; `isLowerBound` when the source says only "more than". */
export function attendance(count: number, options: { readonly isLowerBound?: boolean } = {}): Attendance {
  return { unit: 'ATTENDANCE', count: checked(count), isLowerBound: options.isLowerBound ?? false };
}

/** Adds two groups that share nobody; a sum with a lower bound in it is a lower bound. */
export function addHeadCounts(left: HeadCount, right: HeadCount): HeadCount {
  return sumHeadCounts([left, right]);
}

/** Adds groups that share nobody; 0 when there are none. */
export function sumHeadCounts(parts: readonly HeadCount[]): HeadCount {
  return headCount(totalOf(parts), { isLowerBound: parts.some((part) => part.isLowerBound) });
}

/** Adds the attendances of two occasions; a sum with a lower bound in it is a lower bound. */
export function addAttendances(left: Attendance, right: Attendance): Attendance {
  return sumAttendances([left, right]);
}

/** Adds the attendances of many occasions; 0 when there are none. */
export function sumAttendances(parts: readonly Attendance[]): Attendance {
  return attendance(totalOf(parts), { isLowerBound: parts.some((part) => part.isLowerBound) });
}

function totalOf(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((total, part) => total + part.count, 0);
}

function checked(count: number): number {
  return Number.isSafeInteger(count) && count >= 0 ? count : bug(`${count} is not a count`);
}
