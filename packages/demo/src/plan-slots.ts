import { plainDate, type PlainDate } from '@cadre/domain/kernel';
import type { Cycle, Planner, Slot } from './plan-model.js';
import type { Body, Post } from './world.js';

/** First day of Regulation 50-QĐ/TW, which changed the numbers of planned people. */
export const REGULATION_50 = plainDate('2021-12-27');

/** Posts filled by officers of their own service or by people whom another level sends, and small deputies. */
const NOT_PLANNED = new Set([
  'PROVINCE_SECRETARY',
  'PROVINCE_PEOPLES_COMMITTEE_CHAIR',
  'DISTRICT_POLICE_HEAD',
  'DISTRICT_MILITARY_COMMANDER',
  'COMMUNE_STANDING_DEPUTY_SECRETARY',
  'COMMUNE_PEOPLES_COMMITTEE_VICE_CHAIR',
  'SECTION_DEPUTY_HEAD',
  'DISTRICT_MASS_DEPUTY_HEAD',
]);

/** Whether a unit plans for a post at all. */
export function isPlanned(post: Post): boolean {
  const { level, code } = post.title;
  return post.follows === null && level !== 'UNIT' && !NOT_PLANNED.has(code);
}

/** Deputies of district agencies are planned for the first time at the second review of a term. */
function isLateDeputy(post: Post): boolean {
  return post.title.grade === 2 && post.unit.commune === null;
}

/** Slots of a cycle: posts and bodies of a plan, deputies and new posts of a review, key posts of an orientation. */
export function slotsOf(planner: Planner, cycle: Cycle): Slot[] {
  const decided = cycle.decidedOn ?? cycle.openedOn;
  const own = planner.posts.filter((post) => isSlotOf(post, cycle, decided));
  // Lower posts first: their plan is the base of that of the higher ones, and fewer people may be planned for them.
  const posts = own.toSorted((left, right) => left.title.grade - right.title.grade);
  const postSlots = posts.map((post): Slot => {
    const { min, max } = cycle.purpose === 'ORIENT' ? { min: 0, max: null } : numbersOf(post, decided);
    return { key: `${cycle.key}:${post.key.slice(planner.unit.key.length)}`, cycle, post, body: null, min, max };
  });
  if (cycle.purpose !== 'BUILD') return postSlots;
  return [...postSlots, ...planner.bodies.map((pair) => bodySlot(cycle, pair[cycle.term === 2015 ? 0 : 1], decided))];
}

function isSlotOf(post: Post, cycle: Cycle, decided: PlainDate): boolean {
  const nth = Number(cycle.key.slice(-1));
  switch (cycle.purpose) {
    case 'BUILD': {
      const isLasting = post.until === null || post.until > `${cycle.term}-06-01`;
      return post.from <= decided && isLasting && !isLateDeputy(post);
    }
    case 'REVIEW': {
      const isNew = nth === 1 && post.from >= `${cycle.term - 1}-12-01` && post.from <= decided && !isLateDeputy(post);
      const isLasting = post.until === null || post.until > decided;
      return isLasting && (isNew || (nth === 2 && isLateDeputy(post)));
    }
    case 'ORIENT':
      return post.until === null && post.title.grade >= 5;
  }
}

/**
 * People needed for a post. Until Regulation 50: two to four, for deputies one and a half to four a seat; from it at
 * most three, and as many as the post has seats so that no seat stays without a successor.
 */
function numbersOf(post: Post, on: PlainDate): { readonly min: number; readonly max: number } {
  if (on >= REGULATION_50) return { min: Math.min(3, post.seats), max: 3 };
  return { min: Math.min(4, Math.max(2, Math.ceil((post.seats * 3) / 2))), max: 4 };
}

/** Committees are planned with 1.5 to 2 people a seat, from Regulation 50 with 1 to 1.5. */
function bodySlot(cycle: Cycle, body: Body, on: PlainDate): Slot {
  const [low, high] = on >= REGULATION_50 ? [2, 3] : [3, 4];
  return {
    key: `${cycle.key}:${body.kind}`,
    cycle,
    post: null,
    body,
    min: Math.ceil((body.seats * low) / 2),
    max: Math.floor((body.seats * high) / 2),
  };
}
