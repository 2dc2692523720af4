import { addYears } from '../../kernel/index.js';
import type { PlainDate } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly termYears: number;
  readonly isReappointmentLimited: boolean;
};

/** The term of one appointment. */
export interface AppointmentTerm {
  /** First day in the post. */
  readonly startsOn: PlainDate;
  /** First day after the term. */
  readonly endsOn: PlainDate;
}

const length = ruleQuestion<AppointmentTerm, Parameters>({
  facts: {
    startsOn: { vi: 'ngày bắt đầu giữ chức vụ', en: 'first day in the post' },
    endsOn: { vi: 'ngày sau ngày cuối của thời hạn', en: 'first day after the term' },
  },
  unit: 'DATE',
  message: {
    vi: 'Bổ nhiệm từ {startsOn}, hết thời hạn {observed}; thời hạn {termYears} năm, tức là {required}.',
    en: 'Appointed from {startsOn}, the term ends on {observed}; it lasts {termYears} years, that is until {required}.',
  },
  check({ startsOn, endsOn }, { termYears }) {
    const required = addYears(startsOn, termYears, { monthEnd: 'clamp' });
    return { isMet: endsOn === required, observed: endsOn, required };
  },
});

/** How long one appointment lasts. */
export const appointmentTerm = answering(
  {
    key: 'personnel-process.appointment-term',
    area: 'PR',
    question: { vi: 'Mỗi lần bổ nhiệm có thời hạn bao lâu?', en: 'How long does an appointment last?' },
    versions: [
      {
        id: 'PR-025',
        title: { vi: 'Thời hạn bổ nhiệm 5 năm', en: 'An appointment lasts five years' },
        statement: {
          vi: 'Mỗi lần bổ nhiệm có thời hạn 5 năm; số lần bổ nhiệm lại không giới hạn, trừ khi có quy định khác.',
          en: 'An appointment lasts five years; the number of re-appointments is not limited unless another rule says so.',
        },
        parameters: { termYears: 5, isReappointmentLimited: false },
        units: { termYears: 'YEARS', isReappointmentLimited: 'NONE' },
        from: '2025-07-01',
        until: null,
        source: {
          instruments: [cite('NĐ 170/2025/NĐ-CP', '2025', 'Điều 28')],
          text: 'NĐ 170/2025/NĐ-CP, Điều 28',
        },
        evidence: evidence('READ', 'JA170'),
        confidence: 'HIGH',
      },
    ],
  },
  { length },
);
