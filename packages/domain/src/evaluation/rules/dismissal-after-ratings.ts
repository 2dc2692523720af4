import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Ground =
  | 'REPRIMAND_OR_WARNING_WITH_LOST_PRESTIGE'
  | 'REPRIMANDED_REPEATEDLY_IN_ONE_TERM'
  | 'LOW_CONFIDENCE'
  | 'YEARS_NOT_COMPLETED'
  | 'CONCLUDED_DEGRADATION_OR_FORBIDDEN_ACTS'
  | 'BREACH_OF_POLITICAL_STANDARDS';

type Parameters = {
  /** Years running with tasks not completed that are a ground of dismissal. */
  readonly yearsNotCompleted: number;
  /** All grounds, in the order of the text; null where the version does not say. */
  readonly grounds: readonly Ground[] | null;
  /** Reprimands in one term that are a ground; null where the version does not say. */
  readonly minReprimands: number | null;
  /** The share of low confidence that is a ground; null where the version does not say. */
  readonly lowConfidence: string | null;
};

const units = {
  yearsNotCompleted: 'YEARS',
  grounds: 'CODE',
  minReprimands: 'TIMES',
  lowConfidence: 'SHARE',
} as const;

/** After how many years of tasks not completed a leader is dismissed, among which other grounds. */
export const dismissalAfterRatings = ruleSeries<Parameters>({
  key: 'evaluation.dismissal-after-ratings',
  area: 'EV',
  question: {
    vi: 'Mấy năm liền không hoàn thành nhiệm vụ thì bị xem xét miễn nhiệm?',
    en: 'How many years running of tasks not completed are a ground of dismissal?',
  },
  versions: [
    {
      id: 'EV-016',
      title: { vi: 'Căn cứ miễn nhiệm theo Quy định 41', en: 'Grounds of dismissal under Regulation 41' },
      statement: {
        vi: 'Hai năm liên tiếp không hoàn thành nhiệm vụ là một trong sáu căn cứ miễn nhiệm, cùng với: bị khiển trách hoặc cảnh cáo mà uy tín giảm sút; bị khiển trách từ hai lần trong một nhiệm kỳ; trên 2/3 phiếu tín nhiệm thấp; bị kết luận suy thoái hoặc làm những điều không được làm; vi phạm tiêu chuẩn chính trị.',
        en: 'A leader whose tasks were not completed two years running may be dismissed. Five other grounds stand beside this one: lost prestige after a reprimand or warning; a second reprimand in the same term; low confidence from over two thirds; degradation or a forbidden act that was concluded; a breach of the political standards.',
      },
      parameters: {
        yearsNotCompleted: 2,
        grounds: [
          'REPRIMAND_OR_WARNING_WITH_LOST_PRESTIGE',
          'REPRIMANDED_REPEATEDLY_IN_ONE_TERM',
          'LOW_CONFIDENCE',
          'YEARS_NOT_COMPLETED',
          'CONCLUDED_DEGRADATION_OR_FORBIDDEN_ACTS',
          'BREACH_OF_POLITICAL_STANDARDS',
        ],
        minReprimands: 2,
        lowConfidence: '> 2/3',
      },
      units,
      from: '2021-11-03',
      until: '2025-10-08',
      source: { instruments: [cite('QĐ 41-QĐ/TW', '2021-11-03', 'Điều 5')], text: 'QĐ 41-QĐ/TW, Điều 5' },
      evidence: evidence('READ', 'Q41C'),
      confidence: 'HIGH',
    },
    {
      id: 'EV-104',
      title: { vi: 'Căn cứ miễn nhiệm sau Quy định 377', en: 'Grounds of dismissal after Regulation 377' },
      statement: {
        vi: 'Dự kiến hai năm liên tiếp không hoàn thành nhiệm vụ vẫn là căn cứ miễn nhiệm.',
        en: 'That two years running of tasks not completed stay a ground of dismissal is expected.',
      },
      parameters: { yearsNotCompleted: 2, grounds: null, minReprimands: null, lowConfidence: null },
      units,
      from: '2025-10-08',
      until: null,
      source: { instruments: [cite('QĐ 377-QĐ/TW', '2025-10-08')], text: 'QĐ 377-QĐ/TW' },
      evidence: evidence('NOT_READ'),
      confidence: 'LOW',
      note: {
        vi: 'Chưa đọc được phần này của Quy định 377.',
        en: 'This part of Regulation 377 was not read.',
      },
    },
  ],
});
