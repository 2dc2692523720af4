import { answering, evidence, ruleQuestion } from '../../rule/index.js';
import { regulation377, sourceOf } from './instruments.js';

/** What is known of the faults of somebody who may be planned for a higher post. */
export const FAULTS = {
  NONE: { vi: 'Không có khuyết điểm, vi phạm', en: 'None' },
  NOT_LIABLE_TO_DISCIPLINE: { vi: 'Chưa đến mức phải kỷ luật', en: 'Not serious enough for discipline' },
  REPRIMAND_REPAIRED: {
    vi: 'Đến mức khiển trách nhưng không kỷ luật hoặc hết thời hiệu, đã kiểm điểm và khắc phục',
    en: 'Liable to a reprimand at most, not disciplined or time-barred, reviewed and repaired',
  },
  REPRIMAND_NOT_REPAIRED: {
    vi: 'Đến mức khiển trách, chưa kiểm điểm hoặc chưa khắc phục',
    en: 'Liable to a reprimand at most, not yet reviewed or not repaired',
  },
  REPRIMAND_ENDED: { vi: 'Khiển trách đã hết hiệu lực', en: 'Reprimand whose effect has ended' },
  WARNING_ENDED: { vi: 'Cảnh cáo đã hết hiệu lực', en: 'Warning whose effect has ended' },
  HEAVIER_ENDED: { vi: 'Kỷ luật nặng hơn đã hết hiệu lực', en: 'Heavier discipline whose effect has ended' },
  DISCIPLINE_IN_EFFECT: { vi: 'Kỷ luật đang có hiệu lực', en: 'Discipline in effect' },
} as const;
export type Fault = keyof typeof FAULTS;

type Parameters = { readonly allowed: readonly Fault[] };

export interface FaultsHeld {
  /** The gravest that applies. */
  readonly fault: Fault;
}

const allowed = ruleQuestion<FaultsHeld, Parameters>({
  facts: { fault: { vi: 'khuyết điểm, vi phạm', en: 'faults' } },
  unit: 'CODE',
  message: {
    vi: 'Khuyết điểm, vi phạm: {observed}; được quy hoạch khi là {required}.',
    en: 'Faults: {observed}; planning is allowed with {required}.',
  },
  check: ({ fault }, { allowed }) => ({
    isMet: fault === 'NONE' || allowed.includes(fault),
    observed: fault,
    required: ['NONE', ...allowed],
  }),
});

/** With which faults somebody may still be planned for a higher post. */
export const planningAfterFaults = answering(
  {
    key: 'planning.after-faults',
    area: 'PL',
    question: {
      vi: 'Cán bộ có khuyết điểm còn được quy hoạch cao hơn trong trường hợp nào?',
      en: 'With which faults may a cadre still be planned for a higher post?',
    },
    versions: [
      {
        id: 'PL-073',
        title: { vi: 'Ba trường hợp vẫn được quy hoạch', en: 'Three cases that may be planned' },
        statement: {
          vi: 'Vẫn được quy hoạch cao hơn khi: khuyết điểm chưa đến mức kỷ luật; đến mức khiển trách nhưng không kỷ luật hoặc hết thời hiệu và đã kiểm điểm, khắc phục; bị khiển trách hoặc cảnh cáo đã hết hiệu lực.',
          en: 'A higher plan stays open when the fault is not serious enough for discipline; when it is liable to a reprimand at most, is not disciplined or time-barred, and is reviewed and repaired; or when a reprimand or a warning has ended.',
        },
        parameters: {
          allowed: ['NOT_LIABLE_TO_DISCIPLINE', 'REPRIMAND_REPAIRED', 'REPRIMAND_ENDED', 'WARNING_ENDED'],
        },
        units: { allowed: 'CODE' },
        from: '2025-10-08',
        until: null,
        source: sourceOf([regulation377]),
        evidence: evidence('READ', 'LD377', 'VN377'),
        confidence: 'HIGH',
      },
    ],
  },
  { allowed },
);
