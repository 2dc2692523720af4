import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import { monthsAfter } from './dates.js';
import type { Random } from './random.js';
import type { Staff } from './staff.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Post, Spell } from './world.js';

/** First day on which heads of certain posts had to come from elsewhere (Regulation 98-QĐ/TW of 7 October 2017). */
export const NON_LOCAL_FROM = plainDate('2017-10-07');

/** First day of the tours of the data. */
export const TOURS_FROM = plainDate('2012-01-01');

/** Youngest age at which a post of each grade is given, grade 0 first. */
const YOUNGEST = [20, 23, 25, 29, 32, 36, 39, 42, 45, 48] as const;

/** Moves between posts of one grade, which need three years in the first. */
const LATERAL: Readonly<Record<string, readonly string[]>> = {
  DISTRICT_SECRETARY: ['DEPARTMENT_DIRECTOR', 'PROVINCE_OFFICE_HEAD', 'PROVINCE_MASS_HEAD', 'DISTRICT_SECRETARY'],
  DISTRICT_PEOPLES_COMMITTEE_CHAIR: ['DEPARTMENT_DEPUTY_DIRECTOR', 'PROVINCE_AGENCY_DEPUTY_HEAD'],
  DEPARTMENT_DIRECTOR: ['DISTRICT_SECRETARY'],
  DEPARTMENT_DEPUTY_DIRECTOR: ['DISTRICT_PEOPLES_COMMITTEE_CHAIR'],
  PROVINCE_AGENCY_DEPUTY_HEAD: ['DISTRICT_PEOPLES_COMMITTEE_CHAIR'],
};

/** Whether the home or a long working life binds the person to the place of the post. */
export function isLocalTo(cadre: Cadre, post: Post, on: PlainDate): boolean {
  const district = districtOn(post.unit, on);
  if (district === null ? cadre.homeDistrict !== null : cadre.homeDistrict === district) return true;
  const longAgo = monthsAfter(on, -15 * 12);
  return cadre.spells.some(
    (spell) => spell.from < longAgo && (district === null || districtOn(spell.post.unit, spell.from) === district),
  );
}

/** The best person in work for a vacant post on a day; undefined where nobody may be given it. */
export function bestCandidate(staff: Staff, post: Post, on: PlainDate, random: Random): Cadre | undefined {
  const limits = limitsOf(post, on);
  let best: Cadre | undefined;
  let bestScore = -1;
  const weigh = (cadre: Cadre, spell: Spell, isWaiting: boolean): void => {
    if (!isEligible(cadre, spell, isWaiting, limits)) return;
    const score = scoreOf(cadre, spell, isWaiting, post) + random.below(30);
    if (score > bestScore) [best, bestScore] = [cadre, score];
  };
  for (const [cadre, spell] of poolFor(staff, post, on)) weigh(cadre, spell, false);
  for (const [cadre, since] of staff.waiting()) {
    const spell = cadre.spells.at(-1);
    if (spell !== undefined && since < on) weigh(cadre, spell, true);
  }
  return best;
}

/** Posts of a province, and from the first tours on posts for people from elsewhere, are open to the whole province. */
function poolFor(staff: Staff, post: Post, on: PlainDate): ReadonlyMap<Cadre, Spell> {
  const district = districtOn(post.unit, on);
  return district === null || (post.nonLocal && on >= TOURS_FROM) ? staff.everyone() : staff.peopleOf(district);
}

interface Limits {
  readonly post: Post;
  readonly on: PlainDate;
  readonly twoYearsAgo: PlainDate;
  readonly threeYearsAgo: PlainDate;
  /** Who retires before this day has no full term of work left. */
  readonly termEnd: PlainDate;
  readonly bornBefore: PlainDate;
}

function limitsOf(post: Post, on: PlainDate): Limits {
  const youngest = YOUNGEST[post.title.grade] ?? 20;
  return {
    post,
    on,
    twoYearsAgo: monthsAfter(on, -24),
    threeYearsAgo: monthsAfter(on, -36),
    termEnd: monthsAfter(on, 60),
    bornBefore: monthsAfter(on, -12 * youngest),
  };
}

function isEligible(cadre: Cadre, spell: Spell, isWaiting: boolean, limits: Limits): boolean {
  const { post, on } = limits;
  const rise = post.title.grade - spell.post.title.grade;
  if (rise > 3 || rise < 0) return false;
  if (cadre.retires < limits.termEnd || cadre.born > limits.bornBefore || cadre.official > on) return false;
  if (!isWaiting) {
    if (spell.from > (spell.post.nonLocal ? limits.threeYearsAgo : limits.twoYearsAgo)) return false;
    if (rise === 0 && !(isLateral(spell.post, post) && spell.from <= limits.threeYearsAgo)) return false;
  }
  return !(post.nonLocal && on >= NON_LOCAL_FROM && isLocalTo(cadre, post, on));
}

function isLateral(from: Post, to: Post): boolean {
  return LATERAL[from.title.code]?.includes(to.title.code) ?? false;
}

function scoreOf(cadre: Cadre, spell: Spell, isWaiting: boolean, post: Post): number {
  const rise = post.title.grade - spell.post.title.grade;
  const sameUnit = spell.post.unit === post.unit ? 25 : 0;
  const sameCommune = post.unit.commune !== null && spell.post.unit.commune === post.unit.commune ? 15 : 0;
  const woman = cadre.gender === 'FEMALE' ? 4 : 0;
  return (isWaiting ? 80 : 0) + 48 - 12 * rise + sameUnit + sameCommune + woman;
}
