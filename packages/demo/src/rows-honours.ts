import { compareDates, yearOf, type PlainDate } from '@cadre/domain/kernel';
import { addDays, plainDateOf } from '@cadre/domain/kernel';
import { dayInYear, demoDay, monthsAfter, recordedAfter } from './dates.js';
import { randomOf, type Random } from './random.js';
import type { Cadre, Province, Row } from './world.js';

/** Rows of the table award: the badge for thirty years in the Party, and certificates of merit. */
export function awardRows(seed: number, province: Province, cadres: readonly Cadre[]): Row[] {
  const random = randomOf(seed, province.key, 'awards');
  return cadres.flatMap((cadre) => {
    const last = cadre.left ?? demoDay;
    const badge = nextBadgeDay(monthsAfter(cadre.admitted, 12 * 30));
    const merit = meritDay(cadre, random);
    const rows: Row[] = [];
    const add = (kind: string, name: string, on: PlainDate): void => {
      if (compareDates(on, last) > 0 || compareDates(on, demoDay) > 0) return;
      rows.push({
        id: `award:${cadre.key}-${rows.length + 1}`,
        cadre_id: `cadre:${cadre.key}`,
        kind,
        name,
        awarded_on: on,
        decision_number: `${random.between(10, 900)}-QĐ/TU`,
        recorded_from: recordedAfter(on),
      });
    };
    if (merit !== null) add('CERTIFICATE_OF_MERIT', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', merit);
    add('PARTY_BADGE', 'Huy hiệu 30 năm tuổi Đảng', badge);
    return rows;
  });
}

/** Rows of the table discipline: few, in effect for a year. */
export function disciplineRows(seed: number, province: Province, cadres: readonly Cadre[]): Row[] {
  const random = randomOf(seed, province.key, 'disciplines');
  return cadres.flatMap((cadre) => {
    const first = cadre.spells[0];
    if (first === undefined || !random.chance(1, 60)) return [];
    const decided = addDays(first.from, random.between(400, 4000));
    const form = random.weighted([
      ['REPRIMAND', 6],
      ['WARNING', 2],
    ]);
    if (compareDates(decided, cadre.left ?? demoDay) >= 0 || compareDates(decided, demoDay) >= 0) return [];
    return [
      {
        id: `discipline:${cadre.key}`,
        cadre_id: `cadre:${cadre.key}`,
        side: 'PARTY',
        form,
        decision_number: `${random.between(10, 400)}-QĐ/UBKTTU`,
        decided_on: decided,
        valid_from: decided,
        valid_until: monthsAfter(decided, 12),
        recorded_from: recordedAfter(decided),
      },
    ];
  });
}

/** Badges are handed over on 3 February, 19 May, 2 September and 7 November. */
function nextBadgeDay(reached: PlainDate): PlainDate {
  const year = yearOf(reached);
  const days = [plainDateOf(year, 2, 3), plainDateOf(year, 5, 19), plainDateOf(year, 9, 2), plainDateOf(year, 11, 7)];
  return days.find((day) => compareDates(day, reached) >= 0) ?? plainDateOf(year + 1, 2, 3);
}

function meritDay(cadre: Cadre, random: Random): PlainDate | null {
  const first = cadre.spells[0];
  if (first === undefined || !random.chance(1, 6)) return null;
  return dayInYear(yearOf(first.from) + random.between(3, 9), random.between(0, 360));
}
