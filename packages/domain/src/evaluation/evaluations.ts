import { compareDates, type PlainDate } from '../kernel/index.js';
import type { Outcome } from '../rule/index.js';
import { GRADES, type EvaluationSubject, type Grade } from './vocabulary.js';

/** The grade that somebody was given for a year (xếp loại chất lượng hằng năm). */
export interface CadreEvaluation {
  readonly year: number;
  readonly subject: EvaluationSubject;
  readonly grade: Grade;
  /** The day on which it was decided; before it nothing is known of the year. */
  readonly decidedOn: PlainDate;
}

/** Years in a row that are looked at, on a day. */
export interface YearsAsked {
  readonly subject: EvaluationSubject;
  /** The last of the years. */
  readonly until: number;
  /** How many years, one at least. */
  readonly years: number;
  readonly asOf: PlainDate;
}

/** A year and its grade; null where no evaluation of it is known. */
export interface GradedYear {
  readonly year: number;
  readonly grade: Grade | null;
}

/** The same grade in years that follow each other. */
export interface GradeStreak {
  readonly grade: Grade;
  /** So many years, the last one counted. */
  readonly years: number;
  /** Whether it is a year without a known evaluation that stands before them: there may be more, and nobody knows. */
  readonly isOpen: boolean;
}

const ORDER = Object.keys(GRADES);

/** The grade of a year as it is known on a day; null where none is. */
export function gradeOf(
  evaluations: readonly CadreEvaluation[],
  year: number,
  { subject, asOf }: Pick<YearsAsked, 'subject' | 'asOf'>,
): Grade | null {
  const found = evaluations.find(
    (each) => each.year === year && each.subject === subject && compareDates(each.decidedOn, asOf) <= 0,
  );
  return found?.grade ?? null;
}

/** The grades of the years asked for, the earliest first; years without one are among them. */
export function gradesOver(evaluations: readonly CadreEvaluation[], asked: YearsAsked): readonly GradedYear[] {
  const first = asked.until - asked.years + 1;
  return Array.from({ length: asked.years }, (_, nth) => ({
    year: first + nth,
    grade: gradeOf(evaluations, first + nth, asked),
  }));
}

/** For how many years, up to the last one, somebody has had the grade of that year; null where the last year has none. */
export function gradeStreak(
  evaluations: readonly CadreEvaluation[],
  { until, ...asked }: Omit<YearsAsked, 'years'>,
): GradeStreak | null {
  const grade = gradeOf(evaluations, until, asked);
  if (grade === null) return null;
  let years = 1;
  while (gradeOf(evaluations, until - years, asked) === grade) years += 1;
  return { grade, years, isOpen: gradeOf(evaluations, until - years, asked) === null };
}

/**
 * Whether tasks were completed well, or better, in each of the years: not where one year is known in which they were not; not known
 * where an evaluation of any other is missing.
 */
export function completedWell(graded: readonly GradedYear[]): Extract<Outcome, 'MET' | 'NOT_MET' | 'UNKNOWN'> {
  if (graded.some(({ grade }) => grade !== null && !isWell(grade))) return 'NOT_MET';
  return graded.some(({ grade }) => grade === null) ? 'UNKNOWN' : 'MET';
}

function isWell(grade: Grade): boolean {
  return ORDER.indexOf(grade) <= ORDER.indexOf('GOOD');
}
