import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly policyAnswerWorkingDays: number | null;
  readonly runWithinWorkingDays: number | null;
  readonly finishWithinWorkingDays: number | null;
  /** What the draft of the text had; it was never in force. */
  readonly draftAnswerDays: number | null;
};

/** How long the answer on the appointment policy took. */
export interface PolicyAnswer {
  /** Working days from the request to the answer. */
  readonly workingDaysToAnswer: number;
}

/** How long the unit took to run the process. */
export interface ProcessRun {
  /** Working days from the approval in principle until the unit ran the process. */
  readonly workingDaysToRun: number;
}

/** How long the process took as a whole. */
export interface ProcessFinished {
  /** Working days from the approval until the process was finished. */
  readonly workingDaysToFinish: number;
}

const policyAnswer = ruleQuestion<PolicyAnswer, Parameters>({
  facts: {
    workingDaysToAnswer: {
      vi: 'số ngày làm việc từ khi trình đến khi có trả lời về chủ trương',
      en: 'working days until the policy was answered',
    },
  },
  unit: 'WORKING_DAYS',
  message: {
    vi: 'Trả lời về chủ trương sau {observed} ngày làm việc; chậm nhất {required}.',
    en: 'The policy was answered after {observed} working days; the limit is {required}.',
  },
  check: ({ workingDaysToAnswer }, { policyAnswerWorkingDays }) => within(workingDaysToAnswer, policyAnswerWorkingDays),
});

const processRun = ruleQuestion<ProcessRun, Parameters>({
  facts: {
    workingDaysToRun: {
      vi: 'số ngày làm việc từ khi được phê duyệt chủ trương đến khi tiến hành quy trình',
      en: 'working days from the approval in principle until the process was run',
    },
  },
  unit: 'WORKING_DAYS',
  message: {
    vi: 'Quy trình được tiến hành sau {observed} ngày làm việc; chậm nhất {required}.',
    en: 'The process was run after {observed} working days; the limit is {required}.',
  },
  check: ({ workingDaysToRun }, { runWithinWorkingDays }) => within(workingDaysToRun, runWithinWorkingDays),
});

const processFinished = ruleQuestion<ProcessFinished, Parameters>({
  facts: {
    workingDaysToFinish: {
      vi: 'số ngày làm việc từ khi được phê duyệt chủ trương đến khi hoàn thành quy trình',
      en: 'working days from the approval until the process was finished',
    },
  },
  unit: 'WORKING_DAYS',
  message: {
    vi: 'Quy trình hoàn thành sau {observed} ngày làm việc; chậm nhất {required}.',
    en: 'The process was finished after {observed} working days; the limit is {required}.',
  },
  check: ({ workingDaysToFinish }, { finishWithinWorkingDays }) => within(workingDaysToFinish, finishWithinWorkingDays),
});

function within(observed: number, required: number | null) {
  return required === null ? null : { isMet: observed <= required, observed, required };
}

const units = {
  policyAnswerWorkingDays: 'WORKING_DAYS',
  runWithinWorkingDays: 'WORKING_DAYS',
  finishWithinWorkingDays: 'WORKING_DAYS',
  draftAnswerDays: 'DAYS',
} as const;

/** How soon the appointment policy is answered, and how soon the process is run and finished. */
export const appointmentDeadlines = answering(
  {
    key: 'personnel-process.appointment-deadlines',
    area: 'PR',
    question: {
      vi: 'Chủ trương bổ nhiệm phải được trả lời, quy trình phải được tiến hành và hoàn thành trong bao nhiêu ngày làm việc?',
      en: 'Within how many working days is the appointment policy answered, and the process run and finished?',
    },
    versions: [
      {
        id: 'PR-011',
        title: { vi: 'Thời hạn theo Quy định 105', en: 'Deadline under Regulation 105' },
        statement: {
          vi: 'Trong 15 ngày làm việc kể từ khi được đồng ý về chủ trương, đơn vị tiến hành quy trình.',
          en: 'The unit runs the process within 15 working days of the approval in principle.',
        },
        parameters: {
          policyAnswerWorkingDays: null,
          runWithinWorkingDays: 15,
          finishWithinWorkingDays: null,
          draftAnswerDays: null,
        },
        units,
        from: '2017-12-19',
        until: '2022-08-18',
        scope: { side: ['PARTY_SIDE'] },
        source: { instruments: [cite('QĐ 105-QĐ/TW', '2017-12-19')], text: 'QĐ 105-QĐ/TW' },
        evidence: evidence('READ', 'NA105'),
        confidence: 'HIGH',
      },
      {
        id: 'PR-015',
        title: { vi: 'Thời hạn theo Nghị định 116', en: 'Deadlines under Decree 116' },
        statement: {
          vi: 'Trả lời về chủ trương bổ nhiệm trong 15 ngày làm việc; quy trình trong 30 ngày làm việc.',
          en: 'The appointment policy is answered within 15 working days; the process takes 30 working days at most.',
        },
        parameters: {
          policyAnswerWorkingDays: 15,
          runWithinWorkingDays: null,
          finishWithinWorkingDays: 30,
          draftAnswerDays: 10,
        },
        units,
        from: '2024-09-17',
        until: '2025-07-01',
        scope: { side: ['STATE_SIDE'], subject: ['CIVIL_SERVANT'] },
        source: {
          instruments: [cite('NĐ 116/2024/NĐ-CP', '2024'), cite('NĐ 138/2020/NĐ-CP', '2020', 'Điều 46')],
          text: 'NĐ 116/2024/NĐ-CP, sửa đổi Điều 46 của NĐ 138/2020/NĐ-CP',
        },
        evidence: evidence('READ', 'LN116', 'LC138'),
        confidence: 'HIGH',
        lowConfidence: ['finishWithinWorkingDays'],
        note: {
          vi: 'Dự thảo ghi 10 ngày trả lời; 30 ngày làm việc mới chỉ đọc được trong dự thảo, chưa thấy trong văn bản ban hành.',
          en: 'The draft had ten days for the answer; 30 working days were read in the draft only, not in the issued text.',
        },
      },
      {
        id: 'PR-014',
        title: { vi: 'Thời hạn theo Nghị định 170', en: 'Deadlines under Decree 170' },
        statement: {
          vi: 'Trả lời về chủ trương trong 15 ngày làm việc; hoàn thành quy trình trong 30 ngày làm việc kể từ khi được phê duyệt.',
          en: 'The policy is answered within 15 working days; the process is finished within 30 working days of the approval.',
        },
        parameters: {
          policyAnswerWorkingDays: 15,
          runWithinWorkingDays: null,
          finishWithinWorkingDays: 30,
          draftAnswerDays: null,
        },
        units,
        from: '2025-07-01',
        until: null,
        scope: { side: ['STATE_SIDE'], subject: ['CIVIL_SERVANT'] },
        source: {
          instruments: [cite('NĐ 170/2025/NĐ-CP', '2025', 'Điều 33 khoản 1')],
          text: 'NĐ 170/2025/NĐ-CP, Điều 33 khoản 1',
        },
        evidence: evidence('READ', 'LD170'),
        confidence: 'HIGH',
      },
    ],
  },
  { policyAnswer, processRun, processFinished },
);
