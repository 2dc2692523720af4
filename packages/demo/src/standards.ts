import type { QualificationKind, QualificationLevel } from '@cadre/domain/cadre';
import { addDays, plainDate, yearOf, type PlainDate } from '@cadre/domain/kernel';
import { dayInYear, demoDay, earlierOf, laterOf, monthsAfter } from './dates.js';
import type { NameParameters } from './parameters.js';
import { randomOf, type Random } from './random.js';
import type { Cadre, Post, Province, Spell } from './world.js';

/** A qualification of one person. */
export interface Qualification {
  readonly cadre: Cadre;
  readonly kind: QualificationKind;
  readonly level: QualificationLevel;
  readonly field: string | null;
  readonly institution: string | null;
  readonly from: PlainDate;
}

/** First day from which political-theory and other courses come from the training seats of the data. */
const SEATS_FROM = plainDate('2018-01-01');

const ORDER: readonly QualificationLevel[] = ['THEORY_PRIMARY', 'THEORY_INTERMEDIATE', 'THEORY_ADVANCED'];

/** Political theory that a post asks for; null for posts that ask for none. */
export function theoryFor(post: Pick<Post, 'title'>): QualificationLevel | null {
  const { grade } = post.title;
  if (grade >= 5) return 'THEORY_ADVANCED';
  return grade >= 2 ? 'THEORY_INTERMEDIATE' : null;
}

/** Defence and security knowledge that goes with a post. */
export function defenceFor(post: Pick<Post, 'title'>): QualificationLevel {
  const { grade } = post.title;
  if (grade >= 5) return 'DEFENCE_GROUP_2';
  return grade >= 1 ? 'DEFENCE_GROUP_3' : 'DEFENCE_GROUP_4';
}

/** State-management grade that goes with a post; null where none is asked for. */
export function managementFor(post: Pick<Post, 'title'>): QualificationLevel | null {
  const { grade } = post.title;
  if (grade >= 5) return 'PRINCIPAL_EXPERT';
  return grade >= 1 ? 'EXPERT' : null;
}

/** Whether one of the qualifications held on a day is of the level, or above it in political theory. */
export function holds(own: readonly Qualification[], level: QualificationLevel, on: PlainDate): boolean {
  const needed = ORDER.indexOf(level);
  return own.some(
    (each) => each.from <= on && (each.level === level || (needed >= 0 && ORDER.indexOf(each.level) > needed)),
  );
}

/** Qualifications gained before the training seats of the data begin, and degrees and languages of all years. */
export function earlyQualifications(
  seed: number,
  province: Province,
  cadres: readonly Cadre[],
  names: NameParameters,
): Map<Cadre, Qualification[]> {
  const random = randomOf(seed, province.key, 'qualifications');
  return new Map(cadres.map((cadre) => [cadre, qualificationsOf(cadre, names, province, random)]));
}

function qualificationsOf(cadre: Cadre, names: NameParameters, province: Province, random: Random): Qualification[] {
  const own: Qualification[] = [];
  const add = (
    kind: QualificationKind,
    level: QualificationLevel,
    from: PlainDate,
    more: { readonly field?: string; readonly institution?: string } = {},
  ): void => {
    if (from > demoDay) return;
    own.push({ cadre, kind, level, field: more.field ?? null, institution: more.institution ?? null, from });
  };
  addDegrees(cadre, add, names, random);
  const primary = addDays(cadre.official, random.between(30, 700));
  if (random.chance(2, 3)) add('POLITICAL_THEORY', 'THEORY_PRIMARY', primary);
  for (const spell of cadre.spells) addStandards(cadre, spell, own, add, random);
  if (random.chance(2, 5)) {
    const level = random.pick(['BASIC', 'BASIC', 'INDEPENDENT'] as const);
    add('FOREIGN_LANGUAGE', level, monthsAfter(cadre.born, 12 * 24), {
      field: random.weighted(languageWeights(names)),
    });
  }
  if (cadre.ethnicity !== 'Kinh' ? random.chance(1, 3) : random.chance(1, 25)) {
    add('ETHNIC_LANGUAGE', 'BASIC', monthsAfter(cadre.born, 12 * 28), { field: random.pick(names.ethnicLanguages) });
  }
  if (random.chance(1, 2)) add('INFORMATION_TECHNOLOGY', 'BASIC', monthsAfter(cadre.born, 12 * 26));
  return own;
}

type Add = (
  kind: QualificationKind,
  level: QualificationLevel,
  from: PlainDate,
  more?: { readonly field?: string; readonly institution?: string },
) => void;

function languageWeights(names: NameParameters): (readonly [string, number])[] {
  return names.languages.map((language, nth) => [language, nth === 0 ? 20 : 1] as const);
}

/** A degree before the first post, a second one for the older who began with less, and some masters. */
function addDegrees(cadre: Cadre, add: Add, names: NameParameters, random: Random): void {
  const field = random.pick(names.degreeFields);
  const first = cadre.spells[0]?.from ?? demoDay;
  const graduation = earlierOf(monthsAfter(cadre.born, 12 * 22 + random.between(0, 18)), addDays(first, -30));
  const isOlder = cadre.born < plainDate('1972-01-01') && random.chance(2, 5);
  if (isOlder) {
    const level = random.pick(['DEGREE_SECONDARY', 'DEGREE_COLLEGE', 'DEGREE_COLLEGE'] as const);
    add('PROFESSIONAL', level, graduation, { field });
    add('PROFESSIONAL', 'DEGREE_BACHELOR', addDays(monthsAfter(graduation, 12 * random.between(5, 9)), 15), { field });
  } else add('PROFESSIONAL', 'DEGREE_BACHELOR', graduation, { field });
  const highest = Math.max(0, ...cadre.spells.map((spell) => spell.post.title.grade));
  const mastery = dayInYear(yearOf(cadre.born) + random.between(31, 38), 180);
  if (highest >= 3 && random.chance(highest, 14)) add('PROFESSIONAL', 'DEGREE_MASTER', mastery, { field });
  if (highest >= 6 && random.chance(1, 18)) add('PROFESSIONAL', 'DEGREE_DOCTOR', monthsAfter(mastery, 70), { field });
}

/** What a post asks for, gained mostly before it, sometimes in its first years, sometimes not yet. */
function addStandards(cadre: Cadre, spell: Spell, own: readonly Qualification[], add: Add, random: Random): void {
  const gain = (kind: QualificationKind, level: QualificationLevel | null, chance: number, youngest: number): void => {
    if (level === null || holds(own, level, demoDay) || !random.chance(chance, 100)) return;
    const drawn = monthsAfter(spell.from, random.between(-30, 34));
    const day = laterOf(drawn, monthsAfter(cadre.born, 12 * youngest));
    if (day < SEATS_FROM && day > cadre.official && day < cadre.retires) add(kind, level, day);
  };
  const isMan = cadre.gender === 'MALE';
  const theory = theoryFor(spell.post);
  gain('POLITICAL_THEORY', theory, 92, theory === 'THEORY_ADVANCED' ? (isMan ? 40 : 35) : 26);
  gain('DEFENCE_SECURITY', defenceFor(spell.post), 62, 24);
  gain('STATE_MANAGEMENT', managementFor(spell.post), 66, 26);
}
