import { bug } from '../../kernel/index.js';
import { DistanceHeap } from './heap.js';
import { OUTSIDE } from './model.js';
import type { Model } from './model.js';

/** Where everybody sits, and what a seat of each post is worth. */
export interface Solution {
  /** For each person the number of their post, or OUTSIDE. */
  readonly seatOf: number[];
  /** For each post how many people sit on its open seats. */
  readonly filled: number[];
  /**
   * For each post the packed cost that one person more would save, from 0 to the cost of an empty seat. With these
   * prices nobody has an option cheaper than the one taken, which proves that the whole cannot be cheaper.
   */
  readonly prices: bigint[];
}

/** A person who could sit on a post, and the packed cost. */
interface Candidate {
  readonly person: number;
  readonly cost: bigint;
}

/** A solution in the making. */
interface Work extends Solution {
  readonly model: Model;
  readonly candidatesOf: readonly (readonly Candidate[])[];
  /** For each person the packed cost of the seat taken; 0 outside. */
  readonly costOf: bigint[];
}

/**
 * Finds an assignment of least packed cost. Everybody begins where they stay at no cost; then each empty seat draws the
 * cheapest chain: somebody moves in, somebody else into the seat that is left, until the last comes from outside, or
 * the seat left last stays empty. The search is Dijkstra's on costs reduced by the prices, which keeps it exact.
 */
export function solve(model: Model): Solution {
  const work = startOf(model);
  model.posts.forEach(({ seats }, post) => {
    for (let missing = seats - work.filled[post]!; missing > 0; missing -= 1) drawChain(work, post);
  });
  return { seatOf: work.seatOf, filled: work.filled, prices: work.prices };
}

function startOf(model: Model): Work {
  const candidatesOf: Candidate[][] = model.posts.map(() => []);
  const filled = model.posts.map(() => 0);
  const seatOf = model.people.map(({ options, mayBeOutside }, person) => {
    for (const { post, cost } of options) candidatesOf[post]!.push({ person, cost });
    const [first] = options;
    if (mayBeOutside || first === undefined) return OUTSIDE;
    filled[first.post]! += 1;
    return first.post;
  });
  const prices = model.posts.map(() => 0n);
  return { model, candidatesOf, seatOf, filled, prices, costOf: model.people.map(() => 0n) };
}

/** The search from one empty seat. */
interface Search {
  readonly distances: Map<number, bigint>;
  /** For each post reached: the post whose seat is filled from it, and by whom. */
  readonly cameFrom: Map<number, Step>;
  /** The nearest end found so far. */
  end: End | null;
}

interface Step {
  readonly to: number;
  readonly candidate: Candidate;
}

/** Where a chain ends: at a post whose seat stays empty or was not needed, or with somebody from outside. */
interface End {
  readonly distance: bigint;
  readonly post: number;
  readonly fromOutside: Candidate | null;
}

function drawChain(work: Work, start: number): void {
  const search: Search = { distances: new Map([[start, 0n]]), cameFrom: new Map(), end: null };
  const heap = new DistanceHeap();
  heap.push(start, 0n);
  const settled = new Map<number, bigint>();
  for (let next = heap.pop(); next !== null; next = heap.pop()) {
    const { key: post, distance } = next;
    if (search.end !== null && distance >= search.end.distance) break;
    if (settled.has(post)) continue;
    settled.set(post, distance);
    endHere(work, search, post, distance);
    for (const candidate of work.candidatesOf[post]!) follow(work, search, heap, { post, distance, candidate });
  }
  const { end } = search;
  if (end === null) return bug(`no end to the chain from ${work.model.posts[start]!.post}`);
  for (const [post, distance] of settled) {
    if (distance < end.distance) work.prices[post]! += end.distance - distance;
  }
  seatChain(work, search, end);
}

/** Considers leaving the seat of a post empty: at its cost, or at none where more people sit than it has seats. */
function endHere(work: Work, search: Search, post: number, distance: bigint): void {
  const { emptyCost, seats } = work.model.posts[post]!;
  const isBeyond = work.filled[post]! > seats;
  offer(search, { distance: distance + (isBeyond ? 0n : emptyCost - work.prices[post]!), post, fromOutside: null });
}

/** Considers filling the seat of a post with a candidate, who leaves another seat or comes from outside. */
function follow(
  work: Work,
  search: Search,
  heap: DistanceHeap,
  at: { post: number; distance: bigint; candidate: Candidate },
): void {
  const { post, distance, candidate } = at;
  const { prices, seatOf, costOf } = work;
  const from = seatOf[candidate.person]!;
  if (from === post) return;
  const reduced = distance + candidate.cost - prices[post]!;
  if (from === OUTSIDE) {
    offer(search, { distance: reduced, post, fromOutside: candidate });
    return;
  }
  const reached = reduced - costOf[candidate.person]! + prices[from]!;
  const known = search.distances.get(from);
  if (known !== undefined && known <= reached) return;
  if (search.end !== null && reached >= search.end.distance) return;
  search.distances.set(from, reached);
  search.cameFrom.set(from, { to: post, candidate });
  heap.push(from, reached);
}

function offer(search: Search, end: End): void {
  if (search.end === null || end.distance < search.end.distance) search.end = end;
}

function seatChain(work: Work, { cameFrom }: Search, { post, fromOutside }: End): void {
  const { seatOf, costOf, filled } = work;
  if (fromOutside !== null) {
    seatOf[fromOutside.person] = post;
    costOf[fromOutside.person] = fromOutside.cost;
    filled[post]! += 1;
  }
  let left = post;
  for (let step = cameFrom.get(left); step !== undefined; step = cameFrom.get(left)) {
    seatOf[step.candidate.person] = step.to;
    costOf[step.candidate.person] = step.candidate.cost;
    filled[left]! -= 1;
    filled[step.to]! += 1;
    left = step.to;
  }
}
