import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import { regulation377, sourceOf } from './instruments.js';

/** Whether the person is being proposed for something at the same time. */
export interface ProposalRunning {
  /** True while a proposal to appoint or nominate the person is under way. */
  readonly isProposed: boolean;
}

const free = ruleQuestion<ProposalRunning, Record<string, never>>({
  facts: { isProposed: { vi: 'đang được đề nghị bổ nhiệm, giới thiệu', en: 'proposed for appointment or nomination' } },
  unit: 'NONE',
  message: {
    vi: 'Đang được đề nghị bổ nhiệm, giới thiệu ứng cử: {observed}; phải là {required}.',
    en: 'Proposed for appointment or nomination at the same time: {observed}; it must be {required}.',
  },
  check: ({ isProposed }) => ({ isMet: !isProposed, observed: isProposed, required: false }),
});

/** Whether somebody may be planned while being proposed for appointment. */
export const notWhileProposed = answering(
  {
    key: 'planning.not-while-proposed',
    area: 'PL',
    question: {
      vi: 'Có được quy hoạch cùng lúc với đề nghị bổ nhiệm không?',
      en: 'May somebody be planned while being proposed for appointment?',
    },
    versions: [
      {
        id: 'PL-054',
        title: { vi: 'Không quy hoạch cùng lúc với bổ nhiệm', en: 'Not while proposed for appointment' },
        statement: {
          vi: 'Không quy hoạch đồng thời với đề nghị bổ nhiệm, giới thiệu ứng cử cùng một người.',
          en: 'Nobody is planned at the same time as being proposed for appointment or nomination.',
        },
        parameters: {},
        units: {},
        from: '2025-10-08',
        until: null,
        source: sourceOf([regulation377]),
        evidence: evidence('READ', 'PLO377', 'LD377'),
        confidence: 'HIGH',
      },
    ],
  },
  { free },
);
