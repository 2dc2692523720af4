import { monthsBetween } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import type { QuestionText } from '../../rule/index.js';
import { guidance15, regulation377, regulation50, sourceOf } from './instruments.js';

type Parameters = {
  readonly minTermsLeft: number;
  readonly preferredTermsLeft: number;
  readonly termMonths: number;
};

/** The working time that is left at the beginning of the next term. */
export interface NextTermTime {
  /** The first day of the term that is planned. */
  readonly termStart: PlainDate;
  /** The first day on which the person works no longer. */
  readonly worksUntil: PlainDate;
}

const shared: Pick<QuestionText<NextTermTime, Parameters>, 'facts' | 'unit' | 'message'> = {
  facts: {
    termStart: { vi: 'ngày bắt đầu nhiệm kỳ', en: 'first day of the term' },
    worksUntil: { vi: 'thời điểm nghỉ công tác', en: 'first day of retirement' },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Từ khi bắt đầu nhiệm kỳ ({termStart}) còn {observed} tháng công tác; cần ít nhất {required} tháng.',
    en: 'From the beginning of the term ({termStart}) {observed} months of work are left; at least {required} are needed.',
  },
};

const oneTerm = ruleQuestion<NextTermTime, Parameters>({
  ...shared,
  check: (facts, { minTermsLeft, termMonths }) => enoughMonths(facts, minTermsLeft * termMonths),
});

const preferredTerms = ruleQuestion<NextTermTime, Parameters>({
  ...shared,
  severity: 'ADVISORY',
  check: (facts, { preferredTermsLeft, termMonths }) => enoughMonths(facts, preferredTermsLeft * termMonths),
});

function enoughMonths({ termStart, worksUntil }: NextTermTime, required: number) {
  const observed = monthsBetween(termStart, worksUntil);
  return { isMet: observed >= required, observed, required };
}

const parameters: Parameters = { minTermsLeft: 1, preferredTermsLeft: 2, termMonths: 60 };
const units = { minTermsLeft: 'TERMS', preferredTermsLeft: 'TERMS', termMonths: 'MONTHS' } as const;
const title = { vi: 'Tuổi quy hoạch nhiệm kỳ kế tiếp', en: 'Age for the plan of the next term' };

/** How much working age must be left for the next term: one whole term at least, two as a rule. */
export const nextTermAge = answering(
  {
    key: 'planning.next-term-age',
    area: 'PL',
    question: {
      vi: 'Quy hoạch nhiệm kỳ kế tiếp phải còn bao nhiêu tuổi công tác?',
      en: 'How much working age must be left to be planned for the next term?',
    },
    versions: [
      {
        id: 'PL-034',
        title,
        statement: {
          vi: 'Người quy hoạch lần đầu nên đủ tuổi công tác 2 nhiệm kỳ, ít nhất 1 nhiệm kỳ.',
          en: 'Who is planned for the first time should be able to serve two terms, and one at least.',
        },
        parameters,
        units,
        from: '2012-11-05',
        until: '2021-12-27',
        source: sourceOf([guidance15]),
        evidence: evidence('NOT_READ'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa đọc được văn bản; nhiệm kỳ 60 tháng lấy theo quy định sau.',
          en: 'The text was not read; the term of 60 months is taken from the later one.',
        },
      },
      {
        id: 'PL-030',
        title,
        statement: {
          vi: 'Phải còn tuổi công tác trọn nhiệm kỳ kế tiếp, thường là từ 2 nhiệm kỳ trở lên.',
          en: 'Working age must last for the whole next term, and as a rule for two terms or more.',
        },
        parameters,
        units,
        from: '2021-12-27',
        until: '2025-10-08',
        source: sourceOf([regulation50]),
        evidence: evidence('READ', 'DT50', 'VNN50'),
        confidence: 'HIGH',
      },
      {
        id: 'PL-031',
        title,
        statement: {
          vi: 'Giữ yêu cầu còn 2 nhiệm kỳ trở lên cho nhiệm kỳ kế tiếp, ít nhất trọn một nhiệm kỳ.',
          en: 'Two terms or more stay the rule for the next term, one whole term the least.',
        },
        parameters,
        units,
        from: '2025-10-08',
        until: null,
        source: sourceOf([regulation377]),
        evidence: evidence('PARTLY_READ', 'LD377'),
        confidence: 'MEDIUM',
        lowConfidence: ['minTermsLeft'],
        note: {
          vi: 'Mức tối thiểu một nhiệm kỳ chưa đọc được trong Quy định 377.',
          en: 'The least of one term was not read in Regulation 377.',
        },
      },
    ],
  },
  { oneTerm, preferredTerms },
);
