import { assertNever } from '../kernel/index.js';
import type { Id, Period, PlainDate } from '../kernel/index.js';
import type { BodyKind, ManagementLevel } from '../organization/index.js';
import type { CaseScope } from '../rule/index.js';
import type { PlanEntryFacts } from './plan-coverage.js';
import type { CyclePurpose, CycleState, PlanSource, Readiness, TermSystem } from './vocabulary.js';

/** A term that is planned for. */
export interface PlanTerm {
  readonly id: Id<'PlanningTerm'>;
  readonly system: TermSystem;
  /** Nominal days of the term. */
  readonly days: Period;
}

/** A planning cycle: one unit, one term, one purpose. */
export interface PlanCycle {
  readonly id: Id<'PlanningCycle'>;
  readonly unit: Id<'Unit'>;
  readonly term: Id<'PlanningTerm'>;
  readonly purpose: CyclePurpose;
  readonly state: CycleState;
  readonly openedOn: PlainDate;
  /** The day on which ages are counted; null until it is set. */
  readonly ageReferenceOn: PlainDate | null;
}

interface Target {
  readonly unit: Id<'Unit'>;
  /** The days on which the post or the body exists. */
  readonly exists: Period;
  /** Who decides on the holder, and so on who is planned. */
  readonly managementLevel: ManagementLevel;
  /** What is known of level, bloc, class of post and side: rules bind by them. */
  readonly scope: CaseScope;
  /** Order of precedence of the post, 1 first; null where it is not known, and for a body. */
  readonly rank: number | null;
}

/** A post that is planned for. */
export interface PostTarget extends Target {
  readonly kind: 'POST';
  readonly post: Id<'Post'>;
  /** Seats of the post. */
  readonly establishment: number;
}

/** A body whose seats are planned for together. */
export interface BodyTarget extends Target {
  readonly kind: 'BODY';
  readonly body: Id<'Body'>;
  readonly bodyKind: BodyKind;
  /** Prescribed number of members. */
  readonly seats: number;
}

export type SlotTarget = PostTarget | BodyTarget;

/** A slot of a cycle. */
export interface PlanSlot {
  readonly id: Id<'PlanSlot'>;
  readonly cycle: Id<'PlanningCycle'>;
  readonly target: SlotTarget;
  /** People the slot needs at least. */
  readonly requiredMin: number;
  /** People it may have at most; null where no rule sets a limit. */
  readonly requiredMax: number | null;
}

/** One person planned for one slot. */
export interface PlanEntry extends PlanEntryFacts {
  readonly id: Id<'PlanEntry'>;
  readonly slot: Id<'PlanSlot'>;
  readonly person: Id<'Cadre'>;
  readonly readiness: Readiness;
  /** Place in the order of preference, 1 first; null where the list is not ranked. */
  readonly rank: number | null;
  readonly source: PlanSource;
}

/** What a target is, whichever cycle plans for it: the same text for every slot of one post or one body. */
export function targetKey(target: SlotTarget): string {
  switch (target.kind) {
    case 'POST':
      return `POST:${target.post}`;
    case 'BODY':
      return `BODY:${target.body}`;
    default:
      return assertNever(target);
  }
}
