import { cite, evidence, ruleSeries } from '../../rule/index.js';
import { REGULATION_96 } from './instruments.js';

type Parameters = { readonly order: readonly ('COUNCIL' | 'PARTY_COMMITTEE')[] };

/** Which ballot comes first where a place holds both. */
export const ballotOrder = ruleSeries<Parameters>({
  key: 'confidence-vote.ballot-order',
  area: 'CV',
  question: {
    vi: 'Ở một địa phương, Hội đồng nhân dân hay cấp ủy lấy phiếu trước?',
    en: 'In one place, does the people’s council or the Party committee hold its ballot first?',
  },
  versions: [
    {
      id: 'CV-014',
      title: { vi: 'Thứ tự lấy phiếu', en: 'Order of the ballots' },
      statement: {
        vi: 'Lấy phiếu đối với chức vụ do Hội đồng nhân dân bầu trước, chức vụ trong cấp ủy của địa phương sau.',
        en: 'Posts elected by the council are voted on first, posts in the Party committee of the place after them.',
      },
      parameters: { order: ['COUNCIL', 'PARTY_COMMITTEE'] },
      units: { order: 'CODE' },
      from: '2023-02-02',
      until: null,
      source: { instruments: [cite(...REGULATION_96)], text: 'QĐ 96-QĐ/TW' },
      evidence: evidence('READ', 'Q96D'),
      confidence: 'MEDIUM',
    },
  ],
});
