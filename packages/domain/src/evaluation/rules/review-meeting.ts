import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly minDays: number;
  /** For the standing committee of a province. */
  readonly provincialStandingCommitteeDays: number;
  readonly isReviewedInEachPost: boolean;
  /** Who decides the rating of a Party organisation. */
  readonly organisationRatedBy: 'STANDING_COMMITTEE_DIRECTLY_SUPERIOR';
};

/** How long a review meeting lasts, where a person is reviewed and who decides on an organisation. */
export const reviewMeeting = ruleSeries<Parameters>({
  key: 'evaluation.review-meeting',
  area: 'EV',
  question: {
    vi: 'Hội nghị kiểm điểm kéo dài bao lâu, người giữ nhiều chức vụ kiểm điểm ở đâu, ai quyết định xếp loại tổ chức đảng?',
    en: 'How long is a review meeting, where is a person with several posts reviewed, who rates an organisation?',
  },
  versions: [
    {
      id: 'EV-102',
      title: { vi: 'Hội nghị kiểm điểm theo Hướng dẫn 43', en: 'Review meeting under Guidance 43' },
      statement: {
        vi: 'Hội nghị kiểm điểm ít nhất 1 ngày, ban thường vụ tỉnh ủy 2 ngày; người giữ nhiều chức vụ kiểm điểm ở từng nơi; ban thường vụ cấp ủy cấp trên trực tiếp quyết định xếp loại tổ chức đảng.',
        en: 'One day is the least that a review meeting takes; the standing committee of a province needs two. Who holds several posts is reviewed at every one of them. An organisation receives its rating from the standing committee one level up.',
      },
      parameters: {
        minDays: 1,
        provincialStandingCommitteeDays: 2,
        isReviewedInEachPost: true,
        organisationRatedBy: 'STANDING_COMMITTEE_DIRECTLY_SUPERIOR',
      },
      units: {
        minDays: 'DAYS',
        provincialStandingCommitteeDays: 'DAYS',
        isReviewedInEachPost: 'NONE',
        organisationRatedBy: 'CODE',
      },
      from: '2025-10-31',
      until: null,
      source: { instruments: [cite('HD 43-HD/BTCTW', '2025-10-31')], text: 'HD 43-HD/BTCTW, 31/10/2025' },
      evidence: evidence('READ', 'ENCO43'),
      confidence: 'HIGH',
    },
  ],
});
