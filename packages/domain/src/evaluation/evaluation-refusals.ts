import type { Id } from '../kernel/index.js';
import type { RuleId } from '../rule/index.js';
import type { EvaluationSubject, Grade } from './vocabulary.js';

/** Why an evaluation is not written into a file, or not corrected to stand as asked. */
export type EvaluationRefusal =
  /** The year begins after the day of the act. */
  | { readonly code: 'YEAR_TO_COME'; readonly year: number }
  /** The rulebook has no scale by which the year is graded. */
  | { readonly code: 'SCHEME_NOT_KNOWN'; readonly year: number; readonly subject: EvaluationSubject }
  /** The scale of the year does not have the grade; `grades` are those it has. */
  | { readonly code: 'GRADE_NOT_IN_SCHEME'; readonly rule: RuleId; readonly grades: readonly Grade[] }
  /** The file holds an evaluation of the year. */
  | { readonly code: 'YEAR_ALREADY_EVALUATED'; readonly evaluation: Id<'Evaluation'> }
  | { readonly code: 'DECIDED_BEFORE_YEAR' }
  | { readonly code: 'DOCUMENT_MISSING' }
  /** The person was certainly born after the year. */
  | { readonly code: 'YEAR_BEFORE_BIRTH' }
  /** The file holds memberships, and every one of them lies outside the year. */
  | { readonly code: 'NOT_A_MEMBER_IN_YEAR' }
  | { readonly code: 'NOTHING_CHANGED' };
