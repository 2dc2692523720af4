import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import type { CommitteeBodies } from './bodies.js';
import { demoDay } from './dates.js';
import { cyclesOf } from './plan-cycles.js';
import { planBook, type PlanBook } from './plan-entries.js';
import type { Cycle, Plan, Planner, Slot } from './plan-model.js';
import { poolOf } from './plan-pool.js';
import { isPlanned, slotsOf } from './plan-slots.js';
import { randomOf } from './random.js';
import type { Congresses } from './terms.js';
import type { Cadre, Post, Province, Unit } from './world.js';

/** What plans rest on. */
export interface PlanFacts {
  readonly province: Province;
  readonly posts: readonly Post[];
  readonly bodies: readonly CommitteeBodies[];
  readonly cadres: readonly Cadre[];
  readonly congresses: Congresses;
  /** People with more than half low confidence in a ballot of 2023, with the day of the ballot. */
  readonly distrusted: ReadonlyMap<Cadre, PlainDate>;
  readonly seed: number;
}

/** The plans of a province: of its committee, of every district and of every provincial agency. */
export function plansOf(facts: PlanFacts): Plan {
  const planners = plannersOf(facts);
  const book = planBook(facts, poolOf(facts.cadres), randomOf(facts.seed, facts.province.key, 'plans'));
  const cycles: Cycle[] = [];
  const slots: Slot[] = [];
  planners.forEach((planner, nth) => {
    const own = cyclesOf(planner, nth, randomOf(facts.seed, planner.unit.key, 'cycles'));
    const byCycle = new Map(own.map((cycle) => [cycle, slotsOf(planner, cycle)]));
    cycles.push(...own);
    slots.push(...[...byCycle.values()].flat());
    fillPlans(book, planner, byCycle);
  });
  return { cycles, slots, entries: book.entries };
}

/** Plans first, each followed by the reviews of its term in the order of their years, orientations last. */
function fillPlans(book: PlanBook, planner: Planner, byCycle: ReadonlyMap<Cycle, readonly Slot[]>): void {
  const inOrder = [...byCycle.keys()].toSorted((left, right) => orderOf(left) - orderOf(right));
  for (const cycle of inOrder) {
    const slots = byCycle.get(cycle) ?? [];
    if (cycle.purpose !== 'REVIEW') book.fill(planner, slots);
    else if (cycle.decidedOn !== null && cycle.decidedOn <= demoDay) {
      book.supplement(planner, cycle.term, cycle.decidedOn);
      book.fill(planner, slots);
    }
  }
}

function orderOf(cycle: Cycle): number {
  const purposes = { BUILD: 0, REVIEW: 1, ORIENT: 9 } as const;
  return (
    cycle.term * 100 + purposes[cycle.purpose] * 10 + (cycle.purpose === 'REVIEW' ? Number(cycle.key.slice(-1)) : 0)
  );
}

/** Who plans: the province for its own leaders, districts for theirs and their communes', agencies for deputies. */
function plannersOf({ province, posts, bodies }: PlanFacts): Planner[] {
  const planned = posts.filter(isPlanned);
  const bodiesOfUnit = (unit: Unit): Planner['bodies'] =>
    bodies.filter((each) => each.unit === unit).flatMap((each) => [each.executive, each.standing, each.inspection]);
  const leaders = planned.filter((post) => post.unit.district === null && post.title.grade >= 6);
  const districts = province.districts.map((district): Planner => ({
    unit: district.committee,
    district: district.index,
    posts: planned.filter((post) => post.unit.district === district.index),
    bodies: bodiesOfUnit(district.committee),
  }));
  const agencies = new Map<Unit, Post[]>();
  for (const post of planned) {
    if (post.unit.district !== null || post.title.grade >= 6 || isShort(post)) continue;
    agencies.set(post.unit, [...(agencies.get(post.unit) ?? []), post]);
  }
  return [
    { unit: province.committee, district: null, posts: leaders, bodies: bodiesOfUnit(province.committee) },
    ...districts,
    ...[...agencies].map(([unit, own]): Planner => ({ unit, district: null, posts: own, bodies: [] })),
  ];
}

/** Agencies that did not live into the first planned term. */
function isShort(post: Post): boolean {
  return post.until !== null && post.until < plainDate('2015-01-01');
}
