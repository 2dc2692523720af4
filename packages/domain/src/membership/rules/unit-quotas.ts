import { evidence, ruleSeries } from '../../rule/index.js';

type Parameters = {
  /** Persons to be admitted in the year, by kind of unit; for a commune or ward at least so many. */
  readonly admissions: {
    readonly COMMUNE_OR_WARD_COMMITTEE: number;
    readonly OTHER_COMMITTEE: number;
    readonly CELL: number;
  };
};

/** How many persons a unit is asked to admit in a year: one city as an example. */
export const unitQuotas = ruleSeries<Parameters>({
  key: 'membership.unit-quotas',
  area: 'MG',
  question: {
    vi: 'Mỗi đơn vị được giao kết nạp bao nhiêu đảng viên trong năm?',
    en: 'How many persons is a unit asked to admit in a year?',
  },
  versions: [
    {
      id: 'MG-004',
      title: { vi: 'Chỉ tiêu giao cho đơn vị ở thành phố Bắc Kạn, 2021', en: 'Quotas of units in Bắc Kạn city, 2021' },
      statement: {
        vi: 'Đảng bộ xã, phường kết nạp ít nhất 7 người, đảng bộ khác 3 người, chi bộ 1 người.',
        en: 'The organisation of a commune or ward admits at least seven, another committee three, a cell one.',
      },
      parameters: { admissions: { COMMUNE_OR_WARD_COMMITTEE: 7, OTHER_COMMITTEE: 3, CELL: 1 } },
      units: { admissions: 'PERSONS' },
      from: '2021-01-01',
      until: '2022-01-01',
      severity: 'ADVISORY',
      source: { instruments: [], text: 'Kế hoạch kết nạp đảng viên của thành phố Bắc Kạn, 2021' },
      evidence: evidence('READ', 'BACKAN'),
      confidence: 'HIGH',
      note: {
        vi: 'Kế hoạch của một thành phố trong một năm: nơi khác chỉ là ví dụ.',
        en: 'The plan of one city for one year: elsewhere it is an example.',
      },
    },
  ],
});
