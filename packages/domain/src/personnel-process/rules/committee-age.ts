import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { bornLateEnough } from './birth-limit.js';
import type { BirthLimits, Candidacy } from './birth-limit.js';

type Parameters = {
  readonly firstTimeMonths: number;
  readonly reelectMonths: number;
  /** Null where the text has no figure of its own: then that of re-election holds. */
  readonly deputyProvincialSecretaryMonths: number | null;
  /** By body, the month at which the working time is measured. */
  readonly measuredIn: { readonly [body: string]: string } | null;
  readonly birthLimits: BirthLimits | null;
};

/** The working time that a candidate for a committee has left. */
export interface CandidateWorkingTime {
  readonly candidacy: Candidacy;
  /** Months of the calendar from the month of measuring to the month of retirement. */
  readonly monthsLeft: number;
}

const monthsLeft = ruleQuestion<CandidateWorkingTime, Parameters>({
  facts: {
    candidacy: { vi: 'tham gia lần đầu hay tái cử', en: 'first time or re-election' },
    monthsLeft: { vi: 'số tháng công tác còn lại', en: 'months of work left' },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Còn {observed} tháng công tác tại thời điểm tính tuổi; cần ít nhất {required}.',
    en: '{observed} months of work are left at the month of measuring; at least {required} are needed.',
  },
  check({ candidacy, monthsLeft }, parameters) {
    const required = monthsNeeded(candidacy, parameters);
    return { isMet: monthsLeft >= required, observed: monthsLeft, required };
  },
});

function monthsNeeded(candidacy: Candidacy, parameters: Parameters): number {
  switch (candidacy) {
    case 'FIRST_TIME':
      return parameters.firstTimeMonths;
    case 'RE_ELECTION':
      return parameters.reelectMonths;
    case 'DEPUTY_PROVINCIAL_SECRETARY':
      return parameters.deputyProvincialSecretaryMonths ?? parameters.reelectMonths;
  }
}

const units = {
  firstTimeMonths: 'MONTHS',
  reelectMonths: 'MONTHS',
  deputyProvincialSecretaryMonths: 'MONTHS',
  measuredIn: 'DATE',
  birthLimits: 'DATE',
} as const;

const limit = (men: string, women: string) => ({ men, women, womenRetiringAtSixty: null });

const NO_FIGURE_FOR_DEPUTY = {
  vi: 'Nguồn đọc được không có số riêng cho phó bí thư tỉnh ủy; ở đây áp dụng số của tái cử.',
  en: 'The source has no figure of its own for deputy provincial secretaries; that of re-election is applied here.',
};

/** How much working time a member of a committee must have left. */
export const committeeAge = answering(
  {
    key: 'personnel-process.committee-age',
    area: 'PR',
    question: {
      vi: 'Tham gia cấp ủy lần đầu hoặc tái cử phải còn bao nhiêu tháng công tác?',
      en: 'How many months of work must be left to join a committee or to be re-elected to it?',
    },
    versions: [
      {
        id: 'PR-034',
        title: { vi: 'Tuổi tham gia cấp ủy, nhiệm kỳ 2020–2025', en: 'Age for committees of 2020–2025' },
        statement: {
          vi: 'Lần đầu còn 60 tháng, tái cử còn 30 tháng tại tháng đại hội (cấp tỉnh 09/2020, cấp huyện 06/2020), kèm tháng sinh giới hạn cho từng trường hợp.',
          en: 'First time 60 months left, re-election 30 months left in the month of the congress (province 09/2020, district 06/2020), with a limit of birth for each case.',
        },
        parameters: {
          firstTimeMonths: 60,
          reelectMonths: 30,
          deputyProvincialSecretaryMonths: null,
          measuredIn: { PROVINCE: '2020-09', DISTRICT: '2020-06' },
          birthLimits: {
            FIRST_TIME: { PROVINCE: limit('1965-09', '1970-09'), DISTRICT: limit('1965-06', '1970-06') },
            RE_ELECTION: { PROVINCE: limit('1963-03', '1968-03'), DISTRICT: limit('1962-12', '1967-12') },
            DEPUTY_PROVINCIAL_SECRETARY: {},
          },
        },
        units,
        from: '2019-05-30',
        until: '2024-06-14',
        source: {
          instruments: [cite('CT 35-CT/TW', '2019-05-30'), cite('KL 60', null)],
          text: 'CT 35-CT/TW, 30/05/2019; KL 60',
        },
        evidence: evidence('READ', 'TN35'),
        confidence: 'HIGH',
        note: NO_FIGURE_FOR_DEPUTY,
      },
      {
        id: 'PR-035',
        title: {
          vi: 'Tuổi tham gia cấp ủy, nhiệm kỳ 2025–2030, bản đầu',
          en: 'Age for committees of 2025–2030, first text',
        },
        statement: {
          vi: 'Tái cử phải còn ít nhất nửa nhiệm kỳ (30 tháng); lần đầu còn 60 tháng.',
          en: 'Re-election needs at least half a term (30 months); the first time 60 months.',
        },
        parameters: {
          firstTimeMonths: 60,
          reelectMonths: 30,
          deputyProvincialSecretaryMonths: null,
          measuredIn: null,
          birthLimits: null,
        },
        units,
        from: '2024-06-14',
        until: '2025-04-14',
        source: { instruments: [cite('CT 35-CT/TW', '2024-06-14')], text: 'CT 35-CT/TW, 14/06/2024' },
        evidence: evidence('READ', 'NA24'),
        confidence: 'HIGH',
        note: NO_FIGURE_FOR_DEPUTY,
      },
      {
        id: 'PR-036',
        title: {
          vi: 'Tuổi tham gia cấp ủy, nhiệm kỳ 2025–2030, Chỉ thị 45',
          en: 'Age for committees of 2025–2030, Directive 45',
        },
        statement: {
          vi: 'Lần đầu còn trọn một nhiệm kỳ; tái cử còn ít nhất 48 tháng; phó bí thư tỉnh ủy 42 tháng. Tính tại: cơ sở 04/2025, cấp trên trực tiếp của cơ sở 06/2025, xã, phường, đặc khu 07/2025, đảng bộ trực thuộc Trung ương 09/2025, cơ quan nhà nước 03/2026.',
          en: 'First time one full term; re-election at least 48 months; deputy provincial secretary 42 months. Measured at: grassroots 04/2025, above the grassroots 06/2025, communes, wards and special zones 07/2025, centrally run 09/2025, state bodies 03/2026.',
        },
        parameters: {
          firstTimeMonths: 60,
          reelectMonths: 48,
          deputyProvincialSecretaryMonths: 42,
          measuredIn: {
            GRASSROOTS: '2025-04',
            UPPER_GRASSROOTS: '2025-06',
            COMMUNE: '2025-07',
            PROVINCE: '2025-09',
            STATE_BODIES: '2026-03',
          },
          birthLimits: null,
        },
        units,
        from: '2025-04-14',
        until: null,
        source: { instruments: [cite('CT 45-CT/TW', '2025-04-14')], text: 'CT 45-CT/TW, 14/04/2025' },
        evidence: evidence('READ', 'CT45', 'CT45B'),
        confidence: 'HIGH',
      },
    ],
  },
  { monthsLeft, bornLateEnough },
);
