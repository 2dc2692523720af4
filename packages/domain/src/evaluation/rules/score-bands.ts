import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** What the general criteria and the results can bring; together the whole score. */
  readonly generalMaxPoints: number;
  readonly resultsMaxPoints: number;
  /** The least score of each grade; below the last, tasks are not completed. */
  readonly excellentMinPoints: number;
  readonly goodMinPoints: number;
  readonly completedMinPoints: number;
};

/** Which score gives which grade. */
export const scoreBands = ruleSeries<Parameters>({
  key: 'evaluation.score-bands',
  area: 'EV',
  question: {
    vi: 'Bao nhiêu điểm thì được xếp loại nào?',
    en: 'Which score gives which grade?',
  },
  versions: [
    {
      id: 'EV-012',
      title: { vi: 'Thang điểm 100 của Quy định 366', en: 'Score out of 100 under Regulation 366' },
      statement: {
        vi: 'Thang 100 điểm gồm 30 điểm tiêu chí chung và 70 điểm kết quả; từ 90 điểm là xuất sắc, từ 70 đến dưới 90 là tốt, từ 50 đến dưới 70 là hoàn thành, dưới 50 là không hoàn thành.',
        en: 'General criteria bring up to 30 points and results up to 70. A score of 90 or more is excellent; below that, 70 or more is good and 50 or more is completion; a lower one is non-completion.',
      },
      parameters: {
        generalMaxPoints: 30,
        resultsMaxPoints: 70,
        excellentMinPoints: 90,
        goodMinPoints: 70,
        completedMinPoints: 50,
      },
      units: {
        generalMaxPoints: 'POINTS',
        resultsMaxPoints: 'POINTS',
        excellentMinPoints: 'POINTS',
        goodMinPoints: 'POINTS',
        completedMinPoints: 'POINTS',
      },
      from: '2025-08-30',
      until: null,
      source: {
        instruments: [cite('QĐ 366-QĐ/TW', '2025-08-30', 'Điều 11')],
        text: 'QĐ 366-QĐ/TW, 30/08/2025, Điều 11',
      },
      evidence: evidence('READ', 'Q366', 'Q366B', 'Q366C'),
      confidence: 'HIGH',
    },
  ],
});
