import { ok, periodBetween, periodContains } from '../kernel/index.js';
import type { Label, Period, PlainDate, Result } from '../kernel/index.js';
import type { RuleId } from './rule-version.js';

/** Who and what a verdict is about; null where it is about no person, post or cycle. */
export interface CaseSubject {
  readonly person: string | null;
  readonly post: string | null;
  readonly cycle: string | null;
}

/** Leave from a rule, given to one case by whoever may give it. */
export interface Waiver {
  readonly id: string;
  /** The key of the series. */
  readonly series: string;
  /** The one version that is waived; null for whichever is in force. */
  readonly rule: RuleId | null;
  /** A part that is null binds every person, post or cycle; at least one is named. */
  readonly scope: CaseSubject;
  readonly reason: Label;
  /** Who gave it. */
  readonly authority: string;
  /** The number of the document that gives it. */
  readonly document: string;
  /** First day on which it holds. */
  readonly grantedOn: PlainDate;
  /** First day on which it no longer holds; null while no end is set. */
  readonly expiresOn: PlainDate | null;
}

/** A waiver as it is asked for, before it is kept under an id. */
export type WaiverTerms = Omit<Waiver, 'id'>;

export type WaiverRefusal =
  | { readonly code: 'WAIVER_FOR_EVERYBODY' }
  | { readonly code: 'WAIVER_NEVER_HOLDS'; readonly grantedOn: PlainDate; readonly expiresOn: PlainDate };

/** Accepts a waiver that names somebody and holds on some day; refuses it with all that is wrong. */
export function waiver<Given extends WaiverTerms>(given: Given): Result<Given, WaiverRefusal> {
  const refusals: WaiverRefusal[] = [];
  const { person, post, cycle } = given.scope;
  if (person === null && post === null && cycle === null) refusals.push({ code: 'WAIVER_FOR_EVERYBODY' });
  const { grantedOn, expiresOn } = given;
  if (expiresOn !== null && !periodBetween(grantedOn, expiresOn).ok) {
    refusals.push({ code: 'WAIVER_NEVER_HOLDS', grantedOn, expiresOn });
  }
  return refusals.length === 0 ? ok(given) : { ok: false, refusals };
}

/** Finds the waiver that frees a case from a version on a day: of several the one with the smallest id; null if none. */
export function waiverFor(
  waivers: readonly Waiver[],
  version: { readonly id: RuleId; readonly series: string },
  subject: CaseSubject,
  asOf: PlainDate,
): Waiver | null {
  let found: Waiver | null = null;
  for (const one of waivers) {
    if (one.series !== version.series || (one.rule !== null && one.rule !== version.id)) continue;
    if (!covers(one.scope, subject) || !periodContains(validity(one), asOf)) continue;
    if (found === null || one.id < found.id) found = one;
  }
  return found;
}

function covers(scope: CaseSubject, subject: CaseSubject): boolean {
  return (
    (scope.person === null || scope.person === subject.person) &&
    (scope.post === null || scope.post === subject.post) &&
    (scope.cycle === null || scope.cycle === subject.cycle)
  );
}

function validity({ grantedOn, expiresOn }: Waiver): Period {
  return { from: grantedOn, until: expiresOn };
}
