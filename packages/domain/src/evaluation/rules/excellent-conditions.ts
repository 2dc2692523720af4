import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The least grade of the criteria on results, and of every other criterion; null where the version does not say. */
  readonly resultsGrade: 'EXCELLENT' | null;
  readonly otherCriteriaGrade: 'GOOD' | null;
  /** The grade that an official must have as a civil servant too; null where the version does not say. */
  readonly civilServantGrade: 'EXCELLENT' | null;
  /** The tasks done on time, of all tasks; null where the version does not say. */
  readonly tasksOnTime: string | null;
  /** The tasks beyond requirement, of all tasks; null where the version does not say. */
  readonly tasksBeyondRequirement: string | null;
  /** Subordinate units and members under discipline that are borne with; null where the version does not say. */
  readonly maxDisciplined: number | null;
  /** For the grade of completion: the tasks that may be late, of all tasks; null where the version does not say. */
  readonly lateTasksOfCompleted: string | null;
};

const units = {
  resultsGrade: 'CODE',
  otherCriteriaGrade: 'CODE',
  civilServantGrade: 'CODE',
  tasksOnTime: 'SHARE',
  tasksBeyondRequirement: 'SHARE',
  maxDisciplined: 'COUNT',
  lateTasksOfCompleted: 'SHARE',
} as const;

/** What must be fulfilled for an excellent rating beside the cap; the conditions of Regulation 124 stand with its cap. */
export const excellentConditions = ruleSeries<Parameters>({
  key: 'evaluation.excellent-conditions',
  area: 'EV',
  question: {
    vi: 'Muốn được xếp loại hoàn thành xuất sắc nhiệm vụ phải đạt điều kiện gì?',
    en: 'What must be fulfilled for an excellent rating?',
  },
  versions: [
    {
      id: 'EV-007',
      title: { vi: 'Điều kiện đảng viên xuất sắc theo Hướng dẫn 21', en: 'Excellent members under Guidance 21' },
      statement: {
        vi: 'Các tiêu chí về kết quả thực hiện nhiệm vụ đạt mức xuất sắc, các tiêu chí khác đạt mức tốt trở lên; cán bộ, công chức còn phải được xếp loại xuất sắc về công chức.',
        en: 'Results are graded excellent and no other criterion below good; who is an official also needs the excellent grade as a civil servant.',
      },
      parameters: {
        resultsGrade: 'EXCELLENT',
        otherCriteriaGrade: 'GOOD',
        civilServantGrade: 'EXCELLENT',
        tasksOnTime: null,
        tasksBeyondRequirement: null,
        maxDisciplined: null,
        lateTasksOfCompleted: null,
      },
      units,
      from: '2019-10-18',
      until: '2023-10-04',
      scope: { subject: ['PARTY_MEMBER'] },
      source: { instruments: [cite('HD 21-HD/BTCTW', '2019-10-18')], text: 'HD 21-HD/BTCTW' },
      evidence: evidence('READ', 'HD21'),
      confidence: 'HIGH',
    },
    {
      id: 'EV-013',
      title: { vi: 'Điều kiện kèm theo điểm của Quy định 366', en: 'Conditions beside the score, Regulation 366' },
      statement: {
        vi: 'Xuất sắc: 100% nhiệm vụ đúng hạn, ít nhất 30% vượt yêu cầu, không có đơn vị hoặc đảng viên bị kỷ luật. Hoàn thành nhiệm vụ: không quá 20% nhiệm vụ chậm hạn.',
        en: 'Excellent: all tasks on time, at least 30 per cent beyond requirement, no unit or member disciplined. Completion: at most 20 per cent of tasks late.',
      },
      parameters: {
        resultsGrade: null,
        otherCriteriaGrade: null,
        civilServantGrade: null,
        tasksOnTime: '>= 1/1',
        tasksBeyondRequirement: '>= 3/10',
        maxDisciplined: 0,
        lateTasksOfCompleted: '<= 1/5',
      },
      units,
      from: '2025-08-30',
      until: null,
      source: {
        instruments: [cite('QĐ 366-QĐ/TW', '2025-08-30', 'Điều 11')],
        text: 'QĐ 366-QĐ/TW, Điều 11',
      },
      evidence: evidence('READ', 'Q366B', 'Q366C'),
      confidence: 'HIGH',
    },
  ],
});
