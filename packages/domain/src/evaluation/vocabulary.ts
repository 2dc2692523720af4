/** As what a person is evaluated: the Party rates its members and State law its civil servants, each of them once a year. */
export const EVALUATION_SUBJECTS = {
  PARTY_MEMBER: { vi: 'Xếp loại đảng viên', en: 'Rated as a Party member' },
  CIVIL_SERVANT: { vi: 'Xếp loại công chức', en: 'Rated as a civil servant' },
} as const;
export type EvaluationSubject = keyof typeof EVALUATION_SUBJECTS;

/**
 * Every grade (mức xếp loại) that a scale of the rulebook knows, of people and of organisations, the best first. Which of them a year
 * has is said by the scale in force in it.
 */
export const GRADES = {
  CLEAN_AND_STRONG: { vi: 'Trong sạch vững mạnh', en: 'Clean and strong' },
  EXCELLENT: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent completion of tasks' },
  GOOD: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good completion of tasks' },
  COMPLETED: { vi: 'Hoàn thành nhiệm vụ', en: 'Completion of tasks' },
  WEAK: { vi: 'Yếu kém', en: 'Weak' },
  NOT_COMPLETED: { vi: 'Không hoàn thành nhiệm vụ', en: 'Tasks not completed' },
} as const;
export type Grade = keyof typeof GRADES;
