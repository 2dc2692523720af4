import { plainDateOf, type PlainDate } from '@cadre/domain/kernel';
import { isLocalTo, NON_LOCAL_FROM } from './candidates.js';
import { covers, monthsAfter } from './dates.js';
import type { TermYear } from './plan-model.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Post, Spell } from './world.js';

/** Someone in work on the day of a plan. */
export interface Holder {
  readonly cadre: Cadre;
  readonly spell: Spell;
}

/** The people of a province by place, to be asked who worked where on a day. */
export interface Pool {
  /** People in posts of a district on a day, or in the whole province for null. */
  readonly inWork: (district: number | null, on: PlainDate) => readonly Holder[];
  /** Those of them who stand one to three grades below a grade. */
  readonly below: (district: number | null, on: PlainDate, grade: number) => readonly Holder[];
}

interface Roll {
  readonly on: PlainDate;
  readonly people: readonly Holder[];
  readonly below: Map<number, readonly Holder[]>;
}

/** Sorts the spells of all people by district once. */
export function poolOf(cadres: readonly Cadre[]): Pool {
  const byDistrict = new Map<number | null, Holder[]>();
  const all: Holder[] = [];
  for (const cadre of cadres) {
    for (const spell of cadre.spells) {
      const holder = { cadre, spell };
      const district = districtOn(spell.post.unit, spell.from);
      const there = byDistrict.get(district) ?? [];
      there.push(holder);
      byDistrict.set(district, there);
      all.push(holder);
    }
  }
  // Slots of one cycle ask for the same day one after the other: 1.6 s of 2 s were spent finding the same people.
  const latest = new Map<number | null, Roll>();
  const rollOf = (district: number | null, on: PlainDate): Roll => {
    const known = latest.get(district);
    if (known?.on === on) return known;
    const people = (district === null ? all : (byDistrict.get(district) ?? [])).filter(({ spell }) =>
      covers(spell, on),
    );
    const roll = { on, people, below: new Map<number, readonly Holder[]>() };
    latest.set(district, roll);
    return roll;
  };
  return {
    inWork: (district, on) => rollOf(district, on).people,
    below: (district, on, grade) => {
      const { people, below } = rollOf(district, on);
      const known = below.get(grade) ?? people.filter(({ spell }) => isRise(grade - spell.post.title.grade));
      below.set(grade, known);
      return known;
    },
  };
}

/** Plans look one to three grades down. */
function isRise(grades: number): boolean {
  return grades >= 1 && grades <= 3;
}

/** The last day of a term, late enough for every unit. */
export function termEnd(term: TermYear): PlainDate {
  return plainDateOf(term + 5, 11, 1);
}

/** Whether someone may be planned for a post on a day: a higher post, official member, a whole term of work left. */
export function mayBePlanned(holder: Holder, post: Post, on: PlainDate, worksUntil: PlainDate): boolean {
  const { cadre, spell } = holder;
  if (!isRise(post.title.grade - spell.post.title.grade) || cadre.official > on || cadre.retires < worksUntil)
    return false;
  return !(post.nonLocal && on >= NON_LOCAL_FROM && isLocalTo(cadre, post, on));
}

/** A number that ranks people for a post: the closer the higher, within a unit and within a commune above others. */
export function preference(holder: Holder, post: Post): number {
  const { spell } = holder;
  const rise = post.title.grade - spell.post.title.grade;
  const sameUnit = spell.post.unit === post.unit || spell.post.unit.commune === (post.unit.commune ?? '') ? 18 : 0;
  return 30 - 8 * rise + sameUnit;
}

/**
 * Plans need a quarter of women and a share of people under 40, born after the day given. Districts have fewer women
 * than that among their leaders, the province has fewer young people.
 */
export function compositionBonus(cadre: Cadre, youngFrom: PlainDate, isDistrict: boolean): number {
  const woman = cadre.gender === 'FEMALE' && isDistrict ? 8 : 0;
  return woman + (cadre.born > youngFrom ? (isDistrict ? 4 : 14) : 0);
}

/** The latest birthday of those who are 40 on a day: who is born later is young. */
export function fortyYearsBefore(on: PlainDate): PlainDate {
  return monthsAfter(on, -480);
}

/** The first day on which the person holds a post as high as the planned one or works elsewhere; null if never. */
export function outgrown(cadre: Cadre, post: Post, from: PlainDate): PlainDate | null {
  const district = post.unit.district;
  const spell = cadre.spells.find((each) => {
    if (each.from <= from) return false;
    const isElsewhere = district !== null && !post.nonLocal && districtOn(each.post.unit, each.from) !== district;
    return each.post.title.grade >= post.title.grade || isElsewhere;
  });
  return spell?.from ?? null;
}
