import type { SeatReason, SeatState } from '@cadre/domain/training';
import { addDays, plainDate, plainDateOf, yearOf, type PlainDate } from '@cadre/domain/kernel';
import { covers, demoDay, monthsAfter } from './dates.js';
import type { Entry } from './plan-model.js';
import type { Holder, Pool } from './plan-pool.js';
import { randomOf, type Random } from './random.js';
import { holds, type Qualification } from './standards.js';
import { COURSES, type Course } from './training-plan.js';
import type { Cadre, Province, Unit } from './world.js';

/** First and last year in which seats are given out. */
export const TRAINING_YEARS = { first: 2018, last: 2024 } as const;

const REGULATION_57 = plainDate('2022-02-08');

export interface TrainingClass {
  readonly key: string;
  readonly course: Course;
  readonly organiser: Unit;
  readonly name: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

export interface Quota {
  readonly key: string;
  readonly unit: Unit;
  readonly course: Course;
  readonly year: number;
  readonly seats: number;
}

export interface Seat {
  readonly key: string;
  readonly quota: Quota;
  readonly class: TrainingClass | null;
  readonly cadre: Cadre | null;
  readonly state: SeatState;
  readonly reason: SeatReason | null;
  readonly entry: Entry | null;
  readonly enrolledOn: PlainDate | null;
  readonly finishedOn: PlainDate | null;
}

export interface Training {
  readonly classes: readonly TrainingClass[];
  readonly quotas: readonly Quota[];
  readonly seats: readonly Seat[];
}

export interface TrainingFacts {
  readonly province: Province;
  readonly pool: Pool;
  readonly entries: readonly Entry[];
  /** Grows by what completed seats give. */
  readonly qualifications: ReadonlyMap<Cadre, Qualification[]>;
  readonly seed: number;
}

interface Office extends TrainingFacts {
  readonly random: Random;
  readonly byCadre: ReadonlyMap<Cadre, readonly Entry[]>;
  readonly classes: TrainingClass[];
  readonly quotas: Quota[];
  readonly seats: Seat[];
  /** People who hold a seat of a programme that is not finished, by programme and person. */
  readonly busy: Map<string, PlainDate>;
}

/** Gives out the seats of every year by need: a gap of the post held, or of the post planned for. */
export function trainingOf(facts: TrainingFacts): Training {
  const byCadre = new Map<Cadre, Entry[]>();
  for (const entry of facts.entries) {
    const own = byCadre.get(entry.cadre) ?? [];
    own.push(entry);
    byCadre.set(entry.cadre, own);
  }
  const random = randomOf(facts.seed, facts.province.key, 'training');
  const office: Office = { ...facts, random, byCadre, classes: [], quotas: [], seats: [], busy: new Map() };
  const units = [facts.province.committee, ...facts.province.districts.map((each) => each.committee)];
  for (let year = TRAINING_YEARS.first; year <= TRAINING_YEARS.last; year += 1) {
    for (const course of COURSES) {
      const held = classFor(office, course, year);
      for (const unit of units) giveOut(office, unit, course, held);
    }
  }
  return office;
}

function classFor(office: Office, course: Course, year: number): TrainingClass {
  const { province, random, classes } = office;
  // The long courses of the last year start after the demo day: their seats are named, nobody is enrolled.
  const isNextSpring = year === TRAINING_YEARS.last && course.programme === 'THEORY_ADVANCED';
  const startsOn = isNextSpring
    ? plainDateOf(year + 1, 2, 17)
    : plainDateOf(year, random.between(3, 9), random.between(2, 27));
  const held: TrainingClass = {
    key: `${province.key}-${course.programme}-${year}`,
    course,
    organiser: province.units.find((unit) => unit.key === `${province.key}-btc`) ?? province.committee,
    name: `Lớp ${course.name} năm ${year}`,
    startsOn,
    endsOn: addDays(startsOn, course.days),
  };
  classes.push(held);
  return held;
}

function giveOut(office: Office, unit: Unit, course: Course, held: TrainingClass): void {
  const [low, high] = unit.district === null ? course.province : course.district;
  const year = held.startsOn > demoDay ? yearOf(held.startsOn) - 1 : yearOf(held.startsOn);
  const count = office.random.between(low, high);
  const quota: Quota = { key: `${unit.key}-${course.programme}-${year}`, unit, course, year, seats: count };
  office.quotas.push(quota);
  const needy = needOf(office, unit, course, held.startsOn);
  for (let nth = 0; nth < count; nth += 1) {
    const key = `${quota.key}-${nth + 1}`;
    const chosen = needy[nth];
    office.seats.push(chosen === undefined ? emptySeat(key, quota) : takenSeat(office, key, quota, held, chosen));
  }
}

interface Need {
  readonly cadre: Cadre;
  readonly reason: SeatReason;
  readonly entry: Entry | null;
}

/** People of the unit who lack the level on the day the class starts, planned people and gaps in turn. */
function needOf(office: Office, unit: Unit, course: Course, on: PlainDate): Need[] {
  const needs: { need: Need; order: number }[] = [];
  const day = on > demoDay ? demoDay : on;
  const people = office.pool.inWork(unit.district, day);
  for (const holder of people) {
    if (unit.district === null && holder.spell.post.unit.district !== null) continue;
    const need = needFor(office, holder, course, day);
    if (need !== null) needs.push({ need, order: office.random.below(1000) });
  }
  return needs.toSorted((left, right) => left.order - right.order).map((each) => each.need);
}

function needFor(office: Office, { cadre, spell }: Holder, course: Course, on: PlainDate): Need | null {
  const own = office.qualifications.get(cadre) ?? [];
  const busyUntil = office.busy.get(`${course.programme}/${cadre.key}`);
  const isStudying = busyUntil !== undefined && busyUntil >= on;
  if (isStudying || holds(own, course.level, on) || !mayAttend(cadre, own, course, on)) return null;
  if (course.isForPost(spell.post)) return { cadre, reason: 'STANDARD_GAP', entry: null };
  const planned = (office.byCadre.get(cadre) ?? []).find((entry) => {
    const isLive = entry.state !== 'PROPOSED' && entry.slot.cycle.decidedOn !== null && covers(entry, on);
    return isLive && entry.slot.post !== null && course.isForPost(entry.slot.post);
  });
  return planned === undefined ? null : { cadre, reason: 'PLAN_ENTRY', entry: planned };
}

/** Age, membership, degree, and work left after the course. */
function mayAttend(cadre: Cadre, own: readonly Qualification[], course: Course, on: PlainDate): boolean {
  const ages = cadre.gender === 'MALE' ? course.youngest.men : course.youngest.women;
  const youngest = ages[on < REGULATION_57 ? 0 : 1];
  const isGraduate = holds(own, 'DEGREE_BACHELOR', on);
  const hasDegree = isGraduate || (course.level === 'THEORY_INTERMEDIATE' && holds(own, 'DEGREE_COLLEGE', on));
  const isOldEnough = cadre.born <= monthsAfter(on, -12 * youngest);
  return isOldEnough && hasDegree && cadre.official <= on && cadre.retires >= monthsAfter(on, 30);
}

function emptySeat(key: string, quota: Quota): Seat {
  const empty = { class: null, cadre: null, reason: null, entry: null, enrolledOn: null, finishedOn: null };
  return { key, quota, state: 'ALLOCATED', ...empty };
}

function takenSeat(office: Office, key: string, quota: Quota, held: TrainingClass, need: Need): Seat {
  const { cadre, reason, entry } = need;
  office.busy.set(`${quota.course.programme}/${cadre.key}`, held.endsOn);
  const seat = { key, quota, cadre, reason, entry };
  if (held.startsOn > demoDay) return { ...seat, class: null, state: 'NAMED', enrolledOn: null, finishedOn: null };
  const enrolledOn = held.startsOn;
  const gone = cadre.left !== null && cadre.left < held.endsOn ? cadre.left : null;
  if (gone !== null)
    return { ...seat, class: held, state: 'WITHDRAWN', enrolledOn, finishedOn: laterDay(gone, enrolledOn) };
  if (held.endsOn > demoDay) return { ...seat, class: held, state: 'ATTENDING', enrolledOn, finishedOn: null };
  const drawn = office.random.below(100);
  const state: SeatState = drawn < 3 ? 'WITHDRAWN' : drawn < 5 ? 'FAILED' : 'COMPLETED';
  if (state === 'COMPLETED') gain(office, cadre, quota.course, held.endsOn);
  return { ...seat, class: held, state, enrolledOn, finishedOn: held.endsOn };
}

function laterDay(left: PlainDate, right: PlainDate): PlainDate {
  return left > right ? left : addDays(right, 1);
}

function gain(office: Office, cadre: Cadre, course: Course, from: PlainDate): void {
  const { kind, level } = course;
  office.qualifications.get(cadre)?.push({ cadre, kind, level, field: null, institution: null, from });
}
