import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { Denominator } from '../vocabulary.js';
import { REGULATION_96 } from './instruments.js';

type Parameters = { readonly quorum: string; readonly denominator: Denominator };

/** How many of those summoned must be present for a ballot to be held. */
export const quorum = ruleSeries<Parameters>({
  key: 'confidence-vote.quorum',
  area: 'CV',
  question: {
    vi: 'Hội nghị lấy phiếu tín nhiệm phải có bao nhiêu người có mặt?',
    en: 'How many must be present for a confidence ballot?',
  },
  versions: [
    {
      id: 'CV-015',
      title: { vi: 'Số người có mặt để lấy phiếu', en: 'Quorum of the ballot' },
      statement: {
        vi: 'Hội nghị chỉ lấy phiếu khi có mặt từ hai phần ba số người được triệu tập trở lên.',
        en: 'A ballot is held only when at least two thirds of those summoned are present.',
      },
      parameters: { quorum: '>= 2/3', denominator: 'SUMMONED' },
      units: { quorum: 'SHARE', denominator: 'CODE' },
      from: '2023-02-02',
      until: null,
      scope: { side: ['PARTY_SIDE'] },
      source: { instruments: [cite(...REGULATION_96)], text: 'QĐ 96-QĐ/TW' },
      evidence: evidence('READ', 'Q96E'),
      confidence: 'HIGH',
    },
  ],
});
