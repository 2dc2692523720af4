import type { Id, PlainDate } from '../../kernel/index.js';
import type { DatedGround } from '../../organization/index.js';
import type { Readiness } from '../vocabulary.js';
import type { LeavingReason, UnknownGround } from './vocabulary.js';

/** A post of the question. */
export interface ContinuityPost {
  readonly post: Id<'Post'>;
  /** Seats that must be filled; 0 or more. */
  readonly seats: number;
  /** How much an empty seat counts against one of another post; 1 or more, the same for all where rank does not matter. */
  readonly weight: number;
}

/** What stands against a person in a seat. */
export interface LeavingGround extends DatedGround {
  readonly reason: LeavingReason;
}

/** Whether a person can sit on a seat on the day. */
export interface Standing {
  /** Every ground that has come by the day; empty where none is known. */
  readonly grounds: readonly LeavingGround[];
  /** The grounds of which nobody knows whether they have come. */
  readonly unknown: readonly LeavingReason[];
}

/** A seat that somebody holds. */
export interface HeldSeat extends Standing {
  readonly tenure: Id<'Tenure'>;
  readonly post: Id<'Post'>;
  readonly person: Id<'Cadre'>;
  /** The seat that is given up for a planned post; at most one for each person. Other seats go on beside any move. */
  readonly isMain: boolean;
}

/** A person planned for a post. */
export interface PlannedMove extends Standing {
  readonly entry: Id<'PlanEntry'>;
  readonly post: Id<'Post'>;
  readonly person: Id<'Cadre'>;
  readonly readiness: Readiness;
  /** Place in the plan of the post, 1 first; null where the plan is not ranked, which counts behind every rank. */
  readonly rank: number | null;
}

/** Everything a simulation rests on, as plain data. The order of the lists means nothing. */
export interface ContinuityFacts {
  /** The first day of the next term: whose ground has come by then is gone. */
  readonly on: PlainDate;
  readonly assume: UnknownGround;
  readonly posts: readonly ContinuityPost[];
  /** Seats held; those of posts that are not listed are passed over. */
  readonly held: readonly HeldSeat[];
  /** Entries of the plan; those for posts that are not listed are passed over. */
  readonly plan: readonly PlannedMove[];
}

/** Says whether a person can sit on a seat under what the facts take the unknown for. */
export function isOpen(standing: Standing, assume: UnknownGround): boolean {
  return standing.grounds.length === 0 && (assume === 'GOES_ON' || standing.unknown.length === 0);
}
