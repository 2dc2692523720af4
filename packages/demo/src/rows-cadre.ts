import { addMonths } from '@cadre/domain/kernel';
import type { FileCases } from './cases.js';
import { demoDay, recordedAfter } from './dates.js';
import { itemAt } from './random.js';
import type { Qualification } from './standards.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Province, Row } from './world.js';

/** Rows of the table cadre. */
export function cadreRows(province: Province, cadres: readonly Cadre[], cases: FileCases): Row[] {
  return cadres.map((cadre) => ({
    id: `cadre:${cadre.key}`,
    code: cadre.key.toUpperCase(),
    full_name: cadre.fullName,
    gender: cadre.gender,
    birth_date: cadre.birthDate,
    ethnicity: cadre.ethnicity,
    home_place: cases.localSecretary?.cadre === cadre ? cases.localSecretary.homePlace : cadre.homePlace,
    province_id: `unit:${province.key}`,
    unit_id: `unit:${fileKeeper(province, cadre)}`,
    recorded_from: recordedAfter(cadre.spells[0]?.from ?? demoDay),
  }));
}

/** Who keeps the file: the committee that decides about the latest post, or the unit itself. */
function fileKeeper(province: Province, cadre: Cadre): string {
  const last = cadre.spells.at(-1);
  if (last === undefined) return province.key;
  const { title, unit } = last.post;
  const district = districtOn(unit, demoDay);
  if (title.level === 'UNIT') return unit.key;
  return title.level === 'DISTRICT_STANDING_COMMITTEE' && district !== null
    ? itemAt(province.districts, district).key
    : province.key;
}

/** Rows of the table membership: one year of probation, then official. */
export function membershipRows(cadres: readonly Cadre[], cases: FileCases): Row[] {
  return cadres.flatMap((cadre) => {
    const isLate = cadre === cases.lateOfficial;
    const official = isLate ? addMonths(cadre.admitted, 18, { monthEnd: 'clamp' }) : cadre.official;
    const name = isLate ? 'case-probation' : cadre.key;
    const row = (tail: string, status: string, from: string, until: string | null, known: Cadre['admitted']): Row => ({
      id: `membership:${name}${tail}`,
      cadre_id: `cadre:${cadre.key}`,
      status,
      valid_from: from,
      valid_until: until,
      recorded_from: recordedAfter(known),
    });
    return [
      row('-1', 'PROBATIONARY', cadre.admitted, official, official),
      row('-2', 'OFFICIAL', official, null, official),
    ];
  });
}

/** Rows of the table qualification. */
export function qualificationRows(qualifications: ReadonlyMap<Cadre, readonly Qualification[]>): Row[] {
  return [...qualifications].flatMap(([cadre, own]) =>
    own.map((each, nth) => ({
      id: `qualification:${cadre.key}-${nth + 1}`,
      cadre_id: `cadre:${cadre.key}`,
      kind: each.kind,
      level: each.level,
      field: each.field,
      institution: each.institution,
      valid_from: each.from,
      valid_until: null,
      recorded_from: recordedAfter(each.from),
    })),
  );
}
