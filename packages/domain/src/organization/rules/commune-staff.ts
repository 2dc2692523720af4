import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinLimit, withinRange } from './range.js';
import type { Range } from './range.js';

type Parameters = {
  readonly bodies: number;
  readonly bodiesSpecialZone: number;
  readonly staff: Range;
  readonly staffMaxWithCentre: number;
  readonly years: number;
};

/** The bodies that serve a commune committee, the political centre not counted. */
export interface CommuneBodies {
  readonly bodies: number;
  readonly isSpecialZone: boolean;
}

/** The posts of these bodies. */
export interface CommuneStaff {
  readonly staff: number;
  readonly hasPoliticalCentre: boolean;
}

const bodies = ruleQuestion<CommuneBodies, Parameters>({
  facts: {
    bodies: { vi: 'số cơ quan tham mưu, giúp việc', en: 'advisory bodies' },
    isSpecialZone: { vi: 'là đặc khu', en: 'whether it is a special zone' },
  },
  unit: 'UNITS',
  message: {
    vi: 'Đảng ủy xã có {observed} cơ quan tham mưu, giúp việc; quy định {required}.',
    en: 'The commune committee has {observed} advisory bodies; the rule is {required}.',
  },
  check({ bodies, isSpecialZone }, parameters) {
    if (isSpecialZone) return withinLimit(parameters.bodiesSpecialZone, bodies);
    return withinRange([parameters.bodies, parameters.bodies], bodies);
  },
});

const staff = ruleQuestion<CommuneStaff, Parameters>({
  facts: {
    staff: { vi: 'số biên chế các cơ quan tham mưu, giúp việc', en: 'posts of the advisory bodies' },
    hasPoliticalCentre: { vi: 'có trung tâm chính trị', en: 'whether there is a political centre' },
  },
  unit: 'POSTS',
  severity: 'ADVISORY',
  message: {
    vi: 'Các cơ quan của đảng ủy xã có {observed} biên chế; quy định khoảng {required}, đạt trong {years} năm.',
    en: 'The bodies of the commune committee have {observed} posts; the rule is about {required}, within {years} years.',
  },
  check({ staff, hasPoliticalCentre }, parameters) {
    return hasPoliticalCentre
      ? withinLimit(parameters.staffMaxWithCentre, staff)
      : withinRange(parameters.staff, staff);
  },
});

/** Which bodies serve a commune committee, and with how many posts. */
export const communeStaff = answering(
  {
    key: 'organization.commune-staff',
    area: 'OR',
    question: {
      vi: 'Đảng ủy cấp xã có bao nhiêu cơ quan tham mưu, giúp việc và bao nhiêu biên chế?',
      en: 'How many advisory bodies and posts has a commune committee?',
    },
    versions: [
      {
        id: 'OR-106',
        title: { vi: 'Bộ máy của đảng ủy cấp xã', en: 'Staff of a commune committee' },
        statement: {
          vi: 'Ba cơ quan (văn phòng, ban xây dựng Đảng, cơ quan ủy ban kiểm tra) và trung tâm chính trị nơi có; đặc khu không quá 4 cơ quan. Khoảng 15–17 biên chế, có trung tâm chính trị thì không quá 20, đạt trong 5 năm.',
          en: 'Three bodies (office, Party building, inspection), and a political centre where one stands; in a special zone up to four. About 15 to 17 posts, at most 20 with a political centre, to be reached within five years.',
        },
        parameters: { bodies: 3, bodiesSpecialZone: 4, staff: [15, 17], staffMaxWithCentre: 20, years: 5 },
        units: {
          bodies: 'UNITS',
          bodiesSpecialZone: 'UNITS',
          staff: 'POSTS',
          staffMaxWithCentre: 'POSTS',
          years: 'YEARS',
        },
        from: '2025-07-01',
        until: null,
        source: {
          instruments: [cite('QĐ 298-QĐ/TW', '2025-06-09'), cite('HD 31-HD/BTCTW', '2025-04-23')],
          text: 'QĐ 298-QĐ/TW ngày 09/06/2025; HD 31-HD/BTCTW ngày 23/04/2025',
        },
        evidence: evidence('READ', 'LVN298', 'TXT31'),
        confidence: 'HIGH',
        note: {
          vi: 'Số biên chế là “khoảng” và được đạt dần trong 5 năm: chỉ cảnh báo.',
          en: 'The number of posts is approximate and to be reached within five years: a warning only.',
        },
      },
    ],
  },
  { bodies, staff },
);
