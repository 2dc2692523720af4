import type { Id, PlainDate } from '../kernel/index.js';
import type { ManagementLevel } from '../organization/index.js';
import type { Verdict } from '../rule/index.js';
import type { CycleTransition } from './cycle-states.js';
import type {
  CyclePurpose,
  CycleState,
  PlanAct,
  PlanEntryState,
  RemovalEvidence,
  RemovalGround,
} from './vocabulary.js';

/** Why a cycle is not opened. */
export type OpenCycleRefusal =
  | { readonly code: 'TERM_NOT_FOUND'; readonly term: Id<'PlanningTerm'> }
  | { readonly code: 'TERM_ENDED'; readonly term: Id<'PlanningTerm'>; readonly endedOn: PlainDate }
  | { readonly code: 'UNIT_NOT_FOUND'; readonly unit: Id<'Unit'> }
  | { readonly code: 'UNIT_DISSOLVED'; readonly unit: Id<'Unit'>; readonly on: PlainDate }
  | { readonly code: 'CYCLE_ALREADY_OPEN'; readonly cycle: Id<'PlanningCycle'>; readonly purpose: CyclePurpose }
  /** The unit has no post and no body on the day. */
  | { readonly code: 'NOTHING_TO_PLAN'; readonly unit: Id<'Unit'> };

/** Why nothing may be done with the cycle as it stands. */
export type CycleRefusal =
  | { readonly code: 'CYCLE_NOT_FOUND' }
  | { readonly code: 'TERM_NOT_FOUND'; readonly term: Id<'PlanningTerm'> | null }
  | {
      readonly code: 'CYCLE_STATE_FORBIDS';
      readonly cycle: Id<'PlanningCycle'>;
      readonly state: CycleState;
      /** The acts that the state allows. */
      readonly allowed: readonly CycleTransition[];
    };

/** Why a person is not taken into the plan. `verdict` names every rule that stands in the way. */
export type EntryRefusal =
  | { readonly code: 'SLOT_NOT_FOUND'; readonly slot: Id<'PlanSlot'> }
  | { readonly code: 'PERSON_NOT_FOUND'; readonly person: Id<'Cadre'> }
  | { readonly code: 'TARGET_DISSOLVED'; readonly slot: Id<'PlanSlot'>; readonly on: PlainDate }
  | { readonly code: 'ENTRY_EXISTS'; readonly slot: Id<'PlanSlot'>; readonly person: Id<'Cadre'> }
  | {
      readonly code: 'NOT_ELIGIBLE';
      readonly slot: Id<'PlanSlot'>;
      readonly person: Id<'Cadre'>;
      readonly verdict: Verdict;
    }
  | { readonly code: 'TOO_MANY_IN_SLOT'; readonly slot: Id<'PlanSlot'>; readonly verdict: Verdict }
  | { readonly code: 'TOO_MANY_POSTS'; readonly person: Id<'Cadre'>; readonly verdict: Verdict };

/** Why an entry does not leave the plan. */
export type RemovalRefusal =
  | { readonly code: 'ENTRY_NOT_FOUND'; readonly entry: Id<'PlanEntry'> }
  | { readonly code: 'ENTRY_NOT_LIVE'; readonly entry: Id<'PlanEntry'>; readonly state: PlanEntryState }
  /** An entry is in the plan for a day at least. */
  | { readonly code: 'ENTRY_BEGINS_TODAY'; readonly entry: Id<'PlanEntry'>; readonly on: PlainDate }
  | { readonly code: 'GROUND_MISSING'; readonly entry: Id<'PlanEntry'> }
  | {
      readonly code: 'EVIDENCE_DOES_NOT_FIT';
      readonly entry: Id<'PlanEntry'>;
      readonly ground: RemovalGround;
      /** Null where none was given. */
      readonly given: RemovalEvidence | null;
      readonly fitting: readonly RemovalEvidence[];
    }
  | { readonly code: 'DOCUMENT_MISSING'; readonly entry: Id<'PlanEntry'> };

/** Why a review is not accepted. */
export type ReviewRefusal =
  | CycleRefusal
  | EntryRefusal
  | RemovalRefusal
  | { readonly code: 'DECIDED_TWICE'; readonly entry: Id<'PlanEntry'> }
  /** Keeping and adding are grounded as well; the place is the one in the list of decisions, from 0. */
  | { readonly code: 'REASON_MISSING'; readonly place: number };

/** Why an act on the plan is not accepted. */
export type PlanActRefusal =
  | CycleRefusal
  | { readonly code: 'PERSON_NOT_FOUND'; readonly person: Id<'Cadre'> }
  | {
      readonly code: 'WRONG_LEVEL';
      readonly act: PlanAct;
      readonly level: ManagementLevel;
      /** The levels that may do it. */
      readonly levels: readonly ManagementLevel[];
    }
  /** Nobody waits for the approval of this level. */
  | { readonly code: 'NOTHING_TO_APPROVE'; readonly level: ManagementLevel }
  | { readonly code: 'ACT_WITHOUT_DOCUMENT'; readonly act: PlanAct }
  | { readonly code: 'ACT_WITHOUT_REASON'; readonly act: PlanAct }
  /** A check is not met, or not known, and is not waived. */
  | { readonly code: 'ENTRY_NOT_APPROVABLE'; readonly entry: Id<'PlanEntry'>; readonly verdict: Verdict }
  | { readonly code: 'SLOT_NOT_APPROVABLE'; readonly slot: Id<'PlanSlot'>; readonly verdict: Verdict }
  | { readonly code: 'TARGET_DISSOLVED'; readonly slot: Id<'PlanSlot'>; readonly on: PlainDate };

/** Everything that planning may refuse; every decision refuses with all of its reasons. */
export type PlanningRefusal = OpenCycleRefusal | ReviewRefusal | PlanActRefusal;
