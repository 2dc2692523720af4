import type { PlainDate } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly tiers: number; readonly sectionalBlocLastDay: string };

/** How many tiers a Party structure has. */
export interface PartyTiers {
  readonly tiers: number;
}

/** A day on which a sectional bloc committee of a commune is said to stand. */
export interface SectionalBlocCommitteeOnDay {
  readonly standsOn: PlainDate;
}

const tiers = ruleQuestion<PartyTiers, Parameters>({
  facts: { tiers: { vi: 'số cấp của hệ thống tổ chức đảng', en: 'tiers of the Party structure' } },
  unit: 'COUNT',
  message: {
    vi: 'Hệ thống tổ chức đảng có {observed} cấp; quy định {required}.',
    en: 'The Party structure has {observed} tiers; the rule is {required}.',
  },
  check: ({ tiers }, parameters) => ({
    isMet: tiers === parameters.tiers,
    observed: tiers,
    required: parameters.tiers,
  }),
});

const sectionalBlocCommitteeStands = ruleQuestion<SectionalBlocCommitteeOnDay, Parameters>({
  facts: {
    standsOn: {
      vi: 'ngày mà đảng bộ bộ phận theo khối ở xã được ghi là còn',
      en: 'day on which the sectional bloc committee of the commune is said to stand',
    },
  },
  unit: 'DATE',
  message: {
    vi: 'Đảng bộ bộ phận theo khối được ghi là còn ngày {observed}; hoàn thành kết thúc chậm nhất {required}.',
    en: 'The sectional bloc committee is said to stand on {observed}; closing is to be done by {required}.',
  },
  check({ standsOn }, { sectionalBlocLastDay }) {
    return { isMet: standsOn <= sectionalBlocLastDay, observed: standsOn, required: sectionalBlocLastDay };
  },
});

/** How many tiers the Party has from 2026, and until when sectional bloc committees of communes stand. */
export const threeTierStructure = answering(
  {
    key: 'organization.three-tier-structure',
    area: 'OR',
    question: {
      vi: 'Từ năm 2026 hệ thống tổ chức đảng có mấy cấp, đảng bộ bộ phận theo khối ở xã kết thúc khi nào?',
      en: 'How many tiers has the Party from 2026, and when do the sectional bloc committees of communes end?',
    },
    versions: [
      {
        id: 'OR-024',
        title: { vi: 'Hệ thống tổ chức đảng ba cấp', en: 'Three-tier Party structure' },
        statement: {
          vi: 'Hệ thống tổ chức đảng ba cấp; mọi chi bộ gọi chung là chi bộ; thí điểm đảng bộ trực thuộc cơ sở; đảng bộ bộ phận theo khối ở xã kết thúc chậm nhất ngày 30/09/2026.',
          en: 'The Party has three tiers; every cell bears the one name of Party cell; committees directly under the grassroots are piloted; the sectional bloc committees of communes are closed by 30 September 2026.',
        },
        parameters: { tiers: 3, sectionalBlocLastDay: '2026-09-30' },
        units: { tiers: 'COUNT', sectionalBlocLastDay: 'DATE' },
        from: '2026-07-26',
        until: null,
        source: { instruments: [cite('QĐ 208-QĐ/TW', '2026-07-26')], text: 'QĐ 208-QĐ/TW ngày 26/07/2026' },
        evidence: evidence('PARTLY_READ', 'GH208'),
        confidence: 'MEDIUM',
        lowConfidence: ['tiers', 'sectionalBlocLastDay'],
        note: {
          vi: 'Theo nguồn không chính thức; chưa thấy văn bản. Ngày 30/09/2026 được hiểu là ngày cuối cùng.',
          en: 'From an unofficial source; the text was not seen. 30 September 2026 is read as the last day.',
        },
      },
    ],
  },
  { tiers, sectionalBlocCommitteeStands },
);
