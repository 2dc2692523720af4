import { answering, cite, evidence, meetsShare, ruleQuestion } from '../../rule/index.js';

type Parameters = {
  readonly noticeDays: number | null;
  readonly noticeWorkingDays: number | null;
  /** More votes than this share are needed; of whom was not read. Null where the version does not say. */
  readonly threshold: string | null;
};

/** How long before the end of the term the notice was given, in days of the calendar. */
export interface NoticeInDays {
  readonly daysBeforeEnd: number;
}

/** How long before the end of the term the notice was given, in working days. */
export interface NoticeInWorkingDays {
  readonly workingDaysBeforeEnd: number;
}

/** The ballot on a re-appointment. */
export interface ReappointmentBallot {
  readonly summoned: number;
  readonly present: number;
  readonly votes: number;
}

const noticeInDays = ruleQuestion<NoticeInDays, Parameters>({
  facts: {
    daysBeforeEnd: { vi: 'số ngày từ khi thông báo đến khi hết thời hạn giữ chức vụ', en: 'days from notice to end' },
  },
  unit: 'DAYS',
  message: {
    vi: 'Thông báo trước {observed} ngày; ít nhất {required} ngày.',
    en: 'Notice was given {observed} days before the end; at least {required} are needed.',
  },
  check: ({ daysBeforeEnd }, { noticeDays }) => atLeast(daysBeforeEnd, noticeDays),
});

const noticeInWorkingDays = ruleQuestion<NoticeInWorkingDays, Parameters>({
  facts: {
    workingDaysBeforeEnd: {
      vi: 'số ngày làm việc từ khi thông báo đến khi hết thời hạn giữ chức vụ',
      en: 'working days from notice to end',
    },
  },
  unit: 'WORKING_DAYS',
  message: {
    vi: 'Thông báo trước {observed} ngày làm việc; ít nhất {required}.',
    en: 'Notice was given {observed} working days before the end; at least {required} are needed.',
  },
  check: ({ workingDaysBeforeEnd }, { noticeWorkingDays }) => atLeast(workingDaysBeforeEnd, noticeWorkingDays),
});

const ballot = ruleQuestion<ReappointmentBallot, Parameters>({
  facts: {
    summoned: { vi: 'số người được triệu tập', en: 'persons summoned' },
    present: { vi: 'số người có mặt', en: 'persons present' },
    votes: { vi: 'số phiếu đồng ý', en: 'votes in favour' },
  },
  unit: 'SHARE',
  message: {
    vi: '{votes} phiếu đồng ý, {present} người có mặt, {summoned} người được triệu tập; quy định {required}.',
    en: '{votes} votes in favour, {present} persons present, {summoned} summoned; the rule is {required}.',
  },
  check({ summoned, present, votes }, { threshold }) {
    if (threshold === null) return null;
    const isCount = 0 <= votes && votes <= present && present <= summoned && summoned > 0;
    if (!isCount) return { undecided: ['summoned', 'present', 'votes'] };
    const ofSummoned = meetsShare(threshold, votes, summoned);
    // The base was not read: what the two possible ones disagree on is not known.
    if (ofSummoned !== meetsShare(threshold, votes, present)) return { undecided: ['votes'] };
    return { isMet: ofSummoned, observed: `${votes}/${summoned}`, required: threshold };
  },
});

function atLeast(observed: number, required: number | null) {
  return required === null ? null : { isMet: observed >= required, observed, required };
}

const units = { noticeDays: 'DAYS', noticeWorkingDays: 'WORKING_DAYS', threshold: 'SHARE' } as const;

/** How early a re-appointment is announced, and with how many votes it is agreed to. */
export const reappointmentNotice = answering(
  {
    key: 'personnel-process.reappointment-notice',
    area: 'PR',
    question: {
      vi: 'Việc bổ nhiệm lại phải thông báo trước bao lâu và cần bao nhiêu phiếu?',
      en: 'How early is a re-appointment announced, and how many votes does it need?',
    },
    versions: [
      {
        id: 'PR-110',
        title: { vi: 'Bổ nhiệm lại công chức: trước 90 ngày', en: 'Re-appointment of civil servants: 90 days' },
        statement: {
          vi: 'Chậm nhất 90 ngày trước khi hết thời hạn bổ nhiệm phải thông báo; ý kiến của cán bộ chủ chốt không công bố; cần trên 50 %.',
          en: 'Notice is given 90 days before the term ends at the latest; the opinion of key cadres is not announced; more than 50 % is needed.',
        },
        parameters: { noticeDays: 90, noticeWorkingDays: null, threshold: '> 1/2' },
        units,
        from: '2020-12-01',
        until: '2025-07-01',
        scope: { subject: ['CIVIL_SERVANT'] },
        source: {
          instruments: [cite('NĐ 138/2020/NĐ-CP', '2020', 'Điều 52')],
          text: 'NĐ 138/2020/NĐ-CP, Điều 52',
        },
        evidence: evidence('READ', 'LN138C'),
        confidence: 'MEDIUM',
        note: {
          vi: 'Trang đọc được bị cắt ở mẫu số của tỷ lệ 50 %: người được triệu tập hay người có mặt. Khi hai cách tính cho kết quả khác nhau thì chưa kết luận được.',
          en: 'The page is cut at the base of the 50 %: those summoned or those present. Where the two differ, the outcome is not known.',
        },
      },
      {
        id: 'PR-031',
        title: { vi: 'Bổ nhiệm lại: trước 90 ngày làm việc', en: 'Re-appointment: 90 working days' },
        statement: {
          vi: 'Chậm nhất 90 ngày làm việc trước khi hết thời hạn giữ chức vụ phải thông báo về việc bổ nhiệm lại.',
          en: 'Notice of re-appointment is given 90 working days before the term ends at the latest.',
        },
        parameters: { noticeDays: null, noticeWorkingDays: 90, threshold: null },
        units,
        from: '2025-10-08',
        until: null,
        source: { instruments: [cite('QĐ 377-QĐ/TW', '2025-10-08')], text: 'QĐ 377-QĐ/TW' },
        evidence: evidence('READ', 'VB377'),
        confidence: 'HIGH',
      },
    ],
  },
  { noticeInDays, noticeInWorkingDays, ballot },
);
