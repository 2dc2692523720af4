import { ok } from '../kernel/index.js';
import type { Id, PlainDate, Result } from '../kernel/index.js';
import { isLiveOn } from './plan-coverage.js';
import type { PlanEntry } from './planning.js';
import type { RemovalRefusal } from './refusals.js';
import type { PlanEntryState, RemovalEvidence, RemovalGround } from './vocabulary.js';

/** What proves each ground. */
export const FITTING_EVIDENCE: Readonly<Record<RemovalGround, readonly RemovalEvidence[]>> = {
  OVER_AGE: ['PERSONNEL_FILE'],
  DISCIPLINE: ['DISCIPLINE_DECISION'],
  STANDARD_NOT_MET: ['STANDARD_CONCLUSION'],
  LOW_CONFIDENCE: ['VOTE_MINUTES'],
  OWN_REQUEST: ['OWN_APPLICATION'],
  LEFT: ['DEPARTURE_RECORD'],
};

/** A wish to take somebody out of the plan; null for what was not said. */
export interface RemovalRequest {
  readonly entry: Id<'PlanEntry'>;
  readonly ground: RemovalGround | null;
  readonly evidence: RemovalEvidence | null;
  /** Number or id of the document that is the evidence. */
  readonly document: string | null;
}

/** The end of an entry. */
export interface EntryRemoval {
  readonly entry: Id<'PlanEntry'>;
  /** REMOVED where the entry was approved; a proposal not yet approved is WITHDRAWN. */
  readonly state: PlanEntryState;
  /** The ground to keep with the entry; null for a proposal that is withdrawn: no plan was left. */
  readonly ground: RemovalGround | null;
  readonly evidence: RemovalEvidence;
  readonly document: string;
  /** First day no longer in the plan. */
  readonly validUntil: PlainDate;
}

/**
 * Takes somebody out of the plan on a day. The ground is named and proven by evidence of its own kind; an approved entry is
 * removed, a proposal withdrawn. `entry` is null where it was not found.
 */
export function decideRemoval(
  entry: PlanEntry | null,
  request: RemovalRequest,
  on: PlainDate,
): Result<EntryRemoval, RemovalRefusal> {
  const { ground, evidence, document } = request;
  const refusals = [...entryRefusals(entry, request.entry, on), ...groundRefusals(request)];
  const isProven = ground !== null && evidence !== null && document !== null;
  if (entry === null || !isProven || refusals.length > 0) return { ok: false, refusals };
  const isApproved = entry.state === 'APPROVED';
  return ok({
    entry: entry.id,
    state: isApproved ? 'REMOVED' : 'WITHDRAWN',
    ground: isApproved ? ground : null,
    evidence,
    document,
    validUntil: on,
  });
}

function entryRefusals(entry: PlanEntry | null, id: Id<'PlanEntry'>, on: PlainDate): RemovalRefusal[] {
  if (entry === null) return [{ code: 'ENTRY_NOT_FOUND', entry: id }];
  if (!isLiveOn(entry, on) || hasEnded(entry)) return [{ code: 'ENTRY_NOT_LIVE', entry: id, state: entry.state }];
  return entry.validFrom === on ? [{ code: 'ENTRY_BEGINS_TODAY', entry: id, on }] : [];
}

/** An appointed person holds the post; a closed entry has its end already. */
function hasEnded({ state }: PlanEntry): boolean {
  return !['PROPOSED', 'POLLED', 'APPRAISED', 'APPROVED'].includes(state);
}

function groundRefusals({ entry, ground, evidence, document }: RemovalRequest): RemovalRefusal[] {
  const refusals: RemovalRefusal[] = [];
  if (ground === null) refusals.push({ code: 'GROUND_MISSING', entry });
  else if (evidence === null || !FITTING_EVIDENCE[ground].includes(evidence)) {
    refusals.push({ code: 'EVIDENCE_DOES_NOT_FIT', entry, ground, given: evidence, fitting: FITTING_EVIDENCE[ground] });
  }
  if (document === null || document.trim() === '') refusals.push({ code: 'DOCUMENT_MISSING', entry });
  return refusals;
}
