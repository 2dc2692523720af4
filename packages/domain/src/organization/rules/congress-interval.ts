import { answering, cite, evidence, ruleQuestion } from '../../rule/index.js';
import { withinLimit } from './range.js';

type Parameters = {
  readonly perFiveYearsSubordinateCell: number;
  readonly perFiveYearsGrassrootsCell: number;
  readonly perFiveYearsGrassrootsCommittee: number | null;
  readonly toleranceMonthsSubordinateCell: number | null;
  readonly isPilot: boolean;
  readonly committeeFrom: number | null;
  readonly maxCommittee: number | null;
  readonly maxDeputies: number | null;
  readonly maxRounds: number | null;
};

/** Whose congress it is, and how long ago the one before was. */
export interface MonthsSinceCongress {
  readonly kind: 'SUBORDINATE_CELL' | 'GRASSROOTS_CELL' | 'GRASSROOTS_COMMITTEE';
  /** Months begun since the last congress: one month and a day are two. */
  readonly monthsSinceCongress: number;
}

/** How many deputy secretaries a cell elected. */
export interface DeputySecretaries {
  readonly deputies: number;
}

/** How many rounds of election ended without a secretary. */
export interface FailedRounds {
  readonly failedRounds: number;
}

const FIVE_YEARS_MONTHS = 60;

const notOverdue = ruleQuestion<MonthsSinceCongress, Parameters>({
  facts: {
    kind: { vi: 'loại tổ chức đảng', en: 'kind of organisation' },
    monthsSinceCongress: { vi: 'số tháng từ đại hội trước', en: 'months since the last congress' },
  },
  unit: 'MONTHS',
  message: {
    vi: 'Đại hội trước cách đây {observed} tháng; quy định {required}.',
    en: 'The last congress was {observed} months ago; the rule is {required}.',
  },
  check({ kind, monthsSinceCongress }, parameters) {
    const times = timesInFiveYears(kind, parameters);
    if (times === null) return null;
    const term = Math.floor(FIVE_YEARS_MONTHS / times);
    const tolerance = kind === 'SUBORDINATE_CELL' ? parameters.toleranceMonthsSubordinateCell : null;
    // Where no tolerance was read, a congress later than the term may still be lawful.
    if (tolerance === null && monthsSinceCongress > term) return { undecided: ['monthsSinceCongress'] };
    return withinLimit(term + (tolerance ?? 0), monthsSinceCongress);
  },
});

const deputies = ruleQuestion<DeputySecretaries, Parameters>({
  facts: { deputies: { vi: 'số phó bí thư chi bộ', en: 'deputy secretaries of the cell' } },
  unit: 'PERSONS',
  message: {
    vi: 'Chi bộ có {observed} phó bí thư; quy định {required}.',
    en: 'The cell has {observed} deputy secretaries; the rule is {required}.',
  },
  check({ deputies }, { maxDeputies }) {
    return maxDeputies === null ? null : withinLimit(maxDeputies, deputies);
  },
});

const secretaryAppointed = ruleQuestion<FailedRounds, Parameters>({
  facts: { failedRounds: { vi: 'số lần bầu không có kết quả', en: 'rounds without a result' } },
  unit: 'TIMES',
  message: {
    vi: 'Đã bầu {observed} lần không có kết quả; cấp trên chỉ định bí thư khi {required} lần.',
    en: 'There were {observed} rounds without a result; the superior committee appoints a secretary after {required}.',
  },
  check({ failedRounds }, { maxRounds }) {
    if (maxRounds === null) return null;
    return { isMet: failedRounds >= maxRounds, observed: failedRounds, required: `≥ ${maxRounds}` };
  },
});

const units = {
  perFiveYearsSubordinateCell: 'TIMES',
  perFiveYearsGrassrootsCell: 'TIMES',
  perFiveYearsGrassrootsCommittee: 'TIMES',
  toleranceMonthsSubordinateCell: 'MONTHS',
  isPilot: 'NONE',
  committeeFrom: 'MEMBERS',
  maxCommittee: 'MEMBERS',
  maxDeputies: 'PERSONS',
  maxRounds: 'TIMES',
} as const;

/** How often cells and grassroots organisations hold their congress; from 2025 also how a cell elects there. */
export const congressInterval = answering(
  {
    key: 'organization.congress-interval',
    area: 'OR',
    question: {
      vi: 'Chi bộ, tổ chức cơ sở đảng bao lâu đại hội một lần?',
      en: 'How often do cells and grassroots organisations hold their congress?',
    },
    versions: [
      {
        id: 'OR-006',
        title: { vi: 'Đại hội chi bộ, tổ chức cơ sở đảng', en: 'Congress of cells and grassroots organisations' },
        statement: {
          vi: 'Chi bộ trực thuộc đảng ủy cơ sở đại hội 5 năm hai lần, có thể sớm hoặc muộn 6 tháng; tổ chức cơ sở đảng đại hội 5 năm một lần.',
          en: 'A cell under a committee holds two congresses in five years, six months earlier or later allowed; a grassroots organisation holds one.',
        },
        parameters: {
          perFiveYearsSubordinateCell: 2,
          perFiveYearsGrassrootsCell: 1,
          perFiveYearsGrassrootsCommittee: 1,
          toleranceMonthsSubordinateCell: 6,
          isPilot: false,
          committeeFrom: null,
          maxCommittee: null,
          maxDeputies: null,
          maxRounds: null,
        },
        units,
        from: '2011-01-19',
        until: '2025-07-01',
        source: {
          instruments: [cite('Điều lệ Đảng khóa XI', '2011-01-19', 'Điều 22, Điều 24')],
          text: 'Điều lệ Đảng khóa XI, Điều 22 và Điều 24',
        },
        evidence: evidence('PARTLY_READ', 'CH24', 'DBBP2', 'XD294'),
        confidence: 'HIGH',
        lowConfidence: ['perFiveYearsGrassrootsCell', 'perFiveYearsGrassrootsCommittee'],
        note: {
          vi: 'Nhiệm kỳ 5 năm của tổ chức cơ sở đảng ghi theo trí nhớ. Hai lần trong 5 năm được tính là 30 tháng một lần.',
          en: 'The five years of grassroots organisations are from memory. Twice in five years is counted as every 30 months.',
        },
      },
      {
        id: 'OR-101',
        title: { vi: 'Đại hội chi bộ 5 năm một lần (thí điểm)', en: 'Cell congress every five years (pilot)' },
        statement: {
          vi: 'Thí điểm: mọi chi bộ, kể cả chi bộ cơ sở, đại hội 5 năm một lần. Chi bộ từ 9 đảng viên chính thức bầu chi ủy không quá 7 người, rồi bí thư, rồi một phó bí thư; bầu ba lần không được thì cấp trên chỉ định bí thư.',
          en: 'Pilot: every cell, grassroots cells included, holds its congress once in five years. From nine official members on it elects a committee of seven at most, then a secretary, then one deputy; after three rounds without result the superior committee appoints a secretary.',
        },
        parameters: {
          perFiveYearsSubordinateCell: 1,
          perFiveYearsGrassrootsCell: 1,
          perFiveYearsGrassrootsCommittee: null,
          toleranceMonthsSubordinateCell: null,
          isPilot: true,
          committeeFrom: 9,
          maxCommittee: 7,
          maxDeputies: 1,
          maxRounds: 3,
        },
        units,
        from: '2025-07-01',
        until: null,
        source: { instruments: [cite('QĐ 294-QĐ/TW', '2025-05-26')], text: 'QĐ 294-QĐ/TW ngày 26/05/2025' },
        evidence: evidence('READ', 'XD294'),
        confidence: 'HIGH',
        note: {
          vi: 'Không thấy mức sớm, muộn được phép: quá 5 năm thì chưa kết luận.',
          en: 'No tolerance was seen: beyond five years nothing is concluded.',
        },
      },
    ],
  },
  { notOverdue, deputies, secretaryAppointed },
);

function timesInFiveYears(kind: MonthsSinceCongress['kind'], parameters: Parameters): number | null {
  switch (kind) {
    case 'SUBORDINATE_CELL':
      return parameters.perFiveYearsSubordinateCell;
    case 'GRASSROOTS_CELL':
      return parameters.perFiveYearsGrassrootsCell;
    case 'GRASSROOTS_COMMITTEE':
      return parameters.perFiveYearsGrassrootsCommittee;
  }
}
