import type { PoliticalTheoryLevel } from '../../cadre/index.js';
import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** The lowest first. */
  readonly levels: readonly PoliticalTheoryLevel[];
  /** The level that a bachelor's degree in politics counts as. */
  readonly bachelorOfPoliticsCountsAs: PoliticalTheoryLevel;
};

/** The levels of political theory and what counts as one of them. */
export const theoryLevels = ruleSeries<Parameters>({
  key: 'training.theory-levels',
  area: 'TR',
  question: {
    vi: 'Lý luận chính trị có những trình độ nào, bằng cử nhân chính trị được tính là trình độ nào?',
    en: 'Which levels of political theory are there, and as which does a bachelor of politics count?',
  },
  versions: [
    {
      id: 'TR-001',
      title: { vi: 'Ba trình độ lý luận chính trị', en: 'Three levels of political theory' },
      statement: {
        vi: 'Lý luận chính trị có ba trình độ: sơ cấp, trung cấp, cao cấp; cử nhân chính trị được tính là cao cấp.',
        en: 'Political theory is taught at a primary, an intermediate and an advanced level; a bachelor’s degree in politics is worth the advanced one.',
      },
      parameters: {
        levels: ['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED'],
        bachelorOfPoliticsCountsAs: 'THEORY_ADVANCED',
      },
      units: { levels: 'CODE', bachelorOfPoliticsCountsAs: 'CODE' },
      from: '2022-02-08',
      until: null,
      source: {
        instruments: [cite('QĐ 57-QĐ/TW', '2022-02-08', 'Điều 3'), cite('NĐ 29/2024/NĐ-CP', '2024')],
        text: 'QĐ 57-QĐ/TW năm 2022, Điều 3; NĐ 29/2024/NĐ-CP',
      },
      evidence: evidence('READ', 'Q57', 'D29'),
      confidence: 'HIGH',
    },
  ],
});
