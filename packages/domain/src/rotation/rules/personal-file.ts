import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { DECISION_727 } from './instruments.js';

type Parameters = {
  /** A health certificate may be this old at most. */
  readonly healthMonths: number;
  /** Years, the last before the rotation, for which assessments are in the file. */
  readonly assessmentYears: number;
};

/** What the file of a cadre proposed for rotation holds. */
export const personalFile = ruleSeries<Parameters>({
  key: 'rotation.personal-file',
  area: 'RO',
  question: {
    vi: 'Hồ sơ luân chuyển cần giấy khám sức khỏe và đánh giá trong thời gian nào?',
    en: 'How recent must health certificate and assessments in a rotation file be?',
  },
  versions: [
    {
      id: 'RO-021',
      title: { vi: 'Hồ sơ nhân sự luân chuyển', en: 'File of a rotation' },
      statement: {
        vi: 'Hồ sơ có giấy chứng nhận sức khỏe cấp không quá 6 tháng và kết quả đánh giá của 3 năm gần nhất.',
        en: 'The file holds a health certificate not older than six months and the assessments of the last three years.',
      },
      parameters: { healthMonths: 6, assessmentYears: 3 },
      units: { healthMonths: 'MONTHS', assessmentYears: 'YEARS' },
      from: '2025-07-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...DECISION_727)], text: 'Quyết định 727 của Bộ Nội vụ năm 2025' },
      evidence: evidence('READ', 'D727'),
      confidence: 'HIGH',
    },
  ],
});
