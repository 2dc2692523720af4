import { ok } from '../kernel/index.js';
import type { Result } from '../kernel/index.js';
import { checkOf, unboundCheck } from './check.js';
import type { Check } from './check.js';
import type { RuleId } from './rule-version.js';
import type { Rulebook } from './rulebook.js';
import { SCOPE_DIMENSIONS } from './scope.js';
import type { ScopeDimension } from './scope.js';
import { conclusionOf } from './verdict.js';
import type { Verdict } from './verdict.js';

/** A verdict as it is kept with the decision that rests on it: JSON that holds inputs, versions and waivers used. */
export interface StoredVerdict extends Verdict {
  /** Counts up when the form changes, so that old verdicts are still read. */
  readonly format: 1;
}

export type StoredRefusal =
  | { readonly code: 'RULE_NOT_FOUND'; readonly rule: RuleId }
  /** The series no longer answers the question, or the version no longer speaks to it. */
  | { readonly code: 'QUESTION_NOT_FOUND'; readonly question: string };

/** Prepares a verdict for storage. */
export function storedVerdict(verdict: Verdict): StoredVerdict {
  return { format: 1, ...verdict };
}

/**
 * Draws a stored verdict again from its inputs, by the very versions that it names, whatever is in force by now. The
 * same book gives the same verdict; a book that lacks a version or a question refuses with all of them.
 */
export function reevaluate(stored: StoredVerdict, book: Rulebook): Result<Verdict, StoredRefusal> {
  const { asOf, scope, subject, noRule } = stored;
  const checks: Check[] = [];
  const refusals: StoredRefusal[] = [];
  for (const check of stored.checks) {
    const again = checkAgain(check, stored, book);
    if (again.ok) checks.push(again.value);
    else refusals.push(...again.refusals);
  }
  if (refusals.length > 0) return { ok: false, refusals };
  return ok({ ...conclusionOf(checks), checks, noRule, asOf, scope, subject });
}

function checkAgain(check: Check, { asOf, subject }: StoredVerdict, book: Rulebook): Result<Check, StoredRefusal> {
  const entry = book.rule(check.rule);
  if (entry === null) return { ok: false, refusals: [{ code: 'RULE_NOT_FOUND', rule: check.rule }] };
  const question = entry.series.questions[check.question.slice(check.series.length + 1)];
  const lost: StoredRefusal = { code: 'QUESTION_NOT_FOUND', question: check.question };
  if (question === undefined) return { ok: false, refusals: [lost] };
  const asked = { name: check.question, question, inputs: check.inputs };
  const unbound = check.factsMissing.filter(isScopeDimension);
  if (unbound.length > 0) return ok(unboundCheck(asked, entry.version, unbound));
  const waivers = check.waiver === null ? [] : [check.waiver];
  const again = checkOf(asked, entry.version, { asOf, subject, waivers });
  return again === null ? { ok: false, refusals: [lost] } : ok(again);
}

function isScopeDimension(name: string): name is ScopeDimension {
  return name in SCOPE_DIMENSIONS;
}
