import { retirementOf } from '@cadre/domain/cadre';
import { bug, partialDate, period, plainDate, type Id, type PlainDate } from '@cadre/domain/kernel';
import type { HolderOutlook, RetirementFinder } from '@cadre/domain/organization';
import {
  checkContinuity,
  continuityFacts,
  nextTermAge,
  simulateContinuity,
  type Continuity,
  type ContinuityFacts,
  type ContinuityQuestion,
  type PlanCandidate,
  type Readiness,
  type SeatOption,
  type UnknownGround,
} from '@cadre/domain/planning';
import { ask, judge, type Rulebook } from '@cadre/domain/rule';
import type { FileFacts, PostFacts, SlotFacts, TermFacts } from './facts.js';

/** The days of a question, the book it is judged by, and how what is not known is taken. */
export interface ContinuityDays {
  readonly asOf: PlainDate;
  readonly on: PlainDate;
  readonly book: Rulebook;
  readonly assume: UnknownGround;
}

/** A simulation that the checker has passed, with the facts it rests on and what people and posts are called. */
export interface VerifiedContinuity {
  readonly facts: ContinuityFacts;
  readonly continuity: Continuity;
  /** By id; people whose file the viewer may not see are not among them. */
  readonly people: ReadonlyMap<string, string>;
  readonly posts: ReadonlyMap<string, Pick<PostFacts, 'name' | 'englishName'>>;
}

/** Simulates the end of a term, and gives nothing out that the checker of the domain does not confirm. */
export function simulated(told: Pick<TermFacts, 'posts' | 'slots'>, days: ContinuityDays): VerifiedContinuity {
  const facts = continuityFacts(questionOf(told, days));
  const result = simulateContinuity(facts);
  if (!result.ok) bug(`facts of the database cannot be simulated: ${JSON.stringify(result.refusals.slice(0, 5))}`);
  const faults = checkContinuity(facts, result.value);
  if (faults.length > 0) bug(`the checker does not confirm the simulation: ${JSON.stringify(faults.slice(0, 5))}`);
  return {
    facts,
    continuity: result.value,
    people: new Map([...filesOf(told)].map(([id, { name }]) => [id, name])),
    posts: new Map(told.posts.map((each) => [each.post, each])),
  };
}

function questionOf(told: Pick<TermFacts, 'posts' | 'slots'>, { asOf, on, book, assume }: ContinuityDays) {
  const posts = told.posts.filter((each) => seatsToFill(each, asOf) > 0);
  const asked = new Set(posts.map(({ post }) => post));
  const finder = retirementFinder(filesOf(told), book);
  const question: ContinuityQuestion = {
    asOf,
    on,
    assume,
    posts: posts.map((each) => ({
      post: each.post as Id<'Post'>,
      establishment: seatsToFill(each, asOf),
      exists: periodOf(each),
    })),
    holders: posts.flatMap(holdersOf),
    plan: told.slots.filter(({ post }) => asked.has(post)).flatMap(candidatesOf),
    retirementOf: finder,
    judge: ({ person, act }: SeatOption) => {
      if (act === 'STAY') return null;
      const worksUntil = finder(person)?.retiredFrom ?? null;
      return judge({ book, asOf, questions: [ask(nextTermAge, 'oneTerm', { termStart: on, worksUntil })] });
    },
  };
  return question;
}

/** Seats held by people whose file the viewer may not see are neither vacant nor to be filled: nothing is asked about them. */
function seatsToFill({ establishment, held, holders }: PostFacts, asOf: PlainDate): number {
  const seen = holders.filter(
    ({ kind, from, until }) => kind !== 'ACTING' && from <= asOf && (until === null || until > asOf),
  );
  return Math.max(establishment - (held - seen.length), 0);
}

function holdersOf({ post, holders }: PostFacts): HolderOutlook[] {
  return holders.map((each) => ({
    tenure: each.tenure as Id<'Tenure'>,
    post: post as Id<'Post'>,
    person: each.person as Id<'Cadre'>,
    manner: each.kind === 'ACTING' || each.kind === 'CONCURRENT' ? each.kind : 'REGULAR',
    held: periodOf(each),
    // The end of an appointment stands in the tenure; no rule of the rulebook limits the terms of posts in general.
    appointmentEnd: 'NONE',
    termLimit: 'NONE',
  }));
}

function candidatesOf({ post, entries }: SlotFacts): PlanCandidate[] {
  return entries.map(({ entry, readiness, rank, file }) => ({
    entry: entry as Id<'PlanEntry'>,
    // That two entries are of one person is not told of people whose file is not seen.
    person: (file?.person ?? `${unseenPrefix}${entry}`) as Id<'Cadre'>,
    post: post as Id<'Post'>,
    readiness: readiness as Readiness,
    rank,
  }));
}

const unseenPrefix = 'unseen:';

/** Whether somebody is known by an entry of the plan only. */
export function isUnseen(person: Id<'Cadre'>): boolean {
  return person.startsWith(unseenPrefix);
}

function filesOf({ posts, slots }: Pick<TermFacts, 'posts' | 'slots'>): ReadonlyMap<string, FileFacts> {
  const files = [
    ...posts.flatMap(({ holders }) => holders),
    ...slots.flatMap(({ entries }) => entries.flatMap(({ file }) => (file === null ? [] : [file]))),
  ];
  return new Map(files.map((file) => [file.person, file]));
}

function retirementFinder(files: ReadonlyMap<string, FileFacts>, book: Rulebook): RetirementFinder {
  return (person) => {
    const file = files.get(person);
    if (file === undefined || file.birth === null) return null;
    return retirementOf(partialDate(file.birth), file.gender, book);
  };
}

function periodOf({ from, until }: { readonly from: string; readonly until: string | null }) {
  return period(plainDate(from), until === null ? null : plainDate(until));
}
