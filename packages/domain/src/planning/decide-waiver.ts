import { addDays, codesOf, ok } from '../kernel/index.js';
import type { PlainDate, Result } from '../kernel/index.js';
import { MANAGEMENT_LEVELS } from '../organization/index.js';
import type { ManagementLevel } from '../organization/index.js';
import { grantWaiver } from '../rule/index.js';
import type {
  Rulebook,
  Waiver,
  DecidingDocument,
  WaiverGrantRefusal,
  WaiverRequest,
  WaiverTerms,
} from '../rule/index.js';

/** What granting a waiver needs to know. */
export interface WaiverFacts {
  /** Null where none was named. */
  readonly document: DecidingDocument | null;
  /** The levels that decide on what the waiver covers: on the post, or on the posts and bodies of the cycle. */
  readonly covered: readonly ManagementLevel[];
}

/** A waiver that was granted, and the level that granted it. */
export interface GrantedWaiver {
  readonly terms: WaiverTerms;
  readonly level: ManagementLevel;
}

interface WrongLevel {
  readonly code: 'WRONG_WAIVER_LEVEL';
  readonly level: ManagementLevel;
  /** The levels that may do it. */
  readonly levels: readonly ManagementLevel[];
}

/** Why a waiver is not granted. */
export type GrantRefusal =
  | WaiverGrantRefusal
  | WrongLevel
  /** It names neither a post nor a cycle with posts and bodies: who would decide on it is open. */
  | { readonly code: 'NO_LEVEL_DECIDES' };

/** Why a waiver is not ended. */
export type RevokeRefusal =
  | WrongLevel
  /** It holds for a day at least. */
  | { readonly code: 'WAIVER_BEGINS_LATER'; readonly earliest: PlainDate }
  | { readonly code: 'WAIVER_ENDED'; readonly endedOn: PlainDate };

/**
 * Grants a waiver: by the level that decides on what it covers, and where levels share a cycle by the highest of them,
 * because the leave would hold for its posts too.
 */
export function decideWaiver(
  { document, covered }: WaiverFacts,
  request: WaiverRequest,
  level: ManagementLevel,
  book: Rulebook,
): Result<GrantedWaiver, GrantRefusal> {
  const granted = grantWaiver(request, document, book);
  const refusals = [...(granted.ok ? [] : granted.refusals), ...levelRefusals(covered, level)];
  return granted.ok && refusals.length === 0 ? ok({ terms: granted.value, level }) : { ok: false, refusals };
}

function levelRefusals(covered: readonly ManagementLevel[], level: ManagementLevel): readonly GrantRefusal[] {
  const highest = codesOf(MANAGEMENT_LEVELS).find((each) => covered.includes(each));
  if (highest === undefined) return [{ code: 'NO_LEVEL_DECIDES' }];
  return highest === level ? [] : [{ code: 'WRONG_WAIVER_LEVEL', level, levels: [highest] }];
}

/** A waiver that is to be ended. */
export interface HeldWaiver extends Pick<Waiver, 'grantedOn' | 'expiresOn'> {
  /** The level that granted it. */
  readonly level: ManagementLevel;
}

/** Ends a waiver, which then no longer holds on the day: by the level that granted it or one above. */
export function decideRevocation(
  { grantedOn, expiresOn, level: granting }: HeldWaiver,
  level: ManagementLevel,
  on: PlainDate,
): Result<PlainDate, RevokeRefusal> {
  const levels = codesOf(MANAGEMENT_LEVELS);
  const may = levels.slice(0, levels.indexOf(granting) + 1);
  const refusals: readonly RevokeRefusal[] = [
    ...(may.includes(level) ? [] : [{ code: 'WRONG_WAIVER_LEVEL', level, levels: may } as const]),
    ...(on <= grantedOn ? [{ code: 'WAIVER_BEGINS_LATER', earliest: addDays(grantedOn, 1) } as const] : []),
    ...(expiresOn !== null && expiresOn <= on ? [{ code: 'WAIVER_ENDED', endedOn: expiresOn } as const] : []),
  ];
  return refusals.length === 0 ? ok(on) : { ok: false, refusals };
}
