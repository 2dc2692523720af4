import type { PlainDate } from '../../kernel/index.js';
import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';

type Parameters = { readonly districtLastDay: string };

/** A day on which something of the district level is said to stand: a unit, a post, a committee, a number. */
export interface DistrictOnDay {
  readonly standsOn: PlainDate;
}

/** What stands directly above a commune committee. */
export interface SuperiorOfCommune {
  readonly superior: 'PROVINCE' | 'DISTRICT';
}

const districtStands = ruleQuestion<DistrictOnDay, Parameters>({
  facts: {
    standsOn: { vi: 'ngày mà cấp huyện được ghi là còn', en: 'day on which the district level is said to stand' },
  },
  unit: 'DATE',
  message: {
    vi: 'Cấp huyện được ghi là còn ngày {observed}; ngày cuối cùng là {required}.',
    en: 'The district level is said to stand on {observed}; its last day is {required}.',
  },
  check({ standsOn }, { districtLastDay }) {
    return { isMet: standsOn <= districtLastDay, observed: standsOn, required: districtLastDay };
  },
});

const superiorOfCommune = ruleQuestion<SuperiorOfCommune, Parameters>({
  facts: { superior: { vi: 'cấp trên trực tiếp của đảng bộ xã', en: 'level directly above the commune committee' } },
  unit: 'CODE',
  message: {
    vi: 'Cấp trên trực tiếp của đảng bộ xã là {observed}; quy định {required}.',
    en: 'The level directly above the commune committee is {observed}; the rule is {required}.',
  },
  check: ({ superior }) => ({ isMet: superior === 'PROVINCE', observed: superior, required: 'PROVINCE' }),
});

/** Until when there is a district level. */
export const endOfDistrictLevel = answering(
  {
    key: 'organization.end-of-district-level',
    area: 'OR',
    question: {
      vi: 'Cấp huyện tồn tại đến ngày nào, đảng bộ xã trực thuộc cấp nào?',
      en: 'Until which day is there a district level, and what stands above a commune committee?',
    },
    versions: [
      {
        id: 'OR-023',
        title: { vi: 'Kết thúc cấp huyện', en: 'End of the district level' },
        statement: {
          vi: 'Cấp huyện kết thúc ngày 30/06/2025; từ 01/07/2025 đảng bộ cấp xã trực thuộc tỉnh ủy, thành ủy.',
          en: 'The district level ended on 30 June 2025; from 1 July 2025 commune committees stand directly under the province.',
        },
        parameters: { districtLastDay: '2025-06-30' },
        units: { districtLastDay: 'DATE' },
        from: '2025-07-01',
        until: null,
        source: {
          instruments: [cite('KL 150-KL/TW', '2025-04-14'), cite('CT 45-CT/TW', '2025-04-14')],
          text: 'KL 150-KL/TW, CT 45-CT/TW, mô hình chính quyền địa phương hai cấp',
        },
        evidence: evidence('READ', 'CT45', 'CT45N'),
        confidence: 'HIGH',
      },
    ],
  },
  { districtStands, superiorOfCommune },
);
