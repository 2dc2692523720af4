import { OUTSIDE } from './model.js';
import type { Model } from './model.js';
import type { Solution } from './solve.js';

/** The options that cost a person no more than the one taken, in the order of preference; OUTSIDE stands last. */
type EqualOptions = readonly (readonly number[])[];

/** A place that a seat is filled from, and by whom; null where the number of empty seats changes instead. */
interface Fill {
  readonly to: number;
  readonly person: number | null;
}

interface Work extends Solution {
  readonly model: Model;
  readonly equal: EqualOptions;
  /** For each post, and last for OUTSIDE, who could sit there at no more cost. */
  readonly peopleOf: readonly (readonly number[])[];
}

/**
 * Of all solutions of least cost chooses one by the order of ids alone: the first person stays or takes the first post
 * that any of these solutions gives them, then the second, and so on. Under the prices of one solution they all are the
 * ways to shift people between options that cost the same, so an option can be had where a closed shift leads to it.
 */
export function settleTies(model: Model, solution: Solution): Solution {
  const work = workOf(model, solution);
  work.equal.forEach((options, person) => {
    for (const wanted of options) {
      const taken = work.seatOf[person]!;
      if (wanted === taken) return;
      const fills = closedShift(work, { person, taken, wanted });
      if (fills === null) continue;
      place(work, person, wanted);
      for (const { to, person: filler } of fills) if (filler !== null) place(work, filler, to);
      return;
    }
  });
  return { seatOf: work.seatOf, filled: work.filled, prices: work.prices };
}

function workOf(model: Model, { seatOf, filled, prices }: Solution): Work {
  const peopleOf: number[][] = [...model.posts.map(() => []), []];
  const equal = model.people.map(({ options, mayBeOutside }, person) => {
    const reduced = options.map(({ post, cost }) => ({ post, reduced: cost - prices[post]! }));
    if (mayBeOutside) reduced.push({ post: OUTSIDE, reduced: 0n });
    const least = reduced.reduce((low, option) => (option.reduced < low ? option.reduced : low), reduced[0]!.reduced);
    const equalPosts = reduced.filter((option) => option.reduced === least).map(({ post }) => post);
    for (const post of equalPosts) peopleOf.at(post)!.push(person);
    return equalPosts;
  });
  return { model, equal, peopleOf, seatOf: [...seatOf], filled: [...filled], prices };
}

/** How the place that a person leaves is filled, one after the other, until somebody leaves the place that is wanted. */
function closedShift(
  work: Work,
  { person, taken, wanted }: { person: number; taken: number; wanted: number },
): readonly Fill[] | null {
  const cameFrom = new Map<number, Fill>();
  const queue = [taken];
  for (let index = 0; index < queue.length && !cameFrom.has(wanted); index += 1) {
    const to = queue[index]!;
    for (const filler of work.peopleOf.at(to)!) {
      const from = work.seatOf[filler]!;
      // Who comes earlier in the order has chosen and is not shifted again.
      if (filler > person && from !== to) reach(from, { to, person: filler });
    }
    for (const from of withoutPeople(work, to)) reach(from, { to, person: null });
  }
  return cameFrom.has(wanted) ? backFrom(wanted) : null;

  function reach(from: number, fill: Fill): void {
    if (from === taken || cameFrom.has(from)) return;
    cameFrom.set(from, fill);
    queue.push(from);
  }

  function backFrom(last: number): Fill[] {
    const fills: Fill[] = [];
    for (let fill = cameFrom.get(last); fill !== undefined; fill = cameFrom.get(fill.to)) fills.push(fill);
    return fills;
  }
}

/** Shifts without a person: a seat may stay empty where that costs what it is worth, and another is filled instead. */
function withoutPeople({ model, filled, prices }: Work, to: number): number[] {
  if (to === OUTSIDE) {
    return model.posts.flatMap(({ seats }, post) => (filled[post]! < seats || prices[post] === 0n ? [post] : []));
  }
  const { seats, emptyCost } = model.posts[to]!;
  return filled[to]! > seats || prices[to] === emptyCost ? [OUTSIDE] : [];
}

function place(work: Work, person: number, post: number): void {
  const left = work.seatOf[person]!;
  if (left !== OUTSIDE) work.filled[left]! -= 1;
  if (post !== OUTSIDE) work.filled[post]! += 1;
  work.seatOf[person] = post;
}
