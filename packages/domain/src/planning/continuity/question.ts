import { periodContains } from '../../kernel/index.js';
import type { Id, PlainDate } from '../../kernel/index.js';
import { departureOf, fillsSeat } from '../../organization/index.js';
import type { DatedGround, HolderOutlook, PostSeats, RetirementFinder } from '../../organization/index.js';
import { decidingChecks } from '../../rule/index.js';
import type { Verdict } from '../../rule/index.js';
import type { Readiness } from '../vocabulary.js';
import type { ContinuityFacts, ContinuityPost, HeldSeat, LeavingGround, Standing } from './facts.js';
import { compareTexts } from './lists.js';
import type { LeavingReason, UnknownGround } from './vocabulary.js';

/** A seat that somebody could sit on from the first day of the next term. */
export interface SeatOption {
  readonly person: Id<'Cadre'>;
  readonly post: Id<'Post'>;
  readonly act: 'STAY' | 'MOVE';
}

/** An entry of the plan that is live on the day. */
export interface PlanCandidate {
  readonly entry: Id<'PlanEntry'>;
  readonly person: Id<'Cadre'>;
  readonly post: Id<'Post'>;
  readonly readiness: Readiness;
  /** Null where the plan is not ranked. */
  readonly rank: number | null;
}

/** What happens at the end of a term, asked from tenures, posts, the plan and the rules. */
export interface ContinuityQuestion {
  /** The day whose holders are looked at. */
  readonly asOf: PlainDate;
  /** The first day of the next term. */
  readonly on: PlainDate;
  /** Posts; `weight` left out counts as 1. */
  readonly posts: readonly (PostSeats & { readonly weight?: number })[];
  readonly holders: readonly HolderOutlook[];
  readonly plan: readonly PlanCandidate[];
  readonly retirementOf: RetirementFinder;
  /** How an unknown end is taken: that the person goes on, or that it has come. */
  readonly assume: UnknownGround;
  /** What the rules say of a seat for the next term, such as the time that must be left; left out or null: nothing. */
  readonly judge?: (option: SeatOption) => Verdict | null;
}

/**
 * The facts of a simulation. A ground counts when its first free day is `on` or before. Acting holders fill no seat. A
 * person's main seat is the regular one; of several one that no decision ends by `on`, then that of the heaviest post,
 * then of the smallest tenure id. A post whose establishment is not known has as many seats as are held on `asOf`, and
 * at least one; posts that do not exist on `on` are left out.
 */
export function continuityFacts(asked: ContinuityQuestion): ContinuityFacts {
  const question = { ...asked, retirementOf: oncePerPerson(asked.retirementOf) };
  const { asOf, on, assume } = question;
  const existing = question.posts.filter(({ exists }) => periodContains(exists, on));
  const present = question.holders.filter((holder) => fillsSeat(holder) && isHeldAround(holder, asOf, on));
  const heldOn = new Map<string, number>();
  for (const { post, held } of present) {
    if (periodContains(held, asOf)) heldOn.set(post, (heldOn.get(post) ?? 0) + 1);
  }
  const posts = existing.map(({ post, establishment, weight = 1 }): ContinuityPost => {
    return { post, seats: establishment ?? Math.max(heldOn.get(post) ?? 0, 1), weight };
  });
  return { on, assume, posts, held: heldSeats(question, posts, present), plan: plannedMoves(question) };
}

function heldSeats(
  question: ContinuityQuestion,
  posts: readonly ContinuityPost[],
  present: readonly HolderOutlook[],
): HeldSeat[] {
  const weightOf = new Map(posts.map(({ post, weight }) => [post, weight]));
  const goesOn = ({ held }: HolderOutlook) => Number(periodContains(held, question.on));
  const main = new Map<string, HolderOutlook>();
  for (const holder of present) {
    const weight = weightOf.get(holder.post);
    if (holder.manner !== 'REGULAR' || weight === undefined) continue;
    const other = main.get(holder.person);
    // A tenure that was ended for another post is no longer the seat that would be given up.
    const order =
      other === undefined
        ? -1
        : goesOn(other) - goesOn(holder) ||
          weightOf.get(other.post)! - weight ||
          compareTexts(holder.tenure, other.tenure);
    if (order < 0) main.set(holder.person, holder);
  }
  return present
    .filter(({ post }) => weightOf.has(post))
    .map((holder) => {
      const { tenure, post, person } = holder;
      const isMain = main.get(person)?.tenure === tenure;
      return { tenure, post, person, isMain, ...standingOf(question, { person, post, act: 'STAY' }, endsOf(holder)) };
    });
}

function plannedMoves(question: ContinuityQuestion) {
  return question.plan.map(({ entry, person, post, readiness, rank }) => {
    const standing = standingOf(question, { person, post, act: 'MOVE' }, []);
    return { entry, person, post, readiness, rank, ...standing };
  });
}

type PossibleGround = readonly [LeavingReason, DatedGround | 'NONE' | null];

/** The ends of a tenure beside retirement, which is the person's and not the tenure's. */
function endsOf(holder: HolderOutlook): PossibleGround[] {
  const { first, missing } = departureOf({ ...holder, termLimit: 'NONE' }, () => null);
  const appointmentEnd = missing.includes('APPOINTMENT_ENDS') ? null : (first ?? 'NONE');
  return [
    ['TERM_LIMIT', holder.termLimit],
    ['APPOINTMENT_ENDS', appointmentEnd],
  ];
}

function standingOf(question: ContinuityQuestion, option: SeatOption, ends: readonly PossibleGround[]): Standing {
  const retirement = question.retirementOf(option.person);
  const retired = retirement === null ? null : { from: retirement.retiredFrom, rules: retirement.rules };
  const judged = conditionOf(question.judge?.(option) ?? null, question.on);
  const grounds: LeavingGround[] = [];
  const unknown: LeavingReason[] = [];
  for (const [reason, ground] of [['RETIREMENT', retired] as const, ...ends, ['CONDITION_NOT_MET', judged] as const]) {
    if (ground === null) unknown.push(reason);
    else if (ground !== 'NONE' && ground.from <= question.on) {
      grounds.push({ reason, from: ground.from, rules: ground.rules });
    }
  }
  return { grounds, unknown };
}

/** A person planned for three posts retires once: the rules need not be asked again for each. */
function oncePerPerson(retirementOf: RetirementFinder): RetirementFinder {
  const known = new Map<Id<'Cadre'>, ReturnType<RetirementFinder>>();
  return (person) => {
    if (!known.has(person)) known.set(person, retirementOf(person));
    return known.get(person) ?? null;
  };
}

function conditionOf(verdict: Verdict | null, on: PlainDate): DatedGround | 'NONE' | null {
  if (verdict === null || verdict.outcome === 'MET' || verdict.outcome === 'WAIVED') return 'NONE';
  if (verdict.outcome === 'UNKNOWN') return null;
  return { from: on, rules: [...new Set(decidingChecks(verdict).map(({ rule }) => rule))] };
}

/** Who sits on the seat on `asOf`, or takes it up before the next term begins. */
function isHeldAround({ held }: HolderOutlook, asOf: PlainDate, on: PlainDate): boolean {
  return held.from <= on && (held.until === null || asOf < held.until);
}
