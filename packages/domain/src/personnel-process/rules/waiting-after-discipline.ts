import { monthsBetween } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly reprimandMonths: number;
  readonly warningMonths: number;
  readonly removalMonths: number;
};

/** A discipline after which a higher post may be considered again; a warning here is one without removal from post. */
export type WaitingDiscipline = 'REPRIMAND' | 'WARNING' | 'REMOVAL_FROM_POST';

/** A discipline, and the day on which a higher post is considered. */
export interface DisciplineBeforeHigherPost {
  readonly discipline: WaitingDiscipline;
  /** The day from which the discipline counts. */
  readonly disciplinedOn: PlainDate;
  readonly consideredOn: PlainDate;
}

const waited = ruleQuestion<DisciplineBeforeHigherPost, Parameters>({
  facts: {
    discipline: { vi: 'hình thức kỷ luật', en: 'form of discipline' },
    disciplinedOn: { vi: 'ngày bị kỷ luật', en: 'day of the discipline' },
    consideredOn: { vi: 'ngày xem xét chức vụ cao hơn', en: 'day on which a higher post is considered' },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Từ khi bị kỷ luật ({disciplinedOn}) đến khi xem xét ({consideredOn}) là {observed} tháng; cần ít nhất {required}.',
    en: 'From the discipline ({disciplinedOn}) to the consideration ({consideredOn}) are {observed} months; at least {required} are needed.',
  },
  check({ discipline, disciplinedOn, consideredOn }, parameters) {
    const observed = monthsBetween(disciplinedOn, consideredOn);
    const required = monthsAfter(discipline, parameters);
    return { isMet: observed >= required, observed, required };
  },
});

function monthsAfter(discipline: WaitingDiscipline, parameters: Parameters): number {
  switch (discipline) {
    case 'REPRIMAND':
      return parameters.reprimandMonths;
    case 'WARNING':
      return parameters.warningMonths;
    case 'REMOVAL_FROM_POST':
      return parameters.removalMonths;
  }
}

/** How long after a discipline a higher post may be considered. */
export const waitingAfterDiscipline = answering(
  {
    key: 'personnel-process.waiting-after-discipline',
    area: 'PR',
    question: {
      vi: 'Sau khi bị kỷ luật bao lâu thì được xem xét chức vụ cao hơn?',
      en: 'How long after a discipline may a higher post be considered?',
    },
    versions: [
      {
        id: 'PR-030',
        title: { vi: 'Thời gian chờ sau kỷ luật', en: 'Waiting time after discipline' },
        statement: {
          vi: 'Được xem xét chức vụ cao hơn sau 24 tháng nếu bị khiển trách, 36 tháng nếu bị cảnh cáo mà không bị cách chức, 60 tháng nếu bị cách chức.',
          en: 'A higher post may be considered 24 months after a reprimand, 36 months after a warning without removal and 60 months after removal from post.',
        },
        parameters: { reprimandMonths: 24, warningMonths: 36, removalMonths: 60 },
        units: { reprimandMonths: 'MONTHS', warningMonths: 'MONTHS', removalMonths: 'MONTHS' },
        from: '2025-10-08',
        until: null,
        source: { instruments: [cite('QĐ 377-QĐ/TW', '2025-10-08')], text: 'QĐ 377-QĐ/TW' },
        evidence: evidence('READ', 'VN377B'),
        confidence: 'HIGH',
        note: {
          vi: 'Nguồn đọc được không nói thời hạn tính từ ngày ký hay ngày có hiệu lực của quyết định kỷ luật.',
          en: 'The source does not say whether the time runs from the signing of the disciplinary decision or from its effect.',
        },
      },
    ],
  },
  { waited },
);
