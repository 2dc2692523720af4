import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly firstTimeMonths: number;
  readonly reelectMonths: number;
};

/** The working time that a candidate for a post of the Fatherland Front has left. */
export interface FrontCandidateWorkingTime {
  readonly candidacy: 'FIRST_TIME' | 'RE_ELECTION';
  /** Months of the calendar from the month of measuring to the month of retirement. */
  readonly monthsLeft: number;
}

const monthsLeft = ruleQuestion<FrontCandidateWorkingTime, Parameters>({
  facts: {
    candidacy: { vi: 'tham gia lần đầu hay tái cử', en: 'first time or re-introduced' },
    monthsLeft: { vi: 'số tháng công tác còn lại', en: 'months of work left' },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Còn {observed} tháng công tác; Mặt trận Tổ quốc cần ít nhất {required}.',
    en: '{observed} months of work are left; the Fatherland Front needs at least {required}.',
  },
  check({ candidacy, monthsLeft }, { firstTimeMonths, reelectMonths }) {
    const required = candidacy === 'FIRST_TIME' ? firstTimeMonths : reelectMonths;
    return { isMet: monthsLeft >= required, observed: monthsLeft, required };
  },
});

/** How much working time the Fatherland Front asks of those it introduces. */
export const frontCommitteeAge = answering(
  {
    key: 'personnel-process.front-committee-age',
    area: 'PR',
    question: {
      vi: 'Nhân sự Mặt trận Tổ quốc nhiệm kỳ 2025–2030 phải còn bao nhiêu tháng công tác?',
      en: 'How many months of work must be left for the Fatherland Front in 2025–2030?',
    },
    versions: [
      {
        id: 'PR-113',
        title: { vi: 'Tuổi nhân sự Mặt trận Tổ quốc', en: 'Age for the Fatherland Front' },
        statement: {
          vi: 'Tham gia lần đầu còn 60 tháng; tái cử còn ít nhất 36 tháng.',
          en: 'The first time 60 months left; who is introduced again at least 36 months.',
        },
        parameters: { firstTimeMonths: 60, reelectMonths: 36 },
        units: { firstTimeMonths: 'MONTHS', reelectMonths: 'MONTHS' },
        from: '2025-04-14',
        until: null,
        source: { instruments: [cite('HD 03/HD-MTTW-BTT', '2025')], text: 'HD 03/HD-MTTW-BTT, 2025' },
        evidence: evidence('READ', 'MT03', 'MT03EN'),
        confidence: 'HIGH',
        note: {
          vi: 'Chưa đọc được ngày ban hành; ngày bắt đầu lấy theo Chỉ thị 45.',
          en: 'The day of issue was not read; the first day is that of Directive 45.',
        },
      },
    ],
  },
  { monthsLeft },
);
