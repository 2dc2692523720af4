import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly minMonthsAbsent: number;
  readonly isContinuous: boolean;
  readonly isCertified: boolean;
  /** Whether the exemption is applied where nobody has decided to apply it. */
  readonly isAppliedByDefault: boolean;
};

/** Whether a person on long sick leave is exempt from the ballot of the National Assembly and the councils. */
export const sickLeaveExemption = ruleSeries<Parameters>({
  key: 'confidence-vote.sick-leave-exemption',
  area: 'CV',
  question: {
    vi: 'Người nghỉ chữa bệnh hiểm nghèo có được miễn lấy phiếu tín nhiệm không?',
    en: 'Is a person on leave for a grave illness exempt from the ballot?',
  },
  versions: [
    {
      id: 'CV-035',
      title: { vi: 'Nghỉ chữa bệnh hiểm nghèo', en: 'Leave for a grave illness' },
      statement: {
        vi: 'Dự thảo nghị quyết ngày 15/06/2023 miễn lấy phiếu đối với người mắc bệnh hiểm nghèo có xác nhận và không điều hành công tác liên tục từ 6 tháng trở lên.',
        en: 'The draft resolution of 15 June 2023 exempts one with a certified grave illness who has not run the work for six continuous months or more.',
      },
      parameters: { minMonthsAbsent: 6, isContinuous: true, isCertified: true, isAppliedByDefault: false },
      units: { minMonthsAbsent: 'MONTHS', isContinuous: 'NONE', isCertified: 'NONE', isAppliedByDefault: 'NONE' },
      from: '2023-07-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      severity: 'ADVISORY',
      source: {
        instruments: [cite('Dự thảo NQ 96/2023/QH15', '2023-06-15')],
        text: 'Dự thảo NQ 96/2023/QH15, ngày 15/06/2023',
      },
      evidence: evidence('PARTLY_READ', 'NDAN96', 'DAKNONG96', 'BTHOA96', 'BAOMOI44'),
      confidence: 'LOW',
      note: {
        vi: 'Chỉ đọc được ở bài về dự thảo; ba bài tóm tắt nghị quyết đã thông qua không nêu trường hợp này. Mặc định không áp dụng.',
        en: 'Read only in an article on the draft; three summaries of the resolution as passed do not name it. Not applied by default.',
      },
    },
  ],
});
