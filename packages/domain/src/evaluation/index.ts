/**
 * Evaluation: the yearly review and classification of organisations, members and leaders, by the dated rules of the rulebook.
 *
 * Words: evaluation (đánh giá), classification (xếp loại chất lượng), grade (mức xếp loại), grading scheme (thang xếp loại của một
 * năm), streak (số năm liền cùng một mức), cap (tỷ lệ tối đa xếp loại hoàn thành xuất sắc), review (kiểm điểm), clean and strong
 * (trong sạch vững mạnh), exemplary (tiêu biểu).
 * Sources: HD 20-HD/BTCTW 2008 to HD 27-HD/BTCTW 2014 before 2018; QĐ 132-QĐ/TW 2018, QĐ 124-QĐ/TW 2023 and QĐ 366-QĐ/TW
 * 2025 with their guidance; for civil servants NĐ 335/2025/NĐ-CP. Each version names its own.
 */
export { decideEvaluation, decideEvaluationCorrection } from './decide-evaluation.js';
export type { AskedEvaluation, EvaluationFacts, FiledEvaluation, GradedEvaluation } from './decide-evaluation.js';
export type { EvaluationRefusal } from './evaluation-refusals.js';
export { completedWell, gradeOf, gradesOver, gradeStreak } from './evaluations.js';
export type { CadreEvaluation, GradedYear, GradeStreak, YearsAsked } from './evaluations.js';
export { gradeLabel, schemeOf, SCHEMES_WORDED, type GradingScheme } from './grading-scheme.js';
export { EVALUATION_SUBJECTS, GRADES, type EvaluationSubject, type Grade } from './vocabulary.js';
export { EVALUATION_RULES } from './rules/rules.js';
