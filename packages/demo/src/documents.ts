import type { InstrumentKind } from '@cadre/domain/rule';
import { plainDate, plainDateOf, yearOf, type PlainDate } from '@cadre/domain/kernel';
import { recordedAfter } from './dates.js';
import { TRAINING_YEARS } from './training.js';
import type { Province, Row } from './world.js';

/** The deciding documents of a province that other rows point at. */
export type DocumentName =
  'mergers' | 'blocs' | 'departments' | 'agency-committees' | `plan-${number}` | `training-${number}`;

/** The reference to a document of the province. */
export function documentOf(province: Province, name: DocumentName): string {
  return `document:${province.key}-${name}`;
}

/** Rows of the documents that rows of the province point at. */
export function documentRows(province: Province): Row[] {
  const row = (name: DocumentName, number: string, kind: InstrumentKind, title: string, issuedOn: PlainDate): Row => ({
    id: documentOf(province, name),
    number,
    kind,
    title,
    issuer: issuerOf(number, province),
    place: province.name,
    issued_on: issuedOn,
    effective_from: issuedOn,
    effective_until: null,
    congress: null,
    plenum: null,
    recorded_from: recordedAfter(issuedOn),
  });
  const years = Array.from(
    { length: TRAINING_YEARS.last - TRAINING_YEARS.first + 1 },
    (_, nth) => TRAINING_YEARS.first + nth,
  );
  return [
    row(
      'departments',
      '412/QĐ-UBND',
      'DECISION',
      'Về việc sắp xếp các cơ quan chuyên môn thuộc Ủy ban nhân dân tỉnh',
      plainDate('2008-03-20'),
    ),
    row(
      'agency-committees',
      '18-KH/TU',
      'PLAN',
      'Về việc thành lập đảng bộ cơ sở cơ quan cấp huyện',
      plainDate('2011-04-05'),
    ),
    row(
      'blocs',
      '1520-QĐ/TU',
      'DECISION',
      'Về việc hợp nhất hai đảng bộ khối trực thuộc Tỉnh ủy',
      plainDate('2019-09-16'),
    ),
    row('mergers', '75/NQ-HĐND', 'RESOLUTION', 'Về việc sắp xếp các đơn vị hành chính cấp xã', plainDate('2019-12-06')),
    ...PLANS.map(({ term, number, issuedOn }) =>
      row(`plan-${term}`, number, 'PLAN', `Về công tác quy hoạch cán bộ nhiệm kỳ ${term}–${term + 5}`, issuedOn),
    ),
    ...years.map((year) =>
      row(
        `training-${year}`,
        `${year - 1990}-KH/TU`,
        'PLAN',
        `Đào tạo, bồi dưỡng cán bộ năm ${year}`,
        plainDateOf(year, 1, 12),
      ),
    ),
  ];
}

const PLANS = [
  { term: 2015, number: '41-KH/TU', issuedOn: plainDate('2012-11-12') },
  { term: 2020, number: '87-KH/TU', issuedOn: plainDate('2018-02-22') },
  { term: 2025, number: '126-KH/TU', issuedOn: plainDate('2023-02-20') },
] as const;

function issuerOf(number: string, province: Province): string {
  if (number.endsWith('HĐND')) return `Hội đồng nhân dân tỉnh ${province.name}`;
  return number.endsWith('UBND') ? `Ủy ban nhân dân tỉnh ${province.name}` : `Tỉnh ủy ${province.name}`;
}

/** The plan document that a cycle opened on a day rests on. */
export function planDocument(province: Province, openedOn: PlainDate): string {
  const year = yearOf(openedOn);
  return documentOf(province, `plan-${year >= 2023 ? 2025 : year >= 2018 ? 2020 : 2015}`);
}
