import type { Gender } from '@cadre/domain/cadre';
import { addDays, addMonths, monthOf, yearOf, type PlainDate } from '@cadre/domain/kernel';
import { monthsAfter } from './dates.js';
import { drawEthnicity, drawName } from './names.js';
import type { DemoParameters } from './parameters.js';
import { itemAt, type Random } from './random.js';
import { retirementOf } from './retirement.js';
import type { Cadre, Province } from './world.js';

/** What is asked of a new person. */
export interface Wanted {
  /** Day from which the person works. */
  readonly on: PlainDate;
  readonly ages: readonly [number, number];
  /** District of the post; null at province level. */
  readonly district: number | null;
  /** Whether the home must lie outside the province, or outside the district of the post. */
  readonly isFromElsewhere: boolean;
  readonly womenPercent: number;
}

/** Makes people of one province, numbered in the order in which they are made. */
export function peopleMaker(parameters: DemoParameters, province: Province, random: Random): (wanted: Wanted) => Cadre {
  let number = 0;
  return (wanted) => {
    number += 1;
    const gender: Gender = random.chance(wanted.womenPercent, 100) ? 'FEMALE' : 'MALE';
    const born = birthFor(wanted, random);
    const homeDistrict = homeDistrictFor(province, wanted, random);
    const isUpland = homeDistrict !== null && itemAt(province.districts, homeDistrict).isUpland;
    const ethnicity = drawEthnicity(parameters.names, isUpland, random);
    const admitted = admissionFor(born, wanted.on, random);
    return {
      key: `${province.key}-${`${number}`.padStart(5, '0')}`,
      fullName: drawName(parameters.names, gender, ethnicity, random),
      gender,
      born,
      birthDate: birthInFile(born, random),
      ethnicity: ethnicity.name,
      homePlace: homePlaceFor(parameters, province, homeDistrict, random),
      homeDistrict,
      admitted,
      official: addMonths(admitted, 12, { monthEnd: 'clamp' }),
      retires: retirementOf(born, gender),
      spells: [],
      left: null,
    };
  };
}

function birthFor(wanted: Wanted, random: Random): PlainDate {
  const years = random.between(wanted.ages[0], wanted.ages[1]);
  return addDays(monthsAfter(wanted.on, -12 * years), -random.between(1, 360));
}

/** Files know most birthdays to the day, some to the month or the year, and a few not at all. */
function birthInFile(born: PlainDate, random: Random): string | null {
  const drawn = random.below(1000);
  if (drawn < 6) return null;
  // Who is entered by the year alone retires as if born on its first day, so no other day may be the true one.
  if (drawn < 26 && monthOf(born) === 1) return `${yearOf(born)}`;
  if (drawn < 66) return born.slice(0, 7);
  return born;
}

/** Admission between 20 and 29 years of age and at least 14 months before the first day of work, never before 18. */
function admissionFor(born: PlainDate, on: PlainDate, random: Random): PlainDate {
  const drawn = addDays(monthsAfter(born, 12 * random.between(20, 28)), random.between(0, 364));
  const latest = addDays(monthsAfter(on, -14), -random.between(0, 200));
  return drawn < latest ? drawn : latest;
}

function homeDistrictFor(province: Province, wanted: Wanted, random: Random): number | null {
  const { district } = wanted;
  if (wanted.isFromElsewhere && (district === null || random.chance(1, 4))) return null;
  const others = province.districts.map((each) => each.index).filter((index) => index !== district);
  if (wanted.isFromElsewhere || district === null) return random.pick(others);
  const drawn = random.below(100);
  if (drawn < 86) return district;
  return drawn < 97 ? random.pick(others) : null;
}

function homePlaceFor(
  parameters: DemoParameters,
  province: Province,
  homeDistrict: number | null,
  random: Random,
): string {
  if (homeDistrict === null) {
    const provinces = parameters.places.provinces.filter((name) => name !== province.name);
    const district = random.pick([...parameters.places.districts, ...parameters.places.uplandDistricts]);
    return `huyện ${district}, tỉnh ${random.pick(provinces)}`;
  }
  const home = itemAt(province.districts, homeDistrict);
  const communes = province.communes.filter((each) => each.district === homeDistrict && each.party.until === null);
  return `${random.pick(communes).name}, ${home.kind} ${home.name}, tỉnh ${province.name}`;
}
