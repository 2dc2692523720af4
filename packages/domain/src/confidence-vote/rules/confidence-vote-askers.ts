import { cite, evidence, ruleSeries } from '../../rule/index.js';
import type { ConfidenceVoteAsker } from '../vocabulary.js';
import { RESOLUTION_35, RESOLUTION_85, RESOLUTION_96 } from './instruments.js';

type Parameters = {
  readonly assemblyAskers: readonly ConfidenceVoteAsker[];
  /** Share of the deputies of the National Assembly who ask together. */
  readonly assemblyDeputies: string;
  readonly councilAskers: readonly ConfidenceVoteAsker[];
  /** Share of the deputies of a council who ask together. */
  readonly councilDeputies: string;
};

/** Who may ask for a vote of confidence. */
export const confidenceVoteAskers = ruleSeries<Parameters>({
  key: 'confidence-vote.confidence-vote-askers',
  area: 'CV',
  question: {
    vi: 'Ai được đề nghị bỏ phiếu tín nhiệm?',
    en: 'Who may ask for a vote of confidence?',
  },
  versions: [
    {
      id: 'CV-023',
      title: { vi: 'Người có quyền đề nghị bỏ phiếu tín nhiệm', en: 'Right to ask for a vote of confidence' },
      statement: {
        vi: 'Ở Quốc hội: Ủy ban Thường vụ Quốc hội tự mình, một ủy ban của Quốc hội, hoặc ít nhất 20% đại biểu. Ở Hội đồng nhân dân: Ủy ban Mặt trận Tổ quốc cùng cấp, hoặc ít nhất một phần ba đại biểu.',
        en: 'In the National Assembly: its Standing Committee by itself, one of its committees, or at least 20% of the deputies. In a council: the Front committee of the level, or at least one third of the deputies.',
      },
      parameters: {
        assemblyAskers: ['STANDING_COMMITTEE', 'ASSEMBLY_COMMITTEE', 'DEPUTIES'],
        assemblyDeputies: '>= 1/5',
        councilAskers: ['FRONT_COMMITTEE', 'DEPUTIES'],
        councilDeputies: '>= 1/3',
      },
      units: { assemblyAskers: 'CODE', assemblyDeputies: 'SHARE', councilAskers: 'CODE', councilDeputies: 'SHARE' },
      from: '2012-11-21',
      until: null,
      scope: { side: ['STATE_SIDE'] },
      source: {
        instruments: [cite(...RESOLUTION_35), cite(...RESOLUTION_85), cite(...RESOLUTION_96)],
        text: 'NQ 35/2012/QH13, NQ 85/2014/QH13, NQ 96/2023/QH15',
      },
      evidence: evidence('READ', 'NQ35', 'NQ85', 'NQ96B'),
      confidence: 'HIGH',
    },
  ],
});
