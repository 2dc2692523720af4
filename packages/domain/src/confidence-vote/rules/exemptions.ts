import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { GUIDANCE_321, RESOLUTION_85, RESOLUTION_96 } from './instruments.js';

/** Null: the version names no such exemption. */
type Parameters = {
  /** One who has been in the post for less, without break and up to the day named, is not voted on. */
  readonly minMonthsInPost: number | null;
  readonly monthsCountedTo: 'OPENING_DAY_OF_SESSION' | null;
  readonly exemptsAnnouncedRetirement: boolean | null;
  readonly exemptsElectedInYearOfVote: boolean | null;
};

const units = {
  minMonthsInPost: 'MONTHS',
  monthsCountedTo: 'CODE',
  exemptsAnnouncedRetirement: 'NONE',
  exemptsElectedInYearOfVote: 'NONE',
} as const;

/** Who is not voted on in the National Assembly and the councils although the post would be. */
export const exemptions = ruleSeries<Parameters>({
  key: 'confidence-vote.exemptions',
  area: 'CV',
  question: {
    vi: 'Ở Quốc hội và Hội đồng nhân dân, ai không phải lấy phiếu tín nhiệm?',
    en: 'Who is exempt from the ballot of the National Assembly and the councils?',
  },
  versions: [
    {
      id: 'CV-033',
      title: { vi: 'Chưa đủ 9 tháng giữ chức vụ', en: 'Less than nine months in the post' },
      statement: {
        vi: 'Không lấy phiếu đối với người có thời gian giữ chức vụ liên tục dưới 9 tháng tính đến ngày khai mạc kỳ họp.',
        en: 'No ballot is held on one who, on the opening day of the session, has been in the post for less than nine months without break.',
      },
      parameters: {
        minMonthsInPost: 9,
        monthsCountedTo: 'OPENING_DAY_OF_SESSION',
        exemptsAnnouncedRetirement: null,
        exemptsElectedInYearOfVote: null,
      },
      units,
      from: '2015-01-01',
      until: '2023-07-01',
      scope: { side: ['STATE_SIDE'] },
      source: {
        instruments: [cite(...RESOLUTION_85), cite(...GUIDANCE_321)],
        text: 'NQ 85/2014/QH13; Hướng dẫn 321 năm 2018',
      },
      evidence: evidence('READ', 'NQ85C'),
      confidence: 'HIGH',
    },
    {
      id: 'CV-034',
      title: { vi: 'Chờ nghỉ hưu hoặc mới được bầu trong năm', en: 'Waiting for retirement, or elected that year' },
      statement: {
        vi: 'Không lấy phiếu đối với người đã có thông báo nghỉ chờ hưu và người được bầu, bổ nhiệm trong năm lấy phiếu.',
        en: 'No ballot is held on one announced to be waiting for retirement or on one elected or appointed in the year of the vote.',
      },
      parameters: {
        minMonthsInPost: null,
        monthsCountedTo: null,
        exemptsAnnouncedRetirement: true,
        exemptsElectedInYearOfVote: true,
      },
      units,
      from: '2023-07-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...RESOLUTION_96)], text: 'NQ 96/2023/QH15' },
      evidence: evidence('READ', 'NQ96D'),
      confidence: 'HIGH',
    },
  ],
});
