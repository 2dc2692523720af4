import { addDays, plainDate, plainDateOf, type PlainDate } from '@cadre/domain/kernel';
import { itemAt, randomOf } from './random.js';
import type { Province, Unit } from './world.js';

/** Years in which Party congresses of provinces, districts and communes were held. */
export const CONGRESS_YEARS = [2005, 2010, 2015, 2020] as const;

/** Election days of the people's councils. */
export const ELECTION_DAYS: readonly PlainDate[] = [
  plainDate('2004-04-25'),
  plainDate('2011-05-22'),
  plainDate('2016-05-22'),
  plainDate('2021-05-23'),
];

/** A Party term by the year in which it opens, as `2020-2025`. */
export function termCode(year: number): string {
  return `${year}-${year + 5}`;
}

/** The days of the congresses of every unit that holds them. */
export interface Congresses {
  /** Congress days of a committee, in the order of `CONGRESS_YEARS`. */
  readonly of: (unit: Unit) => readonly PlainDate[];
}

/** Draws congress days: communes in spring, districts in summer, the province and the blocs in autumn. */
export function congressesOf(seed: number, province: Province): Congresses {
  const known = new Map<string, readonly PlainDate[]>();
  const daysOf = (key: string, months: readonly [number, number]): readonly PlainDate[] => {
    const days = known.get(key);
    if (days !== undefined) return days;
    const random = randomOf(seed, key, 'congress');
    const drawn = CONGRESS_YEARS.map((year) =>
      addDays(plainDateOf(year, random.between(months[0], months[1]), 1), random.between(4, 26)),
    );
    known.set(key, drawn);
    return drawn;
  };
  const districtKeys = province.districts.map((each) => each.key);
  return {
    of: (unit) => {
      if (unit.commune !== null) return daysOf(unit.commune, [3, 5]);
      if (unit.district !== null) return daysOf(itemAt(districtKeys, unit.district), [6, 8]);
      return unit.kind === 'BLOC_COMMITTEE' ? daysOf(unit.key, [7, 8]) : daysOf(province.key, [10, 10]);
    },
  };
}
