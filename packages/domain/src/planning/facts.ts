import type { Gender } from '../cadre/index.js';
import type { Id, PartialDate, Period, PlainDate } from '../kernel/index.js';
import type { Bloc, BodyKind, ManagementLevel } from '../organization/index.js';
import type { ScopeValue, Waiver } from '../rule/index.js';
import type { PlanCycle, PlanEntry, PlanSlot, PlanTerm, SlotTarget } from './planning.js';
import type { DisciplineForm } from './rules/automatic-removal.js';
import type { LowConfidence } from './rules/low-confidence-removal.js';
import type { Fault } from './rules/planning-after-faults.js';
import type { FreezeFacts } from './rules/planning-freeze.js';

/** A seat of a body. */
export interface BodySeat {
  readonly body: Id<'Body'>;
  readonly kind: BodyKind;
  /** The level of the body's unit; null where it is not known. */
  readonly level: ScopeValue<'level'> | null;
}

/** A post or a seat that somebody holds or held. */
export interface HeldPost {
  readonly held: Period;
  /** Order of precedence of the post, 1 first; null where it is not known, and for a seat. */
  readonly rank: number | null;
  /** The level of the post's unit on the day of the decision; null or left out where it is not known, and for a seat. */
  readonly level?: ScopeValue<'level'> | null;
  /** The seat, for a tenure in a body; left out for one in a post. */
  readonly seat?: BodySeat;
}

/** A discipline decided on somebody. */
export interface DisciplineFacts {
  readonly form: DisciplineForm;
  readonly decidedOn: PlainDate;
  /** First day on which its effect has ended; null where that is not known. */
  readonly endsOn: PlainDate | null;
}

/** What planning needs to know of a person; null for whatever is not known. */
export interface PersonFacts {
  readonly person: Id<'Cadre'>;
  readonly gender: Gender | null;
  readonly birth: PartialDate | null;
  readonly isEthnicMinority: boolean | null;
  /** The bloc of the unit in which the person works. */
  readonly bloc: Bloc | null;
  /** All posts and seats of the file; an empty list says that none is held. */
  readonly tenures: readonly HeldPost[] | null;
  /** All disciplines of the file; an empty list says that there are none. */
  readonly disciplines: readonly DisciplineFacts[] | null;
  /** The gravest fault found that led to no discipline. */
  readonly faultFound: Fault | null;
  readonly isPoliticalStandardDenied: boolean | null;
  /** True while a proposal to appoint or nominate the person is under way. */
  readonly isProposed: boolean | null;
  /** The last confidence ballot; NONE where there was none, null where its counts are not known. */
  readonly confidence: LowConfidence | 'NONE' | null;
}

/** What deciding on the entries of a cycle needs. */
export interface PlanFacts {
  /** Null where the cycle was not found. */
  readonly cycle: PlanCycle | null;
  /** Null where the term was not found. */
  readonly term: PlanTerm | null;
  /**
   * The slots of the cycle; and of the other cycles of the term that are no orientation those of the same posts and
   * bodies, and those on which one of the people stands: the limits count them all.
   */
  readonly slots: readonly PlanSlot[];
  /** The entries of these slots that have not left the plan. */
  readonly entries: readonly PlanEntry[];
  /** The people asked about; for an act on the whole cycle, everybody who is planned in it. */
  readonly persons: readonly PersonFacts[];
  /** What is known of the freeze of 2025 for a post or body. */
  readonly freezeOf: (target: SlotTarget) => FreezeFacts | null;
  readonly waivers: readonly Waiver[];
}

/** Who decides, and the day of the decision. */
export interface PlanActor {
  readonly level: ManagementLevel;
  readonly on: PlainDate;
}
