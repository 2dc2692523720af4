import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly bodies: readonly (
    | 'GRASSROOTS_STANDING_COMMITTEE'
    | 'GRASSROOTS_COMMITTEE_WITHOUT_STANDING_COMMITTEE'
    | 'SECTIONAL_COMMITTEE'
    | 'CELL_COMMITTEE'
    | 'CELL_OF_SECTIONAL_COMMITTEE'
  )[];
};

/** Which bodies at the grassroots are reviewed. */
export const reviewedBodies = ruleSeries<Parameters>({
  key: 'evaluation.reviewed-bodies',
  area: 'EV',
  question: {
    vi: 'Ở cơ sở, những tập thể nào phải kiểm điểm?',
    en: 'Which bodies at the grassroots are reviewed?',
  },
  versions: [
    {
      id: 'EV-103',
      title: { vi: 'Tập thể kiểm điểm ở cơ sở theo Hướng dẫn 25', en: 'Bodies reviewed under Guidance 25' },
      statement: {
        vi: 'Ở cơ sở kiểm điểm: ban thường vụ đảng ủy cơ sở (nơi không có ban thường vụ là đảng ủy), đảng ủy bộ phận, chi ủy, chi bộ trực thuộc đảng ủy bộ phận.',
        en: 'At the base these hold a review: the standing committee of the grassroots Party committee or, if it has none, that committee itself; each sectional committee; each cell committee; each cell that belongs to a sectional committee.',
      },
      parameters: {
        bodies: [
          'GRASSROOTS_STANDING_COMMITTEE',
          'GRASSROOTS_COMMITTEE_WITHOUT_STANDING_COMMITTEE',
          'SECTIONAL_COMMITTEE',
          'CELL_COMMITTEE',
          'CELL_OF_SECTIONAL_COMMITTEE',
        ],
      },
      units: { bodies: 'CODE' },
      from: '2023-11-10',
      until: '2025-10-31',
      source: {
        instruments: [cite('HD 25-HD/BTCTW', '2023-11-10'), cite('QĐ 124-QĐ/TW', '2023-10-04')],
        text: 'HD 25-HD/BTCTW, 10/11/2023, hướng dẫn QĐ 124-QĐ/TW',
      },
      evidence: evidence('READ', 'HL25', 'ENCO43'),
      confidence: 'HIGH',
    },
  ],
});
