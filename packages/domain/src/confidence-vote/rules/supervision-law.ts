import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { SUPERVISION_LAW } from './instruments.js';

type Parameters = {
  readonly chapters: number;
  readonly articles: number;
  readonly councilBallotClause: string;
  readonly detailsLeftTo: 'RESOLUTIONS_OF_THE_STANDING_COMMITTEE';
  /** Null: not found. */
  readonly doCommunesVote: boolean | null;
};

/** The law on supervision under which elected bodies hold confidence ballots. */
export const supervisionLaw = ruleSeries<Parameters>({
  key: 'confidence-vote.supervision-law',
  area: 'CV',
  question: {
    vi: 'Cơ quan dân cử lấy phiếu tín nhiệm theo luật nào?',
    en: 'Under which law do elected bodies hold confidence ballots?',
  },
  versions: [
    {
      id: 'CV-102',
      title: { vi: 'Luật 121/2025/QH15', en: 'Law 121/2025/QH15' },
      statement: {
        vi: 'Từ ngày 01/03/2026, luật mới gồm 5 chương, 45 điều thay Luật Hoạt động giám sát năm 2015; việc lấy phiếu của Hội đồng nhân dân theo Điều 28 khoản 3, chi tiết do nghị quyết của Ủy ban Thường vụ Quốc hội quy định.',
        en: 'From 1 March 2026 a new law of 5 chapters and 45 articles replaces the supervision law of 2015; ballots of the councils are under Article 28(3), the details being left to resolutions of the Standing Committee of the National Assembly.',
      },
      parameters: {
        chapters: 5,
        articles: 45,
        councilBallotClause: 'Điều 28 khoản 3',
        detailsLeftTo: 'RESOLUTIONS_OF_THE_STANDING_COMMITTEE',
        doCommunesVote: null,
      },
      units: {
        chapters: 'COUNT',
        articles: 'COUNT',
        councilBallotClause: 'NONE',
        detailsLeftTo: 'CODE',
        doCommunesVote: 'NONE',
      },
      from: '2026-03-01',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: { instruments: [cite(...SUPERVISION_LAW, 'Điều 28 khoản 3')], text: 'Luật 121/2025/QH15' },
      evidence: evidence('PARTLY_READ', 'XD121', 'PLO121', 'GH121'),
      confidence: 'MEDIUM',
      lowConfidence: ['councilBallotClause'],
      note: {
        vi: 'Điều 28 khoản 3 chỉ thấy ở một nguồn không chính thức; chưa tìm thấy việc cấp xã có lấy phiếu hay không.',
        en: 'Article 28(3) was seen in an unofficial source only; whether communes vote was not found.',
      },
    },
  ],
});
