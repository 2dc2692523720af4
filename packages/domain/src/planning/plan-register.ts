import type { Id, PlainDate } from '../kernel/index.js';
import { ask, judge } from '../rule/index.js';
import type { Verdict, Waiver } from '../rule/index.js';
import { eligibilityFactsOf } from './eligibility-facts.js';
import type { PersonFacts, PlanFacts } from './facts.js';
import { isLiveOn } from './plan-coverage.js';
import { targetKey } from './planning.js';
import type { PlanCycle, PlanEntry, PlanSlot, PlanTerm, PostTarget, SlotTarget } from './planning.js';
import { judgeEligibility } from './rules/eligibility.js';
import { personsPerPost } from './rules/persons-per-post.js';
import { judgeNumbers } from './slot-limits.js';
import type { RuleDay } from './slot-limits.js';

/** A person who stands, or is to stand, on a slot. */
export interface Placed {
  readonly person: Id<'Cadre'>;
  readonly slot: PlanSlot;
}

/** The facts of a plan made ready for looking up, on the day of a decision. */
export interface PlanRegister {
  readonly cycle: PlanCycle;
  readonly term: PlanTerm;
  slot(id: Id<'PlanSlot'>): PlanSlot | null;
  person(id: Id<'Cadre'>): PersonFacts | null;
  /** Everybody who stands in the plan on the day and has not left it. */
  readonly placed: readonly Placed[];
  /** Whether one person may be planned for one slot. */
  eligibility(placed: Placed, person: PersonFacts): Verdict;
  /** Whether a slot has as many people as the rule wants, with everybody in `placed`. */
  numbers(slot: PlanSlot, placed: readonly Placed[]): Verdict;
  /** Whether a person is planned for no more posts than allowed, looked at from one of the slots; null for a body. */
  posts(one: Placed, placed: readonly Placed[]): Verdict | null;
}

/** Binds the facts of a found cycle and term to a book and a day. */
export function planRegister(facts: PlanFacts, cycle: PlanCycle, term: PlanTerm, day: RuleDay): PlanRegister {
  const slots = new Map(facts.slots.map((slot) => [slot.id, slot]));
  const persons = new Map(facts.persons.map((person) => [person.person, person]));
  const subjectOf = (person: string, { target }: PlanSlot) => ({ ...postOf(target), person, cycle: cycle.id });
  const { book, asOf } = day;
  const { waivers } = facts;
  return {
    cycle,
    term,
    slot: (id) => slots.get(id) ?? null,
    person: (id) => persons.get(id) ?? null,
    placed: placedOn(facts.entries, slots, asOf),
    eligibility: ({ slot }, person) => {
      const freeze = facts.freezeOf(slot.target);
      const input = { person, target: slot.target, cycle, term, freeze, book, on: asOf };
      const subject = subjectOf(person.person, slot);
      const { scope } = slot.target;
      const { purpose } = cycle;
      return judgeEligibility({ book, asOf, scope, subject, waivers, purpose, facts: eligibilityFactsOf(input) });
    },
    numbers: ({ target }, placed) =>
      judgeNumbers(target, personsOn(target, placed).size, day, { waivers, cycle: cycle.id }),
    posts: (one, placed) => judgePosts(one, placed, day, { waivers, subject: subjectOf(one.person, one.slot) }),
  };
}

interface JudgedFor {
  readonly waivers?: readonly Waiver[];
  readonly subject?: Verdict['subject'];
}

/** Judges for how many posts a person stands in a plan, seen from one of the slots; null for a slot of a body. */
function judgePosts(
  { person, slot }: Placed,
  placed: readonly Placed[],
  day: RuleDay,
  judgedFor: JudgedFor = {},
): Verdict | null {
  const { target } = slot;
  if (target.kind !== 'POST') return null;
  const own = [...placed, { person, slot }].filter((other) => other.person === person);
  return judgePostCount(
    target,
    own.flatMap((other) => postsIn(other.slot)),
    day,
    judgedFor,
  );
}

function postsIn({ target }: PlanSlot): readonly PlannedPost[] {
  return target.kind === 'POST' ? [target] : [];
}

/** A post for which somebody is planned, as far as the rule on the number of posts looks at it. */
export type PlannedPost = Pick<PostTarget, 'post' | 'scope'>;

/** Judges for how many posts one person is planned, seen from one of them. A post that is named twice counts once. */
export function judgePostCount(
  post: PlannedPost,
  planned: readonly PlannedPost[],
  { book, asOf }: RuleDay,
  judgedFor: JudgedFor = {},
): Verdict {
  const posts = [...new Map(planned.map((each) => [each.post, each])).values()];
  const facts = { posts: posts.length, postsOfSameLevel: sameLevel(post, posts) };
  return judge({ ...judgedFor, book, asOf, scope: post.scope, questions: [ask(personsPerPost, 'posts', facts)] });
}

/** The posts of the level of the post; null where a level is not known that decides the number. */
function sameLevel({ scope }: PlannedPost, posts: readonly PlannedPost[]): number | null {
  const levels = posts.map((post) => post.scope.level);
  if (scope.level === undefined || levels.includes(undefined)) return posts.length === 1 ? 1 : null;
  return levels.filter((level) => level === scope.level).length;
}

/** The people who are planned for a target, whichever slot of it they stand on. */
export function personsOn(target: SlotTarget, placed: readonly Placed[]): ReadonlySet<string> {
  const key = targetKey(target);
  return new Set(placed.flatMap(({ person, slot }) => (targetKey(slot.target) === key ? [person] : [])));
}

/** The entries that are live on a day, each with its slot; entries of slots that are not given are passed over. */
export function placedOn(
  entries: readonly PlanEntry[],
  slots: ReadonlyMap<Id<'PlanSlot'>, PlanSlot>,
  day: PlainDate,
): readonly Placed[] {
  return entries.flatMap((entry) => {
    const slot = slots.get(entry.slot);
    return slot !== undefined && isLiveOn(entry, day) ? [{ person: entry.person, slot }] : [];
  });
}

/**
 * Says whether a verdict stops an approval: something is not met, or not known, and is not waived. A question on which
 * no rule was in force stops nothing; the verdict names it.
 */
export function stopsApproval({ outcome, checks }: Verdict): boolean {
  return outcome === 'NOT_MET' || (outcome === 'UNKNOWN' && checks.length > 0);
}

function postOf(target: SlotTarget): { readonly post: string | null } {
  return { post: target.kind === 'POST' ? target.post : null };
}
