import type { PlainDate } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly measuredOn: 'FILE_RECEIVED';
};

/** The day on which an age was measured, and the day that the rule names. */
export interface MeasuringDay {
  readonly measuredOn: PlainDate;
  /** The day on which the competent personnel body received the proposal and the file. */
  readonly fileReceivedOn: PlainDate;
}

const rightDay = ruleQuestion<MeasuringDay, Parameters>({
  facts: {
    measuredOn: { vi: 'ngày tính tuổi', en: 'day on which the age is measured' },
    fileReceivedOn: {
      vi: 'ngày cơ quan có thẩm quyền nhận đề nghị và hồ sơ',
      en: 'day on which the file was received',
    },
  },
  unit: 'DATE',
  message: {
    vi: 'Tuổi tính vào {observed}; phải tính vào ngày nhận đề nghị và hồ sơ, {required}.',
    en: 'The age was measured on {observed}; it is measured on the day the file was received, {required}.',
  },
  check({ measuredOn, fileReceivedOn }) {
    return { isMet: measuredOn === fileReceivedOn, observed: measuredOn, required: fileReceivedOn };
  },
});

/** On which day the age for an appointment is measured. */
export const ageMeasuringDay = answering(
  {
    key: 'personnel-process.age-measuring-day',
    area: 'PR',
    question: {
      vi: 'Tuổi bổ nhiệm được tính vào ngày nào?',
      en: 'On which day is the age for an appointment measured?',
    },
    versions: [
      {
        id: 'PR-027',
        title: { vi: 'Tính vào ngày nhận hồ sơ', en: 'Measured on the day the file is received' },
        statement: {
          vi: 'Tuổi được tính vào ngày cơ quan tổ chức cán bộ có thẩm quyền nhận được đề nghị và hồ sơ.',
          en: 'The age is measured on the day the competent personnel body receives the proposal and the file.',
        },
        parameters: { measuredOn: 'FILE_RECEIVED' },
        units: { measuredOn: 'CODE' },
        from: '2021-08-01',
        until: null,
        source: { instruments: [cite('HD 06-HD/BTCTW', '2021')], text: 'HD 06-HD/BTCTW, 2021' },
        evidence: evidence('READ', 'ND06'),
        confidence: 'HIGH',
      },
    ],
  },
  { rightDay },
);
