import { EVALUATION_SUBJECTS, gradeLabel, type EvaluationRefusal } from '@cadre/domain/evaluation';
import { assertNever, type Label } from '@cadre/domain/kernel';
import type { RuleViolation } from '../rule/graphql.js';

/** What is answered for everything that stands in the way of an evaluation. */
export function refusedFor(refusals: readonly EvaluationRefusal[]): RuleViolation {
  return {
    kind: 'RuleViolation',
    reasons: refusals.map((refusal) => ({
      code: refusal.code,
      message: saysOf(refusal),
      row: refusal.code === 'YEAR_ALREADY_EVALUATED' ? `Evaluation:${refusal.evaluation}` : null,
      verdict: null,
    })),
  };
}

function saysOf(refusal: EvaluationRefusal): Label {
  switch (refusal.code) {
    case 'YEAR_TO_COME':
      return { vi: `Năm ${refusal.year} chưa đến.`, en: `The year ${refusal.year} is still to come.` };
    case 'SCHEME_NOT_KNOWN': {
      const { vi, en } = EVALUATION_SUBJECTS[refusal.subject];
      return {
        vi: `Bộ quy định không có thang xếp loại của năm ${refusal.year} cho việc này: ${vi}.`,
        en: `The rulebook has no scale by which the year ${refusal.year} is graded for this: ${en}.`,
      };
    }
    case 'GRADE_NOT_IN_SCHEME': {
      const names = (language: keyof Label) =>
        refusal.grades.map((grade) => `${grade} (${gradeLabel(grade, refusal.rule)[language]})`).join('; ');
      return {
        vi: `Thang ${refusal.rule} của năm ấy chỉ có các mức: ${names('vi')}.`,
        en: `The scale ${refusal.rule} of that year has these grades only: ${names('en')}.`,
      };
    }
    case 'YEAR_ALREADY_EVALUATED':
      return {
        vi: 'Năm ấy đã có kết quả xếp loại trong hồ sơ; nếu ghi sai thì sửa.',
        en: 'The file holds an evaluation of that year; if it is wrong, correct it.',
      };
    case 'DECIDED_BEFORE_YEAR':
      return { vi: 'Ngày quyết định trước khi năm ấy bắt đầu.', en: 'The decision is earlier than the year.' };
    case 'DOCUMENT_MISSING':
      return { vi: 'Thiếu văn bản làm căn cứ.', en: 'No document is named that it is known from.' };
    case 'YEAR_BEFORE_BIRTH':
      return { vi: 'Người ấy sinh sau năm ấy.', en: 'The person was born after that year.' };
    case 'NOT_A_MEMBER_IN_YEAR':
      return {
        vi: 'Theo hồ sơ, người ấy không phải là đảng viên trong năm ấy.',
        en: 'By the file the person was no member of the Party in that year.',
      };
    case 'NOTHING_CHANGED':
      return { vi: 'Không có gì thay đổi.', en: 'Nothing would change.' };
    default:
      return assertNever(refusal);
  }
}
