import { monthsBetween } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import { regulation50, sourceOf } from './instruments.js';

type Parameters = { readonly minMonthsLeft: number };

/** The working time that is left when a supplement is approved. */
export interface SupplementTime {
  readonly approvedOn: PlainDate;
  /** The first day on which the person works no longer. */
  readonly worksUntil: PlainDate;
}

const timeLeft = ruleQuestion<SupplementTime, Parameters>({
  facts: {
    approvedOn: { vi: 'ngày phê duyệt', en: 'day of approval' },
    worksUntil: { vi: 'thời điểm nghỉ công tác', en: 'first day of retirement' },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Từ ngày phê duyệt ({approvedOn}) còn {observed} tháng công tác; cần ít nhất {required} tháng.',
    en: 'From the day of approval ({approvedOn}) {observed} months of work are left; at least {required} are needed.',
  },
  check({ approvedOn, worksUntil }, { minMonthsLeft }) {
    const observed = monthsBetween(approvedOn, worksUntil);
    return { isMet: observed >= minMonthsLeft, observed, required: minMonthsLeft };
  },
});

/** How much working time must be left to be added to the plan of the running term. */
export const supplementAge = answering(
  {
    key: 'planning.supplement-age',
    area: 'PL',
    question: {
      vi: 'Bổ sung quy hoạch nhiệm kỳ đang diễn ra phải còn bao nhiêu tháng công tác?',
      en: 'How many months of work must be left to be added to the plan of the running term?',
    },
    versions: [
      {
        id: 'PL-032',
        title: { vi: 'Tuổi bổ sung quy hoạch', en: 'Age for a supplement' },
        statement: {
          vi: 'Khi phê duyệt còn ít nhất hai phần ba nhiệm kỳ công tác, tức 40 tháng.',
          en: 'When the plan is approved at least two thirds of a term are left, that is 40 months.',
        },
        parameters: { minMonthsLeft: 40 },
        units: { minMonthsLeft: 'MONTHS' },
        from: '2021-12-27',
        until: '2025-10-08',
        source: sourceOf([regulation50]),
        evidence: evidence('NOT_READ'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa đọc được mức 40 tháng trong văn bản.',
          en: 'The 40 months were read in no text.',
        },
      },
    ],
  },
  { timeLeft },
);
