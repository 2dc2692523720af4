import { codesOf, compareDates, intersectPeriods, periodContains, periodsOverlap } from '../kernel/index.js';
import type { Id, PlainDate } from '../kernel/index.js';
import type { RuleId } from '../rule/index.js';
import { departureOf } from './departure.js';
import type { Departure, DepartureReason, HolderOutlook, RetirementFinder } from './departure.js';
import { fillsSeat, vacancyOf } from './vacancy.js';
import type { PostSeats } from './vacancy.js';
import { VACANCY_REASONS } from './vocabulary.js';
import type { VacancyReason } from './vocabulary.js';

/** The days looked at, half-open, and how a retirement is found. */
export interface OutlookWindow {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly retirementOf: RetirementFinder;
}

/** A seat that is vacant or falls vacant. */
export interface ProjectedVacancy {
  readonly post: Id<'Post'>;
  /**
   * First day on which the seat is free. For VACANT_NOW the first day looked at: since when is not said. For the others
   * a day before that is overdue: the ground has come and the person still holds the post.
   */
  readonly vacantFrom: PlainDate;
  readonly reason: VacancyReason;
  /** The tenure that ends; null for VACANT_NOW. */
  readonly tenure: Id<'Tenure'> | null;
  /** Whose tenure it is; null for VACANT_NOW. */
  readonly person: Id<'Cadre'> | null;
  /** How many seats it is; 1 for a tenure that ends. */
  readonly seats: number;
  /** Empty for VACANT_NOW and for an end that only a decision set. */
  readonly rules: readonly RuleId[];
}

/** What is not known and could bring another vacancy, or an earlier one. */
export interface UnknownOutlook {
  readonly post: Id<'Post'>;
  /** Null where the establishment of the post is missing. */
  readonly tenure: Id<'Tenure'> | null;
  readonly missing: 'ESTABLISHMENT' | DepartureReason;
}

/** Vacancies of a window, and what could not be told. */
export interface VacancyOutlook {
  /** By day, post, reason in the order of its vocabulary, tenure. */
  readonly vacancies: readonly ProjectedVacancy[];
  /** By post, tenure (what is missing of the post first), what is missing. */
  readonly unknown: readonly UnknownOutlook[];
}

/**
 * Which seats are vacant or fall vacant on the days of a window, each with the ground that comes first and its rules.
 * A seat does not fall vacant when a successor holds the post from that day, nor while the post has more holders than
 * seats; a post whose establishment is not known has the seats that are held on the first day, and at least one. A tenure
 * whose end is not known is not said to go on: it stands in `unknown`. Posts outside the window are passed over.
 */
export function projectedVacancies(
  posts: readonly PostSeats[],
  holders: readonly HolderOutlook[],
  window: OutlookWindow,
): VacancyOutlook {
  const filling = holdersByPost(holders.filter(fillsSeat));
  const outlooks = posts.map((seats) => outlookOf(seats, filling.get(seats.post) ?? [], window));
  return {
    vacancies: outlooks.flatMap(({ vacancies }) => vacancies).toSorted(compareVacancies),
    unknown: outlooks.flatMap(({ unknown }) => unknown).toSorted(compareUnknown),
  };
}

function outlookOf(seats: PostSeats, holders: readonly HolderOutlook[], window: OutlookWindow): VacancyOutlook {
  const { post, establishment } = seats;
  const days = intersectPeriods(seats.exists, { from: window.from, until: window.until });
  if (days === null) return { vacancies: [], unknown: [] };
  const unknown: UnknownOutlook[] = establishment === null ? [{ post, tenure: null, missing: 'ESTABLISHMENT' }] : [];
  const moves: Move[] = [];
  const present = holders.filter(({ held }) => periodsOverlap(held, days));
  for (const holder of present) {
    const { first, missing } = departureOf(holder, window.retirementOf);
    unknown.push(...missing.map((reason) => ({ post, tenure: holder.tenure, missing: reason })));
    const { from } = holder.held;
    if (from > days.from) moves.push({ day: from, holder, departure: null });
    if (first === null || !isBefore(first.from, days.until)) continue;
    // Who is overdue leaves on the first day on which the seat was seen to be held.
    const seen = from > days.from ? from : days.from;
    moves.push({ day: first.from > seen ? first.from : seen, holder, departure: first });
  }
  const vacantNow = vacancyOf(seats, present, days.from).vacant ?? 0;
  const vacancies = vacanciesLeft(seats, present.filter(({ held }) => periodContains(held, days.from)).length, moves);
  if (vacantNow > 0) vacancies.push(vacantOn(post, days.from, vacantNow));
  return { vacancies, unknown };
}

/** Somebody takes a seat (no departure) or leaves one. */
interface Move {
  readonly day: PlainDate;
  readonly holder: HolderOutlook;
  readonly departure: Departure | null;
}

function vacanciesLeft({ post, establishment }: PostSeats, held: number, moves: readonly Move[]): ProjectedVacancy[] {
  const vacancies: ProjectedVacancy[] = [];
  const seats = establishment ?? Math.max(held, 1);
  let filled = held;
  for (const { holder, departure } of moves.toSorted(compareMoves)) {
    filled += departure === null ? 1 : -1;
    if (departure === null || filled >= seats) continue;
    const { reason, rules } = departure;
    const { tenure, person } = holder;
    vacancies.push({ post, vacantFrom: departure.from, reason, tenure, person, seats: 1, rules });
  }
  return vacancies;
}

function vacantOn(post: Id<'Post'>, vacantFrom: PlainDate, seats: number): ProjectedVacancy {
  return { post, vacantFrom, reason: 'VACANT_NOW', tenure: null, person: null, seats, rules: [] };
}

function holdersByPost(holders: readonly HolderOutlook[]): ReadonlyMap<string, readonly HolderOutlook[]> {
  const byPost = new Map<string, HolderOutlook[]>();
  for (const holder of holders) {
    const ofPost = byPost.get(holder.post);
    if (ofPost === undefined) byPost.set(holder.post, [holder]);
    else ofPost.push(holder);
  }
  return byPost;
}

function isBefore(day: PlainDate, end: PlainDate | null): boolean {
  return end === null || day < end;
}

/** On one day successors come before others go: a seat handed over is never vacant. */
function compareMoves(left: Move, right: Move): number {
  return (
    compareDates(left.day, right.day) ||
    Number(left.departure !== null) - Number(right.departure !== null) ||
    compareTexts(left.holder.tenure, right.holder.tenure)
  );
}

const REASONS = codesOf(VACANCY_REASONS);

function compareVacancies(left: ProjectedVacancy, right: ProjectedVacancy): number {
  return (
    compareDates(left.vacantFrom, right.vacantFrom) ||
    compareTexts(left.post, right.post) ||
    REASONS.indexOf(left.reason) - REASONS.indexOf(right.reason) ||
    compareTexts(left.tenure ?? '', right.tenure ?? '')
  );
}

function compareUnknown(left: UnknownOutlook, right: UnknownOutlook): number {
  return (
    compareTexts(left.post, right.post) ||
    compareTexts(left.tenure ?? '', right.tenure ?? '') ||
    compareTexts(left.missing, right.missing)
  );
}

function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
