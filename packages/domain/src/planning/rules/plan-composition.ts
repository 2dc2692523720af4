import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import type { RuleVersion } from '../../rule/index.js';
import { guidance15, regulation50, sourceOf } from './instruments.js';

type Parameters = {
  readonly womenMinPercent: number;
  readonly youngMinPercent: number;
  /** The age in years below which somebody is young, by level; null where the text names none. */
  readonly youngAge: Readonly<Record<string, number>> | null;
};

/** Women among the people of a plan. */
export interface WomenPlanned {
  /** All people planned, each counted once. */
  readonly planned: number;
  readonly women: number;
}

/** Young people among the people of a plan. */
export interface YoungPlanned {
  readonly planned: number;
  /** Those below the age that `youngAgeOf` names for the level. */
  readonly young: number;
}

const planned = { vi: 'số người trong quy hoạch', en: 'people in the plan' };

const women = ruleQuestion<WomenPlanned, Parameters>({
  facts: { planned, women: { vi: 'số nữ', en: 'women' } },
  unit: 'PERCENT',
  message: {
    vi: 'Nữ là {observed} người trong quy hoạch; cần ít nhất {required} %.',
    en: '{observed} of the people in the plan are women; at least {required} % are needed.',
  },
  check: ({ planned, women }, { womenMinPercent }) => shareOfPlan(women, planned, womenMinPercent),
});

const young = ruleQuestion<YoungPlanned, Parameters>({
  facts: { planned, young: { vi: 'số cán bộ trẻ', en: 'young cadres' } },
  unit: 'PERCENT',
  message: {
    vi: 'Cán bộ trẻ là {observed} người trong quy hoạch; cần ít nhất {required} %.',
    en: '{observed} of the people in the plan are young; at least {required} % are needed.',
  },
  check: ({ planned, young }, { youngMinPercent }) => shareOfPlan(young, planned, youngMinPercent),
});

function shareOfPlan(part: number, planned: number, required: number) {
  // A plan without people has no share: there is nothing to meet or to miss.
  if (planned === 0) return { undecided: ['planned'] };
  return { isMet: 100 * part >= required * planned, observed: `${part}/${planned}`, required };
}

/** The age in years below which somebody counts as young at a level; null where the version names none. */
export function youngAgeOf({ parameters }: RuleVersion<Parameters>, level: string): number | null {
  return parameters.youngAge?.[level] ?? null;
}

const units = { womenMinPercent: 'PERCENT', youngMinPercent: 'PERCENT', youngAge: 'YEARS' } as const;

/** Which shares of women and of young people a plan must reach. */
export const planComposition = answering(
  {
    key: 'planning.plan-composition',
    area: 'PL',
    question: {
      vi: 'Quy hoạch phải có bao nhiêu phần trăm nữ và cán bộ trẻ?',
      en: 'Which share of a plan must be women, and which share young?',
    },
    versions: [
      {
        id: 'PL-044',
        title: { vi: 'Tỷ lệ trước Quy định 50', en: 'Shares before Regulation 50' },
        statement: {
          vi: 'Nữ ít nhất 15 %, cán bộ trẻ ít nhất 15 %, dân tộc thiểu số phù hợp với địa bàn.',
          en: 'At least 15 % women and 15 % young; ethnic minorities as suits the area.',
        },
        parameters: { womenMinPercent: 15, youngMinPercent: 15, youngAge: null },
        units,
        from: '2012-11-05',
        until: '2021-12-27',
        source: sourceOf([guidance15]),
        evidence: evidence('NOT_READ'),
        confidence: 'LOW',
        note: {
          vi: 'Chưa đọc được văn bản; quy hoạch trong thực tế thấp hơn 15 %.',
          en: 'The text was not read; plans that are known fall short of 15 %.',
        },
      },
      {
        id: 'PL-043',
        title: { vi: 'Tỷ lệ theo Quy định 50', en: 'Shares under Regulation 50' },
        statement: {
          vi: 'Cán bộ trẻ ít nhất 15 % (dưới 45 tuổi ở Trung ương, dưới 40 tuổi ở tỉnh, huyện), nữ ít nhất 25 %, dân tộc thiểu số phù hợp với địa bàn.',
          en: 'At least 15 % young (under 45 at the centre, under 40 in provinces and districts) and 25 % women; ethnic minorities as suits the area.',
        },
        parameters: {
          womenMinPercent: 25,
          youngMinPercent: 15,
          youngAge: { CENTRAL: 45, PROVINCE: 40, DISTRICT: 40 },
        },
        units,
        from: '2021-12-27',
        until: '2025-10-08',
        source: sourceOf([regulation50]),
        evidence: evidence('READ', 'VNN50'),
        confidence: 'HIGH',
      },
      {
        id: 'PL-101',
        title: { vi: 'Tỷ lệ ở cấp huyện, cấp xã', en: 'Shares in districts and communes' },
        statement: {
          vi: 'Cấp xã: cán bộ trẻ dưới 35 tuổi ít nhất 15 %, nữ ít nhất 25 %, dân tộc thiểu số theo cơ cấu dân cư; thị xã: cán bộ trẻ dưới 40 tuổi ít nhất 15 %, nữ ít nhất 25 %.',
          en: 'Communes: at least 15 % under 35 and 25 % women, ethnic minorities as in the population; town: at least 15 % under 40 and 25 % women.',
        },
        parameters: { womenMinPercent: 25, youngMinPercent: 15, youngAge: { DISTRICT: 40, COMMUNE: 35 } },
        units,
        from: '2022-06-03',
        until: '2025-10-08',
        scope: { level: ['DISTRICT', 'COMMUNE'] },
        source: sourceOf(
          [cite('QĐ 03-QĐ/TU', '2022-06-03'), cite('KH 209-KH/TU', '2024-02-29')],
          'QĐ 03-QĐ/TU và KH 209-KH/TU của thị xã Nghi Sơn, Thanh Hóa',
        ),
        evidence: evidence('READ', 'NS24'),
        confidence: 'MEDIUM',
        note: {
          vi: 'Văn bản của một thị xã, ở đây dùng cho mọi huyện, xã.',
          en: 'The text of one town, applied here to every district and commune.',
        },
      },
    ],
  },
  { women, young },
);
