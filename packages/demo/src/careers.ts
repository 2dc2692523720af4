import type { TenureKind } from '@cadre/domain/cadre';
import { addDays, plainDate, yearOf, type PlainDate } from '@cadre/domain/kernel';
import { actingFor } from './acting.js';
import { bestCandidate, NON_LOCAL_FROM } from './candidates.js';
import { COMMUNE_MERGERS } from './communes.js';
import { dayInYear, demoDay, laterOf } from './dates.js';
import { endForYear } from './departures.js';
import type { DemoParameters } from './parameters.js';
import { peopleMaker, type Wanted } from './people.js';
import { randomOf, type Random } from './random.js';
import { emptyStaff, type Staff } from './staff.js';
import { ELECTION_DAYS, type Congresses } from './terms.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Post, Province, Spell } from './world.js';

/** Year from which careers are followed. */
const FIRST_YEAR = 2005;

/** Ages at the start in a post, by grade, grade 0 first; men and women alike have a full term of work left. */
const STARTING_AGES: readonly (readonly [number, number])[] = [
  [22, 29],
  [24, 33],
  [25, 36],
  [29, 41],
  [33, 44],
  [37, 46],
  [40, 48],
  [43, 49],
  [46, 49],
  [47, 49],
];

/** Share of the seats filled when the careers begin, in percent by grade, grade 0 first. */
const INITIAL_FILL = [14, 12, 24, 70, 95, 95, 95, 95, 100, 100] as const;

/** The people of a province with their spells, and the acting spells beside them. */
export interface Careers {
  readonly cadres: readonly Cadre[];
  readonly acting: readonly { readonly cadre: Cadre; readonly spell: Spell }[];
}

interface Progress {
  readonly parameters: DemoParameters;
  readonly province: Province;
  readonly posts: readonly Post[];
  readonly congresses: Congresses;
  readonly staff: Staff;
  readonly random: Random;
  readonly cadres: Cadre[];
  readonly acting: { readonly cadre: Cadre; readonly spell: Spell }[];
  readonly recruit: (post: Post, on: PlainDate) => void;
}

/** Lets the careers of exactly `total` people unfold from the first day of the data to the demo day. */
export function careersOf(
  parameters: DemoParameters,
  province: Province,
  posts: readonly Post[],
  congresses: Congresses,
  options: { readonly seed: number; readonly total: number },
): Careers {
  const random = randomOf(options.seed, province.key, 'careers');
  const make = peopleMaker(parameters, province, randomOf(options.seed, province.key, 'people'));
  const staff = emptyStaff();
  const cadres: Cadre[] = [];
  const recruit = (post: Post, on: PlainDate): void => {
    const cadre = make(wantedFor(post, on));
    cadres.push(cadre);
    staff.start(cadre, post, on, kindOf(post, on, congresses));
  };
  const owned = posts.filter((post) => post.follows === null);
  const progress = {
    parameters,
    province,
    posts: byGrade(owned),
    congresses,
    staff,
    random,
    cadres,
    acting: [],
    recruit,
  };
  fillFirst(
    progress,
    Math.floor((options.total * parameters.counts.initialShare[0]) / parameters.counts.initialShare[1]),
  );
  const lastYear = yearOf(demoDay);
  for (let year = FIRST_YEAR; year <= lastYear; year += 1) {
    const budget = Math.floor((options.total - cadres.length) / (lastYear - year + 1));
    if (year === yearOf(COMMUNE_MERGERS)) mergeCommunes(progress);
    endForYear(progress, year);
    fillYear(progress, year, budget);
  }
  fillRest(progress, options.total);
  return { cadres, acting: progress.acting };
}

/** Highest posts first; posts of one grade keep their order. */
function byGrade(posts: readonly Post[]): Post[] {
  return posts.toSorted((left, right) => right.title.grade - left.title.grade);
}

function wantedFor(post: Post, on: PlainDate): Wanted {
  const { code, grade } = post.title;
  const isOfficer = code === 'DISTRICT_POLICE_HEAD' || code === 'DISTRICT_MILITARY_COMMANDER';
  const womenPercent = isOfficer ? 4 : grade >= 8 ? 0 : grade >= 4 ? 20 : grade >= 2 ? 30 : 40;
  return {
    on,
    ages: STARTING_AGES[grade] ?? [25, 40],
    district: districtOn(post.unit, on),
    isFromElsewhere: post.nonLocal,
    womenPercent,
  };
}

function kindOf(post: Post, on: PlainDate, congresses: Congresses): TenureKind {
  if (post.title.elected === 'STATE') return 'ELECTED';
  if (post.title.elected === 'PARTY') return congresses.of(post.unit).includes(on) ? 'ELECTED' : 'DESIGNATED';
  return 'APPOINTED';
}

function fillFirst(progress: Progress, limit: number): void {
  const { random, recruit, cadres } = progress;
  for (const post of byGrade(random.shuffled(progress.posts))) {
    if (post.from > plainDate('2004-01-01')) continue;
    for (let seat = 0; seat < post.seats && cadres.length < limit; seat += 1) {
      if (!random.chance(INITIAL_FILL[post.title.grade] ?? 0, 100)) continue;
      const year = random.between(2000, 2004);
      recruit(post, laterOf(dayInYear(year, random.between(20, 360)), post.from));
    }
  }
}

/** Fills the vacancies of a year from the highest posts down, so that every rise opens the post below. */
function fillYear(progress: Progress, year: number, budget: number): void {
  const spare = { leaders: Math.floor((budget * 70) / 100), total: budget };
  // Shuffled every year, else the first districts would take all recruits.
  for (const post of byGrade(progress.random.shuffled(progress.posts))) {
    for (let seat = progress.staff.holdersOf(post).length; seat < post.seats; seat += 1) {
      if (!progress.random.chance(progress.parameters.counts.fillPermille, 1000)) break;
      const on = startIn(progress, post, year);
      if (on === null || !fillSeat(progress, post, on, spare)) break;
    }
  }
}

/** The day on which a vacancy is filled within the year; null where that would be another year. */
function startIn(progress: Progress, post: Post, year: number): PlainDate | null {
  const { staff, random } = progress;
  const [first, last] = [dayInYear(year, 0), plainDate(`${year}-12-28`)];
  const since = staff.vacantSince(post);
  const isFresh = since >= first;
  if (since === COMMUNE_MERGERS && post.from === COMMUNE_MERGERS) return since;
  const drawn = isFresh ? addDays(since, random.between(20, 110)) : dayInYear(year, random.between(10, 330));
  const on = termDayNear(progress, post, since, drawn) ?? drawn;
  const isWithin = on > since && on >= first && on <= last && on >= post.from;
  return isWithin && (post.until === null || on < post.until) ? on : null;
}

/** The congress or election day, for an elected post that fell vacant on it or in the half year before. */
function termDayNear(progress: Progress, post: Post, since: PlainDate, drawn: PlainDate): PlainDate | undefined {
  if (post.title.elected === null) return undefined;
  const days = post.title.elected === 'PARTY' ? progress.congresses.of(post.unit) : ELECTION_DAYS;
  return days.find((day) => since < day && day >= addDays(drawn, -60) && day <= addDays(drawn, 180));
}

function fillSeat(progress: Progress, post: Post, on: PlainDate, spare: { leaders: number; total: number }): boolean {
  const { staff, random } = progress;
  if (mustComeFromOutside(post, on)) return recruitWithin(progress, post, on, spare);
  const candidate = bestCandidate(staff, post, on, random);
  if (candidate !== undefined) {
    actingFor(staff, post, on, random).forEach((each) => progress.acting.push(each));
    staff.start(candidate, post, on, kindOf(post, on, progress.congresses));
    return true;
  }
  return post.title.grade <= 2 && recruitWithin(progress, post, on, spare);
}

/** Officers come from their own service; provincial heads closed to locals come from other provinces. */
function mustComeFromOutside(post: Post, on: PlainDate): boolean {
  const { code } = post.title;
  if (code === 'DISTRICT_POLICE_HEAD' || code === 'DISTRICT_MILITARY_COMMANDER') return true;
  return post.nonLocal && post.unit.district === null && on >= NON_LOCAL_FROM;
}

function recruitWithin(
  progress: Progress,
  post: Post,
  on: PlainDate,
  spare: { leaders: number; total: number },
): boolean {
  const isLeader = post.title.grade > 0;
  if (spare.total <= 0 || (isLeader && post.title.grade <= 2 && spare.leaders <= 0)) return false;
  spare.total -= 1;
  if (isLeader) spare.leaders -= 1;
  progress.recruit(post, on);
  return true;
}

/** On the day of the mergers one of two holders takes the post of the new commune, the other waits for a post. */
function mergeCommunes({ province, posts, staff, random, congresses }: Progress): void {
  const byKey = new Map(posts.map((post) => [post.key, post]));
  for (const merger of province.mergers) {
    for (const unit of ['party', 'peoplesCommittee'] as const) {
      const heirs = posts.filter((post) => post.unit === merger.into[unit]);
      for (const heir of heirs) {
        const old = merger.from.flatMap((each) => byKey.get(`${each[unit].key}:${heir.title.code}`) ?? []);
        const staying = old.flatMap((post) => staff.holdersOf(post)).filter((each) => each.retires > COMMUNE_MERGERS);
        const holders = random.shuffled(staying);
        for (const cadre of holders) {
          if (staff.holdersOf(heir).length >= heir.seats) staff.end(cadre, COMMUNE_MERGERS, 'WAITS');
          else staff.start(cadre, heir, COMMUNE_MERGERS, kindOf(heir, COMMUNE_MERGERS, congresses));
        }
      }
    }
  }
}

/** Gives the remaining people places as specialists, so that the number of people is the one asked for. */
function fillRest(progress: Progress, total: number): void {
  const specialists = progress.posts.filter((post) => post.title.grade === 0 && post.until === null);
  for (let nth = 0; progress.cadres.length < total; nth += 1) {
    const post = specialists[nth % specialists.length];
    if (post === undefined) return;
    if (progress.staff.holdersOf(post).length < post.seats || nth >= specialists.length * 3) {
      progress.recruit(post, dayInYear(yearOf(demoDay), progress.random.between(5, 350)));
    }
  }
}
