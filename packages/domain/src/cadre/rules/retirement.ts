import { addMonths, earliest, firstOfMonth, firstOfNextMonth, lastOfMonth } from '../../kernel/index.js';
import { monthOf, partialDate, precisionOf, yearOf } from '../../kernel/index.js';
import type { PartialDate, PlainDate } from '../../kernel/index.js';
import type { Confidence, Rulebook, RuleId, RuleVersion } from '../../rule/index.js';
import type { Gender } from '../vocabulary.js';
import { retirementAge } from './retirement-age.js';
import type { MonthsByYear } from './retirement-age.js';
import { retirementByBirthMonth } from './retirement-by-birth-month.js';
import { retirementDay } from './retirement-day.js';

/** When somebody retires under the general rule, and what that rests on. */
export interface Retirement {
  /** The age that must be reached, in months. */
  readonly requiredMonths: number;
  /** The month in which it is reached. */
  readonly month: PartialDate;
  /** The last day of that month. */
  readonly lastWorkingDay: PlainDate;
  /** The first day of the next: the first day on which the person works no longer. */
  readonly retiredFrom: PlainDate;
  /** The day of birth that was counted from, also where only the year or the month is known. */
  readonly countedFrom: PlainDate;
  /** The lowest of the rules used; MEDIUM where a source that was not read may say another month. */
  readonly confidence: Confidence;
  readonly rules: readonly RuleId[];
}

type AgeVersion = RuleVersion<{ readonly men: MonthsByYear; readonly women: MonthsByYear }>;

const LONGEST_LIFE_MONTHS = 1200;

/**
 * The retirement of a person of that birth and sex by the rules of a book: the first month in which the age in months
 * reaches what that month's year requires. Later or earlier retirement by post or working condition is not in it.
 * Null where no version in force says an age that is reached within a hundred years.
 */
export function retirementOf(birth: PartialDate, gender: Gender, book: Rulebook): Retirement | null {
  const birthMonth = firstOfMonth(earliest(birth));
  // Below the smallest age of any version nobody retires: the months before need not be tried.
  let age = smallestAge(gender, book);
  while (age <= LONGEST_LIFE_MONTHS) {
    const month = addMonths(birthMonth, age, { monthEnd: 'clamp' });
    const version = book.versionOn(retirementAge, month);
    const required = version === null ? Infinity : requiredIn(version, gender, month);
    if (version !== null && required <= age) return retirementIn(month, required, { birth, gender, version, book });
    age = Math.min(Math.max(required, age + 1), age + monthsUnchanged(version, month));
  }
  return null;
}

interface Grounds {
  readonly birth: PartialDate;
  readonly gender: Gender;
  readonly version: AgeVersion;
  readonly book: Rulebook;
}

function retirementIn(month: PlainDate, requiredMonths: number, grounds: Grounds): Retirement {
  const { birth, gender, version, book } = grounds;
  const retiredFrom = firstOfNextMonth(month);
  const day = book.versionOn(retirementDay, month);
  const doubt = book.versionOn(retirementByBirthMonth, month);
  const isDoubtful = gender === 'FEMALE' && doubt?.parameters.doubtfulForWomen.includes(birth.slice(0, 7)) === true;
  const isSure = version.confidence === 'HIGH' && day !== null && !isDoubtful && precisionOf(birth) !== 'MONTH';
  return {
    requiredMonths,
    month: partialDate(month.slice(0, 7)),
    lastWorkingDay: lastOfMonth(month),
    retiredFrom,
    countedFrom: earliest(birth),
    confidence: isSure ? 'HIGH' : version.confidence === 'LOW' ? 'LOW' : 'MEDIUM',
    rules: [version, day, isDoubtful ? doubt : null].flatMap((used) => (used === null ? [] : [used.id])),
  };
}

/** The months, this one included, for which the requirement cannot change: to the end of the year, 1 where that is not sure. */
function monthsUnchanged(version: AgeVersion | null, month: PlainDate): number {
  const until = version?.inForce.until ?? null;
  const isSameAllYear = version !== null && (until === null || yearOf(until) > yearOf(month));
  return isSameAllYear ? 13 - monthOf(month) : 1;
}

function requiredIn(version: AgeVersion, gender: Gender, month: PlainDate): number {
  const byYear = tableOf(version, gender);
  const listed = byYear[yearOf(month)];
  if (listed !== undefined) return listed;
  const years = Object.keys(byYear).map(Number);
  const earlier = years.filter((year) => year < yearOf(month));
  return byYear[earlier.length === 0 ? Math.min(...years) : Math.max(...earlier)]!;
}

function smallestAge(gender: Gender, book: Rulebook): number {
  const versions = book.series(retirementAge.key)?.versions ?? [];
  const tables = versions.flatMap((version) => Object.values(tableOf(version as AgeVersion, gender)));
  return Math.min(...tables, LONGEST_LIFE_MONTHS);
}

function tableOf({ parameters }: AgeVersion, gender: Gender): MonthsByYear {
  return gender === 'MALE' ? parameters.men : parameters.women;
}
