import { ok } from '../kernel/index.js';
import type { PlainDate, Result } from '../kernel/index.js';
import type { Rulebook } from './rulebook.js';
import type { RuleSeries } from './rule-series.js';
import type { InForce, RuleId, RuleVersion } from './rule-version.js';
import { waiver } from './waiver.js';
import type { WaiverRefusal, WaiverTerms } from './waiver.js';

/** What is known of the document that gives a waiver. */
export interface WaiverDocument {
  /** Null for a document without one, such as a newspaper article. */
  readonly number: string | null;
  /** First day in force; null where it is not known. */
  readonly effectiveFrom: PlainDate | null;
  /** First day no longer in force; null while it is, or where that is not known. */
  readonly effectiveUntil: PlainDate | null;
}

/** A waiver as somebody asks for it; its document is looked up. */
export type WaiverRequest = Omit<WaiverTerms, 'document'>;

/** Why a waiver is not granted. */
export type WaiverGrantRefusal =
  | WaiverRefusal
  | { readonly code: 'SERIES_NOT_FOUND'; readonly series: string }
  | { readonly code: 'RULE_NOT_FOUND'; readonly rule: RuleId }
  | { readonly code: 'RULE_OF_OTHER_SERIES'; readonly rule: RuleId; readonly series: string }
  /** Nothing is judged by it that binds: it is only told, or only warns, so that there is nothing to be freed from. */
  | { readonly code: 'NOTHING_TO_WAIVE'; readonly series: string; readonly rule: RuleId | null }
  /** On no day of the waiver the rule is in force. */
  | { readonly code: 'RULE_NOT_IN_FORCE'; readonly series: string; readonly rule: RuleId | null }
  | { readonly code: 'DOCUMENT_MISSING' }
  | { readonly code: 'DOCUMENT_WITHOUT_NUMBER' }
  /** Since when it is in force is not known, and not knowing is no yes. */
  | { readonly code: 'DOCUMENT_DAYS_NOT_KNOWN' }
  | { readonly code: 'DOCUMENT_NOT_IN_FORCE'; readonly on: PlainDate };

/** Grants a waiver by a document that is in force on its first day, or lists every reason why not. */
export function grantWaiver(
  request: WaiverRequest,
  document: WaiverDocument | null,
  book: Rulebook,
): Result<WaiverTerms, WaiverGrantRefusal> {
  const given = waiver({ ...request, document: document?.number ?? '' });
  const refusals: WaiverGrantRefusal[] = [
    ...(given.ok ? [] : given.refusals),
    ...ruleRefusals(request, book),
    ...documentRefusals(document, request.grantedOn),
  ];
  return given.ok && refusals.length === 0 ? ok(given.value) : { ok: false, refusals };
}

function ruleRefusals(request: WaiverRequest, book: Rulebook): readonly WaiverGrantRefusal[] {
  const { series: key, rule } = request;
  const series = book.series(key);
  if (series === null) return [{ code: 'SERIES_NOT_FOUND', series: key }];
  const named = rule === null ? null : book.rule(rule);
  if (rule !== null && named === null) return [{ code: 'RULE_NOT_FOUND', rule }];
  if (rule !== null && named?.series.key !== key) return [{ code: 'RULE_OF_OTHER_SERIES', rule, series: key }];
  const versions = named === null ? series.versions : [named.version];
  return [
    ...(versions.some((version) => decides(series, version))
      ? []
      : [{ code: 'NOTHING_TO_WAIVE', series: key, rule } as const]),
    ...(versions.some(({ inForce }) => meet(inForce, request))
      ? []
      : [{ code: 'RULE_NOT_IN_FORCE', series: key, rule } as const]),
  ];
}

function decides({ questions }: RuleSeries, { severity }: RuleVersion): boolean {
  return severity === 'BINDING' && Object.values(questions).some((question) => question.severity === 'BINDING');
}

function meet({ from, until }: InForce, { grantedOn, expiresOn }: WaiverRequest): boolean {
  return (until === null || grantedOn < until) && (from === null || expiresOn === null || from < expiresOn);
}

function documentRefusals(document: WaiverDocument | null, on: PlainDate): readonly WaiverGrantRefusal[] {
  if (document === null) return [{ code: 'DOCUMENT_MISSING' }];
  const { number, effectiveFrom, effectiveUntil } = document;
  const isOver = effectiveUntil !== null && effectiveUntil <= on;
  return [
    ...(number === null ? [{ code: 'DOCUMENT_WITHOUT_NUMBER' } as const] : []),
    ...(effectiveFrom === null && !isOver ? [{ code: 'DOCUMENT_DAYS_NOT_KNOWN' } as const] : []),
    ...(isOver || (effectiveFrom !== null && effectiveFrom > on)
      ? [{ code: 'DOCUMENT_NOT_IN_FORCE', on } as const]
      : []),
  ];
}
