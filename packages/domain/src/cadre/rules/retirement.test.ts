import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, bug, monthsBetween, partialDate, plainDate, yearOf } from '../../kernel/index.js';
import { ruleId, rulebookOf, versionOf } from '../../rule/index.js';
import type { Rulebook } from '../../rule/index.js';
import type { Gender } from '../vocabulary.js';
import { retirementAge } from './retirement-age.js';
import { retirementByBirthMonth } from './retirement-by-birth-month.js';
import { retirementRoadMapMen, retirementRoadMapWomen } from './retirement-road-map.js';
import { retirementOf } from './retirement.js';
import { CADRE_RULES } from './rules.js';

const book = rulebookOf(CADRE_RULES);
const retire = (birth: string, gender: Gender) => retirementOf(partialDate(birth), gender, book)!;

describe('retirement under the road map', () => {
  it.each([
    { birth: '1960-12-31', gender: 'MALE', months: 720, lastDay: '2020-12-31', rule: 'RT-001' },
    { birth: '1961-01-01', gender: 'MALE', months: 723, lastDay: '2021-04-30', rule: 'RT-004' },
    { birth: '1961-09-30', gender: 'MALE', months: 723, lastDay: '2021-12-31', rule: 'RT-004' },
    { birth: '1961-10-01', gender: 'MALE', months: 726, lastDay: '2022-04-30', rule: 'RT-004' },
    { birth: '1966-03-31', gender: 'MALE', months: 741, lastDay: '2027-12-31', rule: 'RT-004' },
    { birth: '1966-04-01', gender: 'MALE', months: 744, lastDay: '2028-04-30', rule: 'RT-004' },
    { birth: '1965-12-31', gender: 'FEMALE', months: 660, lastDay: '2020-12-31', rule: 'RT-001' },
    { birth: '1966-01-01', gender: 'FEMALE', months: 664, lastDay: '2021-05-31', rule: 'RT-004' },
    { birth: '1968-08-31', gender: 'FEMALE', months: 676, lastDay: '2024-12-31', rule: 'RT-004' },
    { birth: '1968-09-01', gender: 'FEMALE', months: 680, lastDay: '2025-05-31', rule: 'RT-004' },
    { birth: '1975-04-30', gender: 'FEMALE', months: 716, lastDay: '2034-12-31', rule: 'RT-004' },
    { birth: '1975-05-01', gender: 'FEMALE', months: 720, lastDay: '2035-05-31', rule: 'RT-004' },
    { birth: '2001-02-28', gender: 'FEMALE', months: 720, lastDay: '2061-02-28', rule: 'RT-004' },
  ] as const)('of a $gender born on $birth falls on $lastDay, at $months months', ({ birth, gender, ...expected }) => {
    const { requiredMonths, lastWorkingDay, rules } = retire(birth, gender);
    expect({ months: requiredMonths, lastDay: lastWorkingDay, rule: rules[0] }).toEqual(expected);
  });

  it('is the first day on which one works no longer on the first of the next month', () => {
    expect(retire('1961-09-30', 'MALE')).toMatchObject({ month: '2021-12', retiredFrom: '2022-01-01' });
  });

  it('is not known to differ from the annex, except for women born in May 1969', () => {
    expect(retire('1969-04-30', 'FEMALE')).toMatchObject({ confidence: 'HIGH', rules: ['RT-004', 'RT-101'] });
    expect(retire('1969-05-01', 'FEMALE')).toMatchObject({
      confidence: 'MEDIUM',
      rules: ['RT-004', 'RT-101', 'RT-005'],
    });
    expect(retire('1969-05-31', 'MALE').confidence).toBe('HIGH');
    expect(retire('1969-06-01', 'FEMALE').confidence).toBe('HIGH');
  });

  it('is null where the book says no age for the months in question', () => {
    const repealed = book.with({ kind: 'REPEAL', repealed: ruleId('RT-004'), from: plainDate('2024-01-01') });
    const retireThen = (birth: string) => repealed.ok && retirementOf(partialDate(birth), 'MALE', repealed.value);
    expect(retireThen('1963-03-31')).toMatchObject({ lastWorkingDay: '2023-12-31' });
    expect(retireThen('1963-04-01')).toBeNull();
  });
});

describe('a birth of which only a part is known', () => {
  it('is counted from 1 January of the year, or from the first of the month', () => {
    expect(retire('1961', 'MALE')).toMatchObject({ countedFrom: '1961-01-01', lastWorkingDay: '2021-04-30' });
    expect(retire('1961-10', 'MALE')).toMatchObject({ countedFrom: '1961-10-01', lastWorkingDay: '2022-04-30' });
  });

  it('is less sure where the month is known, because the day was read in another decree', () => {
    expect(retire('1962', 'MALE').confidence).toBe('HIGH');
    expect(retire('1962-05', 'MALE').confidence).toBe('MEDIUM');
  });
});

describe('the tables', () => {
  const [table] = retirementAge.versions.slice(-1);
  const [byBirth] = retirementByBirthMonth.versions;

  it.each([
    ['men', retirementRoadMapMen],
    ['women', retirementRoadMapWomen],
  ] as const)('by year are what the road map of %s says', (who, series) => {
    const { startMonths, startYear, stepMonths, endMonths, endYear } = series.versions[0]!.parameters;
    const years = Object.entries(table!.parameters[who]);
    expect(years).toEqual(years.map(([year]) => [year, startMonths + stepMonths * (Number(year) - startYear)]));
    expect(years.at(-1)).toEqual([String(endYear), endMonths]);
  });

  it.each([
    ['men', 'MALE'],
    ['women', 'FEMALE'],
  ] as const)('by birth of %s are what the table by year gives, at each border and the month before', (who, gender) => {
    const borders = Object.entries(byBirth!.parameters[who]);
    for (const [index, [month, months]] of borders.entries()) {
      expect([month, retire(month, gender).requiredMonths]).toEqual([month, months]);
      const before = addMonths(plainDate(`${month}-01`), -1, { monthEnd: 'clamp' });
      const earlier = index === 0 ? (gender === 'MALE' ? 720 : 660) : borders[index - 1]![1];
      expect([before, retire(before, gender).requiredMonths]).toEqual([before, earlier]);
    }
  });
});

const births = fc
  .tuple(fc.integer({ min: 1940, max: 2005 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
const genders = fc.constantFrom<Gender>('MALE', 'FEMALE');

describe('retirement of anybody', () => {
  it('falls in the first month in which the age is reached, and no month before would do', () => {
    fc.assert(
      fc.property(births, genders, (birth, gender) => {
        const { requiredMonths, month } = retire(birth, gender);
        const born = plainDate(`${birth.slice(0, 7)}-01`);
        const age = monthsBetween(born, plainDate(`${month}-01`));
        expect(age).toBeGreaterThanOrEqual(requiredMonths);
        const yearBefore = yearOf(addMonths(plainDate(`${month}-01`), -1, { monthEnd: 'clamp' }));
        const isSameYear = yearBefore === Number(month.slice(0, 4));
        expect(age - 1 < requiredMonths || !isSameYear).toBe(true);
      }),
    );
  });

  it('is never earlier for who is born later', () => {
    fc.assert(
      fc.property(births, births, genders, (left, right, gender) => {
        const [older, younger] = left <= right ? [left, right] : [right, left];
        expect(retire(older, gender).lastWorkingDay <= retire(younger, gender).lastWorkingDay).toBe(true);
      }),
    );
  });
});

describe('another age that somebody thinks of', () => {
  /** The book in which that age holds for men from a day on. */
  const bookWith = (from: string, months: number): Rulebook => {
    const version = versionOf(retirementAge.key, {
      id: 'RT-004-draft',
      title: { vi: 'Thử', en: 'Trial' },
      statement: { vi: 'Thử', en: 'Trial' },
      parameters: { men: { 2030: months }, women: { 2030: months } },
      units: { men: 'MONTHS', women: 'MONTHS' },
      from: null,
      until: null,
      source: { instruments: [], text: 'Thử' },
      evidence: { basis: 'INFERRED', pages: [] },
      confidence: 'LOW',
    });
    const changed = book.with({ kind: 'REPLACE', replaced: ruleId('RT-004'), from: plainDate(from), version });
    return changed.ok ? changed.value : bug(JSON.stringify(changed.refusals));
  };

  it('holds for who has not reached the age by then, and for nobody before', () => {
    const changed = bookWith('2030-01-01', 780);
    const retireThen = (birth: string) => retirementOf(partialDate(birth), 'MALE', changed);
    expect(retireThen('1967-12-31')).toMatchObject({ lastWorkingDay: '2029-12-31', confidence: 'HIGH' });
    expect(retireThen('1968-01-01')).toMatchObject({ lastWorkingDay: '2033-01-31', confidence: 'LOW' });
  });

  it('may be higher or lower and begin on any day: nobody retires in a month that a search month by month would not find', () => {
    const months = fc.integer({ min: 660, max: 800 });
    const days = fc.integer({ min: 1, max: 4000 }).map((count) => addDays(plainDate('2021-01-01'), count));
    fc.assert(
      fc.property(births, days, months, (birth, from, required) => {
        const born = plainDate(`${birth.slice(0, 7)}-01`);
        const ages = Array.from({ length: 200 }, (_, index) => 640 + index);
        const expected = ages.find((age) => {
          const month = addMonths(born, age, { monthEnd: 'clamp' });
          const { men } = retirementAge.versions[month < plainDate('2021-01-01') ? 0 : 1]!.parameters;
          const listed = men[Math.min(yearOf(month), 2028)] ?? 720;
          return age >= (month < from ? listed : required);
        });
        const retired = retirementOf(partialDate(birth), 'MALE', bookWith(from, required))!;
        expect(monthsBetween(born, plainDate(`${retired.month}-01`))).toBe(expected);
      }),
    );
  });
});
