import type { Id, Label } from '../../kernel/index.js';
import { compareTexts } from './lists.js';
import type { Model } from './model.js';
import type { Solution } from './solve.js';

/**
 * Posts that together have more seats than people who could sit on them: whoever is moved, the difference stays empty.
 * No two shortages share a post or a person.
 */
export interface Shortage {
  /** By id. */
  readonly posts: readonly Id<'Post'>[];
  /** Everybody who could sit on any seat of these posts, those who stay there included; by id. */
  readonly people: readonly Id<'Cadre'>[];
  /** Seats of these posts, without those that somebody keeps beside a main seat. */
  readonly seats: number;
  readonly sentence: Label;
}

/** The shortages, and for the number of each post in one the place of its shortage in the list. */
export interface Shortages {
  readonly list: readonly Shortage[];
  readonly shortageOf: ReadonlyMap<number, number>;
}

/**
 * The shortages behind the seats that stay empty although somebody could take them. Those people all sit elsewhere,
 * others could take their seats, and so on: where no further people are met, everybody who could sit on these posts does
 * and still a seat is empty, which is Hall's condition broken. Nobody who is met has no seat: they could have filled the
 * empty one, and an empty seat outweighs every move.
 */
export function shortagesOf(model: Model, solution: Solution): Shortages {
  const { seatOf, filled } = solution;
  const openTo: number[][] = model.posts.map(() => []);
  model.people.forEach(({ options }, person) => {
    for (const { post } of options) openTo[post]!.push(person);
  });
  const groupOf = new Map<number, Set<number>>();
  model.posts.forEach(({ seats }, start) => {
    const isContested = filled[start]! < seats && openTo[start]!.some((person) => seatOf[person] !== start);
    if (!isContested || groupOf.has(start)) return;
    const group = new Set([start]);
    const met = new Set<Set<number>>();
    for (const post of group) {
      const other = groupOf.get(post);
      // What was met before is closed: its posts lead nowhere else, and the two are told as one.
      if (other !== undefined) met.add(other);
      else for (const person of openTo[post]!) group.add(seatOf[person]!);
    }
    for (const other of met) for (const post of other) group.add(post);
    for (const post of group) groupOf.set(post, group);
  });
  const groups = [...new Set(groupOf.values())].map((group) => [...group].toSorted((left, right) => left - right));
  groups.sort(([left], [right]) => left! - right!);
  return {
    list: groups.map((group) => shortageOver(model, group, openTo)),
    shortageOf: new Map(groups.flatMap((group, place) => group.map((post) => [post, place] as const))),
  };
}

function shortageOver(model: Model, group: readonly number[], openTo: readonly (readonly number[])[]): Shortage {
  const numbers = new Set(group.flatMap((post) => openTo[post]!));
  const people = [...numbers].map((person) => model.people[person]!.person).toSorted(compareTexts);
  const posts = group.map((post) => model.posts[post]!.post);
  const seats = group.reduce((sum, post) => sum + model.posts[post]!.seats, 0);
  const empty = seats - people.length;
  return {
    posts,
    people,
    seats,
    sentence: {
      vi: `${posts.length} chức vụ này có ${seats} chỗ mà chỉ ${people.length} người có thể đảm nhiệm: dù bố trí thế nào cũng còn ${empty} chỗ trống.`,
      en: `These ${posts.length} posts have ${seats} seats and only ${people.length} people who could take them: however they are placed, ${empty} stay empty.`,
    },
  };
}
