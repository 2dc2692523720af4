import { ok } from '../kernel/index.js';
import type { Result } from '../kernel/index.js';
import { documentRefusals } from './deciding-document.js';
import type { DecidingDocument, DocumentRefusal } from './deciding-document.js';
import type { Rulebook } from './rulebook.js';
import type { RuleSeries } from './rule-series.js';
import type { InForce, RuleId, RuleVersion } from './rule-version.js';
import { waiver } from './waiver.js';
import type { WaiverRefusal, WaiverTerms } from './waiver.js';

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
  | DocumentRefusal;

/** Grants a waiver by a document that is in force on its first day, or lists every reason why not. */
export function grantWaiver(
  request: WaiverRequest,
  document: DecidingDocument | null,
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
