import { ceilOf, ratio } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinLimit, withinRange } from './range.js';
import type { Range } from './range.js';

type Parameters = {
  readonly reductionPercent: number | null;
  readonly standing: Range | null;
  readonly standingMaxSpecial: number | null;
  readonly shrinkYears: number | null;
};

/** A committee beside the most that it could have in the term before. */
export interface MembersAndEarlierMaximum {
  readonly members: number;
  /** The highest number allowed for 2015–2020. */
  readonly earlierMaximum: number;
}

/** The standing committee of a province. */
export interface ProvincialStandingCommittee {
  readonly standing: number;
  /** Hà Nội, Hồ Chí Minh City, Thanh Hóa or Nghệ An. */
  readonly isSpecialProvince: boolean;
}

const reduction = ruleQuestion<MembersAndEarlierMaximum, Parameters>({
  facts: {
    members: { vi: 'số ủy viên ban chấp hành', en: 'members of the executive committee' },
    earlierMaximum: { vi: 'số tối đa của nhiệm kỳ 2015–2020', en: 'maximum of the term 2015–2020' },
  },
  unit: 'MEMBERS',
  severity: 'ADVISORY',
  message: {
    vi: 'Ban chấp hành có {observed} ủy viên, nhiệm kỳ trước tối đa {earlierMaximum}; giảm khoảng {reductionPercent}% còn {required}.',
    en: 'The committee has {observed} members, at most {earlierMaximum} in the term before; about {reductionPercent}% fewer is {required}.',
  },
  check({ members, earlierMaximum }, { reductionPercent }) {
    if (reductionPercent === null) return null;
    return withinLimit(ceilOf(ratio(BigInt(100 - reductionPercent), 100n), earlierMaximum), members);
  },
});

const provincialStanding = ruleQuestion<ProvincialStandingCommittee, Parameters>({
  facts: {
    standing: { vi: 'số ủy viên ban thường vụ tỉnh ủy', en: 'members of the provincial standing committee' },
    isSpecialProvince: {
      vi: 'là Hà Nội, Thành phố Hồ Chí Minh, Thanh Hóa hoặc Nghệ An',
      en: 'whether it is Hà Nội, Hồ Chí Minh City, Thanh Hóa or Nghệ An',
    },
  },
  unit: 'MEMBERS',
  message: {
    vi: 'Ban thường vụ tỉnh ủy có {observed} ủy viên; quy định {required}.',
    en: 'The provincial standing committee has {observed} members; the rule is {required}.',
  },
  check({ standing, isSpecialProvince }, parameters) {
    if (parameters.standing === null) return null;
    const [least, most] = parameters.standing;
    return withinRange([least, isSpecialProvince ? (parameters.standingMaxSpecial ?? most) : most], standing);
  },
});

const units = {
  reductionPercent: 'PERCENT',
  standing: 'MEMBERS',
  standingMaxSpecial: 'MEMBERS',
  shrinkYears: 'YEARS',
} as const;

/** How the numbers of provincial and district committees follow from those of the term before. */
export const provincialCommitteeSize = answering(
  {
    key: 'organization.provincial-committee-size',
    area: 'OR',
    question: {
      vi: 'Số lượng cấp ủy cấp tỉnh, cấp huyện nhiệm kỳ này so với nhiệm kỳ trước được xác định thế nào?',
      en: 'How do the numbers of provincial and district committees follow from those of the term before?',
    },
    versions: [
      {
        id: 'OR-010',
        title: { vi: 'Số lượng cấp ủy nhiệm kỳ 2020–2025', en: 'Numbers for 2020–2025' },
        statement: {
          vi: 'Cấp ủy cấp tỉnh, cấp huyện giảm khoảng 5% so với số tối đa của nhiệm kỳ 2015–2020; ban thường vụ tỉnh ủy 13–15 ủy viên, ở Hà Nội, Thành phố Hồ Chí Minh, Thanh Hóa, Nghệ An không quá 17.',
          en: 'Provincial and district committees are about 5% smaller than the maximum of 2015–2020; a provincial standing committee has 13 to 15 members, at most 17 in Hà Nội, Hồ Chí Minh City, Thanh Hóa and Nghệ An.',
        },
        parameters: { reductionPercent: 5, standing: [13, 15], standingMaxSpecial: 17, shrinkYears: null },
        units,
        from: '2019-05-30',
        until: '2025-04-14',
        scope: { level: ['PROVINCE', 'DISTRICT'] },
        source: { instruments: [cite('CT 35-CT/TW', '2019-05-30')], text: 'CT 35-CT/TW ngày 30/05/2019' },
        evidence: evidence('READ', 'LSU', 'PLO35'),
        confidence: 'HIGH',
        note: {
          vi: 'Mức giảm là “khoảng 5%”: chỉ cảnh báo, phần lẻ được làm tròn lên một người.',
          en: 'The reduction is “about 5%”: a warning only, and a fraction counts as one person more.',
        },
      },
      {
        id: 'OR-012',
        title: { vi: 'Số lượng cấp ủy cấp tỉnh nhiệm kỳ 2025–2030', en: 'Provincial numbers for 2025–2030' },
        statement: {
          vi: 'Nơi hợp nhất tỉnh giữ số lượng đã được chỉ định và giảm dần trong 5 năm; nơi khác như nhiệm kỳ 2015–2020.',
          en: 'Merged provinces keep the appointed numbers and reduce them within five years; the others have those of 2015–2020.',
        },
        parameters: { reductionPercent: null, standing: null, standingMaxSpecial: null, shrinkYears: 5 },
        units,
        from: '2025-04-14',
        until: null,
        scope: { level: ['PROVINCE'] },
        source: { instruments: [cite('CT 45-CT/TW', '2025-04-14')], text: 'CT 45-CT/TW' },
        evidence: evidence('READ', 'CT45P'),
        confidence: 'HIGH',
      },
    ],
  },
  { reduction, provincialStanding },
);
