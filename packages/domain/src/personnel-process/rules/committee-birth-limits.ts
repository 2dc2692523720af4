import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { bornLateEnough } from './birth-limit.js';
import type { BirthLimits } from './birth-limit.js';

type Parameters = {
  readonly birthLimits: BirthLimits;
  /** Months of work that a commune police chief needs. */
  readonly policeChiefMonths: number;
};

/** The working time that a commune police chief has left who joins a committee. */
export interface PoliceChiefWorkingTime {
  readonly monthsLeft: number;
}

const policeChief = ruleQuestion<PoliceChiefWorkingTime, Parameters>({
  facts: { monthsLeft: { vi: 'số tháng công tác còn lại của trưởng công an xã', en: 'months of work left' } },
  unit: 'MONTHS',
  message: {
    vi: 'Trưởng công an cấp xã còn {observed} tháng công tác; cần ít nhất {required}.',
    en: 'The commune police chief has {observed} months of work left; at least {required} are needed.',
  },
  check({ monthsLeft }, { policeChiefMonths }) {
    return { isMet: monthsLeft >= policeChiefMonths, observed: monthsLeft, required: policeChiefMonths };
  },
});

const limit = (men: string, women: string, womenRetiringAtSixty: string | null = null) => ({
  men,
  women,
  womenRetiringAtSixty,
});

/** The months of birth from which one may join a committee or be re-elected to it. */
export const committeeBirthLimits = answering(
  {
    key: 'personnel-process.committee-birth-limits',
    area: 'PR',
    question: {
      vi: 'Tham gia cấp ủy nhiệm kỳ 2025–2030 phải sinh từ tháng nào trở về sau?',
      en: 'From which month of birth on may one join a committee of 2025–2030?',
    },
    versions: [
      {
        id: 'PR-104',
        title: { vi: 'Tháng sinh giới hạn, nhiệm kỳ 2025–2030', en: 'Limits of birth for 2025–2030' },
        statement: {
          vi: 'Chỉ thị 45 quy định tháng sinh giới hạn theo cấp, giới tính, lần đầu hay tái cử; phụ nữ được nghỉ hưu ở tuổi 60 có giới hạn riêng; trưởng công an cấp xã còn ít nhất 60 tháng.',
          en: 'Directive 45 sets limits of birth by level, gender, first time or re-election; women entitled to retire at sixty have limits of their own; a commune police chief needs 60 months left.',
        },
        parameters: {
          birthLimits: {
            FIRST_TIME: {
              PROVINCE: limit('1968-09', '1972-05', '1970-09'),
              UPPER_GRASSROOTS: limit('1968-06', '1972-02', '1970-06'),
              COMMUNE: limit('1968-07', '1972-03', '1970-07'),
              GRASSROOTS: limit('1968-04', '1972-01'),
            },
            RE_ELECTION: {
              PROVINCE: limit('1967-09', '1971-09', '1969-09'),
              UPPER_GRASSROOTS: limit('1967-06', '1971-06'),
            },
            DEPUTY_PROVINCIAL_SECRETARY: { PROVINCE: limit('1967-03', '1969-03') },
          },
          policeChiefMonths: 60,
        },
        units: { birthLimits: 'DATE', policeChiefMonths: 'MONTHS' },
        from: '2025-04-14',
        until: null,
        source: {
          instruments: [cite('CT 45-CT/TW', '2025-04-14', 'Phụ lục 2')],
          text: 'CT 45-CT/TW, 14/04/2025, phụ lục 2',
        },
        evidence: evidence('READ', 'HD45', 'VN45JA'),
        confidence: 'HIGH',
        note: {
          vi: 'Giới hạn tái cử ở cấp xã và cơ sở bị cắt trong trang đọc được, nên quy định này không trả lời cho hai cấp đó.',
          en: 'The limits for re-election at commune and grassroots level are cut in the page; of these two nothing is said here.',
        },
      },
    ],
  },
  { bornLateEnough, policeChief },
);
