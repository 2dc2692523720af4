import { plainDateOf, type Label } from '../kernel/index.js';
import type { RuleId, Rulebook } from '../rule/index.js';
import { gradingScale } from './rules/grading-scale.js';
import { GRADES, type EvaluationSubject, type Grade } from './vocabulary.js';

/** The grades in which somebody is classified for a year, and the version of the rule that says so. */
export interface GradingScheme {
  readonly rule: RuleId;
  /** The best first. */
  readonly grades: readonly Grade[];
}

/**
 * The scheme by which a year is graded; null where the rulebook knows none. It is the scale in force on the last day of the year,
 * whenever the grade is decided: the results for 2017, told in 2018, still use the old one.
 */
export function schemeOf(year: number, subject: EvaluationSubject, book: Rulebook): GradingScheme | null {
  const version = book.versionOn(gradingScale, plainDateOf(year, 12, 31), { subject });
  return version === null ? null : { rule: version.id, grades: version.parameters.grades };
}

type Wording = { readonly [Name in Grade]?: Label };

/** Grades that a scale words in its own way. */
const OWN_WORDING = {
  'EV-002': {
    EXCELLENT: {
      vi: 'Đủ tư cách, hoàn thành xuất sắc nhiệm vụ',
      en: 'Qualified, with excellent completion of tasks',
    },
    GOOD: { vi: 'Đủ tư cách, hoàn thành tốt nhiệm vụ', en: 'Qualified, with good completion of tasks' },
    COMPLETED: { vi: 'Đủ tư cách, hoàn thành nhiệm vụ', en: 'Qualified, with completion of tasks' },
    NOT_COMPLETED: {
      vi: 'Vi phạm tư cách hoặc không hoàn thành nhiệm vụ',
      en: 'Disqualified, or tasks not completed',
    },
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** The schemes whose words differ from those of the scale for all since 2018. */
export const SCHEMES_WORDED: readonly (readonly [rule: string, wording: Wording])[] = Object.entries(OWN_WORDING);

/** How a grade is called by a scheme; null for one without words of its own. */
export function gradeLabel(grade: Grade, rule: string | null): Label {
  const own = SCHEMES_WORDED.find(([scheme]) => scheme === rule)?.[1];
  return own?.[grade] ?? GRADES[grade];
}
