import type { Id } from '../../kernel/index.js';
import type { ContinuityAssignment } from './assignment.js';
import { compareTexts, groupedBy } from './lists.js';
import type { ChainEnd } from './vocabulary.js';

/** One person takes one seat. */
export interface ChainStep {
  readonly person: Id<'Cadre'>;
  /** The post given up; null for who held none of the question's posts. */
  readonly from: Id<'Post'> | null;
  readonly to: Id<'Post'>;
}

/** Moves that follow from each other: the seat that one step leaves is taken by the next. */
export interface ContinuityChain {
  /** Who left the seat that the first step takes; null where it was empty before, and for a cycle. */
  readonly leaver: Id<'Cadre'> | null;
  /** At least one. */
  readonly steps: readonly ChainStep[];
  readonly end: ChainEnd;
  /** The post whose seat stays empty or was not needed; null for every other end. */
  readonly endsAt: Id<'Post'> | null;
}

/** How many seats of each post were empty before, and how many stay empty; posts without any may be left out. */
export interface EmptySeats {
  readonly before: ReadonlyMap<Id<'Post'>, number>;
  readonly after: ReadonlyMap<Id<'Post'>, number>;
}

/**
 * The moves of an assignment as chains and cycles. Seats of one post are alike, so who follows whom there is a way of
 * telling it: people who move in take, in the order of their ids, first the seats of those who leave for good, then
 * seats that were empty, then the seats of those who move on. By the post and the person of the first step, which in a
 * cycle is that of the smallest person.
 */
export function chainsOf(assignments: readonly ContinuityAssignment[], empty: EmptySeats): ContinuityChain[] {
  const links = linksOf(assignments, empty);
  const chains = links.starts.map(({ leaver, first }) => chainFrom(leaver, first, links));
  const told = new Set(chains.flatMap(({ steps }) => steps.map(({ person }) => person)));
  for (const step of links.steps) {
    if (told.has(step.person)) continue;
    const cycle = chainFrom(null, step, links);
    for (const { person } of cycle.steps) told.add(person);
    chains.push(cycle);
  }
  return chains.toSorted((left, right) => compareSteps(left.steps[0]!, right.steps[0]!));
}

interface Links {
  /** By person. */
  readonly steps: readonly ChainStep[];
  readonly starts: readonly { readonly leaver: Id<'Cadre'> | null; readonly first: ChainStep }[];
  /** Who takes the seat that a person leaves. */
  readonly follower: ReadonlyMap<Id<'Cadre'>, ChainStep>;
  /** Of the people whose seat nobody takes, those whose seat is missed. */
  readonly missed: ReadonlySet<Id<'Cadre'>>;
}

function linksOf(assignments: readonly ContinuityAssignment[], empty: EmptySeats): Links {
  const steps = assignments
    .flatMap(({ act, person, from, to }) => (act === 'MOVE' && to !== null ? [{ person, from, to }] : []))
    .toSorted((left, right) => compareTexts(left.person, right.person));
  const movesIn = groupedBy(steps, ({ to }) => to);
  const movesOut = groupedBy(steps, ({ from }) => from);
  const leaving = groupedBy(
    assignments.filter(({ act }) => act === 'LEAVE'),
    ({ from }) => from,
  );
  const starts: { leaver: Id<'Cadre'> | null; first: ChainStep }[] = [];
  const follower = new Map<Id<'Cadre'>, ChainStep>();
  const missed = new Set<Id<'Cadre'>>();
  for (const post of new Set([...movesIn.keys(), ...movesOut.keys()])) {
    if (post === null) continue;
    const leavers = (leaving.get(post) ?? []).map(({ person }) => person).toSorted(compareTexts);
    const free = [...leavers, ...Array.from({ length: empty.before.get(post) ?? 0 }, () => null)];
    const out = movesOut.get(post) ?? [];
    const fillers = movesIn.get(post) ?? [];
    fillers.forEach((step, index) => {
      if (index < free.length) starts.push({ leaver: free[index]!, first: step });
      else follower.set(out[index - free.length]!.person, step);
    });
    const unfilled = out.slice(Math.max(fillers.length - free.length, 0));
    const stayEmpty = Math.min(empty.after.get(post) ?? 0, unfilled.length);
    for (const { person } of unfilled.slice(unfilled.length - stayEmpty)) missed.add(person);
  }
  return { steps, starts, follower, missed };
}

function chainFrom(leaver: Id<'Cadre'> | null, first: ChainStep, { follower, missed }: Links): ContinuityChain {
  const steps = [first];
  for (let last = first; last.from !== null;) {
    const next = follower.get(last.person);
    if (next === first) return { leaver, steps, end: 'CYCLE', endsAt: null };
    if (next === undefined) {
      return { leaver, steps, end: missed.has(last.person) ? 'UNCOVERED' : 'SEAT_NOT_NEEDED', endsAt: last.from };
    }
    steps.push(next);
    last = next;
  }
  return { leaver, steps, end: 'FROM_OUTSIDE', endsAt: null };
}

function compareSteps(left: ChainStep, right: ChainStep): number {
  return compareTexts(left.to, right.to) || compareTexts(left.person, right.person);
}
