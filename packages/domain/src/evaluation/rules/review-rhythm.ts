import { cite, evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  readonly occasions: readonly ('TERM' | 'YEAR' | 'QUARTER' | 'WHEN_NEEDED')[];
};

/** For which periods people and organisations are evaluated. */
export const reviewRhythm = ruleSeries<Parameters>({
  key: 'evaluation.review-rhythm',
  area: 'EV',
  question: {
    vi: 'Việc đánh giá được làm theo kỳ nào?',
    en: 'For which periods is an evaluation made?',
  },
  versions: [
    {
      id: 'EV-014',
      title: { vi: 'Kỳ đánh giá theo Quy định 366', en: 'Periods of evaluation under Regulation 366' },
      statement: {
        vi: 'Đánh giá theo nhiệm kỳ, theo năm, theo quý hoặc khi cần; các văn bản trước đó chỉ đánh giá theo năm.',
        en: 'People and organisations are evaluated for the term, the year and the quarter, and whenever there is need; before, texts asked for it yearly.',
      },
      parameters: { occasions: ['TERM', 'YEAR', 'QUARTER', 'WHEN_NEEDED'] },
      units: { occasions: 'CODE' },
      from: '2025-08-30',
      until: null,
      source: { instruments: [cite('QĐ 366-QĐ/TW', '2025-08-30')], text: 'QĐ 366-QĐ/TW' },
      evidence: evidence('READ', 'Q366D', 'Q366E'),
      confidence: 'HIGH',
    },
  ],
});
