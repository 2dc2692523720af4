import type { Id } from '../../kernel/index.js';
import { isOpen } from './facts.js';
import type { ContinuityFacts, HeldSeat, LeavingGround } from './facts.js';
import { compareTexts, groupedBy } from './lists.js';
import { OUTSIDE } from './model.js';
import type { Model, ModelPerson } from './model.js';
import type { Solution } from './solve.js';
import type { ContinuityAct, UnknownGround } from './vocabulary.js';

/** What becomes of one person: one line for each seat held, and one for who is planned and holds none. */
export interface ContinuityAssignment {
  readonly person: Id<'Cadre'>;
  readonly act: ContinuityAct;
  /** The post held before; null for who holds none of the question's posts. */
  readonly from: Id<'Post'> | null;
  /** The post held after; null for who leaves or waits. */
  readonly to: Id<'Post'> | null;
  /** The tenure of `from`. */
  readonly tenure: Id<'Tenure'> | null;
  /** The entry of the plan that a move rests on; null for every other act. */
  readonly entry: Id<'PlanEntry'> | null;
  /** Why the seat held before cannot be kept, with the rules; for who holds none, the retirement. Empty where none is known. */
  readonly grounds: readonly LeavingGround[];
  /**
   * True where the seat held before could not be kept only because an end of which nobody knows was taken to have come.
   */
  readonly isAssumed: boolean;
}

/** Everybody's line, by person, then tenure. */
export function assignmentsOf(facts: ContinuityFacts, model: Model, { seatOf }: Solution): ContinuityAssignment[] {
  const { assume, held } = facts;
  const otherLines = held
    .filter(({ isMain, post }) => !isMain && model.numberOf.has(post))
    .map((seat) => (isOpen(seat, assume) ? lineOf(seat, assume, 'STAY') : lineOf(seat, assume, 'LEAVE')));
  const mainLines = model.people.flatMap((person, index) => mainLine(model, person, seatOf[index]!, assume));
  return [...mainLines, ...otherLines, ...linesWithoutSeat(facts, model)].toSorted(
    (left, right) => compareTexts(left.person, right.person) || compareTexts(left.tenure ?? '', right.tenure ?? ''),
  );
}

function mainLine(model: Model, planned: ModelPerson, seat: number, assume: UnknownGround): ContinuityAssignment[] {
  const { person, main, options } = planned;
  if (seat === OUTSIDE) {
    if (main !== null) return [lineOf(main, assume, 'LEAVE')];
    return options.length > 0 ? [{ ...NOTHING_HELD, person, act: 'WAIT' }] : [];
  }
  const move = options.find(({ post }) => post === seat)?.move ?? null;
  if (move === null) return main === null ? [] : [lineOf(main, assume, 'STAY')];
  const moved = { act: 'MOVE', to: move.post, entry: move.entry } as const;
  return [main === null ? { ...NOTHING_HELD, person, ...moved } : { ...lineOf(main, assume, 'LEAVE'), ...moved }];
}

/** Who is planned, holds nothing and can take none of the posts leaves where retired, and waits otherwise. */
function linesWithoutSeat({ plan }: ContinuityFacts, model: Model): ContinuityAssignment[] {
  const known = new Set(model.people.map(({ person }) => person));
  const planned = plan
    .filter(({ person, post }) => model.numberOf.has(post) && !known.has(person))
    .toSorted((left, right) => compareTexts(left.entry, right.entry));
  return [...groupedBy(planned, ({ person }) => person)].map(([person, moves]) => {
    const retired = moves[0]!.grounds.filter(({ reason }) => reason === 'RETIREMENT');
    return { ...NOTHING_HELD, person, act: retired.length > 0 ? 'LEAVE' : 'WAIT', grounds: retired };
  });
}

const NOTHING_HELD = { from: null, to: null, tenure: null, entry: null, grounds: [], isAssumed: false } as const;

function lineOf(seat: HeldSeat, assume: UnknownGround, act: 'STAY' | 'LEAVE'): ContinuityAssignment {
  const { person, post, tenure, grounds } = seat;
  const isAssumed = grounds.length === 0 && !isOpen(seat, assume);
  return { person, act, from: post, to: act === 'STAY' ? post : null, tenure, entry: null, grounds, isAssumed };
}
