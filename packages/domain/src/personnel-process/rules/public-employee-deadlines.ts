import { cite, evidence, ruleSeries } from '../../rule/index.js';

/** How soon an appointment of a public employee is answered, begun and finished. */
export const publicEmployeeDeadlines = ruleSeries({
  key: 'personnel-process.public-employee-deadlines',
  area: 'PR',
  question: {
    vi: 'Việc bổ nhiệm viên chức phải được trả lời, bắt đầu và hoàn thành trong thời hạn nào?',
    en: 'Within which deadlines is the appointment of a public employee answered, begun and finished?',
  },
  versions: [
    {
      id: 'PR-101',
      title: { vi: 'Thời hạn bổ nhiệm viên chức', en: 'Deadlines for appointing public employees' },
      statement: {
        vi: 'Nghị định 115/2020: trả lời trong 10 ngày, đơn vị bắt đầu quy trình trong 15 ngày kể từ khi được phê duyệt. Quyết định 727 (2025): trả lời trong 10 ngày làm việc, quy trình trong 30 ngày làm việc.',
        en: 'Decree 115/2020: answer within 10 days, and the unit starts the process within 15 days of the approval. Decision 727 (2025): answer within 10 working days, process within 30 working days.',
      },
      parameters: {
        answerDays2020: 10,
        startDays2020: 15,
        answerWorkingDays2025: 10,
        processWorkingDays2025: 30,
      },
      units: {
        answerDays2020: 'DAYS',
        startDays2020: 'DAYS',
        answerWorkingDays2025: 'WORKING_DAYS',
        processWorkingDays2025: 'WORKING_DAYS',
      },
      from: '2020-09-25',
      until: null,
      scope: { side: ['STATE_SIDE'], subject: ['PUBLIC_EMPLOYEE'] },
      source: {
        instruments: [cite('NĐ 115/2020/NĐ-CP', '2020-09-25'), cite('QĐ 727 của Bộ Nội vụ', '2025')],
        text: 'NĐ 115/2020/NĐ-CP (ký 25/09/2020); Quyết định 727 của Bộ Nội vụ, 2025',
      },
      evidence: evidence('READ', 'DV115', 'BN727'),
      confidence: 'HIGH',
      note: {
        vi: 'Chưa đọc được ngày có hiệu lực của Nghị định 115 và ngày của Quyết định 727, nên không biết từ ngày nào số sau thay số trước; vì vậy không kiểm tra tự động.',
        en: 'Neither the day on which Decree 115 took effect nor the day of Decision 727 was read, so it is not known when the later figures replace the earlier; they are therefore told and not checked.',
      },
    },
  ],
});
