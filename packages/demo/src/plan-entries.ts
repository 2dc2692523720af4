import type { PlanEntryState, Readiness, RemovalGround } from '@cadre/domain/planning';
import { addDays, plainDate, type PlainDate } from '@cadre/domain/kernel';
import { covers, demoDay, monthsAfter } from './dates.js';
import type { Cycle, Entry, Planner, Slot, TermYear } from './plan-model.js';
import { compositionBonus, fortyYearsBefore, mayBePlanned, outgrown } from './plan-pool.js';
import { preference, termEnd, type Holder, type Pool } from './plan-pool.js';
import { REGULATION_50 } from './plan-slots.js';
import type { PlanFacts } from './plans.js';
import type { Random } from './random.js';
import { districtOn } from './unit-draft.js';
import type { Cadre, Post } from './world.js';

/** Posts of one term that a person may be planned for. */
const MOST_POSTS = 3;

/** Writes entries of plans, one slot after the other, and remembers who is planned for how much. */
export interface PlanBook {
  readonly entries: Entry[];
  /** Plans people for the slots of a cycle. */
  readonly fill: (planner: Planner, slots: readonly Slot[]) => void;
  /** Adds people to slots of the unit's plan that have become too thin, on the day of a review. */
  readonly supplement: (planner: Planner, term: TermYear, on: PlainDate) => void;
}

interface Book extends Pick<PlanBook, 'entries'> {
  readonly facts: PlanFacts;
  readonly pool: Pool;
  readonly random: Random;
  /** Planned posts of a person by term. */
  readonly counts: Map<TermYear, Map<Cadre, number>>;
  readonly bySlot: Map<Slot, Entry[]>;
  /** Latest entry of a person for a post or for a body of a unit. */
  readonly latest: Map<Post | string, Map<Cadre, Entry>>;
}

/** An empty book. */
export function planBook(facts: PlanFacts, pool: Pool, random: Random): PlanBook {
  const book: Book = { facts, pool, random, entries: [], counts: new Map(), bySlot: new Map(), latest: new Map() };
  return {
    entries: book.entries,
    fill: (planner, slots) => {
      for (const slot of slots) fillSlot(book, planner, slot);
    },
    supplement: (planner, term, on) => supplement(book, planner, term, on),
  };
}

function fillSlot(book: Book, planner: Planner, slot: Slot): void {
  const { cycle, post } = slot;
  const on = cycle.decidedOn ?? cycle.openedOn;
  if (post === null) {
    fillBodySlot(book, planner, slot, on);
    return;
  }
  const isOrientation = cycle.purpose === 'ORIENT';
  const drawn = book.random.between(2, 3);
  const wanted = isOrientation ? drawn : Math.min(3, Math.max(slot.min, drawn));
  // Some posts find nobody in any year: about one in twenty has no source at all.
  if (book.random.chance(1, 20)) return;
  book.bySlot.set(slot, []);
  const ranked = rankedFor(book, planner, post, on, cycle.term, isOrientation ? 'ORIENT' : 'PLAN');
  const chosen = ranked.slice(0, wanted);
  const isAlone = chosen.length < 2 && on < REGULATION_50 && !isOrientation;
  if (!isAlone) chosen.forEach((holder, nth) => write(book, slot, holder, on, nth + 1));
}

/** The people who may be planned, best first: those who were given the post later lead the list. */
function rankedFor(
  book: Book,
  planner: Planner,
  post: Post,
  on: PlainDate,
  term: TermYear,
  purpose: 'PLAN' | 'SUPPLEMENT' | 'ORIENT',
): Holder[] {
  const worksUntil = purpose === 'SUPPLEMENT' ? monthsAfter(on, 40) : termEnd(term);
  const counts = book.counts.get(term);
  const youngFrom = fortyYearsBefore(on);
  const kept = book.latest.get(post);
  const isFree = (cadre: Cadre): boolean => purpose === 'ORIENT' || (counts?.get(cadre) ?? 0) < MOST_POSTS;
  const scored: { holder: Holder; score: number }[] = [];
  for (const holder of book.pool.below(post.nonLocal ? null : planner.district, on, post.title.grade)) {
    if (planner.district === null && !isProvincialSource(holder, post)) continue;
    if (!isFree(holder.cadre) || !mayBePlanned(holder, post, on, worksUntil)) continue;
    const isAppointed = holder.cadre.spells.some((spell) => spell.post === post && spell.from > on);
    const isKept = kept?.has(holder.cadre) ?? false;
    const load = (counts?.get(holder.cadre) ?? 0) * 9;
    const bonus = compositionBonus(holder.cadre, youngFrom, planner.district !== null);
    const score = preference(holder, post) + bonus + (isAppointed ? 200 : 0) + (isKept ? 15 : 0) - load;
    scored.push({ holder, score: score + book.random.below(24) });
  }
  return scored.toSorted((left, right) => right.score - left.score).map((each) => each.holder);
}

/** Agencies draw on their own people and on districts, the province on everybody of some height. */
function isProvincialSource(holder: Holder, post: Post): boolean {
  const { unit, title } = holder.spell.post;
  return unit === post.unit || title.grade >= 4 || (title.grade >= 3 && unit.district === null);
}

function fillBodySlot(book: Book, planner: Planner, slot: Slot, on: PlainDate): void {
  const { body, cycle } = slot;
  if (body === null) return;
  const lowest = planner.district === null ? 3 : body.kind === 'STANDING_COMMITTEE' ? 3 : 1;
  const atMost = body.kind === 'INSPECTION_COMMISSION' && planner.district !== null ? 4 : 9;
  const fits = ({ cadre, spell }: Holder): boolean => {
    const { grade } = spell.post.title;
    return grade >= lowest && grade <= atMost && cadre.official <= on && cadre.retires >= termEnd(cycle.term);
  };
  const youngFrom = fortyYearsBefore(on);
  const scored = book.pool
    .inWork(planner.district, on)
    .filter(fits)
    .map((holder) => {
      const bonus = compositionBonus(holder.cadre, youngFrom, planner.district !== null);
      return { holder, score: holder.spell.post.title.grade * 10 + bonus + book.random.below(20) };
    });
  const wanted = book.random.between(Math.ceil((slot.min * 92) / 100), slot.max ?? slot.min);
  const chosen = scored.toSorted((left, right) => right.score - left.score).slice(0, wanted);
  chosen.forEach(({ holder }) => write(book, slot, holder, on, null));
}

function supplement(book: Book, planner: Planner, term: TermYear, on: PlainDate): void {
  for (const [slot, entries] of book.bySlot) {
    const { cycle, post } = slot;
    if (cycle.unit !== planner.unit || cycle.term !== term || post === null || cycle.purpose === 'ORIENT') continue;
    if (cycle.decidedOn === null || (post.until !== null && post.until <= on)) continue;
    const live = entries.filter((entry) => covers(entry, on));
    const isThin = live.length < slot.min;
    if (!isThin || !book.random.chance(11, 20)) continue;
    const planned = new Set(entries.map((entry) => entry.cadre));
    const ranked = rankedFor(book, planner, post, on, term, 'SUPPLEMENT').filter(({ cadre }) => !planned.has(cadre));
    const isAlone = live.length + ranked.length < 2 && on < REGULATION_50;
    const missing = isAlone ? 0 : slot.min - live.length;
    ranked.slice(0, missing).forEach((holder, nth) => write(book, slot, holder, on, live.length + nth + 1));
  }
}

function write(book: Book, slot: Slot, holder: Holder, from: PlainDate, rank: number | null): void {
  const { cadre, spell } = holder;
  const { post, cycle } = slot;
  const target = post ?? `${cycle.unit.key}/${slot.body?.kind ?? ''}`;
  const known = book.latest.get(target) ?? new Map<Cadre, Entry>();
  const before = known.get(cadre);
  const predecessor =
    before !== undefined && before.slot.cycle.term < cycle.term && isKept(before, from) ? before : null;
  const isExternal = post !== null && post.unit.district !== districtOn(spell.post.unit, spell.from);
  const own = book.bySlot.get(slot) ?? [];
  const entry: Entry = {
    key: `${slot.key}-${own.length + 1}`,
    slot,
    cadre,
    state: stateIn(cycle),
    readiness: readinessOf(holder, post, book.random),
    rank,
    source: isExternal ? 'EXTERNAL' : 'ON_SITE',
    sourceUnit: isExternal ? spell.post.unit : null,
    objectGroup: groupOf(holder, post, from),
    predecessor,
    ground: null,
    from,
    until: null,
  };
  book.bySlot.set(slot, [...own, entry]);
  book.entries.push(entry);
  if (cycle.purpose === 'ORIENT') return;
  book.latest.set(target, known.set(cadre, entry));
  if (post !== null) addCount(book, cycle.term, cadre);
  if (cycle.decidedOn !== null) settle(book, entry);
  if (predecessor?.state === 'EXPIRED') predecessor.state = 'CARRIED_OVER';
}

function isKept(entry: Entry, on: PlainDate): boolean {
  return entry.state !== 'REMOVED' && entry.state !== 'APPOINTED' && covers(entry, on);
}

function addCount(book: Book, term: TermYear, cadre: Cadre): void {
  const counts = book.counts.get(term) ?? new Map<Cadre, number>();
  counts.set(cadre, (counts.get(cadre) ?? 0) + 1);
  book.counts.set(term, counts);
}

function stateIn(cycle: Cycle): PlanEntryState {
  if (cycle.purpose === 'ORIENT') return 'PROPOSED';
  if (cycle.decidedOn !== null) return 'APPROVED';
  return cycle.state === 'NOMINATING' || cycle.state === 'RETURNED'
    ? 'PROPOSED'
    : cycle.state === 'POLLING'
      ? 'POLLED'
      : 'APPRAISED';
}

function readinessOf({ spell }: Holder, post: Post | null, random: Random): Readiness {
  const rise = post === null ? 2 : post.title.grade - spell.post.title.grade;
  if (rise === 1) return random.chance(3, 4) ? 'READY_NOW' : 'READY_NEXT_TERM';
  return random.chance(2, 3) ? 'READY_NEXT_TERM' : 'LONG_TERM';
}

/** Group 1 stands directly below the planned post, group 2 is further away; the groups exist under Regulation 50. */
function groupOf({ spell }: Holder, post: Post | null, from: PlainDate): 1 | 2 | null {
  if (from < REGULATION_50) return null;
  return post !== null && post.title.grade - spell.post.title.grade === 1 ? 1 : 2;
}

/** What becomes of an approved entry: the earliest of appointment, outgrowing, leaving, removal and end of term. */
function settle(book: Book, entry: Entry): void {
  const { cadre, slot, from } = entry;
  const { post, cycle } = slot;
  const ends: { on: PlainDate; state: PlanEntryState; ground: RemovalGround | null }[] = [];
  const add = (on: PlainDate | null | undefined, state: PlanEntryState, ground: RemovalGround | null): void => {
    if (on && on > from && on <= demoDay) ends.push({ on, state, ground });
  };
  if (post !== null) {
    add(cadre.spells.find((spell) => spell.post === post && spell.from > from)?.from, 'APPOINTED', null);
    add(outgrown(cadre, post, from), 'REMOVED', 'LEFT');
    add(post.until, 'EXPIRED', null);
  }
  add(cadre.left, 'REMOVED', 'LEFT');
  add(distrustedOn(book, cadre), 'REMOVED', 'LOW_CONFIDENCE');
  const ground = book.random.pick(['OWN_REQUEST', 'DISCIPLINE', 'STANDARD_NOT_MET', 'STANDARD_NOT_MET'] as const);
  const removal = addDays(from, book.random.between(300, 1400));
  if (book.random.chance(3, 100)) add(removal, 'REMOVED', ground);
  if (cycle.term === 2015) add(book.facts.congresses.of(cycle.unit)[3] ?? plainDate('2020-10-14'), 'EXPIRED', null);
  const first = ends.toSorted((left, right) => (left.on < right.on ? -1 : left.on > right.on ? 1 : 0))[0];
  if (first === undefined) return;
  entry.state = first.state;
  entry.ground = first.ground;
  entry.until = first.on;
}

/** People who lose the confidence of more than half leave plans for higher posts a month after the ballot. */
function distrustedOn(book: Book, cadre: Cadre): PlainDate | null {
  const held = book.facts.distrusted.get(cadre);
  return held === undefined ? null : addDays(held, 30);
}
