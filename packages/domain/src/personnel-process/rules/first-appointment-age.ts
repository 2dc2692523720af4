import { monthsBetween } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly minMonthsLeft: number;
};

/** The working time that a person has left. */
export interface WorkingTimeLeft {
  /** The day on which the age is measured. */
  readonly measuredOn: PlainDate;
  /** The first day of retirement at the age that holds for the person. */
  readonly retiresOn: PlainDate;
}

const fullTerm = ruleQuestion<WorkingTimeLeft, Parameters>({
  facts: {
    measuredOn: { vi: 'ngày tính tuổi', en: 'day on which the age is measured' },
    retiresOn: { vi: 'ngày bắt đầu nghỉ hưu', en: 'first day of retirement' },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Tính từ {measuredOn} còn {observed} tháng công tác; cần ít nhất {required}.',
    en: '{observed} months of work are left from {measuredOn}; at least {required} are needed.',
  },
  check({ measuredOn, retiresOn }, { minMonthsLeft }) {
    const observed = monthsBetween(measuredOn, retiresOn);
    return { isMet: observed >= minMonthsLeft, observed, required: minMonthsLeft };
  },
});

/** How much working time a first appointment or nomination needs. */
export const firstAppointmentAge = answering(
  {
    key: 'personnel-process.first-appointment-age',
    area: 'PR',
    question: {
      vi: 'Bổ nhiệm, giới thiệu ứng cử lần đầu phải còn bao nhiêu thời gian công tác?',
      en: 'How much working time must be left for a first appointment or nomination?',
    },
    versions: [
      {
        id: 'PR-026',
        title: { vi: 'Lần đầu phải còn đủ 60 tháng', en: 'Sixty months left for the first time' },
        statement: {
          vi: 'Bổ nhiệm hoặc giới thiệu ứng cử lần đầu phải còn đủ một nhiệm kỳ (60 tháng) công tác, tính theo tuổi nghỉ hưu thực tế của Nghị định 135.',
          en: 'A first appointment or nomination needs a full term (60 months) of work left, measured with the actual retirement age of Decree 135.',
        },
        parameters: { minMonthsLeft: 60 },
        units: { minMonthsLeft: 'MONTHS' },
        from: '2021-08-01',
        until: null,
        source: { instruments: [cite('KL 08-KL/TW', '2021-06-15')], text: 'KL 08-KL/TW, 15/06/2021' },
        evidence: evidence('READ', 'KL08', 'ND06'),
        confidence: 'HIGH',
        note: {
          vi: 'Ở đây đếm tháng trọn từ ngày tính tuổi đến ngày đầu nghỉ hưu; văn bản không nói cách đếm phần lẻ của tháng.',
          en: 'Whole months are counted here from the measuring day to the first day of retirement; how parts of months count is not said.',
        },
      },
    ],
  },
  { fullTerm },
);
