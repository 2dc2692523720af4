import type { PlainDate } from '../kernel/index.js';
import type { RuleSeries } from './rule-series.js';
import { isInForce } from './rule-version.js';
import type { RuleVersion } from './rule-version.js';
import { bindingOf, relateScopes } from './scope.js';
import type { CaseScope, ScopeDimension } from './scope.js';

/** Which version of a series holds for a case on a day. */
export type Selection =
  | { readonly kind: 'IN_FORCE'; readonly version: RuleVersion }
  /** No version was in force, or none that binds this case. */
  | { readonly kind: 'NO_RULE' }
  /** More must be known of the case: `version` is one that may bind it, `missing` the dimensions that decide. */
  | { readonly kind: 'SCOPE_UNKNOWN'; readonly version: RuleVersion; readonly missing: readonly ScopeDimension[] };

/**
 * Selects the version in force on the day that binds the case; of two that do, the narrower. Where a narrower one might
 * bind it but the case does not say, nothing is chosen: the wider one could be the wrong rule.
 */
export function selectVersion(series: RuleSeries, asOf: PlainDate, subject: CaseScope): Selection {
  let chosen: RuleVersion | null = null;
  let open: { version: RuleVersion; missing: readonly ScopeDimension[] } | null = null;
  for (const version of series.versions) {
    if (!isInForce(version.inForce, asOf)) continue;
    const binds = bindingOf(version.scope, subject);
    if (binds === true) chosen = narrowerOf(chosen, version);
    else if (binds !== false) open ??= { version, missing: binds };
  }
  // Scopes of one series never cross, so a version whose binding is open is narrower than the one chosen.
  if (open !== null) return { kind: 'SCOPE_UNKNOWN', ...open };
  return chosen === null ? { kind: 'NO_RULE' } : { kind: 'IN_FORCE', version: chosen };
}

function narrowerOf(chosen: RuleVersion | null, version: RuleVersion): RuleVersion {
  return chosen === null || relateScopes(version.scope, chosen.scope) === 'NARROWER' ? version : chosen;
}
